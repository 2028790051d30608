import type { Dataset } from '../../src/core/dataset.ts';
import type { AreaId } from '../../src/core/model.ts';
import type { Block } from '../pipeline/suppress/blocks.ts';
import type { Plan } from '../pipeline/suppress/suppress.ts';
import { findWeakBlocks, isAmount } from '../pipeline/suppress/weakness.ts';

/**
 * What is wrong with the values that are withheld in the published data: too few by the rules, a part of what must go
 * together, or so few that known totals give one away. Values are not told.
 */
export function findProtectionFaults(plans: readonly Plan[], published: Dataset): string[] {
  return plans.flatMap((plan) => [
    ...findPublishedBlocks(plan, published),
    ...findComputable(plan, published),
    ...findUnrounded(plan, published),
  ]);
}

/** Whether a value of the block is published. */
function isShown({ family }: Plan, { members }: Block, { observations }: Dataset): boolean {
  return family.indicators.some(({ id }) =>
    members.some((ags) => observations.get(id)?.get(ags as AreaId)?.status === 'ok'),
  );
}

function findPublishedBlocks(plan: Plan, published: Dataset): string[] {
  return [...plan.primary]
    .filter((block) => isShown(plan, block, published))
    .map((block) => `${nameFamily(plan)}: published against the rules: ${block.members.join(', ')}`);
}

function findComputable(plan: Plan, published: Dataset): string[] {
  const hidden = plan.blocks.filter((block) => !isShown(plan, block, published));
  return plan.ledgers.flatMap((ledger) =>
    findWeakBlocks(ledger, hidden, plan.withheld.totals).map(
      ({ members }) => `${ledger.indicator.id}: can be worked out from totals: ${members.join(', ')}`,
    ),
  );
}

function findUnrounded(plan: Plan, { observations }: Dataset): string[] {
  const { rounding } = plan.family.policy;
  if (rounding === undefined) return [];
  const amounts = plan.family.indicators.filter((entry) => isAmount(entry) && entry.derive.rule !== 'rate');
  return amounts.flatMap(({ id }) =>
    [...(observations.get(id) ?? [])].flatMap(([ags, entry]) =>
      entry.status === 'ok' && Number(entry.value) % rounding !== 0 ? [`${id}: not rounded: ${ags}`] : [],
    ),
  );
}

function nameFamily({ family }: Plan): string {
  return family.indicators.map(({ id }) => id).join(', ');
}
