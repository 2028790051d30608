import { averageOf, type AnsweringUnit } from './answering-units.ts';
import type { Lean } from './quotas.ts';

/** What the target group depends on. */
export interface SituationFacts {
  /** Where nobody counselled refugees before: AGS. */
  readonly nobodyBefore: ReadonlySet<string>;
}

const smallPlace = 4000;

/**
 * Which answers suit a place: small ones take in children, those without counselling before take in more ages and
 * count arrivals from 2014.
 */
export function situationLeans(
  question: 'minimumAge' | 'arrival',
  { nobodyBefore }: SituationFacts,
): Lean<AnsweringUnit, string> {
  const isNew = ({ places }: AnsweringUnit) => places.some(({ ags }) => nobodyBefore.has(ags));
  const isSmall = (unit: AnsweringUnit) => averageOf(unit, (place) => place.population) < smallPlace;
  if (question === 'arrival') return (unit, answer) => (answer === 'ab-2014' && isNew(unit) ? 6 : 1);
  const suited: Readonly<Record<string, (unit: AnsweringUnit) => number>> = {
    'unter-14': (unit) => (isSmall(unit) ? 3 : 1) * (isNew(unit) ? 1.5 : 1),
    'ab-16': (unit) => (isNew(unit) ? 1.5 : 1),
  };
  return (unit, answer) => suited[answer]?.(unit) ?? 1;
}
