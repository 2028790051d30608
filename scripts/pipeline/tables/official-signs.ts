import { cleanText } from './clean-text.ts';

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
]);

const errorCell =
  /^#(?:N\/A|NV|REF!|BEZUG!|VALUE!|WERT!|DIV\/0!|NAME\?|NUM!|ZAHL!|NULL!|SPILL!|CALC!|#+|NOT CALCULATED)$/i;

/** What a sign of official statistics means; `undefined` if the cell holds none. */
export function meaningOf(text: string): string | undefined {
  return meanings.get(cleanText(text));
}

/** Whether a spreadsheet shows an error here, or never worked its formula out. */
export function isErrorCell(text: string): boolean {
  return errorCell.test(cleanText(text));
}
