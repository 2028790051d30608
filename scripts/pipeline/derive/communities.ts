import { groupBy } from '../../../src/core/group-by.ts';
import { germanKeys, parentLevels, parentOf, type Keys, type ParentLevel } from '../../../src/core/keys.ts';
import type { MunicipalityRecord, Register } from '../register.ts';

/** A municipality with what decides about all its indicators. */
export interface Community {
  readonly ags: string;
  /** `false` for the gemeindefreie Gebiete. */
  readonly counted: boolean;
  /** Keys of the upper areas that it lies in. */
  readonly parents: Readonly<Record<ParentLevel, string>>;
  /** `undefined` where no application was made, and in an atlas without associations. */
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
  /** Whether the key is that of an association or one of its members; without any association all take part. */
  readonly isApplicant: (key: string) => boolean;
}

/** Joins municipalities, associations, members and refugees. */
export function buildCommunities(
  { municipalities, associations, members, refugees }: Register,
  keys: Keys = germanKeys,
): Communities {
  const associationByAgs = new Map(members.rows.map((member) => [member.ags, member.verband_id]));
  const refugeesByAgs = new Map(refugees.rows.map((entry) => [entry.ags, entry.columns]));
  const all = municipalities.rows
    .map((row) => ({
      ags: row.ags,
      counted: !row.gemeindefrei,
      parents: findParents(row, keys),
      association: associationByAgs.get(row.ags),
      population: row.einwohner,
      refugees: refugeesByAgs.get(row.ags) ?? {},
    }))
    .sort((a, b) => (a.ags < b.ags ? -1 : 1));
  const grouped = groupBy(all, (community) => community.association);
  const communitiesOf = (association: string) => grouped.get(association) ?? [];
  const refugeesOf = (association: string, date: string) =>
    communitiesOf(association).reduce((sum, community) => sum + (community.refugees[date] ?? 0), 0);
  const units = new Set([
    ...all.map((community) => community.ags),
    ...associations.rows.map((entry) => entry.verband_id),
  ]);
  const ids = associations.rows.map((entry) => entry.verband_id).sort();
  return {
    all,
    membersByAssociation: new Map(ids.map((id) => [id, communitiesOf(id).map((community) => community.ags)])),
    refugeesOf,
    isUnit: (key) => units.has(key),
    isApplicant: (key) =>
      units.has(key) && (ids.length === 0 || grouped.has(key) || associationByAgs.has(key)),
  };
}

/** The upper areas of a row by level. */
export function findParents({ ags, columns }: MunicipalityRecord, keys: Keys): Community['parents'] {
  const [district, region, state] = parentLevels.map((level) => parentOf(keys, level, ags, columns));
  return { district: district!, region: region!, state: state! };
}
