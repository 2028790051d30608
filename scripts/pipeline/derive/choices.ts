import type { MultipleIndicator } from '../../../src/core/indicator.ts';
import type { Observation } from '../../../src/core/model.ts';
import { isMissing, statusOf, type Reply } from './reply.ts';

/**
 * The options that were chosen, in the order of the catalogue; none chosen is an answer. A question that was left
 * out altogether keeps its reason. One that was answered in part is no answer: to count what is missing as not chosen
 * would make a "no" of it.
 *
 * @param chosen what stands in the column of an option that was chosen
 */
export function deriveChoices(
  { options }: MultipleIndicator,
  { answers, via }: Reply,
  chosen: string,
): Observation {
  const given = options.map(({ id, column }) => ({ id, answer: answers.columns[column] }));
  const missing = given.flatMap(({ answer }) => (isMissing(answer) ? [answer] : []));
  const [first] = missing;
  if (first) return { status: missing.length === given.length ? statusOf(first) : 'no-answer' };
  const value = given.filter(({ answer }) => answer === chosen).map(({ id }) => id);
  return { status: 'ok', value, via };
}
