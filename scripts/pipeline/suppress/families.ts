import * as v from 'valibot';
import type { Catalog } from '../../../src/core/catalog.ts';
import { disclosureSchema, type Disclosure } from '../../../src/core/disclosure.ts';
import type { Indicator } from '../../../src/core/indicator.ts';

/** Indicators of which one can be computed from the others: a value is withheld in all of them or in none. */
export interface Family {
  readonly indicators: readonly Indicator[];
  /** The strictest demand that any of them makes. */
  readonly policy: Disclosure;
}

/** The families of a catalogue in which values are withheld or rounded. */
export function findFamilies({ indicators }: Pick<Catalog, 'indicators'>): readonly Family[] {
  const families: Indicator[][] = [];
  for (const indicator of indicators) {
    const related = families.filter((family) => family.some((other) => isComputable(indicator, other)));
    for (const family of related) families.splice(families.indexOf(family), 1);
    families.push([...related.flat(), indicator]);
  }
  return families.flatMap((family) => {
    const policies = family.flatMap(({ disclosure }) => disclosure ?? []);
    return policies.length === 0 ? [] : [{ indicators: family, policy: mergePolicies(policies) }];
  });
}

/** A rate gives back what it is the rate of; a change and one of its ends give the other end. */
function isComputable(one: Indicator, other: Indicator): boolean {
  return isBase(one, other) || isBase(other, one);
}

function isBase(base: Indicator, { derive }: Indicator): boolean {
  if (derive.rule === 'rate') return derive.of === base.id;
  if (derive.rule !== 'change' || base.derive.rule !== 'number') return false;
  return base.derive.table === derive.table && [derive.before, derive.after].includes(base.derive.column);
}

function mergePolicies(policies: readonly Disclosure[]): Disclosure {
  const highest = (values: readonly (number | undefined)[]) => {
    const given = values.filter((value) => value !== undefined);
    return given.length === 0 ? undefined : Math.max(...given);
  };
  const totals = policies.flatMap((policy) => policy.totals ?? []);
  const merged = {
    minimumCount: highest(policies.map((policy) => policy.minimumCount)),
    minimumRefugees: highest(policies.map((policy) => policy.minimumRefugees)),
    minimumPosts: highest(policies.map((policy) => policy.minimumPosts)),
    minimumWidth: highest(policies.map((policy) => policy.minimumWidth)),
    rounding: highest(policies.map((policy) => policy.rounding)),
    totals: policies.some((policy) => policy.totals) ? [...new Set(totals)] : undefined,
  };
  return v.parse(
    disclosureSchema,
    Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)),
  );
}
