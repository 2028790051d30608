import type { TotalLevel } from '../../../src/core/disclosure.ts';
import { groupBy } from '../../../src/core/group-by.ts';
import type { Communities } from '../derive/communities.ts';
import type { Observations } from '../derive/derive.ts';
import type { Groups } from '../geometry/geometry-topology.ts';
import type { Family } from './families.ts';

/**
 * Municipalities whose values are withheld together. What an association gave for its members is one answer, or one
 * number in known parts: whoever knows one of them knows all.
 */
export interface Block {
  /** AGS, sorted; the first one names the block. */
  readonly members: readonly string[];
}

/** The blocks of a family, in the order of their first members; without those that have no value at all. */
export function findBlocks(
  { indicators }: Family,
  { all }: Communities,
  observations: Observations,
): readonly Block[] {
  const observe = (ags: string) => indicators.map(({ id }) => observations.get(id)?.get(ags));
  const valued = all.filter(({ ags }) => observe(ags).some((entry) => entry?.status === 'ok'));
  const blocks = groupBy(valued, ({ ags, association }) => {
    const isShared = observe(ags).some((entry) => entry?.status === 'ok' && entry.via === 'association');
    return isShared ? `association ${association ?? ''}` : ags;
  });
  return [...blocks.values()].map((members) => ({ members: members.map(({ ags }) => ags) }));
}

/** A group whose total a reader may know: "district 08111". */
export type Parent = `${TotalLevel} ${string}`;

export type ParentsOf = (ags: string) => readonly Parent[];

const groupNames = {
  association: 'associations',
  district: 'districts',
  region: 'regions',
  state: 'state',
} as const satisfies Record<TotalLevel, keyof Groups>;

/** Finds the groups that a municipality is counted in, in the order of the levels. */
export function createParents(groups: Groups, levels: readonly TotalLevel[]): ParentsOf {
  const pairs = levels.flatMap((level) =>
    [...groups[groupNames[level]]].flatMap(([id, members]) =>
      members.map((ags) => ({ ags, parent: `${level} ${id}` as const })),
    ),
  );
  const parents = groupBy(pairs, ({ ags }) => ags);
  return (ags) => (parents.get(ags) ?? []).map(({ parent }) => parent);
}
