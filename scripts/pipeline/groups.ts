import { groupBy } from '../../src/core/group-by.ts';
import type { Communities } from './derive/communities.ts';
import type { Groups } from './geometry/geometry-topology.ts';

/** Digits of the AGS that name the district, region and state. */
const keyLengths = { districts: 5, regions: 3, state: 2 } as const;

/** Which municipalities each upper area is merged from, unincorporated ones with them. */
export function buildGroups({ all, membersByAssociation }: Communities): Groups {
  const keys = all.map((community) => community.ags);
  const byDigits = (length: number) => groupBy(keys, (ags) => ags.slice(0, length));
  return {
    associations: membersByAssociation,
    districts: byDigits(keyLengths.districts),
    regions: byDigits(keyLengths.regions),
    state: byDigits(keyLengths.state),
  };
}
