import type { Dataset } from './dataset.ts';
import { groupBy } from './group-by.ts';
import type { Indicator, NumberIndicator } from './indicator.ts';
import type { AreaId, Municipality, Observation } from './model.ts';
import type { Reading } from './reading.ts';

/** An indicator with its values, as a reading asks for them. */
export interface ReadValues {
  readonly indicator: Indicator;
  readonly observations: ReadonlyMap<AreaId, Observation>;
}

/** Digits kept after the decimal point, as the build keeps them. */
const decimals = 6;

/**
 * Whether values of associations can be shown in two ways: spread over the members, or as reported. That is so for
 * amounts of posts and for rates of them, where the catalogue gives classes (`reported`). Answers of a survey are
 * always shown as reported: what an association answered stands for each of its members, and an answer cannot be
 * spread. Start months follow from the posts that serve each municipality; there is no month that was reported.
 */
export function canBeReported(indicator: Indicator): indicator is NumberIndicator & {
  readonly reported: NonNullable<NumberIndicator['reported']>;
} {
  return indicator.kind === 'number' && indicator.reported !== undefined;
}

/**
 * The values that a reading asks for. As reported, every member of an association has the total of the association
 * (or its total for all its refugees or inhabitants), and heading and classes speak of associations.
 *
 * @throws Error where there is no such indicator
 */
export function readValues(dataset: Dataset, id: string, { amounts }: Pick<Reading, 'amounts'>): ReadValues {
  const indicator = dataset.catalog.indicators.find((entry) => entry.id === id);
  const observations = dataset.observations.get(id);
  if (!indicator || !observations) throw new Error(`no such indicator: ${id}`);
  if (amounts === 'spread' || !canBeReported(indicator)) return { indicator, observations };
  return {
    indicator: { ...indicator, ...indicator.reported },
    observations: reportTotals(dataset, indicator, observations),
  };
}

function reportTotals(
  dataset: Dataset,
  indicator: NumberIndicator,
  spread: ReadonlyMap<AreaId, Observation>,
): ReadonlyMap<AreaId, Observation> {
  const applicants = dataset.municipalities.filter((entry) => entry.counted && entry.association !== null);
  const members = groupBy(applicants, (entry) => entry.association);
  const reported = new Map(spread);
  for (const group of members.values()) {
    const total = addUp(dataset, indicator, group);
    for (const { id } of group) {
      const own = spread.get(id);
      const via = group.length === 1 && own?.status === 'ok' ? own.via : 'association';
      reported.set(id, total.status === 'ok' ? { ...total, via } : total);
    }
  }
  return reported;
}

/** Where the amount of one member is not known, neither is the total; nothing can be subtracted from what is left. */
function addUp(
  dataset: Dataset,
  { id, derive }: NumberIndicator,
  members: readonly Municipality[],
): Observation {
  const amounts = dataset.observations.get(derive.rule === 'rate' ? derive.of : id)!;
  let total = 0;
  for (const member of members) {
    const amount = amounts.get(member.id)!;
    if (amount.status !== 'ok') return amount;
    total += Number(amount.value);
  }
  if (derive.rule !== 'rate') return round(total);
  const people = members.reduce((sum, member) => sum + member[derive.per], 0);
  return people === 0 ? { status: 'not-applicable' } : round((total * derive.factor) / people);
}

function round(value: number): Extract<Observation, { status: 'ok' }> {
  return { status: 'ok', value: Number(value.toFixed(decimals)), via: 'association' };
}
