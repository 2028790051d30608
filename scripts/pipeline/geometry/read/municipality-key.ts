import type { Keys } from '../../../../src/core/keys.ts';
import { readOwnKey } from '../../../lib/own-key.ts';
import { shortenRegionalKey } from '../../../lib/regional-key.ts';

/** What a text is that should be the key of a municipality. */
export type ReadKey =
  | { readonly kind: 'municipality'; readonly ags: string; readonly change: KeyChange | undefined }
  | { readonly kind: Exclude<KeyKind, 'municipality'> };

export type KeyKind = 'municipality' | 'association' | 'district' | 'region' | 'state' | 'blank' | 'unknown';

/** What had to be done to a key, in the words of the report. */
export type KeyChange = 'leading zero restored' | 'regional key (ARS) shortened to the AGS';

/** Levels by the digits that their keys have, after the Gemeindeverzeichnis of Destatis. */
const kindByLength: Readonly<Record<number, KeyKind>> = {
  2: 'state',
  3: 'region',
  5: 'district',
  9: 'association',
};

const highestState = 16;

/**
 * Reads the key of a municipality as boundary files write it: eight digits, twelve of the regional key, a number that
 * lost its leading zero, a number with decimals.
 *
 * @param keys how keys are built where they are no AGS
 */
export function readKey(text: string, keys?: Keys): ReadKey {
  const digits = text.replace(/[\s\u200b\ufeff'’]/g, '').replace(/[.,]0*$/, '');
  if (/^-*$/.test(digits)) return { kind: 'blank' };
  if (keys) return readDescribedKey(text, keys);
  if (!/^\d+$/.test(digits)) return { kind: 'unknown' };
  const isShort = [4, 7, 11].includes(digits.length);
  const full = isShort ? `0${digits}` : digits;
  const state = Number(full.slice(0, 2));
  if (state < 1 || state > highestState) return { kind: 'unknown' };
  if (full.length === 12)
    return {
      kind: 'municipality',
      ags: shortenRegionalKey(full),
      change: 'regional key (ARS) shortened to the AGS',
    };
  if (full.length === 8)
    return { kind: 'municipality', ags: full, change: isShort ? 'leading zero restored' : undefined };
  return { kind: (kindByLength[full.length] ?? 'unknown') as Exclude<KeyKind, 'municipality'> };
}

function readDescribedKey(text: string, keys: Keys): ReadKey {
  const own = readOwnKey(text, keys);
  if (!own) return { kind: 'unknown' };
  return { kind: 'municipality', ags: own.key, change: own.isFilled ? 'leading zero restored' : undefined };
}

/** What most of the keys of a layer are; those of districts also where zeros fill them up to eight digits. */
export function judgeKeys(texts: readonly string[], rules?: Keys): KeyKind {
  const counts = new Map<KeyKind, number>();
  const keys = texts.map((text) => readKey(text, rules)).filter(({ kind }) => kind !== 'blank');
  for (const { kind } of keys) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  if (!first) return 'blank';
  const isPadded = !rules && keys.every((key) => key.kind === 'municipality' && key.ags.endsWith('000'));
  return isPadded && keys.length > 1 ? 'district' : first[0];
}
