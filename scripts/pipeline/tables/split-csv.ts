import Papa from 'papaparse';
import type { Problem } from '../../../src/core/problem.ts';
import type { Delimiter, QuoteChar } from './dialect.ts';
import type { RawRow } from './raw-table.ts';

/** How delimited text is put together. */
export interface CsvForm {
  readonly delimiter: Delimiter;
  readonly quoteChar: QuoteChar;
}

const lineBreak = /\r\n|\r|\n/g;

/**
 * Splits delimited text (RFC 4180, with the delimiter and quote given) into records. Quoted cells may hold line breaks;
 * rows are still counted as a text editor counts them. Blank lines are left out.
 */
export function splitCsv(
  text: string,
  file: string,
  { delimiter, quoteChar }: CsvForm,
): { readonly records: readonly RawRow[]; readonly problems: readonly Problem[] } {
  const parsed = Papa.parse<string[]>(text, { header: false, delimiter, quoteChar, skipEmptyLines: false });
  const lines = countLines(parsed.data);
  const problems = parsed.errors.map((error) => ({
    what: `unreadable row: ${error.message.toLowerCase()}`,
    file,
    row: lines[error.row ?? 0] ?? 1,
    mend: 'close every quote, and write a quote inside a quoted cell twice',
  }));
  const records = parsed.data
    .map((cells, index) => ({ row: lines[index] ?? 0, cells }))
    .filter(({ cells }) => cells.length > 1 || cells[0] !== '');
  return { records, problems };
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
