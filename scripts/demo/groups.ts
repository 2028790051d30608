import { groupBy } from './group-by.ts';
import type { Place } from './places.ts';
import type { Random } from './random.ts';

/** How a group finds its members; most are neighbours, some lie apart, some reach into the next district. */
const reaches = ['near', 'scattered', 'near', 'near', 'scattered', 'near', 'across', 'near'] as const;
type Reach = (typeof reaches)[number];

/** A Landkreis keeps at least this many for its own association. */
const minimumLeft = 9;

/**
 * Forms `count` groups: the districts `grouped` are cut up completely, the other groups start at a larger place of any
 * other district.
 */
export function buildGroups(
  places: readonly Place[],
  grouped: ReadonlySet<string>,
  count: number,
  random: Random,
): readonly (readonly Place[])[] {
  const cutUp = [...grouped].flatMap((district) =>
    cutDistrict(
      places.filter((place) => place.district === district),
      random,
    ),
  );
  const free = new Set(places.filter((place) => !grouped.has(place.district)));
  const others = Array.from({ length: count - cutUp.length }, (_, index) => {
    const members = drawGroup(free, reaches[index % reaches.length]!, random);
    for (const member of members) free.delete(member);
    return members;
  });
  return [...cutUp, ...others];
}

function cutDistrict(places: readonly Place[], random: Random): readonly (readonly Place[])[] {
  const groups: (readonly Place[])[] = [];
  let rest = places.toSorted((one, other) => one.lon - other.lon);
  while (rest.length > 0) {
    const size = rest.length < 8 ? rest.length : random.integer(3, 5);
    const [start] = rest;
    if (start === undefined) break;
    const members = sortByDistance(rest, start).slice(0, size);
    groups.push(members);
    rest = rest.filter((place) => !members.includes(place));
  }
  return groups;
}

function drawGroup(free: ReadonlySet<Place>, reach: Reach, random: Random): readonly Place[] {
  const size = random.integer(3, 8);
  const byDistrict = groupBy(free, (place) => place.district);
  const roomy = [...free].filter(
    (place) => (byDistrict.get(place.district)?.length ?? 0) >= minimumLeft + size,
  );
  const [first, ...more] = random.shuffle(roomy).slice(0, 4);
  if (first === undefined) throw new RangeError('no district has room for another group');
  const start = more.reduce((one, other) => (other.population > one.population ? other : one), first);
  const candidates: Record<Reach, () => readonly Place[]> = {
    near: () => sortByDistance(byDistrict.get(start.district) ?? [], start),
    scattered: () => [
      start,
      ...random.shuffle(byDistrict.get(start.district) ?? []).filter((place) => place !== start),
    ],
    across: () => sortByDistance(roomy, start),
  };
  return candidates[reach]().slice(0, size);
}

/** Nearest first, beginning with the place itself; a degree of longitude is about two thirds of one of latitude here. */
function sortByDistance(places: readonly Place[], from: Place): readonly Place[] {
  const distance = (place: Place) => ((place.lon - from.lon) * 0.66) ** 2 + (place.lat - from.lat) ** 2;
  return places.toSorted((one, other) => distance(one) - distance(other));
}
