import type { Association } from './associations.ts';
import type { Bundle, RefugeesByAgs } from './bundles.ts';
import { createRandom } from './random.ts';
import type { Served } from './served.ts';
import { targets } from './targets.ts';

/** How many of those that applied alone have more than one and more than two. */
interface Ranks {
  readonly aboveOne: number;
  readonly aboveTwo: number;
}

const refugeesPerQuarter = 23;
const refugeesPerPerson = 72;

/**
 * Sizes the posts of those that applied alone: by rank of their refugees, as many get more than one and more than two
 * as the shared posts have left of the published shares.
 */
export function buildSingleBundles(
  associations: readonly Association[],
  refugees: RefugeesByAgs,
  shared: ReadonlyMap<string, Served>,
): readonly Bundle[] {
  const random = createRandom('single posts');
  const vzae = countLeft(
    [...shared.values()].map((served) => served.vzae),
    targets.vzae,
  );
  const persons = countLeft(
    [...shared.values()].map((served) => served.persons),
    targets.persons,
  );
  const singles = associations
    .filter((entry) => entry.kind === 'single')
    .map((association) => ({ association, place: association.members[0]!.ags }))
    .map((entry) => ({ ...entry, count: refugees.get(entry.place) ?? 0 }))
    .toSorted((one, other) => other.count - one.count);
  if (
    persons.aboveOne > singles.length ||
    vzae.aboveOne > persons.aboveOne ||
    vzae.aboveTwo > persons.aboveTwo
  )
    throw new RangeError('the shared posts leave no room for the published shares');
  return singles.map(({ association, place, count }, rank) => {
    const quarters = clamp(
      Math.round((count * random.factor(0.2)) / refugeesPerQuarter),
      quarterLimits(rank, vzae),
    );
    const [least, most] = personLimits(rank, persons);
    const wanted = Math.max(Math.ceil(quarters / 4), Math.round(count / refugeesPerPerson));
    return { association, place, quarters, persons: clamp(wanted, [least, Math.min(most, quarters)]) };
  });
}

function countLeft(values: readonly number[], target: Ranks): Ranks {
  const count = (limit: number) => values.filter((value) => value > limit).length;
  return { aboveOne: target.aboveOne - count(1), aboveTwo: target.aboveTwo - count(2) };
}

function quarterLimits(rank: number, ranks: Ranks): readonly [number, number] {
  if (rank < ranks.aboveTwo) return [9, Infinity];
  return rank < ranks.aboveOne ? [5, 8] : [2, 4];
}

function personLimits(rank: number, ranks: Ranks): readonly [number, number] {
  if (rank < ranks.aboveTwo) return [3, Infinity];
  return rank < ranks.aboveOne ? [2, 2] : [1, 1];
}

function clamp(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, value));
}
