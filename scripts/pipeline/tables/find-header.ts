import { cleanText } from './clean-text.ts';
import type { Dialect } from './dialect.ts';
import type { Expected, RawRow } from './raw-table.ts';
import { columnLetters } from './workbook.ts';

/** How many records may stand above the headings. */
export const searchedRecords = 20;

/** Records of headings that are put together unasked. */
const mostHeadingRows = 3;

/** How many of the names stand in these cells. */
export function countNames(cells: readonly string[], names: readonly string[]): number {
  const found = new Set(cells.map((cell, index) => plainName(nameBlank(cell, index))));
  return names.filter((name) => found.has(plainName(name))).length;
}

/** What a column without a heading is called: by its letter, as in a spreadsheet. */
export function nameBlank(cell: string, index: number): string {
  return cleanText(cell) === '' ? `column ${columnLetters(index + 1)}` : cell;
}

/** Rows that the data package states to be headings or comments. */
export type StatedRows = Pick<Dialect, 'headerRows' | 'headerJoin' | 'commentRows'>;

/** Headings, and the rows that they were put together from. */
export interface FoundHeader extends RawRow {
  readonly rows: readonly number[];
}

/**
 * Finds the headings: the rows that are stated, else the record with the most names among those that hold all key
 * columns, or up to three records one below the other if more names come out of them together. Where no name is found at
 * all, it is the record that looks most like headings, so that a message can tell them.
 */
export function findHeader(
  records: readonly RawRow[],
  { names, keys }: Expected,
  { headerRows, headerJoin = ' ' }: StatedRows,
): FoundHeader | undefined {
  if (headerRows) return joinHeadings(records, headerRows, headerJoin);
  const searched = records.slice(0, searchedRecords);
  const single = searched.map((record) => ({ ...record, rows: [record.row] }));
  if (names.length === 0) return single[0];
  const scored = [...single, ...joinNeighbours(searched, headerJoin)].map((header) => ({
    header,
    names: countNames(header.cells, names),
    hasKeys: countNames(header.cells, keys) === keys.length,
  }));
  const isMore = (a: (typeof scored)[number], b: (typeof scored)[number]) =>
    Number(b.hasKeys) - Number(a.hasKeys) || b.names - a.names;
  const [best] = scored.sort(isMore);
  return best?.names === 0 ? findLikely(single) : best?.header;
}

/** Every two and three records that follow each other, as one. */
function joinNeighbours(records: readonly RawRow[], separator: string): FoundHeader[] {
  const counts = Array.from({ length: mostHeadingRows - 1 }, (_, index) => index + 2);
  return counts.flatMap((count) =>
    records.slice(count - 1).flatMap((_, first) => {
      const rows = records.slice(first, first + count).map(({ row }) => row);
      return joinHeadings(records, rows, separator) ?? [];
    }),
  );
}

/** The first record with the most words and no number. */
function findLikely(records: readonly FoundHeader[]): FoundHeader | undefined {
  const countWords = ({ cells }: RawRow) =>
    cells.some((cell) => /^[\d\s.,/-]*\d[\d\s.,/-]*$/.test(cleanText(cell)))
      ? 0
      : cells.filter((cell) => cleanText(cell) !== '').length;
  return [...records].sort((a, b) => countWords(b) - countWords(a))[0];
}

/**
 * One record of several rows of headings, at the place of the last. A blank in an upper row belongs to the heading at its
 * left, as merged cells do; `undefined` if one of the rows is not there.
 */
function joinHeadings(
  records: readonly RawRow[],
  headerRows: readonly number[],
  separator: string,
): FoundHeader | undefined {
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
  return { row: last.row, cells, rows: headerRows };
}

function fillRight(texts: readonly string[]): readonly string[] {
  let left = '';
  return texts.map((text) => (left = text === '' ? left : text));
}

/** Headings as the names of columns: blanks dropped, capitals and small letters taken as the data package has them. */
export function nameColumns(cells: readonly string[], names: readonly string[]): readonly string[] {
  const nameByPlain = new Map(names.map((name) => [plainName(name), name]));
  return cells.map((cell, index) => {
    const cleaned = cleanText(cell);
    const named = nameBlank(cell, index);
    return names.includes(cleaned) ? cleaned : (nameByPlain.get(plainName(named)) ?? cleaned);
  });
}

/** Narrow columns break words: "Gemeinde-⏎schlüssel". */
function plainName(text: string): string {
  return cleanText(text)
    .replace(/(\p{L})- (?=\p{Ll})/gu, '$1')
    .toLowerCase();
}
