import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import type { ExportCell, ExportColumn, ExportTable } from '../../../src/core/export/export-cell.ts';

/** A table with the name of its sheet. */
export interface NamedTable {
  readonly name: string;
  readonly table: ExportTable;
}

/** ZIP keeps local time; this day is the same in every zone. */
export const fixedDate = new Date(1980, 0, 2);

const width = 22;

/**
 * A workbook (XLSX) with one sheet a table. Keys are texts, so that no leading zero is lost, and no text is a formula.
 * The same tables give the same bytes: the parts are packed again without the time of writing.
 */
export async function writeWorkbook(tables: readonly NamedTable[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, table }) => ({
    sheet: name,
    data: buildSheet(table),
    columns: table.columns.map(() => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
  }));
  const parts = unzipSync(await writeExcelFile(sheets).toBuffer());
  const sorted = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: fixedDate, level: 6 });
}

function buildSheet({ columns, rows }: ExportTable): SheetData {
  const heads = columns.map(({ title }): Cell => ({
    value: title,
    type: String,
    fontWeight: 'bold',
    wrap: true,
  }));
  return [heads, ...rows.map((cells) => cells.map((cell, index) => buildCell(cell, columns[index]!)))];
}

function buildCell(cell: ExportCell, { decimals }: ExportColumn): Cell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  return decimals === undefined
    ? { value: cell, type: Number }
    : { value: cell, type: Number, format: `0.${'#'.repeat(decimals)}` };
}
