import type { Catalog } from '../../../src/core/catalog.ts';
import type { Indicator } from '../../../src/core/indicator.ts';
import { groupBy } from '../../../src/core/group-by.ts';
import type { Communities } from '../derive/communities.ts';
import { refugeesColumn } from '../needed-columns.ts';
import type { Register } from '../register.ts';
import type { Block } from './blocks.ts';

/** How many people stand behind the values of a block: what an association gave tells of all its members together. */
export interface Basis {
  /** Refugees on the reference date of the catalogue. */
  readonly refugees: number;
  /** Funded posts that work for any of its members, those of the whole association included. */
  readonly posts: number;
}

export type BasisOf = (block: Block) => Basis;

/** Counts who stands behind an indicator: the posts of its own table, or else those of all tables. */
export function createBasis(
  catalog: Catalog,
  register: Register,
  { all }: Communities,
): (indicator: Indicator) => BasisOf {
  const date = refugeesColumn(catalog.facts.refugees.referenceDate);
  const byAgs = new Map(all.map((community) => [community.ags, community]));
  return ({ derive }) => {
    const tables = 'refugees' in derive ? [register.posts.get(derive.table)] : [...register.posts.values()];
    const rows = tables.flatMap((table) => table?.rows ?? []);
    const byAssociation = groupBy(rows, (post) => post.association);
    return ({ members }) => {
      const posts = byAssociation.get(byAgs.get(members[0] ?? '')?.association ?? '') ?? [];
      const serving = posts.filter(
        ({ municipality }) => municipality === undefined || members.includes(municipality),
      );
      const refugees = members.reduce((sum, ags) => sum + (byAgs.get(ags)?.refugees[date] ?? 0), 0);
      return { refugees, posts: serving.length };
    };
  };
}
