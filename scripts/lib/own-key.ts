import { isKey, type Keys } from '../../src/core/keys.ts';

/** A key of the form that the catalogue describes. */
export interface OwnKey {
  readonly key: string;
  /** Whether zeros were put in front, because a spreadsheet had taken the key for a number. */
  readonly isFilled: boolean;
}

/** Reads a key after the rules of the catalogue; `undefined` if the text is none. */
export function readOwnKey(text: string, keys: Keys): OwnKey | undefined {
  const cleaned = text.replace(/[\s\u200b\ufeff'’]/g, '').replace(/^(\d+)[.,]0+$/, '$1');
  if (isKey(keys, cleaned)) return { key: cleaned, isFilled: false };
  if (!/^\d+$/.test(cleaned)) return undefined;
  const filled = cleaned.padStart(keys.example.length, '0');
  return isKey(keys, filled) ? { key: filled, isFilled: true } : undefined;
}
