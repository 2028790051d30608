import { InputError } from '../../../src/core/problem.ts';
import type { Dialect } from './dialect.ts';
import { countNames, findHeader } from './find-header.ts';
import type { Expected } from './raw-table.ts';
import type { Sheet } from './workbook.ts';

/**
 * The sheet that the data package names, else the only one that is shown and has the headings.
 *
 * @throws InputError if there is none, or more than one
 */
export function chooseSheet(
  sheets: readonly Sheet[],
  { names, keys }: Expected,
  { sheetName, sheetNumber, headerRows }: Dialect,
  file: string,
): Sheet {
  const isStated = sheetName !== undefined || sheetNumber !== undefined;
  const chosen = isStated
    ? sheets.filter((sheet, index) => sheet.name === sheetName || index + 1 === sheetNumber)
    : sheets.filter((sheet) => !sheet.isHidden && hasHeader(sheet));
  const [sheet] = chosen;
  if (sheet && chosen.length === 1) return sheet;
  throw new InputError([
    {
      what: describeChoice(chosen.length, sheetName ?? sheetNumber),
      file,
      found:
        sheets.map(({ name, isHidden }) => (isHidden ? `${name} (hidden)` : name)).join(', ') ||
        'no sheet at all',
      expected: isStated ? 'the stated sheet' : `one sheet with the headings ${names.join(', ')}`,
      mend: 'state "sheetName" in the dialect of the table in datapackage.json',
    },
  ]);

  function hasHeader({ records }: Sheet): boolean {
    const found = findHeader(records, { names, keys }, { headerRows });
    return found !== undefined && countNames(found.cells, keys) === keys.length;
  }
}

function describeChoice(count: number, stated: string | number | undefined): string {
  if (stated !== undefined)
    return count === 0 ? `sheet not found: ${stated}` : `sheet found twice: ${stated}`;
  return count === 0 ? 'no sheet has the headings' : `${count} sheets have the headings`;
}
