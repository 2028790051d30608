import { averageOf, type AnsweringUnit } from './answering-units.ts';
import { balanceWeight } from './balance.ts';
import type { RefugeesByAgs } from './bundles.ts';
import { spreadAmounts, type Band } from './capacity-bands.ts';
import { fillQuotas, sumSizes, type Lean } from './quotas.ts';
import { createRandom, type Random } from './random.ts';
import { targets } from './targets.ts';

/** Full-time equivalents before and after, or why they are not known. */
export type CapacityCells = readonly [before: string, after: string];

type Direction = keyof typeof targets.capacity.directions;
type Directions = ReadonlyMap<string, Direction>;
type Amounts = ReadonlyMap<string, number>;

/** Change of the places that have more, by their position among all that answered: those below have less or the same. */
const changeBands: readonly Band[] = [
  { upTo: 0.42, values: [0.05, 0.1, 0.15, 0.2] },
  { upTo: 0.58, values: [0.25] },
  { upTo: 0.74, values: [0.3, 0.35, 0.4, 0.5] },
  { upTo: 1, least: 0.55 },
];

/**
 * Capacity before; the median falls among associations that state a post for six members each, where a municipality
 * would state a fifth.
 */
const beforeBands: readonly Band[] = [
  { upTo: 0.33, values: [0] },
  { upTo: 0.42, values: [0.05, 0.1] },
  { upTo: 0.58, values: [0.167] },
  { upTo: 0.75, values: [0.2, 0.25, 0.3, 0.5] },
  { upTo: 1, least: 0.55 },
];

const decreases = [0.2, 0.3, 0.4, 0.5, 0.6];

/** Refugees in a place that has enough capacity to lose some of it, at least. */
const leastToLose = 40;

/**
 * Answers how many full-time equivalents counselled refugees before and after: more in most places, above all in the
 * larger ones. An association states the average of its members.
 *
 * @param refugees on the reference date of the surveys
 * @returns by id of the unit
 */
export function answerCapacity(
  units: readonly AnsweringUnit[],
  refugees: RefugeesByAgs,
): ReadonlyMap<string, CapacityCells> {
  const random = createRandom('capacity');
  const housed = (unit: AnsweringUnit) => averageOf(unit, ({ ags }) => refugees.get(ags) ?? 0);
  const directions = drawDirections(random.shuffle(units), housed);
  const size = new Map(units.map((unit) => [unit.id, housed(unit) * random.factor(0.5)]));
  const known = units.filter((unit) => !['k. A.', 'w. n.'].includes(directions.get(unit.id)!));
  const before = spreadBefore(known, directions, size);
  const change = spreadChange(known, directions, size, before, random);
  return new Map(
    units.map(({ id }): [string, CapacityCells] => {
      if (directions.get(id) === 'k. A.') return [id, ['k. A.', 'k. A.']];
      const earlier = before.get(id);
      if (earlier === undefined) return [id, ['w. n.', random.chance(0.5) ? '0.5' : 'w. n.']];
      return [id, [writeAmount(earlier), writeAmount(earlier + (change.get(id) ?? 0))]];
    }),
  );
}

/** By size, and so that whoever lost some had some to lose. */
function spreadBefore(units: readonly AnsweringUnit[], directions: Directions, size: Amounts): Amounts {
  const rank = ({ id }: AnsweringUnit) =>
    directions.get(id) === 'less' ? Math.max(leastToLose, 8 * size.get(id)!) : size.get(id)!;
  const ranked = units.toSorted((one, other) => rank(one) - rank(other));
  const total = sumSizes(units);
  return spreadAmounts(ranked, beforeBands, size, {
    from: 0,
    total,
    sum: targets.capacity.meanBefore * total,
  });
}

function spreadChange(
  units: readonly AnsweringUnit[],
  directions: Directions,
  size: Amounts,
  before: Amounts,
  random: Random,
): Amounts {
  const ofDirection = (name: Direction) => units.filter((unit) => directions.get(unit.id) === name);
  const less = ofDirection('less');
  const decrease = less.map(
    ({ id }) => [id, -roundTwentieth(before.get(id)! * decreases[random.integer(0, 4)]!)] as const,
  );
  const lost = decrease.reduce((sum, [, amount], index) => sum + less[index]!.size * amount, 0);
  const more = ofDirection('more').toSorted((one, other) => size.get(one.id)! - size.get(other.id)!);
  const total = sumSizes(units);
  const from = (total - sumSizes(more)) / total;
  const sum = targets.capacity.meanChange * total - lost;
  return new Map([...decrease, ...spreadAmounts(more, changeBands, size, { from, total, sum })]);
}

/** Which way the capacity went, with the refugees of those that have more as published. */
function drawDirections(
  units: readonly AnsweringUnit[],
  housed: (unit: AnsweringUnit) => number,
): Directions {
  const { directions, refugeesWithMore } = targets.capacity;
  const total = sumSizes(units);
  const quotas = Object.fromEntries(
    Object.entries(directions).map(([name, share]) => [name, (share / 100) * total]),
  ) as Record<Direction, number>;
  const typical = units.reduce((sum, unit) => sum + housed(unit) * unit.size, 0) / total;
  const lean: Lean<AnsweringUnit, Direction> = (unit, direction) =>
    direction === 'more' && housed(unit) > typical ? 2 : 1;
  const drawn = fillQuotas(units, quotas, lean);
  const weighted = units.map((unit) => ({ id: unit.id, size: unit.size, weight: housed(unit) * unit.size }));
  return balanceWeight(weighted, drawn, 'more', refugeesWithMore);
}

function roundTwentieth(amount: number): number {
  return Math.max(1, Math.round(amount * 20)) / 20;
}

function writeAmount(amount: number): string {
  return String(Number(amount.toFixed(3)));
}
