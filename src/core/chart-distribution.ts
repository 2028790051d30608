import { buildBox, type Box, type WeightedValue } from './chart-box.ts';
import { buildBands, buildSteps, type Band } from './chart-cells.ts';
import type { AreaId } from './model.ts';
import { isInRange, type RangePart } from './part.ts';
import type { View } from './view.ts';
import { weightOf } from './weights.ts';

/** A bar of the distribution. */
export interface DistributionCell {
  readonly part: RangePart;
  /** Municipalities or people, by the weight of the view. */
  readonly count: number;
}

/** What lies beyond the drawn range on one side. */
export interface Outside {
  readonly part: RangePart;
  readonly municipalities: number;
  /** The value farthest out, and where it is. */
  readonly value: number;
  readonly place: string;
}

/** How the values of a numeric indicator are spread; box and bars count by the weight of the view. */
export interface Distribution {
  /** What is drawn, in the unit of the indicator: the whiskers, and all limits between classes. */
  readonly range: readonly [number, number];
  readonly cells: readonly DistributionCell[];
  /** The classes along the range, each with its colour. */
  readonly bands: readonly Band[];
  /** The limits between classes. */
  readonly limits: readonly number[];
  readonly box: Box;
  readonly below: Outside | undefined;
  readonly above: Outside | undefined;
}

interface Entry extends WeightedValue {
  readonly id: AreaId;
  readonly name: string;
}

/** `undefined` where there is nothing to spread: no numbers, or nobody who lives where they are known. */
export function buildDistribution(view: View): Distribution | undefined {
  const { indicator } = view;
  if (indicator.kind !== 'number' && indicator.kind !== 'diverging') return undefined;
  const entries = sortEntries(view);
  if (!entries.some(({ weight }) => weight > 0)) return undefined;
  const box = buildBox(entries);
  const [low, high] = [entries[0]!.value, entries.at(-1)!.value];
  const steps = buildSteps(indicator, box.whiskers, [low, high]);
  const cells = steps.parts.map((part) => ({ part, count: countIn(entries, part) }));
  const outside = (part: RangePart, farthest: Entry): Outside | undefined => {
    const municipalities = entries.filter(({ value }) => isInRange(part, value)).length;
    return municipalities === 0
      ? undefined
      : { part, municipalities, value: farthest.value, place: farthest.name };
  };
  const [from, to] = steps.range;
  return {
    range: steps.range,
    cells,
    bands: buildBands(view, steps),
    limits: steps.limits,
    box,
    below: outside({ kind: 'range', from: -Infinity, to: from, closed: 'left' }, entries[0]!),
    above: outside({ kind: 'range', from: to, to: Infinity, closed: 'right' }, entries.at(-1)!),
  };
}

/** Where a value stands in the drawn range, 0 to 1; what lies outside stands at its end. */
export function placeValue({ range: [low, high] }: Distribution, value: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/**
 * The limits that there is room to label: zero before all others, then the outer limits between classes, then the
 * inner ones, then the ends of the range.
 *
 * @param room between two labels, as a share of the range
 */
export function chooseLabels(distribution: Distribution, room: number): readonly number[] {
  const { limits, range } = distribution;
  const outwards = limits.toSorted((a, b) => rankOf(limits, a) - rankOf(limits, b));
  const zero = limits.filter((limit) => limit === 0);
  const chosen: number[] = [];
  for (const value of [...zero, ...outwards, ...range]) {
    const place = placeValue(distribution, value);
    const isInside = value >= range[0] && value <= range[1];
    const isFree = chosen.every((other) => Math.abs(placeValue(distribution, other) - place) >= room);
    if (isInside && isFree) chosen.push(value);
  }
  return chosen.toSorted((a, b) => a - b);
}

/** How far a limit lies from the outer ones. */
function rankOf(limits: readonly number[], limit: number): number {
  const index = limits.indexOf(limit);
  return Math.min(index, limits.length - 1 - index);
}

/** Everything that can be pointed at, from left to right. */
export function listStops({ below, cells, above }: Distribution): readonly RangePart[] {
  return [...(below ? [below.part] : []), ...cells.map(({ part }) => part), ...(above ? [above.part] : [])];
}

function sortEntries(view: View): readonly Entry[] {
  const entries = view.dataset.municipalities.flatMap((municipality) => {
    const observation = view.observations.get(municipality.id);
    if (observation?.status !== 'ok' || typeof observation.value !== 'number') return [];
    const weight = weightOf(municipality, view.selection.weight);
    return [{ id: municipality.id, name: municipality.name, value: observation.value, weight }];
  });
  return entries.toSorted((a, b) => a.value - b.value);
}

function countIn(entries: readonly Entry[], part: RangePart): number {
  return entries.reduce((sum, { value, weight }) => sum + (isInRange(part, value) ? weight : 0), 0);
}
