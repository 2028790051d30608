import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export type Row = Readonly<Record<string, string>>;

export function readText(path: string): string {
  return readFileSync(new URL(`../../geodata/${path}`, import.meta.url), 'utf8');
}

export function readRows(table: string): readonly Row[] {
  return Papa.parse<Row>(readText(`tables/${table}.csv`), { header: true, skipEmptyLines: true }).data;
}

export function readColumn(table: string, column: string): readonly string[] {
  return readRows(table).map((row) => row[column] ?? '');
}

export const associationByAgs: ReadonlyMap<string, string> = new Map(
  readRows('mitglieder').map((row) => [row['ags']!, row['verband_id']!]),
);

export const refugeesByAgs: ReadonlyMap<string, number> = new Map(
  readRows('gefluechtete').map((row) => [row['ags']!, Number(row['stichtag_2017_09_15'])]),
);

/** The answer that holds for each municipality with an application: its own row, or that of its association. */
export function readAnswers(table: string): ReadonlyMap<string, Row | undefined> {
  const rowByUnit = new Map(readRows(table).map((row) => [row['einheit']!, row]));
  return new Map([...associationByAgs].map(([ags, id]) => [ags, rowByUnit.get(ags) ?? rowByUnit.get(id)]));
}
