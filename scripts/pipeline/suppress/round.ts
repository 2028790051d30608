import type { Catalog } from '../../../src/core/catalog.ts';
import type { Indicator } from '../../../src/core/indicator.ts';
import type { Observation } from '../../../src/core/model.ts';
import type { Communities } from '../derive/communities.ts';
import { deriveRate } from '../derive/rate.ts';
import type { Observations } from '../derive/derive.ts';
import { refugeesColumn } from '../needed-columns.ts';
import type { Family } from './families.ts';
import { isAmount } from './weakness.ts';

/** A multiple of `base`; halves go away from zero. */
export function roundToMultiple(amount: number, base: number): number {
  return Math.sign(amount) * Math.round(Math.abs(amount) / base) * base + 0;
}

/**
 * The amounts of a family as multiples. A rate is computed anew from what it is the rate of, since the exact one would
 * give the exact amount back.
 */
export function roundFamily(
  { indicators, policy }: Family,
  observations: Observations,
  catalog: Catalog,
  communities: Communities,
): Observations {
  const { rounding } = policy;
  if (rounding === undefined) return observations;
  const rounded = new Map(observations);
  const round = (entry: Observation): Observation =>
    entry.status === 'ok' ? { ...entry, value: roundToMultiple(Number(entry.value), rounding) } : entry;
  for (const indicator of indicators.filter((entry) => isAmount(entry) && entry.derive.rule !== 'rate'))
    rounded.set(indicator.id, mapValues(observations.get(indicator.id), round));
  for (const indicator of indicators) {
    const rate = createRate(indicator, catalog, communities);
    if (rate) rounded.set(indicator.id, mapValues(rounded.get(rate.of), rate.derive));
  }
  return rounded;
}

function createRate({ derive }: Indicator, catalog: Catalog, { all }: Communities) {
  if (derive.rule !== 'rate') return undefined;
  const { of, per, factor } = derive;
  const date = refugeesColumn(catalog.facts.refugees.referenceDate);
  const people = new Map(
    all.map(({ ags, population, refugees }) => [
      ags,
      per === 'population' ? population : (refugees[date] ?? 0),
    ]),
  );
  return { of, derive: (entry: Observation, ags: string) => deriveRate(entry, factor, people.get(ags) ?? 0) };
}

function mapValues(
  observations: ReadonlyMap<string, Observation> | undefined,
  change: (entry: Observation, ags: string) => Observation,
): ReadonlyMap<string, Observation> {
  return new Map([...(observations ?? [])].map(([ags, entry]) => [ags, change(entry, ags)]));
}
