import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWidths } from '../../../scripts/pipeline/suppress/widths.ts';

const total = (...indexes: readonly number[]) => new Map(indexes.map((index) => [index, 1]));

describe('the width of what is feasible', () => {
  test('is nothing for the only unknown of a total', () => {
    expect(findWidths({ amounts: [7], totals: [total(0)], lowest: 0 })).toEqual([0]);
  });

  test('is the whole total for two that share it: 3 + 4 may be 0 + 7 or 7 + 0', () => {
    expect(findWidths({ amounts: [3, 4], totals: [total(0, 1)], lowest: 0 })).toEqual([7, 7]);
  });

  test('has no end without a total, or where amounts may be negative', () => {
    expect(findWidths({ amounts: [3], totals: [], lowest: 0 })).toEqual([Infinity]);
    expect(findWidths({ amounts: [3, -4], totals: [total(0, 1)], lowest: -Infinity })).toEqual([
      Infinity,
      Infinity,
    ]);
  });

  test('is nothing in a ring of three pairs, where bounds by propagation would see none', () => {
    const totals = [total(0, 1), total(1, 2), total(2, 0)];
    expect(findWidths({ amounts: [1, 2, 3], totals, lowest: 0 })).toEqual([0, 0, 0]);
  });

  test('is nothing where a difference of totals leaves one amount', () => {
    const totals = [total(0, 1, 2), total(0, 1)];
    expect(findWidths({ amounts: [1, 2, 3], totals, lowest: 0 })).toEqual([3, 3, 0]);
  });

  test('is never wider than what brute force finds feasible', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: 4 });
    const picks = fc.array(fc.subarray([0, 1, 2, 3], { minLength: 1 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(amounts, picks, (known, chosen) => {
        // the total of all bounds the search
        const all = known.map((_, index) => index);
        const indexes = [all, ...chosen.map((list) => list.filter((index) => index < known.length))];
        const totals = indexes.filter((list) => list.length > 0).map((list) => total(...list));
        const feasible = searchFeasible(known, totals);
        for (const [index, width] of findWidths({ amounts: known, totals, lowest: 0 }).entries()) {
          const values = feasible.map((solution) => solution[index]!);
          expect(width).toBeLessThanOrEqual(Math.max(...values) - Math.min(...values) + 1e-6);
        }
      }),
      { numRuns: 40 },
    );
  });
});

/** All solutions in steps of a half: corners of so small a system lie on them. */
function searchFeasible(
  known: readonly number[],
  totals: readonly ReadonlyMap<number, number>[],
): number[][] {
  const sumOf = (amounts: readonly number[], keys: ReadonlyMap<number, number>) =>
    [...keys.keys()].reduce((sum, index) => sum + amounts[index]!, 0);
  const most = known.reduce((sum, amount) => sum + amount, 0);
  let solutions: number[][] = [[]];
  for (const _ of known)
    solutions = solutions.flatMap((start) =>
      Array.from({ length: most * 2 + 1 }, (__, step) => [...start, step / 2]),
    );
  return solutions.filter((solution) =>
    totals.every((keys) => Math.abs(sumOf(solution, keys) - sumOf(known, keys)) < 1e-9),
  );
}
