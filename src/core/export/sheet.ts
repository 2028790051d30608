import type { ExportCell, ExportColumn, ExportTable } from './export-cell.ts';

/** A cell of a workbook as the library that writes workbooks takes it. */
export type SheetCell =
  | { readonly value: string; readonly type: StringConstructor; fontWeight?: 'bold'; wrap?: true }
  | { readonly value: number; readonly type: NumberConstructor; format?: string }
  | null;

/** Width of a column, in letters. */
const width = 22;

/**
 * A table as the sheet of a workbook. Keys are texts, so that no leading zero is lost, and no text is a formula; the
 * head and the first two columns stay in view.
 */
export function buildSheet(name: string, { columns, rows }: ExportTable) {
  const heads = columns.map(({ title }): SheetCell => {
    return { value: title, type: String, fontWeight: 'bold', wrap: true };
  });
  const cells = rows.map((row) => row.map((cell, index) => buildCell(cell, columns[index]!)));
  return {
    sheet: name,
    data: [heads, ...cells],
    columns: columns.map(() => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
  };
}

function buildCell(cell: ExportCell, { decimals }: ExportColumn): SheetCell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  return decimals === undefined
    ? { value: cell, type: Number }
    : { value: cell, type: Number, format: `0.${'#'.repeat(decimals)}` };
}
