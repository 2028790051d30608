import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBox, weightedQuantile, type WeightedValue } from '../../src/core/chart-box.ts';

const equal = (...values: readonly number[]) => values.map((value) => ({ value, weight: 1 }));

const entries = fc
  .array(fc.record({ value: fc.double({ min: -50, max: 50, noNaN: true }), weight: fc.nat({ max: 9 }) }), {
    minLength: 1,
  })
  .filter((list) => list.some(({ weight }) => weight > 0))
  .map((list) => list.toSorted((a, b) => a.value - b.value));

describe('a quantile by weight', () => {
  test('is the lower of two middle values where all count alike', () => {
    expect(weightedQuantile(equal(1, 2, 3, 4), 0.5)).toBe(2);
    expect(weightedQuantile(equal(1, 2, 3), 0.5)).toBe(2);
  });

  test('follows the weight: one that counts for many is the middle', () => {
    const list: readonly WeightedValue[] = [...equal(1, 2, 3), { value: 9, weight: 10 }];
    expect(weightedQuantile(list, 0.5)).toBe(9);
  });

  test('is a value that counts, with at least the share at or below it', () => {
    fc.assert(
      fc.property(entries, fc.double({ min: 0.01, max: 1, noNaN: true }), (list, share) => {
        const quantile = weightedQuantile(list, share);
        const sum = (part: readonly WeightedValue[]) => part.reduce((total, { weight }) => total + weight, 0);
        const reached = sum(list.filter(({ value }) => value <= quantile));
        expect(reached / sum(list)).toBeGreaterThanOrEqual(share - 1e-6);
        expect(list.some(({ value, weight }) => value === quantile && weight > 0)).toBe(true);
      }),
    );
  });

  test('of nothing is a bug', () => {
    expect(() => weightedQuantile([{ value: 1, weight: 0 }], 0.5)).toThrow('no weight');
  });
});

describe('a box plot', () => {
  test('has its whiskers at the last values within one and a half boxes', () => {
    //  box from 2 to 4: reach is 3, from -1 to 7
    expect(buildBox(equal(-2, 2, 2, 3, 4, 4, 7, 8))).toMatchObject({ lower: 2, upper: 4, whiskers: [2, 7] });
  });

  test('is in order, its whiskers outermost', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const { lower, median, upper, whiskers } = buildBox(list);
        const row = [whiskers[0], lower, median, upper, whiskers[1]];
        expect(row).toEqual(row.toSorted((a, b) => a - b));
      }),
    );
  });
});
