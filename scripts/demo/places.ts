import Papa from 'papaparse';
import { InputError } from '../../src/core/problem.ts';

/** A municipality, as far as the generator looks at it. */
export interface Place {
  readonly ags: string;
  readonly name: string;
  readonly district: string;
  readonly population: number;
  /** Degrees. */
  readonly lon: number;
  /** Degrees. */
  readonly lat: number;
}

/** Reads the municipalities of `gemeinden.csv` in the order of their keys, without the gemeindefreie Gebiete. */
export function parsePlaces(text: string): readonly Place[] {
  const columns = ['ags', 'name', 'kreis_ags', 'einwohner', 'lon', 'lat', 'gemeindefrei'] as const;
  return parseTable(text, 'tables/gemeinden.csv', columns)
    .filter((row) => row.gemeindefrei === '0')
    .map((row) => ({
      ags: row.ags,
      name: row.name,
      district: row.kreis_ags,
      population: Number(row.einwohner),
      lon: Number(row.lon),
      lat: Number(row.lat),
    }))
    .toSorted((one, other) => (one.ags < other.ags ? -1 : 1));
}

/** Reads the names of the districts of `gebiete.csv` by their key. */
export function parseDistrictNames(text: string): ReadonlyMap<string, string> {
  const rows = parseTable(text, 'tables/gebiete.csv', ['schluessel', 'ebene', 'name']);
  return new Map(rows.filter((row) => row.ebene === 'district').map((row) => [row.schluessel, row.name]));
}

function parseTable<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const { data, meta } = Papa.parse<Record<Column, string>>(text, { header: true, skipEmptyLines: true });
  const missing = columns.filter((column) => !meta.fields?.includes(column));
  if (missing.length > 0)
    throw new InputError(missing.map((column) => ({ what: `missing column: ${column}`, file, row: 1 })));
  return data;
}
