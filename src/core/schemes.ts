import type {
  CategoricalIndicator,
  DivergingIndicator,
  Indicator,
  MonthIndicator,
  MultipleIndicator,
  NumberIndicator,
} from './indicator.ts';
import { createClassifier } from './classify.ts';
import { formatMonth, formatNumber, formatShortMonth } from './format.ts';
import { messagesOf } from './messages/messages.ts';
import type { Language, Value } from './model.ts';
import { isoMonth, parseMonth, type Month } from './month.ts';
import { paletteColors } from './palettes.ts';
import { fitsAnswers, type Reading } from './reading.ts';

/** A class of an indicator: a row of the legend and the colours that it has on the map. */
export interface IndicatorClass {
  readonly label: string;
  /** One colour; several where neighbours of the same class are told apart. */
  readonly colors: readonly string[];
}

/** The classes of an indicator and the one that a value belongs to. */
export interface Scheme {
  readonly classes: readonly IndicatorClass[];
  readonly classOf: (value: Value) => number;
  /** Which of the colours of its class a value has; the first where this is left out. */
  readonly shadeOf?: (value: Value) => number;
}

/** Grey that no palette has: known, but after the month that is looked at. */
const laterColor = '#d8d5cd';

/** The classes of an indicator of any kind but `association`, whose colours depend on the map (`associations.ts`). */
export function buildScheme(
  indicator: Exclude<Indicator, { kind: 'association' }>,
  language: Language,
  reading: Reading,
): Scheme {
  switch (indicator.kind) {
    case 'number':
      return buildNumberScheme(indicator, language);
    case 'month':
      return buildMonthScheme(indicator, language, reading);
    case 'diverging':
      return buildDivergingScheme(indicator, language);
    case 'nominal':
    case 'ordinal':
      return buildCategoryScheme(indicator, language);
    case 'multiple':
      return buildAnswerScheme(indicator, language, reading);
  }
}

function withColors(indicator: Indicator, labels: readonly string[]): readonly IndicatorClass[] {
  const colors = paletteColors(indicator.palette, labels.length, indicator.reversed);
  return labels.map((label, index) => ({ label, colors: [colors[index]!] }));
}

function buildNumberScheme(indicator: NumberIndicator, language: Language): Scheme {
  const { breaks, closed, decimals } = indicator;
  const words = messagesOf(language);
  const limits = breaks.map((limit) => formatNumber(limit, language, decimals));
  const isRight = closed === 'right';
  const between = isRight ? words.aboveTo : words.fromToBelow;
  const first = (isRight ? words.atMost : words.below)(limits[0]!);
  const last = (isRight ? words.above : words.atLeast)(limits.at(-1)!);
  const inner = limits.slice(1).map((limit, index) => between(limits[index]!, limit));
  const classify = createClassifier(breaks, closed);
  return {
    classes: withColors(indicator, [first, ...inner, last]),
    classOf: (value) => classify(Number(value)),
  };
}

/** Zero in the middle; outwards, each class holds the limit that is farther from zero. */
function buildDivergingScheme(indicator: DivergingIndicator, language: Language): Scheme {
  const { breaks, decimals } = indicator;
  const words = messagesOf(language);
  const format = (value: number) => formatNumber(value, language, decimals);
  const limits = [0, ...breaks];
  const last = breaks.at(-1)!;
  const above = breaks.map((limit, index) => words.aboveTo(format(limits[index]!), format(limit)));
  const below = breaks.map((limit, index) => words.fromToBelow(format(-limit), format(-limits[index]!)));
  const distance = createClassifier(breaks, 'right');
  return {
    classes: withColors(indicator, [
      words.below(format(-last)),
      ...below.toReversed(),
      format(0),
      ...above,
      words.above(format(last)),
    ]),
    classOf: (value) => {
      const number = Number(value);
      return breaks.length + 1 + Math.sign(number) * (1 + distance(Math.abs(number)));
    },
  };
}

function buildMonthScheme(indicator: MonthIndicator, language: Language, { asOf }: Reading): Scheme {
  const words = messagesOf(language);
  const breaks = indicator.breaks.map((month) => parseMonth(month)!);
  const inner = breaks.slice(1).map((end, index) => nameMonths(breaks[index]!, end - 1, language));
  const classes = withColors(indicator, [
    words.until(formatShortMonth(breaks[0]! - 1, language)),
    ...inner,
    words.since(formatShortMonth(breaks.at(-1)!, language)),
  ]);
  const classify = createClassifier(breaks, 'left');
  if (asOf === undefined) return { classes, classOf: (value) => classify(Number(value)) };
  const later = { label: words.after(formatShortMonth(asOf, language)), colors: [laterColor] };
  return {
    classes: [...classes, later],
    classOf: (value) => (Number(value) > asOf ? classes.length : classify(Number(value))),
  };
}

/** "Januar 2018", "Feb–Mai 2018" or "Nov 2017 – Feb 2018" */
function nameMonths(first: Month, last: Month, language: Language): string {
  if (first === last) return formatMonth(first, language);
  if (isoMonth(first).slice(0, 4) !== isoMonth(last).slice(0, 4))
    return `${formatShortMonth(first, language)} – ${formatShortMonth(last, language)}`;
  return `${messagesOf(language).shortMonths[first % 12]}–${formatShortMonth(last, language)}`;
}

function buildCategoryScheme(indicator: CategoricalIndicator, language: Language): Scheme {
  const ids = indicator.categories.map((category) => category.id);
  return {
    classes: withColors(
      indicator,
      indicator.categories.map((category) => category.label[language]),
    ),
    classOf: (value) => ids.indexOf(String(value)),
  };
}

/** More classes than this cannot be told apart in one ramp by every eye; the lowest counts then share one. */
const mostCounts = 5;

/** Without a question: how many options apply. With one: whether it is true. */
function buildAnswerScheme(indicator: MultipleIndicator, language: Language, reading: Reading): Scheme {
  const words = messagesOf(language);
  const chosenOf = (value: Value) => (typeof value === 'object' ? value : []);
  const answers = reading.answers.filter((id) => indicator.options.some((option) => option.id === id));
  if (answers.length === 0) {
    const most = indicator.options.length;
    const least = Math.max(0, most + 1 - mostCounts);
    const labels = Array.from({ length: most - least + 1 }, (_, index) => {
      const isOpen = index === 0 && least > 0;
      return isOpen ? words.atMost(String(least)) : words.answersThatApply(least + index);
    });
    return {
      classes: withColors(indicator, labels),
      classOf: (value) => Math.max(0, chosenOf(value).length - least),
    };
  }
  return {
    classes: withColors(indicator, [words.isFalse, words.isTrue]).toReversed(),
    classOf: (value) => (fitsAnswers(chosenOf(value), { ...reading, answers }) ? 0 : 1),
  };
}
