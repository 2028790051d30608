import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { NamedTable } from '../../../src/core/export/ods.ts';
import { buildSheet } from '../../../src/core/export/sheet.ts';

/** ZIP keeps local time; this day is the same in every zone. */
export const fixedDate = new Date(1980, 0, 2);

/**
 * A workbook (XLSX) with one sheet a table. The same tables give the same bytes: the parts are packed again without the time of writing.
 */
export async function writeWorkbook(tables: readonly NamedTable[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, table }) => buildSheet(name, table));
  const parts = unzipSync(await writeExcelFile(sheets).toBuffer());
  const sorted = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: fixedDate, level: 6 });
}
