import { missingStatuses, type MissingStatus, type Via } from '../../../src/core/model.ts';
import type { Missing } from '../parse-cell.ts';
import type { Answer, Answers } from '../register.ts';
import type { Community } from './communities.ts';

/** The row of a survey that speaks for a municipality. */
export interface Reply {
  readonly answers: Answers;
  readonly via: Via;
}

/**
 * The municipality's own row wins, even where its answers are missing; else that of its association counts.
 * `undefined` if neither was asked.
 *
 * @param answersByUnit rows of the survey by key of municipality or association
 */
export function findReply(
  { ags, association }: Community,
  answersByUnit: ReadonlyMap<string, Answers>,
): Reply | undefined {
  const own = answersByUnit.get(ags);
  if (own) return { answers: own, via: 'own' };
  const shared = answersByUnit.get(association ?? '');
  return shared && { answers: shared, via: 'association' };
}

export function isMissing(answer: Answer | undefined): answer is Missing {
  return typeof answer === 'object';
}

/** Only posts work for a whole association; an answer that says so has no meaning. */
export function statusOf({ missing }: Missing): MissingStatus {
  return missingStatuses.find((status) => status === missing) ?? 'not-applicable';
}
