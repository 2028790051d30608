import { cleanText } from './clean-text.ts';
import type { Expected, RawRow } from './raw-table.ts';

/** How many records may stand above the headings. */
export const searchedRecords = 20;

/** How many of the names stand in these cells. */
export function countNames(cells: readonly string[], names: readonly string[]): number {
  const found = new Set(cells.map(plainName));
  return names.filter((name) => found.has(plainName(name))).length;
}

/**
 * Finds the record that holds the headings: the one with the most names among those that hold all key columns; without
 * any such record, the one with the most names, or the first.
 */
export function findHeader(
  records: readonly RawRow[],
  { names, keys }: Expected,
  stated: number | undefined,
): RawRow | undefined {
  if (stated !== undefined) return records.find(({ row }) => row === stated);
  const scored = records.map((record) => ({
    record,
    names: countNames(record.cells, names),
    hasKeys: countNames(record.cells, keys) === keys.length,
  }));
  const isMore = (a: (typeof scored)[number], b: (typeof scored)[number]) =>
    Number(b.hasKeys) - Number(a.hasKeys) || b.names - a.names;
  return scored.sort(isMore)[0]?.record;
}

/** Headings as the names of columns: blanks dropped, capitals and small letters taken as the data package has them. */
export function nameColumns(cells: readonly string[], names: readonly string[]): readonly string[] {
  const nameByPlain = new Map(names.map((name) => [plainName(name), name]));
  return cells.map((cell) => {
    const cleaned = cleanText(cell);
    return names.includes(cleaned) ? cleaned : (nameByPlain.get(plainName(cell)) ?? cleaned);
  });
}

function plainName(text: string): string {
  return cleanText(text).toLowerCase();
}
