import { formatDate, formatNumber } from './format.ts';
import type { View } from './view.ts';
import { wordsOf } from './words.ts';

/** The line below the heading: "1.058 von 1.101 Kommunen mit Angabe, Stand August 2018". */
export function describeBase(view: View): string {
  const { language, weight } = view.selection;
  const words = wordsOf(view);
  const format = (value: number) => formatNumber(value, language);
  const base = words.countOfTotal[weight](format(view.withValue), format(view.total));
  const source = view.level ? `, ${view.level.base}` : '';
  return `${base}${source}, ${words.asOf(formatDate(view.indicator.referenceDate, language))}`;
}
