import type { Problem } from '../../../src/core/problem.ts';
import { describeCount } from '../stage.ts';
import { cleanText } from './clean-text.ts';
import { findHeader, nameColumns, type StatedRows } from './find-header.ts';
import type { Expected, FoundTable, RawRow, RawTable } from './raw-table.ts';
import { isFooter, isPreface, isTotal } from './side-rows.ts';

/** What decoding leaves behind where a character was lost: the replacement character and the C1 controls. */
const lostCharacter = /[\u0080-\u009f\ufffd]/;
/** UTF-8 that was once read as windows-1252 and saved so. */
const twiceEncoded = /Ã[\u0080-\u00bf„œŸ–¼¶¤]|â€/;

/** Where records come from. */
export interface Origin {
  readonly file: string;
  readonly sheet?: string;
  /** Whether rows may be shorter than the header, as spreadsheets store them. */
  readonly isPadded: boolean;
  readonly stated?: StatedRows;
}

/**
 * Finds header and data among records: titles above and notes below the data are left out and told, as are rows with
 * totals. Everything else between has to be data.
 */
export function frameTable(
  records: readonly RawRow[],
  expected: Expected,
  origin: Origin,
): FoundTable & { readonly problems: readonly Problem[] } {
  const { file, sheet, stated = {} } = origin;
  const place = { file, ...(sheet !== undefined && { layer: sheet }) };
  const found = findHeader(records, expected, stated);
  if (!found) return { ...buildEmpty(origin), problems: [describeNoHeader(place, stated.headerRows)] };
  const comments = new Set(stated.commentRows);
  const below = records.filter(({ row }) => row > found.row && !comments.has(row));
  const named = trimEnd(nameColumns(found.cells, expected.names));
  const header = expected.isSubset === true ? widen(named, below) : named;
  const isHeld = (name: string) => expected.isSubset !== true || expected.names.includes(name);
  const problems: Problem[] = findHeaderProblems(header, found.row, isHeld).map((problem) => ({
    ...place,
    ...problem,
  }));
  const { rows, totals, ...told } = sortRows(below, header, expected, origin.isPadded);
  const headerRows = found.rows;
  const titles = records.filter(({ row }) => row < found.row && !headerRows.includes(row)).length;
  const notes = [
    ...(found.row === 1 ? [] : [`header in ${describeRows(headerRows)}`]),
    ...(titles === 0 ? [] : [`${describeCount(titles, 'line')} above it left out`]),
    ...(comments.size === 0 ? [] : [`${describeRows([...comments])} left out as stated`]),
  ];
  const table: RawTable = {
    file,
    ...(sheet !== undefined && { sheet }),
    header,
    headerRow: found.row,
    rows,
    ...(totals.length > 0 && { totals }),
  };
  problems.push(...told.problems.map((problem) => ({ ...place, ...problem })));
  return { table, notes, warnings: told.warnings.map((warning) => ({ ...place, ...warning })), problems };
}

interface SortedRows {
  readonly rows: readonly RawRow[];
  readonly totals: readonly RawRow[];
  readonly problems: readonly Unplaced[];
  readonly warnings: readonly Unplaced[];
}

/** Tells rows of data from totals and from the notes at the end. */
function sortRows(
  below: readonly RawRow[],
  header: readonly string[],
  { names, keys }: Expected,
  isPadded: boolean,
): SortedRows {
  const rows: RawRow[] = [];
  const totals: RawRow[] = [];
  const problems: Unplaced[] = [];
  const warnings: Unplaced[] = [];
  const firstData = below.findIndex((record) => !isPreface(record, header, { names, keys }));
  const lastData = below.findLastIndex((record) => !isFooter(record, header, keys));
  // Where headings were not recognised, what is told of them says more than that no row fits them.
  const isWhole = names.every((name) => header.includes(name));
  for (const [index, record] of below.entries()) {
    const fitted = fitRow(record, header, isPadded);
    const problem = isWhole ? findRowProblem(fitted, header) : undefined;
    if (names.length > 0 && record.cells.every((cell) => cleanText(cell) === '')) continue;
    if (index < firstData) warnings.push(describeLeftOut('row between headings and data left out', record));
    else if (index > lastData) warnings.push(describeLeftOut('note below the table left out', record));
    else if (isTotal(record, header, keys)) {
      totals.push(fitted);
      warnings.push(describeLeftOut('row with a total left out', record));
    } else if (problem) problems.push(problem);
    else {
      rows.push(fitted);
      warnings.push(...findTwiceEncoded(fitted, header));
    }
  }
  return { rows, totals, problems, warnings };
}

