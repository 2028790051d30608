import type { Unit } from './quotas.ts';

/** A unit with what it weighs beside its size, for example the refugees of its municipalities. */
export interface WeightedUnit extends Unit {
  readonly weight: number;
}

const closeEnough = 0.0005;

/**
 * Lets single municipalities change places between one class and the others until the class has its share of the
 * weight; the number in each class stays.
 *
 * @param share of all weight, 0 to 1
 */
export function balanceWeight<Class extends string>(
  units: readonly WeightedUnit[],
  classById: ReadonlyMap<string, Class>,
  name: Class,
  share: number,
): ReadonlyMap<string, Class> {
  const balanced = new Map(classById);
  const all = units.reduce((sum, unit) => sum + unit.weight, 0);
  const isInside = (unit: WeightedUnit) => balanced.get(unit.id) === name;
  const lacking = () => share * all - units.filter(isInside).reduce((sum, unit) => sum + unit.weight, 0);
  for (let missing = lacking(); Math.abs(missing) > closeEnough * all; missing = lacking()) {
    const swap = findSwap(
      units.filter((unit) => unit.size === 1 && isInside(unit)),
      units.filter((unit) => unit.size === 1 && !isInside(unit)),
      missing,
    );
    balanced.set(swap.leaves.id, balanced.get(swap.joins.id)!);
    balanced.set(swap.joins.id, name);
  }
  return balanced;
}

/** The pair that brings the class closest to what it lacks. */
function findSwap(inside: readonly WeightedUnit[], outside: readonly WeightedUnit[], missing: number) {
  let best:
    | { readonly leaves: WeightedUnit; readonly joins: WeightedUnit; readonly rest: number }
    | undefined;
  for (const leaves of inside)
    for (const joins of outside) {
      const rest = Math.abs(missing - (joins.weight - leaves.weight));
      if (rest < (best?.rest ?? Math.abs(missing))) best = { leaves, joins, rest };
    }
  if (!best) throw new RangeError('no two municipalities can change places');
  return best;
}
