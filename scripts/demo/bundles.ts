import type { Association } from './associations.ts';
import { createRandom, type Random } from './random.ts';

/** Posts of an association that work at the same place: in one member, or for all members (`place` is `null`). */
export interface Bundle {
  readonly association: Association;
  /** AGS of the member. */
  readonly place: string | null;
  /** Size in quarters of a full-time equivalent. */
  readonly quarters: number;
  readonly persons: number;
}

/** Weights that the sizes follow: refugees on the reference date of the application, by AGS. */
export type RefugeesByAgs = ReadonlyMap<string, number>;

const refugeesPerQuarter = 27;
const refugeesPerPerson = 66;
const refugeesPerPlacedPerson = 42;

/**
 * How an association spends its posts: `pooled` = all work for all members; `mixed` = its largest member has one post
 * of its own besides; `placed` = every post has its place.
 */
const districtModes = ['pooled', 'placed', 'mixed', 'pooled', 'placed'] as const;
const groupModes = ['pooled', 'pooled', 'placed'] as const;
type Mode = (typeof districtModes)[number];

/** Sizes the posts of the associations with several members in proportion to their refugees. */
export function buildSharedBundles(
  associations: readonly Association[],
  refugees: RefugeesByAgs,
): readonly Bundle[] {
  const random = createRandom('shared posts');
  const ofKind = (kind: Association['kind']) =>
    random.shuffle(associations.filter((entry) => entry.kind === kind));
  const withModes = (kind: Association['kind'], modes: readonly Mode[]) =>
    ofKind(kind).flatMap((association, index) =>
      buildByMode[modes[index % modes.length]!](association, refugees, random),
    );
  return [...withModes('district', districtModes), ...withModes('group', groupModes)];
}

const buildByMode: Record<
  Mode,
  (entry: Association, refugees: RefugeesByAgs, random: Random) => readonly Bundle[]
> = {
  pooled: (association, refugees, random) => [buildPool(association, refugees, random)],
  mixed: (association, refugees, random) => {
    const [first, ...others] = association.members;
    if (first === undefined) return [];
    const largest = others.reduce((one, other) => (other.population > one.population ? other : one), first);
    const own = { association, place: largest.ags, quarters: random.integer(2, 4), persons: 1 };
    return [buildPool(association, refugees, random), own];
  },
  placed: (association, refugees, random) =>
    association.members.map((member) => {
      const count = (refugees.get(member.ags) ?? 0) * random.factor(0.15);
      const size = sizePosts(count, refugeesPerPlacedPerson);
      const persons = Math.min(size.persons, Math.max(2, Math.ceil(size.quarters / 4)));
      return { association, place: member.ags, quarters: size.quarters, persons };
    }),
};

function buildPool(association: Association, refugees: RefugeesByAgs, random: Random): Bundle {
  const count = association.members.reduce((sum, member) => sum + (refugees.get(member.ags) ?? 0), 0);
  return { association, place: null, ...sizePosts(count * random.factor(0.1), refugeesPerPerson) };
}

function sizePosts(refugees: number, perPerson: number): Pick<Bundle, 'quarters' | 'persons'> {
  const quarters = Math.max(1, Math.round(refugees / refugeesPerQuarter));
  const persons = Math.max(1, Math.ceil(quarters / 4), Math.round(refugees / perPerson));
  return { quarters, persons: Math.min(persons, quarters) };
}
