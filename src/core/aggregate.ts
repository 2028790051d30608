import type { Dataset } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import { memoizeByObject } from './memoize.ts';
import { missingStatuses, type AreaId, type MissingStatus, type Municipality, type Value } from './model.ts';
import { weightOf, type Weight } from './weights.ts';

/**
 * How the value of a group follows from those of its members: amounts add up, a rate is the total for all people of
 * those with a rate, what has an order is told by its middle, other answers by the most frequent one, several answers
 * by those that at least half gave. Who applied with whom says nothing of a group.
 */
export type AggregateRule = 'sum' | 'ratio' | 'middle' | 'most' | 'half' | 'none';

/** One indicator in a group of municipalities, from their published values alone. */
export interface Aggregate {
  readonly rule: AggregateRule;
  /** `undefined` where there is none; `status` says why. */
  readonly value: Value | undefined;
  readonly status: MissingStatus | 'ok';
  /** Counted members, and those of them with a value. */
  readonly members: number;
  readonly withValue: number;
  /** Share of the members with a value (0 to 1, by weight) that gave the most frequent answer. */
  readonly share: number | undefined;
}

interface Weighed {
  readonly value: Value;
  readonly amount: number;
}

/** Digits kept after the decimal point, as the build keeps them. */
const precision = 1e6;

/** The rule of an indicator, by its kind and by how the catalogue derives it. */
export function ruleOf({ kind, derive }: Indicator): AggregateRule {
  switch (kind) {
    case 'number':
      if (derive.rule === 'spread-by-refugees') return 'sum';
      return derive.rule === 'rate' ? 'ratio' : 'middle';
    case 'diverging':
    case 'month':
    case 'ordinal':
      return 'middle';
    case 'nominal':
      return 'most';
    case 'multiple':
      return 'half';
    case 'association':
      return 'none';
  }
}

/**
 * The value of a group. A total of which a part is withheld is withheld too: it would look complete.
 *
 * @param weight by whom middles and shares are taken; each member counts once where nobody of that weight lives
 * @param observations those of the indicator; the ones of the data set where left out
 */
export function aggregate(
  dataset: Dataset,
  indicator: Indicator,
  members: readonly AreaId[],
  weight: Weight,
  observations = dataset.observations.get(indicator.id),
): Aggregate {
  const rule = ruleOf(indicator);
  const placeById = indexPlaces(dataset);
  const counted = members
    .map((id) => placeById.get(id))
    .filter((place): place is Municipality => place?.counted === true);
  const statuses = new Set<MissingStatus>();
  const weighed = counted.flatMap((place): readonly Weighed[] => {
    const observation = observations?.get(place.id);
    if (observation?.status === 'ok') {
      const amount =
        indicator.derive.rule === 'rate'
          ? weightOf(place, indicator.derive.per === 'refugees' ? 'refugees' : 'inhabitants')
          : weightOf(place, weight);
      return [{ value: observation.value, amount }];
    }
    if (observation) statuses.add(observation.status);
    return [];
  });
  const isTotal = rule === 'sum' || rule === 'ratio';
  const told = isTotal && statuses.has('suppressed') ? [] : weighed;
  const { value, share } = told.length === 0 ? {} : combine(rule, indicator, evenOut(told));
  return {
    rule,
    value,
    status: value === undefined ? reasonOf(statuses) : 'ok',
    members: counted.length,
    withValue: weighed.length,
    share,
  };
}

const indexPlaces = memoizeByObject(
  ({ municipalities }: Dataset) => new Map(municipalities.map((place) => [place.id, place])),
);

function reasonOf(statuses: ReadonlySet<MissingStatus>): MissingStatus {
  if (statuses.has('suppressed')) return 'suppressed';
  return missingStatuses.find((status) => statuses.has(status)) ?? 'not-applicable';
}

function evenOut(weighed: readonly Weighed[]): readonly Weighed[] {
  const hasAmount = weighed.some(({ amount }) => amount > 0);
  return hasAmount ? weighed : weighed.map(({ value }) => ({ value, amount: 1 }));
}

function combine(
  rule: AggregateRule,
  indicator: Indicator,
  weighed: readonly Weighed[],
): { readonly value?: Value; readonly share?: number } {
  const all = addUp(weighed, () => 1);
  switch (rule) {
    case 'sum':
      return { value: round(weighed.reduce((total, { value }) => total + Number(value), 0)) };
    case 'ratio':
      return { value: round(addUp(weighed, ({ value }) => Number(value)) / all) };
    case 'middle':
      return { value: middleOf(weighed, orderOf(indicator)) };
    case 'most':
      return mostOf(indicator, weighed, all);
    case 'half':
      return { value: optionsOf(indicator).filter((id) => shareOf(id, weighed) * 2 >= all) };
    case 'none':
      return {};
  }
}

function addUp(weighed: readonly Weighed[], of: (entry: Weighed) => number): number {
  return weighed.reduce((total, entry) => total + entry.amount * of(entry), 0);
}

/** The first value at which half of all is reached: one that occurs, so that it has a class. */
function middleOf(weighed: readonly Weighed[], order: (value: Value) => number): Value {
  const sorted = weighed.toSorted((a, b) => order(a.value) - order(b.value));
  const half = addUp(sorted, () => 1) / 2;
  let reached = 0;
  return sorted.find(({ amount }) => (reached += amount) >= half)!.value;
}

function orderOf(indicator: Indicator): (value: Value) => number {
  if (indicator.kind !== 'ordinal') return Number;
  const ids = indicator.categories.map(({ id }) => id);
  return (value) => ids.indexOf(String(value));
}

/** Of two that are equally frequent the one that the catalogue lists first. */
function mostOf(indicator: Indicator, weighed: readonly Weighed[], all: number) {
  const ids = indicator.kind === 'nominal' ? indicator.categories.map(({ id }) => id) : [];
  const amounts = ids.map((id) => addUp(weighed, ({ value }) => (value === id ? 1 : 0)));
  const largest = Math.max(...amounts);
  return { value: ids[amounts.indexOf(largest)]!, share: largest / all };
}

function optionsOf(indicator: Indicator): readonly string[] {
  return indicator.kind === 'multiple' ? indicator.options.map(({ id }) => id) : [];
}

function shareOf(id: string, weighed: readonly Weighed[]): number {
  return addUp(weighed, ({ value }) => (typeof value === 'object' && value.includes(id) ? 1 : 0));
}

function round(value: number): number {
  return Math.round(value * precision) / precision;
}
