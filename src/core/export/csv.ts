import type { ExportCell, ExportTable } from './export-cell.ts';

/** How programs of different countries expect a table as text. */
export interface CsvDialect {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
  /** Whether the text begins with a byte order mark, without which Excel takes UTF-8 for Windows-1252. */
  readonly mark: boolean;
  readonly heads: 'name' | 'title';
}

/** Opens by a double click in a German Excel. */
export const germanExcel: CsvDialect = { delimiter: ';', decimal: ',', mark: true, heads: 'title' };

/** RFC 4180, as R, Python and databases read it without being told. */
export const rfc4180: CsvDialect = { delimiter: ',', decimal: '.', mark: false, heads: 'name' };

/** Lines end as RFC 4180 asks: CR LF. */
export function writeCsv({ columns, rows }: ExportTable, dialect: CsvDialect): string {
  const heads = columns.map((column) => column[dialect.heads]);
  const lines = [heads, ...rows].map((cells) =>
    cells.map((cell) => writeCell(cell, dialect)).join(dialect.delimiter),
  );
  return `${dialect.mark ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

function writeCell(cell: ExportCell, { decimal, delimiter }: CsvDialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  const text = disarmText(cell);
  const isPlain = !/["\r\n]/.test(text) && !text.includes(delimiter) && text.trim() === text;
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}

/**
 * A text that no spreadsheet runs as a formula: an apostrophe goes before a first character that would start one
 * (OWASP, CSV injection). Numbers are no texts, so that negative ones stay as they are.
 */
export function disarmText(text: string): string {
  return /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}
