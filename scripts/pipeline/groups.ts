import { groupBy } from '../../src/core/group-by.ts';
import type { ParentLevel } from '../../src/core/keys.ts';
import type { Communities } from './derive/communities.ts';
import type { Groups } from './geometry/geometry-topology.ts';

/** Which municipalities each upper area is merged from, unincorporated ones with them. */
export function buildGroups({ all, membersByAssociation }: Communities): Groups {
  const byParent = (level: ParentLevel) => {
    const grouped = groupBy(all, ({ parents }) => parents[level]);
    return new Map([...grouped].map(([id, members]) => [id, members.map(({ ags }) => ags)]));
  };
  return {
    associations: membersByAssociation,
    districts: byParent('district'),
    regions: byParent('region'),
    state: byParent('state'),
  };
}
