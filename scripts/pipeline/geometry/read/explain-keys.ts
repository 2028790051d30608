import type { Keys } from '../../../../src/core/keys.ts';
import type { Problem } from '../../../../src/core/problem.ts';
import { judgeKeys, readKey, type KeyKind } from './municipality-key.ts';

type Place = Pick<Problem, 'file' | 'layer'>;

const shownKeys = 3;

/** Keys as they are written elsewhere: with a digit in them, and shorter than an AGS. */
const plainKey = /^(?=.*\d)[0-9A-Z]{1,7}$/i;

/** One message in place of one a row, where all keys of a layer are those of another level or of another country. */
export function explainKeys(
  texts: readonly string[],
  column: string,
  keys: Keys | undefined,
  place: Place,
): Problem[] {
  const cells = texts.map((text) => text.trim()).filter((text) => text !== '');
  const kind = judgeKeys(cells, keys);
  if (kind === 'municipality' || kind === 'blank' || cells.length < 2) return [];
  const found = cells.slice(0, shownKeys).join(', ');
  const mayBeForeign = !keys && cells.every((cell) => plainKey.test(cell));
  const isForeign = mayBeForeign && !isOfOneKind(cells, kind);
  if (kind === 'unknown' && !isForeign) return [];
  const what = isForeign
    ? 'keys that are none of Germany'
    : `keys of ${kind}s where municipalities are asked`;
  const expected = keys ? `keys like ${keys.example}` : '8 digits, as in 08111000';
  const layer = 'take the layer of municipalities; BKG calls it VG250_GEM';
  const country = mayBeForeign ? `if they are of another country, ${describeOwnKeys(cells)}` : '';
  const mend = isForeign ? country : [layer, country].filter((text) => text !== '').join('; ');
  return [{ what, ...place, column, found, expected, mend }];
}

function isOfOneKind(cells: readonly string[], kind: KeyKind): boolean {
  return kind !== 'unknown' && cells.every((cell) => readKey(cell).kind === kind);
}

/** What to write into the catalogue for keys of this form. */
function describeOwnKeys(cells: readonly string[]): string {
  const example = cells[0] ?? '';
  return `describe them in catalog.json: "keys": { "pattern": "${guessPattern(cells)}", "example": "${example}", "parents": … }, and in boundaries.extent where it lies`;
}

/** A regular expression for keys that all have the same characters and, mostly, the same length. */
function guessPattern(cells: readonly string[]): string {
  const characters = cells.every((cell) => /^\d+$/.test(cell)) ? '[0-9]' : '[0-9A-Z]';
  const lengths = cells.map((cell) => cell.length);
  const least = lengths.reduce((one, other) => Math.min(one, other));
  const most = lengths.reduce((one, other) => Math.max(one, other));
  return `${characters}{${least === most ? least : `${least},${most}`}}`;
}
