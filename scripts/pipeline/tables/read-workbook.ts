import type { Problem } from '../../../src/core/problem.ts';
import { describeCount } from '../stage.ts';
import { chooseSheet } from './choose-sheet.ts';
import type { Dialect } from './dialect.ts';
import { frameTable } from './frame-table.ts';
import { addLetters } from './locate-columns.ts';
import type { Expected, FoundTable, RawTable } from './raw-table.ts';
import { unzipWorkbook } from './unzip-workbook.ts';
import { describeRange, type Sheet } from './workbook.ts';

/**
 * Reads a table from a workbook (XLSX or ODS). Merged cells among the data are refused: what reads as a blank there is
 * none.
 */
export function readWorkbook(
  bytes: Uint8Array,
  file: string,
  expected: Expected,
  dialect: Dialect,
): FoundTable & { readonly problems: readonly Problem[] } {
  const sheets = unzipWorkbook(bytes, file);
  const sheet = chooseSheet(sheets, expected, dialect, file);
  const framed = frameTable(sheet.records, expected, {
    file,
    sheet: sheet.name,
    isPadded: true,
    stated: dialect,
  });
  const { table } = framed;
  const hidden = { what: `${describeCount(sheet.hiddenRows, 'hidden row')} read like all others`, file };
  return {
    table,
    notes: [`sheet ${sheet.name}`, ...framed.notes],
    problems: addLetters([...framed.problems, ...findMergedData(sheet, table)], table),
    warnings: addLetters(
      [...framed.warnings, ...(sheet.hiddenRows > 0 ? [{ ...hidden, layer: sheet.name }] : [])],
      table,
    ),
  };
}

function findMergedData({ merged, name }: Sheet, { file, header, rows }: RawTable): Problem[] {
  const dataRows = new Set(rows.map(({ row }) => row));
  return merged
    .filter(({ firstColumn }) => firstColumn <= header.length)
    .filter(({ firstRow, lastRow }) => isAmong(dataRows, firstRow, lastRow))
    .map((range) => ({
      what: `merged cells among the data: ${describeRange(range)}`,
      file,
      layer: name,
      row: range.firstRow,
      mend: 'unmerge them and fill every cell',
    }));
}

function isAmong(rows: ReadonlySet<number>, first: number, last: number): boolean {
  for (let row = first; row <= last; row += 1) if (rows.has(row)) return true;
  return false;
}
