import type { Language } from '../model.ts';
import { parseMonth } from '../month.ts';
import { mostClasses } from './class-choice.ts';

/** What became of a text with limits: the limits, rising and each once, or why there are none. */
export type ReadLimits =
  | { readonly limits: readonly number[] }
  | { readonly fault: 'none' }
  | { readonly fault: 'many' }
  | { readonly fault: 'unreadable'; readonly parts: readonly string[] };

const thousands: Readonly<Record<Language, RegExp>> = {
  de: /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,
  en: /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,
};
/** Digits kept behind the decimal sign, as the address keeps them. */
const decimals = 6;

/**
 * Reads limits between classes as people paste them: parted by semicolons, blanks, lines, tabs or " – ", and by commas where
 * these cannot be decimal signs; with the decimal sign and the thousands of the language. Months are "2018-01" or "1/2018".
 */
export function readLimits(text: string, kind: 'number' | 'month', language: Language): ReadLimits {
  const parts = text
    .replaceAll('\u2212', '-')
    .split(/[;|\s]+-?[;|\s]+|[;|\s]+|\s+\u2013\s+/)
    .filter((part) => part !== '' && part !== '\u2013')
    .flatMap((part) => splitAtCommas(part, language));
  const read = parts.map((part) => (kind === 'month' ? readMonth(part) : readNumber(part, language)));
  const unreadable = parts.filter((_, index) => read[index] === undefined);
  if (unreadable.length > 0) return { fault: 'unreadable', parts: unreadable };
  const limits = [...new Set(read as number[])].sort((a, b) => a - b);
  if (limits.length === 0) return { fault: 'none' };
  return limits.length >= mostClasses ? { fault: 'many' } : { limits };
}

/** "0,5" is a German number, "0.5,1" or "1,2,3" are several in any language; "1,000" is an English thousand. */
function splitAtCommas(part: string, language: Language): readonly string[] {
  const pieces = part.split(',').filter((piece) => piece !== '');
  if (pieces.length < 2 || thousands[language].test(part)) return [part.replace(/,$/, '')];
  const isDecimal = language === 'de' && pieces.length === 2 && !part.includes('.') && !part.includes('/');
  return isDecimal ? [part] : pieces;
}

function readNumber(part: string, language: Language): number | undefined {
  const isGrouped = thousands[language].test(part);
  const plain = isGrouped ? part.replaceAll(language === 'de' ? '.' : ',', '') : part;
  const pointed = plain.replace(',', '.');
  if (!/^-?(\d{1,12}(\.\d*)?|\.\d+)$/.test(pointed)) return undefined;
  return Number(Number(pointed).toFixed(decimals)) + 0;
}

function readMonth(part: string): number | undefined {
  const [, month, year] = /^(\d{1,2})[/.](\d{4})$/.exec(part) ?? [];
  return parseMonth(month && year ? `${year}-${month.padStart(2, '0')}` : part);
}
