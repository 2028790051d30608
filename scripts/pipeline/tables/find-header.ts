import { cleanText } from './clean-text.ts';
import type { Dialect } from './dialect.ts';
import type { Expected, RawRow } from './raw-table.ts';

/** How many records may stand above the headings. */
export const searchedRecords = 20;

/** How many of the names stand in these cells. */
export function countNames(cells: readonly string[], names: readonly string[]): number {
  const found = new Set(cells.map(plainName));
  return names.filter((name) => found.has(plainName(name))).length;
}

/** Rows that the data package states to be headings or comments. */
export type StatedRows = Pick<Dialect, 'headerRows' | 'headerJoin' | 'commentRows'>;

/**
 * Finds the record that holds the headings: the rows that are stated, else the one with the most names among those that
 * hold all key columns; without any such record, the one with the most names, or the first.
 */
export function findHeader(
  records: readonly RawRow[],
  { names, keys }: Expected,
  { headerRows, headerJoin }: StatedRows,
): RawRow | undefined {
  if (headerRows) return joinHeadings(records, headerRows, headerJoin ?? ' ');
  const scored = records.slice(0, searchedRecords).map((record) => ({
    record,
    names: countNames(record.cells, names),
    hasKeys: countNames(record.cells, keys) === keys.length,
  }));
  const isMore = (a: (typeof scored)[number], b: (typeof scored)[number]) =>
    Number(b.hasKeys) - Number(a.hasKeys) || b.names - a.names;
  return scored.sort(isMore)[0]?.record;
}

/**
 * One record of several rows of headings, at the place of the last. A blank in an upper row belongs to the heading at its
 * left, as merged cells do; `undefined` if one of the rows is not there.
 */
function joinHeadings(
  records: readonly RawRow[],
  headerRows: readonly number[],
  separator: string,
): RawRow | undefined {
  const found = headerRows.map((stated) => records.find(({ row }) => row === stated));
  const parts = found.filter((record) => record !== undefined);
  const last = parts.at(-1);
  if (!last || parts.length < headerRows.length) return undefined;
  const width = Math.max(...parts.map(({ cells }) => cells.length));
  const layers = parts.map(({ cells }, index) => {
    const texts = Array.from({ length: width }, (_, column) => cleanText(cells[column] ?? ''));
    return index === parts.length - 1 ? texts : fillRight(texts);
  });
  const cells = Array.from({ length: width }, (_, column) =>
    layers
      .map((texts) => texts[column] ?? '')
      .filter((text, index, all) => text !== '' && all.indexOf(text) === index)
      .join(separator),
  );
  return { row: last.row, cells };
}

function fillRight(texts: readonly string[]): readonly string[] {
  let left = '';
  return texts.map((text) => (left = text === '' ? left : text));
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
