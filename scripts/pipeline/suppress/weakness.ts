import type { Indicator } from '../../../src/core/indicator.ts';
import type { Value } from '../../../src/core/model.ts';
import { groupBy } from '../../../src/core/group-by.ts';
import type { Observations } from '../derive/derive.ts';
import type { Block, Parent, ParentsOf } from './blocks.ts';
import type { Family } from './families.ts';
import { findWidths } from './widths.ts';

/** One indicator as an intruder sees it who knows all totals. */
export interface Ledger {
  readonly indicator: Indicator;
  /** The true values by AGS, where there are any. */
  readonly values: ReadonlyMap<string, Value>;
  /** Totals that are known: for amounts sums, for categories how often each occurs. */
  readonly parentsOf: ParentsOf;
  /** For amounts: the least width of a feasible interval. */
  readonly minimumWidth: number;
}

/** The indicators of a family that have totals: a rate has none, and belonging to an association is no secret. */
export function buildLedgers(
  { indicators, policy }: Family,
  blocks: readonly Block[],
  observations: Observations,
  parentsOf: ParentsOf,
): readonly Ledger[] {
  const withTotals = indicators.filter(({ derive }) => !['rate', 'association'].includes(derive.rule));
  return withTotals.map((indicator) => {
    const values = listValues(observations.get(indicator.id));
    const isLone = findLoneTotals(values, blocks, parentsOf);
    return {
      indicator,
      values,
      parentsOf: (ags) => parentsOf(ags).filter((parent) => !isLone(parent)),
      minimumWidth:
        policy.minimumWidth ??
        policy.minimumCount ??
        ('decimals' in indicator ? 10 ** -indicator.decimals : Infinity),
    };
  });
}

function listValues(observations: Observations extends ReadonlyMap<string, infer T> ? T | undefined : never) {
  return new Map(
    [...(observations ?? [])].flatMap(([ags, entry]) => (entry.status === 'ok' ? [[ags, entry.value]] : [])),
  );
}

/** A total that is that of one block alone is its value by another name, and withheld with it. */
function findLoneTotals(values: Ledger['values'], blocks: readonly Block[], parentsOf: ParentsOf) {
  const blocksByParent = new Map<Parent, Set<Block>>();
  for (const block of blocks)
    for (const ags of block.members.filter((member) => values.has(member)))
      for (const parent of parentsOf(ags))
        blocksByParent.set(parent, (blocksByParent.get(parent) ?? new Set()).add(block));
  return (parent: Parent) => (blocksByParent.get(parent)?.size ?? 0) < 2;
}

/** Whether the values of an indicator can be added up. */
export function isAmount({ kind }: Indicator): boolean {
  return kind === 'number' || kind === 'diverging';
}

/**
 * The withheld blocks of which a reader who knows the totals could work out too much.
 *
 * @param hidden totals that are not published
 */
export function findWeakBlocks(
  ledger: Ledger,
  withheld: readonly Block[],
  hidden: ReadonlySet<Parent>,
): readonly Block[] {
  const concerned = withheld.filter(({ members }) => members.some((ags) => ledger.values.has(ags)));
  const open = {
    ...ledger,
    parentsOf: (ags: string) => ledger.parentsOf(ags).filter((id) => !hidden.has(id)),
  };
  return isAmount(ledger.indicator)
    ? findNarrow(open, concerned)
    : concerned.filter((block) => !hasDouble(open, block, concerned));
}

function findNarrow(ledger: Ledger, blocks: readonly Block[]): readonly Block[] {
  const amounts = blocks.map((block) => measureBlock(ledger, block));
  const totals = new Map<Parent, Map<number, number>>();
  for (const [index, block] of blocks.entries())
    for (const ags of block.members)
      for (const parent of ledger.parentsOf(ags)) {
        const total = totals.get(parent) ?? new Map<number, number>();
        totals.set(parent, total.set(index, (total.get(index) ?? 0) + partOf(ledger, ags, block)));
      }
  const lowest = ledger.indicator.kind === 'number' ? 0 : -Infinity;
  const widths = findWidths({ amounts, totals: [...totals.values()], lowest });
  return blocks.filter((_, index) => widths[index]! < ledger.minimumWidth - 1e-9);
}

/** The amount that the members of a block share. */
export function measureBlock({ values }: Ledger, { members }: Block): number {
  return members.reduce((sum, ags) => sum + Math.abs(Number(values.get(ags) ?? 0)), 0);
}

/** The part of its block's amount that a municipality has; equal parts of nothing. */
function partOf(ledger: Ledger, ags: string, block: Block): number {
  if (!ledger.values.has(ags)) return 0;
  const amount = measureBlock(ledger, block);
  if (amount > 0) return Number(ledger.values.get(ags)) / amount;
  return 1 / block.members.filter((member) => ledger.values.has(member)).length;
}

/** A block with other values in the same groups: if both changed places, no total would tell. */
function hasDouble(ledger: Ledger, block: Block, others: readonly Block[]): boolean {
  const parents = block.members.flatMap((ags) => ledger.parentsOf(ags));
  return parents.length === 0 || others.some((other) => isDouble(ledger, block, other));
}

/** Whether two blocks lie in the same groups, as many members in each, and have different values. */
export function isDouble(ledger: Ledger, one: Block, other: Block): boolean {
  const [here, there] = [one, other].map(({ members }) => {
    const valued = members.filter((ags) => ledger.values.has(ags));
    const byPlace = groupBy(valued, (ags) => ledger.parentsOf(ags).join());
    return [...byPlace].sort(([a], [b]) => (a < b ? -1 : 1));
  }) as [[string, string[]][], [string, string[]][]];
  const placesOf = (groups: [string, string[]][]) =>
    JSON.stringify(groups.map(([id, { length }]) => [id, length]));
  const valuesOf = (groups: [string, string[]][]) =>
    JSON.stringify(groups.map(([, members]) => members.map((ags) => String(ledger.values.get(ags))).sort()));
  return placesOf(here) === placesOf(there) && valuesOf(here) !== valuesOf(there);
}
