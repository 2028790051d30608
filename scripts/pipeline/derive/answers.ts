import type { NominalIndicator } from '../../../src/core/catalog.ts';
import { missingStatuses, type MissingStatus, type Observation, type Via } from '../../../src/core/model.ts';
import type { Answers } from '../register.ts';
import type { Community } from './communities.ts';

type Category = NominalIndicator['categories'][number];

/** The category that the answers make, or why they make none. */
export type Classified =
  { readonly status: 'ok'; readonly category: string } | { readonly status: MissingStatus };

/**
 * The first category of the catalogue whose answers are all given. If an answer is missing on which it depends, its
 * status is the result; `undefined` if the answers fit no category.
 *
 * @param columns the questions in the order in which a missing answer decides
 */
export function classifyAnswers(
  indicator: NominalIndicator,
  columns: readonly string[],
  answers: Answers,
): Classified | undefined {
  const answerOf = (column: string) => answers.columns[column];
  const possible = indicator.categories.filter((category) =>
    Object.entries(category.match).every(([column, value]) => {
      const answer = answerOf(column);
      return answer === value || typeof answer === 'object';
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
    if (isNeeded && typeof answer === 'object') return { status: statusOf(answer.missing) };
  }
  return undefined;
}

/** Only posts work for a whole association; an answer that says so has no meaning. */
function statusOf(label: string): MissingStatus {
  return missingStatuses.find((status) => status === label) ?? 'not-applicable';
}

/**
 * The municipality's own answer wins, even if it is a missing one; else that of its association counts.
 *
 * @param answersByUnit rows of the survey by key of municipality or association
 */
export function deriveAnswer(
  indicator: NominalIndicator,
  community: Community,
  answersByUnit: ReadonlyMap<string, Answers>,
): Observation {
  if (indicator.derive.rule !== 'answers') throw new Error(`not derived from answers: ${indicator.id}`);
  const { columns, detail } = indicator.derive;
  const own = answersByUnit.get(community.ags);
  const answers = own ?? answersByUnit.get(community.association ?? '');
  if (!answers) return { status: 'not-asked' };
  const via: Via = own ? 'own' : 'association';
  const result = classifyAnswers(indicator, columns, answers);
  if (!result) throw new Error(`answers of ${answers.einheit} fit no category of ${indicator.id}`);
  if (result.status !== 'ok') return result;
  const second = detail && answers.columns[detail.column];
  const observation = { status: 'ok', value: result.category, via } as const;
  return typeof second === 'string' ? { ...observation, detail: second } : observation;
}
