import { countCombinations, type Combination } from './combinations.ts';
import { formatNumber, formatShare } from './format.ts';
import type { MultipleIndicator } from './indicator.ts';
import { answerWords } from './messages/answers.ts';
import type { View } from './view.ts';
import { wordsOf } from './words.ts';

/** How a combination stands among the others: a bar of its share, and a dot for each answer. */
export interface CombinationColumn extends Combination {
  /** Of the longest bar, 0 to 1. */
  readonly bar: number;
  /** In percent, without the sign. */
  readonly percent: string;
  /** In the order of the options. */
  readonly dots: readonly CombinationDot[];
}

/** The dots of a column hang together, from its first answer to its last. */
export interface CombinationDot {
  readonly isGiven: boolean;
  readonly hangsAbove: boolean;
  readonly hangsBelow: boolean;
}

/** As many columns as stand beside the names of the answers in the narrowest place. */
const mostColumns = 7;

/** The most frequent combinations as columns; none where nobody has answered, or the view has no such answers. */
export function layCombinations(view: View): readonly CombinationColumn[] {
  const { indicator, selection } = view;
  if (indicator.kind !== 'multiple') return [];
  const shown = countCombinations(view).slice(0, mostColumns);
  const highest = Math.max(shown[0]?.count ?? 0, 1);
  return shown.map((combination) => ({
    ...combination,
    bar: combination.count / highest,
    percent:
      combination.share > 0 && combination.share < 0.005
        ? '<\u00a01'
        : formatNumber(combination.share * 100, selection.language),
    dots: layDots(indicator, combination),
  }));
}

/** What the columns leave out, as a sentence; "" where it is nothing. */
export function describeRest(view: View): string {
  const { language, weight } = view.selection;
  const rest = countCombinations(view).slice(mostColumns);
  if (rest.length === 0) return '';
  const share = rest.reduce((sum, combination) => sum + combination.share, 0);
  return answerWords[language].combinationsRest(
    formatNumber(rest.length, language),
    `${formatShare(share, language)} ${wordsOf(view).ofThoseWithValue[weight]}`,
  );
}

function layDots({ options }: MultipleIndicator, { ids }: Combination): readonly CombinationDot[] {
  const given = options.flatMap(({ id }, row) => (ids.includes(id) ? [row] : []));
  const [first = Infinity, last = -Infinity] = [given[0], given.at(-1)];
  return options.map(({ id }, row) => ({
    isGiven: ids.includes(id),
    hangsAbove: row > first && row <= last,
    hangsBelow: row >= first && row < last,
  }));
}
