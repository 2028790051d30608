import { memoizeByKey } from './memoize.ts';
import type { Month } from './month.ts';
import { messagesOf } from './messages/messages.ts';
import type { Language } from './model.ts';

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** A number with the reader's decimal sign, grouped by thousands; at most `decimals` digits behind it, and a real minus. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  // Adding zero makes a plain one of a negative zero.
  return numberFormat(language, decimals)
    .format(value + 0)
    .replace('-', '\u2212');
}

/** A change, with its sign: "+0,5", "−1", "0". */
export function formatSigned(value: number, language: Language, decimals = 0): string {
  const text = formatNumber(value, language, decimals);
  return value > 0 ? `+${text}` : text;
}

/** Creating a format costs a hundred times what using it costs. */
const numberFormat = memoizeByKey((language: Language, decimals: number) => {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals });
});

/**
 * A share (0 to 1) in whole per cent. Shares that would round to 0 or 100 without being it say so ("< 1 %", "> 99 %"):
 * a class with one municipality is not empty.
 */
export function formatShare(share: number, language: Language): string {
  const percent = language === 'de' ? '\u00a0%' : '%';
  if (share > 0 && share < 0.005) return `<\u00a01${percent}`;
  if (share < 1 && share > 0.995) return `>\u00a099${percent}`;
  return `${formatNumber(share * 100, language)}${percent}`;
}

/** "Januar 2018" */
export function formatMonth(month: Month, language: Language): string {
  return `${messagesOf(language).months[month % 12]} ${Math.floor(month / 12)}`;
}

/** "Jan 2018" */
export function formatShortMonth(month: Month, language: Language): string {
  return `${messagesOf(language).shortMonths[month % 12]} ${Math.floor(month / 12)}`;
}

/** A date of the catalogue ("2018", "2018-08" or "2017-09-15") in words. */
export function formatDate(isoDate: string, language: Language): string {
  const [year, month, day] = isoDate.split('-');
  if (month === undefined) return year!;
  const named = `${messagesOf(language).months[Number(month) - 1]} ${year}`;
  if (day === undefined) return named;
  return language === 'de' ? `${Number(day)}. ${named}` : `${Number(day)} ${named}`;
}

/** "A, B und C" */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);
}

/** "A, B oder C" */
export function formatChoice(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'disjunction' }).format(items);
}
