import type { AnsweringUnit } from './answering-units.ts';

/** A stretch of ranks, up to this share of all, whose amounts are given, or grow with the place from the least one on. */
export type Band =
  | { readonly upTo: number; readonly values: readonly number[] }
  | { readonly upTo: number; readonly least: number };

/** What the amounts of all units together must come to. */
interface Goal {
  /** Share of all units below the first of these. */
  readonly from: number;
  /** Municipalities of all units. */
  readonly total: number;
  /** Sum of the amounts over municipalities. */
  readonly sum: number;
}

/**
 * Gives every unit an amount by its rank; the last band grows with the size of the place, by so much that the sum
 * comes out.
 *
 * @param units by rank, smallest first
 * @param size of a unit by id
 * @returns by id of the unit
 * @throws RangeError if no factor makes the sum
 */
export function spreadAmounts(
  units: readonly AnsweringUnit[],
  bands: readonly Band[],
  size: ReadonlyMap<string, number>,
  { from, total, sum }: Goal,
): ReadonlyMap<string, number> {
  const placed = placeUnits(units, from, total).map(({ unit, position, index }) => {
    const band = bands.find(({ upTo }) => position < upTo) ?? bands.at(-1)!;
    return { unit, index, band };
  });
  const amountOf = ({ unit, index, band }: (typeof placed)[number], factor: number) =>
    'values' in band
      ? band.values[index % band.values.length]!
      : Math.round((band.least + size.get(unit.id)! * factor) * 20) / 20;
  const sumOf = (factor: number) =>
    placed.reduce((part, entry) => part + entry.unit.size * amountOf(entry, factor), 0);
  const factor = findFactor(sumOf, sum);
  return new Map(placed.map((entry) => [entry.unit.id, amountOf(entry, factor)]));
}

/** Where the middle of each unit lies among all, 0 to 1. */
function placeUnits(units: readonly AnsweringUnit[], from: number, total: number) {
  let below = from * total;
  return units.map((unit, index) => {
    const position = (below + unit.size / 2) / total;
    below += unit.size;
    return { unit, position, index };
  });
}

/** The factor at which a growing sum reaches its goal, by halving. */
function findFactor(sumOf: (factor: number) => number, goal: number): number {
  let [low, high] = [0, 1];
  if (sumOf(low) > goal || sumOf(high) < goal) throw new RangeError(`amounts cannot add up to ${goal}`);
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (sumOf(middle) < goal) low = middle;
    else high = middle;
  }
  return high;
}
