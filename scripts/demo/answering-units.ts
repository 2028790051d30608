import type { Association, AssociationKind } from './associations.ts';
import type { Place } from './places.ts';
import type { Unit } from './quotas.ts';
import type { Random } from './random.ts';

/** Who fills in a questionnaire: a municipality for itself, or an association for those that do not. */
export interface AnsweringUnit extends Unit {
  readonly kind: AssociationKind;
  /** An association that answers for several members, or a municipality that applied alone: without its row none is asked. */
  readonly decides: boolean;
  /** The municipalities that it speaks for. */
  readonly places: readonly Place[];
}

/**
 * Draws who answers, in random order. `ownShares`: share of the members that answer for themselves, by the kind of
 * their association; those in `ownAnyway` always do.
 */
export function drawAnsweringUnits(
  associations: readonly Association[],
  ownShares: Readonly<Record<AssociationKind, number>>,
  ownAnyway: ReadonlySet<string>,
  random: Random,
): readonly AnsweringUnit[] {
  const units = associations.flatMap(({ id, kind, members }): readonly AnsweringUnit[] => {
    if (kind === 'single') return members.map((place) => ({ ...alone(place, kind), decides: true }));
    const own = members.filter(({ ags }) => random.chance(ownShares[kind]) || ownAnyway.has(ags));
    const places = members.filter((member) => !own.includes(member));
    const others = { id, size: places.length, kind, decides: true, places };
    return [...(others.size > 0 ? [others] : []), ...own.map((place) => alone(place, kind))];
  });
  return random.shuffle(units);
}

function alone(place: Place, kind: AssociationKind): AnsweringUnit {
  return { id: place.ags, size: 1, kind, decides: false, places: [place] };
}

/** Mean of a number over the municipalities that a unit speaks for. */
export function averageOf({ places }: AnsweringUnit, numberOf: (place: Place) => number): number {
  return places.reduce((sum, place) => sum + numberOf(place), 0) / places.length;
}

/** Takes out the first units of each kind that were never asked; a member's own row cannot be missing in this sense. */
export function dropNeverAsked(
  units: readonly AnsweringUnit[],
  counts: Readonly<Record<AssociationKind, number>>,
): readonly AnsweringUnit[] {
  const dropped = (Object.entries(counts) as [AssociationKind, number][]).flatMap(([kind, count]) =>
    units.filter((unit) => unit.kind === kind && unit.decides).slice(0, count),
  );
  return units.filter((unit) => !dropped.includes(unit));
}
