import type { Indicator, MonthIndicator, NominalIndicator, NumberIndicator } from './catalog.ts';
import { createClassifier } from './classify.ts';
import { formatMonth, formatNumber, formatShortMonth } from './format.ts';
import { memoizeByObject } from './memoize.ts';
import { messagesOf } from './messages/messages.ts';
import { missingStatuses, type Language, type MissingStatus, type Observation } from './model.ts';
import { isoMonth, parseMonth, type Month } from './month.ts';
import { paletteColors } from './palettes.ts';

/** How an area is filled: a colour of its class, or the pattern of the reason why it has no value. */
export type BinFill = { readonly color: string } | { readonly pattern: MissingStatus };

/** A class of an indicator: a row of the legend, a colour on the map. */
export interface IndicatorClass {
  readonly label: string;
  readonly color: string;
}

/**
 * The bins of an indicator: its classes, and after them one for every missing status, so that every observation has
 * exactly one bin.
 */
export interface Bins {
  readonly classes: readonly IndicatorClass[];
  readonly fills: readonly BinFill[];
  readonly binOf: (observation: Observation) => number;
}

export const buildBins: (indicator: Indicator, language: Language) => Bins = memoizeByObject(buildBinsAnew);

function buildBinsAnew(indicator: Indicator, language: Language): Bins {
  const labels = labelsOf(indicator, language);
  const colors = paletteColors(indicator.palette, labels.length, indicator.reversed);
  const classOf = createClassOf(indicator);
  return {
    classes: labels.map((label, index) => ({ label, color: colors[index]! })),
    fills: [...colors.map((color) => ({ color })), ...missingStatuses.map((pattern) => ({ pattern }))],
    binOf: (observation) =>
      observation.status === 'ok'
        ? classOf(observation.value)
        : binOfStatus(observation.status, labels.length),
  };
}

/** The bin of a missing status, behind the `classCount` classes. */
export function binOfStatus(status: MissingStatus, classCount: number): number {
  return classCount + missingStatuses.indexOf(status);
}

function createClassOf(indicator: Indicator): (value: number | string) => number {
  if (indicator.kind === 'nominal') {
    const ids = indicator.categories.map((category) => category.id);
    return (value) => ids.indexOf(String(value));
  }
  const classify =
    indicator.kind === 'month'
      ? createClassifier(monthBreaks(indicator), 'left')
      : createClassifier(indicator.breaks, indicator.closed);
  return (value) => classify(Number(value));
}

function labelsOf(indicator: Indicator, language: Language): readonly string[] {
  switch (indicator.kind) {
    case 'number':
      return numberLabels(indicator, language);
    case 'month':
      return monthLabels(indicator, language);
    case 'nominal':
      return categoryLabels(indicator, language);
  }
}

function numberLabels({ breaks, closed, decimals }: NumberIndicator, language: Language): readonly string[] {
  const words = messagesOf(language);
  const limits = breaks.map((limit) => formatNumber(limit, language, decimals));
  const isRight = closed === 'right';
  const between = isRight ? words.aboveTo : words.fromToBelow;
  const first = (isRight ? words.atMost : words.below)(limits[0]!);
  const last = (isRight ? words.above : words.atLeast)(limits.at(-1)!);
  return [first, ...limits.slice(1).map((limit, index) => between(limits[index]!, limit)), last];
}

function monthLabels(indicator: MonthIndicator, language: Language): readonly string[] {
  const words = messagesOf(language);
  const breaks = monthBreaks(indicator);
  const inner = breaks.slice(1).map((end, index) => monthSpan(breaks[index]!, end - 1, language));
  return [
    words.until(formatShortMonth(breaks[0]! - 1, language)),
    ...inner,
    words.since(formatShortMonth(breaks.at(-1)!, language)),
  ];
}

/** "Januar 2018", "Feb–Mai 2018" or "Nov 2017 – Feb 2018" */
function monthSpan(first: Month, last: Month, language: Language): string {
  if (first === last) return formatMonth(first, language);
  if (isoMonth(first).slice(0, 4) !== isoMonth(last).slice(0, 4))
    return `${formatShortMonth(first, language)} – ${formatShortMonth(last, language)}`;
  return `${messagesOf(language).shortMonths[first % 12]}–${formatShortMonth(last, language)}`;
}

function monthBreaks(indicator: MonthIndicator): readonly Month[] {
  return indicator.breaks.map((month) => parseMonth(month)!);
}

function categoryLabels(indicator: NominalIndicator, language: Language): readonly string[] {
  return indicator.categories.map((category) => category.label[language]);
}
