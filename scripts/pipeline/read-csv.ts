import Papa from 'papaparse';
import type { Problem } from '../../src/core/problem.ts';

/** A row of a table before its cells are understood. */
export interface RawRow {
  /** Line in the file as a text editor counts it; the header is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table as text: header and rows, all of the header's length. */
export interface RawTable {
  /** Relative to the folder of the input. */
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
}

const lineBreak = /\r\n|\r|\n/g;
/** What decoding leaves behind where a character was lost: the replacement character and the C1 controls. */
const lostCharacter = /[\u0080-\u009f\ufffd]/;

/**
 * Splits comma-separated text (RFC 4180) into rows. Blank lines are skipped; quoted cells may hold line breaks, and rows
 * are still counted as a text editor counts them.
 */
export function readCsv(
  text: string,
  file: string,
): { readonly table: RawTable; readonly problems: readonly Problem[] } {
  const parsed = Papa.parse<string[]>(text, { header: false, delimiter: ',', skipEmptyLines: false });
  const lines = countLines(parsed.data);
  const problems: Problem[] = parsed.errors.map((error) => ({
    what: `unreadable row: ${error.message.toLowerCase()}`,
    file,
    row: lines[error.row ?? 0] ?? 1,
    mend: 'close every quote, and write a quote inside a quoted cell twice',
  }));
  const filled = parsed.data
    .map((cells, index) => ({ row: lines[index] ?? 0, cells }))
    .filter(({ cells }) => cells.length > 1 || cells[0] !== '');
  const header = filled[0]?.cells ?? [];
  problems.push(...findHeaderProblems(header, file));
  const rows = filled.slice(1).filter((row) => {
    const found = findRowProblem(row, header, file);
    if (found) problems.push(found);
    return !found;
  });
  return { table: { file, header, rows }, problems };
}

/** First line of every record. */
function countLines(records: readonly (readonly string[])[]): number[] {
  let line = 1;
  return records.map((cells) => {
    const first = line;
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(lineBreak)?.length ?? 0), 0);
    return first;
  });
}

function findHeaderProblems(header: readonly string[], file: string): Problem[] {
  if (header.length === 0) return [{ what: 'empty table', file, row: 1, expected: 'a header row' }];
  if (header.length === 1 && /[;\t]/.test(header[0] ?? ''))
    return [
      {
        what: 'columns are not separated by commas',
        file,
        row: 1,
        found: header[0] ?? '',
        mend: 'export with commas',
      },
    ];
  const repeated = new Set(header.filter((name, index) => header.indexOf(name) !== index));
  return [...repeated].map((name) => ({ what: `duplicate column: ${name}`, file, row: 1, column: name }));
}

function findRowProblem(
  { row, cells }: RawRow,
  header: readonly string[],
  file: string,
): Problem | undefined {
  if (cells.length !== header.length)
    return {
      what: 'wrong number of cells',
      file,
      row,
      found: String(cells.length),
      expected: String(header.length),
      mend: 'put cells that hold a comma into quotes',
    };
  const broken = cells.findIndex((cell) => lostCharacter.test(cell));
  if (broken === -1) return undefined;
  return {
    what: 'broken character',
    file,
    row,
    column: header[broken] ?? '',
    found: cells[broken] ?? '',
    mend: 'export the file again as UTF-8',
  };
}
