import { cleanText } from './clean-text.ts';
import type { MissingLabel } from './table-schema.ts';

/** Signs by which official statistics (GENESIS, the tables of Destatis) say why a cell holds no number. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['-', 'nothing there, a true zero'],
  ['–', 'nothing there, a true zero'],
  ['—', 'nothing there, a true zero'],
  ['.', 'unknown or kept secret'],
  ['·', 'unknown or kept secret'],
  ['/', 'not reliable enough'],
  ['x', 'makes no sense here'],
  ['X', 'makes no sense here'],
  ['...', 'comes later'],
  ['…', 'comes later'],
  ['*', 'kept secret'],
]);

/** Labels of missing values that come nearest to a sign; one for nothing is a zero and has none. */
const labels: ReadonlyMap<string, MissingLabel> = new Map([
  ['.', 'suppressed'],
  ['·', 'suppressed'],
  ['/', 'suppressed'],
  ['x', 'not-applicable'],
  ['X', 'not-applicable'],
  ['...', 'no-answer'],
  ['…', 'no-answer'],
  ['*', 'suppressed'],
]);

/** What to write into the data package for a sign in a column; of a label the owner of the data has to judge. */
export function adviseOnSign(text: string, column: string): string {
  const sign = cleanText(text);
  const label = labels.get(sign);
  if (label !== undefined) return `"missingValues": [${JSON.stringify({ value: sign, label })}]`;
  return `"reshape": {"answers": ${JSON.stringify({ columns: [column], words: { [sign]: '0' } })}}`;
}

const sentinelDigits = 10;

const errorCell =
  /^#(?:N\/A|NV|REF!|BEZUG!|VALUE!|WERT!|DIV\/0!|NAME\?|NUM!|ZAHL!|NULL!|SPILL!|CALC!|#+|NOT CALCULATED)$/i;

/** What a sign of official statistics means; `undefined` if the cell holds none. */
export function meaningOf(text: string): string | undefined {
  return meanings.get(cleanText(text));
}

/**
 * Numbers by which the Regionalatlas of the statistical offices says that there is none: ten digits, all the same. Taken
 * for values they would colour a map without anybody noticing.
 */
const sentinels: ReadonlyMap<string, string> = new Map([
  ['2222222222', 'nothing there, a true zero'],
  ['5555555555', 'kept secret'],
  ['6666666666', 'not released'],
  ['7777777777', 'not reliable enough'],
  ['8888888888', 'comes later'],
]);

/** What a number of the Regionalatlas stands for; `undefined` if it is a number like any other. */
export function meaningOfSentinel(text: string): string | undefined {
  const digits = cleanText(text).replace(/[^\d]/g, '').slice(0, sentinelDigits);
  return digits.length === sentinelDigits ? sentinels.get(digits) : undefined;
}

const marks: readonly (readonly [RegExp, string])[] = [
  [/^\([\d\s.,]+\)$/, 'of limited reliability'],
  [/\d\s?p$/, 'provisional'],
  [/\d\s?r$/, 'corrected'],
  [/\d\s?s$/, 'estimated'],
  [/\d\s?(?:[¹²³⁴⁵⁶⁷⁸⁹*]|\d\))+$/, 'explained in a footnote'],
];

/** What a mark at a number says about it: "(12)", "12 p"; `undefined` if there is none. */
export function meaningOfMark(text: string): string | undefined {
  return marks.find(([pattern]) => pattern.test(text))?.[1];
}

/** Whether a spreadsheet shows an error here, or never worked its formula out. */
export function isErrorCell(text: string): boolean {
  return errorCell.test(cleanText(text));
}
