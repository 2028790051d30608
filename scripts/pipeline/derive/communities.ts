import { groupBy } from '../../../src/core/group-by.ts';
import type { Register } from '../register.ts';

/** A municipality with what decides about all its indicators. */
export interface Community {
  readonly ags: string;
  /** `false` for the gemeindefreie Gebiete. */
  readonly counted: boolean;
  /** `undefined` where no application was made. */
  readonly association: string | undefined;
  /** Inhabitants. */
  readonly population: number;
  /** Refugees by reference date (column of the table); empty where none are counted. */
  readonly refugees: Readonly<Record<string, number>>;
}

/** Who belongs together. */
export interface Communities {
  /** Sorted by AGS. */
  readonly all: readonly Community[];
  /** Members sorted by AGS; every association has an entry. */
  readonly membersByAssociation: ReadonlyMap<string, readonly string[]>;
  /** Refugees of all members at the reference date. */
  readonly refugeesOf: (association: string, date: string) => number;
  /** Whether the key is that of a municipality or an association. */
  readonly isUnit: (key: string) => boolean;
  /** Whether the key is that of an association or one of its members. */
  readonly isApplicant: (key: string) => boolean;
}

/** Joins municipalities, associations, members and refugees. */
export function buildCommunities({ municipalities, associations, members, refugees }: Register): Communities {
  const associationByAgs = new Map(members.rows.map((member) => [member.ags, member.verband_id]));
  const refugeesByAgs = new Map(refugees.rows.map((entry) => [entry.ags, entry.columns]));
  const all = municipalities.rows
    .map(({ ags, gemeindefrei, einwohner }) => ({
      ags,
      counted: !gemeindefrei,
      association: associationByAgs.get(ags),
      population: einwohner,
      refugees: refugeesByAgs.get(ags) ?? {},
    }))
    .sort((a, b) => (a.ags < b.ags ? -1 : 1));
  const grouped = groupBy(all, (community) => community.association);
  const communitiesOf = (association: string) => grouped.get(association) ?? [];
  const refugeesOf = (association: string, date: string) =>
    communitiesOf(association).reduce((sum, community) => sum + (community.refugees[date] ?? 0), 0);
  const keys = new Set([
    ...all.map((community) => community.ags),
    ...associations.rows.map((entry) => entry.verband_id),
  ]);
  const ids = associations.rows.map((entry) => entry.verband_id).sort();
  return {
    all,
    membersByAssociation: new Map(ids.map((id) => [id, communitiesOf(id).map((community) => community.ags)])),
    refugeesOf,
    isUnit: (key) => keys.has(key),
    isApplicant: (key) => keys.has(key) && (grouped.has(key) || associationByAgs.has(key)),
  };
}
