import { groupBy } from './group-by.ts';
import { buildGroups } from './groups.ts';
import type { Place } from './places.ts';
import { createRandom, type Random } from './random.ts';
import { targets } from './targets.ts';

/** `district`: most of a Landkreis; `group`: a few municipalities; `single`: one that applied for itself. */
export type AssociationKind = 'district' | 'group' | 'single';

/** Municipalities that applied for funding together. */
export interface Association {
  /** V001 to V192, in the order of the smallest key among the members. */
  readonly id: string;
  readonly name: string;
  readonly kind: AssociationKind;
  /** In the order of their keys. */
  readonly members: readonly Place[];
}

const absentCount = 23;
const absentMaximumPopulation = 1500;
const townsAlone = 100;
const districtsWithoutAssociation = 3;

/**
 * Sorts the municipalities into associations: the Stadtkreise and many of the larger towns alone, small groups around
 * others, and the rest of each Landkreis in one association; three Landkreise consist of groups only. 23 small
 * municipalities are in none.
 */
export function buildAssociations(
  places: readonly Place[],
  districtNames: ReadonlyMap<string, string>,
): readonly Association[] {
  const random = createRandom('associations');
  const small = places.filter((place) => place.population < absentMaximumPopulation);
  const absent = new Set(random.shuffle(small).slice(0, absentCount));
  const applicants = places.filter((place) => !absent.has(place));
  const placesByDistrict = groupBy(applicants, (place) => place.district);
  const isCity = (place: Place) => placesByDistrict.get(place.district)?.length === 1;
  const alone = new Set([
    ...applicants.filter(isCity),
    ...drawTowns(
      applicants.filter((place) => !isCity(place)),
      random,
    ),
  ]);
  const together = applicants.filter((place) => !alone.has(place));
  const grouped = drawGroupedDistricts(together, random);
  const districtCount = new Set(together.map((place) => place.district)).size - grouped.size;
  const groups = buildGroups(together, grouped, targets.associations - alone.size - districtCount, random);
  const inGroup = new Set(groups.flat());
  const rest = groupBy(
    together.filter((place) => !inGroup.has(place)),
    (place) => place.district,
  );
  return numberAssociations([
    ...[...alone].map((place) => ({ name: place.name, kind: 'single' as const, members: [place] })),
    ...groups.map((members) => ({ name: nameGroup(members), kind: 'group' as const, members })),
    ...[...rest].map(([district, members]) => ({
      name: nameDistrict(districtNames.get(district) ?? district),
      kind: 'district' as const,
      members,
    })),
  ]);
}

function drawTowns(places: readonly Place[], random: Random): readonly Place[] {
  const scored = places.map((place) => ({ place, score: place.population * random.factor(0.45) }));
  return scored
    .toSorted((one, other) => other.score - one.score)
    .slice(0, townsAlone)
    .map(({ place }) => place);
}

function drawGroupedDistricts(places: readonly Place[], random: Random): ReadonlySet<string> {
  const sizes = groupBy(places, (place) => place.district);
  const middling = [...sizes].filter(([, members]) => members.length >= 20 && members.length <= 35);
  return new Set(
    random
      .shuffle(middling)
      .slice(0, districtsWithoutAssociation)
      .map(([district]) => district),
  );
}

function nameGroup(members: readonly Place[]): string {
  const largest = members.reduce((one, other) => (other.population > one.population ? other : one));
  return `Verband ${largest.name}`;
}

function nameDistrict(name: string): string {
  const [place = name, kind] = name.split(', ');
  return kind === undefined ? `Verband ${place}` : `Verband ${kind} ${place}`;
}

function numberAssociations(associations: readonly Omit<Association, 'id'>[]): readonly Association[] {
  const key = (members: readonly Place[]) => members[0]!.ags;
  return associations
    .map((entry) => ({
      ...entry,
      members: entry.members.toSorted((one, other) => (one.ags < other.ags ? -1 : 1)),
    }))
    .toSorted((one, other) => (key(one.members) < key(other.members) ? -1 : 1))
    .map((entry, index) => ({ id: `V${String(index + 1).padStart(3, '0')}`, ...entry }));
}
