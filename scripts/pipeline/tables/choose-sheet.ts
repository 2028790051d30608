import { InputError } from '../../../src/core/problem.ts';
import { cleanText } from './clean-text.ts';
import type { Dialect } from './dialect.ts';
import { countNames, findHeader } from './find-header.ts';
import type { Expected } from './raw-table.ts';
import type { Sheet } from './workbook.ts';

const mostHeadings = 6;

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
  const shown = sheets.filter((sheet) => !sheet.isHidden);
  // The only sheet is meant: what is missing of its headings is told with those that are there.
  const [sheet] = !isStated && chosen.length === 0 && shown.length === 1 ? shown : chosen;
  if (sheet && chosen.length <= 1) return sheet;
  throw new InputError([
    {
      what: describeChoice(chosen.length, sheetName ?? sheetNumber),
      file,
      found:
        sheets
          .map((each) => describeSheet(each, isStated || chosen.length > 0 ? undefined : { names, keys }))
          .join(', ') || 'no sheet at all',
      expected: isStated ? 'the stated sheet' : `one sheet with the headings ${names.join(', ')}`,
      mend:
        chosen.length === 0 && !isStated
          ? 'state "sheetName" in the dialect of the table in datapackage.json, and under "reshape" which headings are meant: "headings"'
          : 'state "sheetName" in the dialect of the table in datapackage.json',
    },
  ]);

  function hasHeader({ records }: Sheet): boolean {
    const found = findHeader(records, { names, keys }, { headerRows });
    return found !== undefined && countNames(found.cells, keys) === keys.length;
  }
}

/** A sheet, with what looks like its headings where others are expected. */
function describeSheet({ name, isHidden, records }: Sheet, expected: Expected | undefined): string {
  const header = expected && findHeader(records, expected, {});
  const cells = header?.cells.map(cleanText).filter((cell) => cell !== '') ?? [];
  const headings = cells.length > 1 ? ` (${cells.slice(0, mostHeadings).join(', ')})` : '';
  return `${name}${isHidden ? ' (hidden)' : ''}${headings}`;
}

function describeChoice(count: number, stated: string | number | undefined): string {
  if (stated !== undefined)
    return count === 0 ? `sheet not found: ${stated}` : `sheet found twice: ${stated}`;
  return count === 0 ? 'no sheet has the headings' : `${count} sheets have the headings`;
}
