import type { Observations } from '../derive/derive.ts';
import type { Basis, BasisOf } from './basis.ts';
import type { Block } from './blocks.ts';
import type { Family } from './families.ts';
import { isAmount } from './weakness.ts';

/** The blocks with a value that would tell something of too few people: see `Disclosure` for the rules. */
export function findPrimary(
  family: Family,
  blocks: readonly Block[],
  observations: Observations,
  basisOf: BasisOf,
): readonly Block[] {
  return blocks.filter(
    (block) =>
      isBasisSmall(family, basisOf(block)) ||
      block.members.some((ags) => isAmountSmall(family, ags, observations)),
  );
}

function isBasisSmall({ policy }: Family, { refugees, posts }: Basis): boolean {
  return refugees < (policy.minimumRefugees ?? 0) || posts < (policy.minimumPosts ?? 0);
}

/** A true zero tells of nobody. */
function isAmountSmall({ indicators, policy }: Family, ags: string, observations: Observations): boolean {
  return indicators.some((indicator) => {
    const observation = observations.get(indicator.id)?.get(ags);
    if (!isAmount(indicator) || indicator.derive.rule === 'rate' || observation?.status !== 'ok')
      return false;
    const amount = Math.abs(Number(observation.value));
    return amount > 0 && amount < (policy.minimumCount ?? 0);
  });
}
