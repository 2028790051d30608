import { totalLevels } from '../../../src/core/disclosure.ts';
import type { Block, Parent } from './blocks.ts';
import { findWeakBlocks, isAmount, isDouble, measureBlock, type Ledger } from './weakness.ts';

/** What must not be published of a family so that the values that must not be published stay unknown. */
export interface Withheld {
  readonly blocks: ReadonlySet<Block>;
  /** Totals that must stay unpublished, because too little beside the withheld values goes into them. */
  readonly totals: ReadonlySet<Parent>;
}

/**
 * Withholds more until no withheld value can be worked out from known totals: for each weak block the smallest
 * published one that shares most of its groups; where there is none, the total of its lowest group. Comes to an end,
 * because each round withholds something and never gives anything back.
 */
export function complement(
  ledgers: readonly Ledger[],
  all: readonly Block[],
  primary: ReadonlySet<Block>,
): Withheld {
  const withheld = { blocks: new Set(primary), totals: new Set<Parent>() };
  for (;;) {
    const order = all.filter((block) => withheld.blocks.has(block));
    const weak = ledgers.flatMap((ledger) =>
      findWeakBlocks(ledger, order, withheld.totals).map((block) => ({ ledger, block })),
    );
    if (weak.length === 0) return withheld;
    const done = new Set<Parent>();
    for (const { ledger, block } of weak) {
      const near = listParents(ledger, block).filter((parent) => isNear(parent, withheld.totals));
      if (!near.some((parent) => done.has(parent))) strengthen(ledger, block, all, withheld);
      for (const parent of near) done.add(parent);
    }
  }
}

function strengthen(
  ledger: Ledger,
  block: Block,
  all: readonly Block[],
  withheld: { readonly blocks: Set<Block>; readonly totals: Set<Parent> },
): void {
  const open = listParents(ledger, block).filter((parent) => !withheld.totals.has(parent));
  const added = findComplement(ledger, block, all, withheld);
  if (added) withheld.blocks.add(added);
  else for (const parent of findLowest(open)) withheld.totals.add(parent);
}

/** In a region or the state much may be added at once without one addition making another needless. */
function isNear(parent: Parent, hidden: ReadonlySet<Parent>): boolean {
  return !hidden.has(parent) && /^(?:association|district) /.test(parent);
}

function listParents({ parentsOf }: Ledger, { members }: Block): readonly Parent[] {
  return [...new Set(members.flatMap((ags) => parentsOf(ags)))];
}

function findLowest(parents: readonly Parent[]): readonly Parent[] {
  const level = totalLevels.find((name) => parents.some((parent) => parent.startsWith(`${name} `)));
  return parents.filter((parent) => parent.startsWith(`${level} `));
}

function findComplement(
  ledger: Ledger,
  block: Block,
  all: readonly Block[],
  { blocks, totals }: Withheld,
): Block | undefined {
  const open = new Set(listParents(ledger, block).filter((parent) => !totals.has(parent)));
  const shared = (other: Block) => listParents(ledger, other).filter((parent) => open.has(parent)).length;
  const visible = {
    ...ledger,
    parentsOf: (ags: string) => ledger.parentsOf(ags).filter((id) => !totals.has(id)),
  };
  const isOfUse = (other: Block) =>
    isAmount(ledger.indicator) ? measureBlock(ledger, other) > 0 : isDouble(visible, block, other);
  const candidates = all.filter((other) => !blocks.has(other) && shared(other) > 0 && isOfUse(other));
  const [best] = candidates.sort(
    (a, b) =>
      shared(b) - shared(a) ||
      measureBlock(ledger, a) - measureBlock(ledger, b) ||
      (nameOf(a) < nameOf(b) ? -1 : 1),
  );
  return best;
}

function nameOf({ members }: Block): string {
  return members[0] ?? '';
}
