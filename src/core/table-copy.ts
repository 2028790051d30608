import { nameColumn } from './table-columns.ts';
import type { TableRow } from './table-row.ts';
import type { Table } from './table.ts';
import type { SectionHead } from './table-sections.ts';
import type { TableColumn } from './selection.ts';
import type { View } from './view.ts';

/** A table for the clipboard: with tabs, and as HTML in which spreadsheets keep the zeros of keys. */
export interface CopiedTable {
  readonly text: string;
  readonly html: string;
}

/** What is shown of a table, heads and subtotals too, as spreadsheets read it: one value a cell, plain numbers. */
export function copyTable(view: View, { columns, sections }: Table): CopiedTable {
  const head = columns.map((column) => nameColumn(view, column));
  const lines = sections.flatMap(({ head: group, rows }) => [
    ...(group ? [columns.map((column) => cellOfHead(group, column))] : []),
    ...rows.map((row) => columns.map((column) => cellOfRow(row, column))),
  ]);
  const place = columns.indexOf('id');
  return {
    text: [head, ...lines].map((line) => line.map(oneLine).join('\t')).join('\r\n'),
    html: `<meta charset="utf-8"><table>${[head, ...lines].map((line) => renderLine(line, place)).join('')}</table>`,
  };
}

function cellOfHead({ name, basis, cells }: SectionHead, column: TableColumn): string {
  return column === 'name' ? `${name} (${basis})` : plain(cells[column] ?? '');
}

function cellOfRow({ cells, number }: TableRow, column: TableColumn): string {
  return column === 'value' ? plain(number ?? cells.value) : plain(cells[column]);
}

/** Spreadsheets know the sign of the keyboard only. */
function plain(cell: string): string {
  return cell.replace(/^\u2212(?=\d)/, '-');
}

function oneLine(cell: string): string {
  return cell.replace(/[\t\r\n]+/g, ' ');
}

function renderLine(line: readonly string[], keyPlace: number): string {
  const cells = line.map((cell, index) => {
    // Spreadsheets would take a key for a number.
    const format = index === keyPlace ? ` style="mso-number-format:'\\@'"` : '';
    return `<td${format}>${escapeHtml(cell)}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
