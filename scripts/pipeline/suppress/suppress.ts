import type { Catalog } from '../../../src/core/catalog.ts';
import { totalLevels, type Disclosure, type TotalLevel } from '../../../src/core/disclosure.ts';
import type { Indicator } from '../../../src/core/indicator.ts';
import type { Observation } from '../../../src/core/model.ts';
import type { Communities } from '../derive/communities.ts';
import type { Observations } from '../derive/derive.ts';
import { buildGroups } from '../groups.ts';
import type { Register } from '../register.ts';
import { describeCount, type Staged } from '../stage.ts';
import { createBasis } from './basis.ts';
import { createParents, findBlocks, type Block } from './blocks.ts';
import { complement, type Withheld } from './complement.ts';
import { findFamilies, type Family } from './families.ts';
import { findPrimary } from './primary.ts';
import { roundFamily } from './round.ts';
import { buildLedgers, type Ledger } from './weakness.ts';

/** All that is known before anything is withheld. */
export interface Underlying {
  readonly catalog: Catalog;
  readonly register: Register;
  readonly communities: Communities;
  readonly observations: Observations;
}

const usualTotals: readonly TotalLevel[] = ['association', 'district'];

/** Levels whose totals count as known to the reader, the lowest first. */
export function totalsOf(policy: Disclosure): readonly TotalLevel[] {
  return totalLevels.filter((level) => (policy.totals ?? usualTotals).includes(level));
}

/** What is decided of one family. */
export interface Plan {
  readonly family: Family;
  /** All blocks with a value. */
  readonly blocks: readonly Block[];
  /** Those that the rules withhold. */
  readonly primary: ReadonlySet<Block>;
  readonly ledgers: readonly Ledger[];
  /** All that is withheld. */
  readonly withheld: Withheld;
}

/** Decides what of each family must not be published, from the true values. */
export function planSuppression(facts: Underlying): readonly Plan[] {
  const { catalog, register, communities, observations } = facts;
  const basis = createBasis(catalog, register, communities);
  return findFamilies(catalog).map((family) => {
    const blocks = findBlocks(family, communities, observations);
    const found = family.indicators.flatMap((indicator) =>
      findPrimary(family, blocks, observations, basis(indicator)),
    );
    const primary = new Set(found);
    const parentsOf = createParents(buildGroups(communities), totalsOf(family.policy));
    const ledgers = buildLedgers(family, blocks, observations, parentsOf);
    return { family, blocks, primary, ledgers, withheld: complement(ledgers, blocks, primary) };
  });
}

/**
 * Takes out of the observations what must not be published, and rounds the rest: first the values that tell something
 * of too few people, with all that would give them back; then as many others as it takes that known totals do not.
 * Its report counts, and names no value.
 */
export function suppress(facts: Underlying): Staged<Observations> {
  const lines: string[] = [];
  let output = facts.observations;
  for (const { family, primary, withheld } of planSuppression(facts)) {
    output = withhold(family, withheld, output);
    output = roundFamily(family, output, facts.catalog, facts.communities);
    lines.push(...describeFamily(family, primary, withheld));
  }
  return {
    output,
    report: { stage: 'suppress', lines: lines.length > 0 ? lines : ['nothing is withheld'], warnings: [] },
  };
}

function withhold({ indicators }: Family, { blocks }: Withheld, observations: Observations): Observations {
  const keys = new Set([...blocks].flatMap(({ members }) => members));
  const hide = (ags: string, entry: Observation): Observation =>
    entry.status === 'ok' && keys.has(ags) ? { status: 'suppressed' } : entry;
  const changed = new Map(observations);
  for (const { id } of indicators)
    changed.set(
      id,
      new Map([...(observations.get(id) ?? [])].map(([ags, entry]) => [ags, hide(ags, entry)])),
    );
  return changed;
}

function describeFamily(
  { indicators, policy }: Family,
  primary: ReadonlySet<Block>,
  { blocks, totals }: Withheld,
): readonly string[] {
  const names = indicators.map(({ id }: Indicator) => id).join(', ');
  const countMembers = (counted: Iterable<Block>) =>
    [...counted].reduce((sum, { members }) => sum + members.length, 0);
  const all = countMembers(blocks);
  const rules = Object.entries({ ...policy, totals: totalsOf(policy) }).map(
    ([name, value]) => `${name} ${String(value)}`,
  );
  return [
    `${names}: ${rules.join(', ')}`,
    `${names}: ${describeCount(all, 'municipality', 'municipalities')} withheld, ${countMembers(primary)} by the rules and ${all - countMembers(primary)} to protect them`,
    ...(totals.size > 0 ? [`${names}: totals not to be published: ${[...totals].sort().join(', ')}`] : []),
  ];
}
