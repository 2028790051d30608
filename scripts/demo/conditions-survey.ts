import { drawAnsweringUnits, dropNeverAsked } from './answering-units.ts';
import type { Association } from './associations.ts';
import type { RefugeesByAgs } from './bundles.ts';
import { answerCapacity } from './capacity.ts';
import { answerDecision } from './decision.ts';
import { answerOrganisation } from './organisation.ts';
import { createRandom } from './random.ts';

/** The survey on general conditions. */
export interface ConditionsSurvey {
  /** Unit, organiser, provider, capacity before and after, who decides. */
  readonly rows: readonly (readonly [unit: string, ...cells: string[]])[];
  /** Where nobody counselled refugees before: AGS. */
  readonly nobodyBefore: ReadonlySet<string>;
}

/**
 * Answers who organises, how much capacity there was before and after, and who decides.
 *
 * @param refugees on the reference date of the surveys
 */
export function buildConditionsSurvey(
  associations: readonly Association[],
  refugees: RefugeesByAgs,
): ConditionsSurvey {
  const random = createRandom('organisation');
  const drawn = drawAnsweringUnits(associations, { district: 0.1, group: 0.4, single: 1 }, new Set(), random);
  const units = dropNeverAsked(drawn, { district: 2, group: 1, single: 1 });
  const organisation = answerOrganisation(units);
  const capacity = answerCapacity(units, refugees);
  const decision = answerDecision(units, organisation);
  const nobody = units.filter(({ id }) => capacity.get(id)![0] === '0');
  return {
    rows: units.map(({ id }) => [id, ...organisation.get(id)!, ...capacity.get(id)!, decision.get(id)!]),
    nobodyBefore: new Set(nobody.flatMap(({ places }) => places.map(({ ags }) => ags))),
  };
}