type Unplaced = Omit<Problem, 'file'>;

function buildEmpty({ file, sheet }: Origin): FoundTable {
  const table = { file, ...(sheet !== undefined && { sheet }), header: [], headerRow: 1, rows: [] };
  return { table, notes: [], warnings: [] };
}

function describeRows(rows: readonly number[]): string {
  return rows.length === 1 ? `row ${String(rows[0])}` : `rows ${rows.join(', ')}`;
}

function describeNoHeader(place: Pick<Problem, 'file'>, stated: readonly number[] | undefined): Problem {
  if (stated === undefined) return { what: 'empty table', ...place, row: 1, expected: 'a header row' };
  return {
    what: `no header in the stated row: ${stated.join(', ')}`,
    ...place,
    row: stated[0] ?? 1,
    mend: 'correct "headerRows" in datapackage.json',
  };
}

const adviseOnBlank =
  'give each column a heading; or call them "column A", "column B" in "headings" of "reshape" in datapackage.json, and let "fieldsMatch": ["subset"] leave the others out';

function findHeaderProblems(
  header: readonly string[],
  row: number,
  isHeld: (name: string) => boolean,
): Unplaced[] {
  const repeated = new Set(header.filter((name, index) => isHeld(name) && header.indexOf(name) !== index));
  return [...repeated].map((name) =>
    name === ''
      ? { what: 'columns without a heading', row, mend: adviseOnBlank }
      : { what: `duplicate column: ${name}`, row, column: name },
  );
}

/** Cells beyond the header are dropped where they are blank; spreadsheets leave out blank cells at the end. */
function fitRow(record: RawRow, header: readonly string[], isPadded: boolean): RawRow {
  const { length } = header;
  const { cells } = record;
  const isLonger = cells.length > length && cells.slice(length).every((cell) => cleanText(cell) === '');
  if (isLonger) return { ...record, cells: cells.slice(0, length) };
  if (!isPadded || cells.length >= length) return record;
  return { ...record, cells: [...cells, ...Array.from({ length: length - cells.length }, () => '')] };
}

function findRowProblem({ row, cells }: RawRow, header: readonly string[]): Unplaced | undefined {
  if (cells.length !== header.length)
    return {
      what: 'wrong number of cells',
      row,
      found: String(cells.length),
      expected: String(header.length),
      mend: 'put cells that hold the delimiter into quotes',
    };
  const broken = cells.findIndex((cell) => lostCharacter.test(cell));
  if (broken === -1) return undefined;
  return {
    what: 'broken character',
    row,
    column: header[broken] ?? '',
    found: cells[broken] ?? '',
    mend: 'export the file again as UTF-8',
  };
}

function findTwiceEncoded({ row, cells }: RawRow, header: readonly string[]): Unplaced[] {
  return cells.flatMap((cell, index) =>
    twiceEncoded.test(cell)
      ? [{ what: 'text looks as if it was encoded twice', row, column: header[index] ?? '', found: cell }]
      : [],
  );
}

function describeLeftOut(what: string, { row, cells }: RawRow): Unplaced {
  return {
    what,
    row,
    found: cells
      .filter((cell) => cleanText(cell) !== '')
      .join(' | ')
      .slice(0, 80),
  };
}

/** Where most rows go on beyond the last heading, headings are missing, not delimiters superfluous. */
function widen(header: readonly string[], below: readonly RawRow[]): readonly string[] {
  const widths = below.map(({ cells }) => cells.findLastIndex((cell) => cleanText(cell) !== '') + 1);
  const wider = widths.filter((width) => width > header.length);
  if (wider.length * 2 <= below.length) return header;
  return [...header, ...Array.from({ length: Math.max(...wider) - header.length }, () => '')];
}

function trimEnd(header: readonly string[]): readonly string[] {
  return header.slice(0, header.findLastIndex((name) => name !== '') + 1);
}
