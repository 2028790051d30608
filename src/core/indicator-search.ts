import type { Catalog } from './catalog.ts';
import type { Indicator } from './indicator.ts';
import { languages, type Language } from './model.ts';
import { foldText } from './place-search.ts';

/** An indicator that fits what was typed, with the theme or the answer that tells why. */
export interface IndicatorMatch {
  readonly kind: 'indicator';
  readonly id: string;
  readonly name: string;
  /** Its theme, or the answer that was found: "Rechtlicher Status: Duldung". */
  readonly hint: string;
}

/** Fewer letters begin too many words. */
const leastLetters = 3;

/**
 * The indicators that fit a query, best first: every word typed begins a word of its label, of its title, of one of its
 * answers, or of its question, in either language.
 */
export function findIndicators(
  catalog: Catalog,
  query: string,
  language: Language,
  limit = 3,
): readonly IndicatorMatch[] {
  const typed = foldText(query);
  if (typed.length < leastLetters) return [];
  const fits = (text: string) => beginsWords(text, typed.split(' '));
  return catalog.indicators
    .map((indicator) => ({ indicator, rank: rankOf(indicator, fits) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ indicator, rank }) =>
      describeMatch(catalog, indicator, language, rank === answerRank ? fits : undefined),
    );
}

type Fits = (text: string) => boolean;
type Texts = (indicator: Indicator, language: Language) => readonly string[];

/** Where words are looked for, the most telling place first. */
const places: readonly Texts[] = [
  ({ label }, language) => [label[language]],
  ({ title }, language) => [title[language]],
  listAnswers,
  ({ question }, language) => [question[language]],
];
const answerRank = places.indexOf(listAnswers);

function rankOf(indicator: Indicator, fits: Fits): number {
  return places.findIndex((textsOf) =>
    languages.some((language) => textsOf(indicator, language).some((text) => fits(text))),
  );
}

function listAnswers(indicator: Indicator, language: Language): readonly string[] {
  if ('categories' in indicator) return indicator.categories.map(({ label }) => label[language]);
  return indicator.kind === 'multiple' ? indicator.options.map(({ label }) => label[language]) : [];
}

function beginsWords(text: string, parts: readonly string[]): boolean {
  const words = foldText(text).split(' ');
  return parts.every((part) => words.some((word) => word.startsWith(part)));
}

/** @param fits given where an answer was found */
function describeMatch(
  { indicators, themes }: Catalog,
  indicator: Indicator,
  language: Language,
  fits: Fits | undefined,
): IndicatorMatch {
  const family = indicator.variantOf ?? indicator.id;
  const theme = themes.find(({ indicators }) => indicators.includes(family))?.label[language] ?? '';
  const answer = fits && listAnswers(indicator, language).find(fits);
  // A variant is labelled beside the others: "davor" says nothing by itself.
  const main = indicators.find(({ id }) => id === indicator.variantOf);
  const name = [...(main ? [main] : []), indicator].map(({ label }) => label[language]).join(': ');
  return { kind: 'indicator', id: indicator.id, name, hint: answer ?? theme };
}
