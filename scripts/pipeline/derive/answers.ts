import type { CategoricalIndicator, Indicator } from '../../../src/core/indicator.ts';
import type { MissingStatus, Observation } from '../../../src/core/model.ts';
import type { Answers } from '../register.ts';
import { isMissing, statusOf, type Reply } from './reply.ts';

type Category = CategoricalIndicator['categories'][number];

/** The category that the answers make, or why they make none. */
export type Classified =
  | { readonly status: 'ok'; readonly category: string }
  | { readonly status: MissingStatus };

export function isCategorical(indicator: Indicator): indicator is CategoricalIndicator {
  return indicator.kind === 'nominal' || indicator.kind === 'ordinal';
}

/**
 * The first category of the catalogue whose answers are all given. If an answer is missing on which it depends, its
 * status is the result; `undefined` if the answers fit no category.
 *
 * @param columns the questions in the order in which a missing answer decides
 */
export function classifyAnswers(
  indicator: CategoricalIndicator,
  columns: readonly string[],
  answers: Answers,
): Classified | undefined {
  const answerOf = (column: string) => answers.columns[column];
  const possible = indicator.categories.filter((category) =>
    Object.entries(category.match).every(([column, value]) => {
      const answer = answerOf(column);
      return answer === value || isMissing(answer);
    }),
  );
  const needed = (category: Category) => columns.filter((column) => column in category.match);
  const certain = possible.find((category) =>
    needed(category).every((column) => typeof answerOf(column) === 'string'),
  );
  if (certain) return { status: 'ok', category: certain.id };
  for (const column of columns) {
    const answer = answerOf(column);
    const isNeeded = possible.some((category) => column in category.match);
    if (isNeeded && isMissing(answer)) return { status: statusOf(answer) };
  }
  return undefined;
}

/** The category of a reply, with the second answer as detail where it is given. */
export function deriveAnswer(indicator: CategoricalIndicator, { answers, via }: Reply): Observation {
  if (indicator.derive.rule !== 'answers') throw new Error(`not derived from answers: ${indicator.id}`);
  const { columns, detail } = indicator.derive;
  const result = classifyAnswers(indicator, columns, answers);
  if (!result) throw new Error(`answers of ${answers.einheit} fit no category of ${indicator.id}`);
  if (result.status !== 'ok') return result;
  const second = detail && answers.columns[detail.column];
  const observation = { status: 'ok', value: result.category, via } as const;
  return typeof second === 'string' ? { ...observation, detail: second } : observation;
}
