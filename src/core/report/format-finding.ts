import { formatList, formatNumber, formatShortMonth } from '../format.ts';
import { findingWords } from '../messages/findings.ts';
import { messagesOf } from '../messages/messages.ts';
import type { Language } from '../model.ts';
import { parseMonth } from '../month.ts';
import type { Published } from './published.ts';
import type { Computed } from './verdict.ts';

/** Digits behind the decimal sign: enough to see how far a computed number lies from the published one. */
const decimals = 2;

/** An interval that leaves out its lower and has its upper limit, as the report writes it: "(0, 0.5]". */
const halfOpen = /^\((-?[\d.]+), (-?[\d.]+)\]$/;

/** A published or computed number for a reader: "54,92 %", "Mär 2017", "über 0 bis 0,5", "Jobkraftwerk, Enaio". */
export function formatFinding(value: Computed, unit: string, language: Language): string {
  if (typeof value === 'number') {
    const number = formatNumber(value, language, decimals);
    return unit === 'percent' ? `${number}\u00a0%` : number;
  }
  if (typeof value === 'object') return formatList(value, language);
  const interval = halfOpen.exec(value);
  if (interval) {
    const [from, to] = interval.slice(1).map((limit) => formatNumber(Number(limit), language, decimals));
    return messagesOf(language).aboveTo(from!, to!);
  }
  const month = parseMonth(value);
  return month === undefined ? value : formatShortMonth(month, language);
}

/** A published number with what is said of it: "über 50 %", "etwa 95 %". */
export function formatPublished(published: Published, language: Language): string {
  const signs: Readonly<Partial<Record<Published['compare'], string>>> = findingWords[language].proofSigns;
  return `${signs[published.compare] ?? ''}${formatFinding(published.value, published.unit, language)}`;
}
