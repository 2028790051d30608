import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classMethods } from '../../../src/core/classing/class-choice.ts';
import { findLimits } from '../../../src/core/classing/limits.ts';
import { createClassifier } from '../../../src/core/classify.ts';

const options = (part: Partial<Parameters<typeof findLimits>[2]> = {}) => ({
  count: 3,
  closed: 'left' as const,
  decimals: 2,
  ...part,
});

const manyValues = fc
  .array(fc.integer({ min: -5000, max: 5000 }), { maxLength: 60 })
  .map((values) => values.map((value) => value / 100).sort((a, b) => a - b));

describe('limits between classes', () => {
  test('by quantiles put as many values into each class', () => {
    const limits = findLimits('quantile', [1, 2, 3, 4, 5, 6], options());
    const classify = createClassifier(limits, 'left');
    expect([1, 2, 3, 4, 5, 6].map(classify)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  test('of equal classes are as far from each other', () => {
    expect(findLimits('equal', [0, 1, 2, 30], options())).toEqual([10, 20]);
  });

  test('of natural breaks part groups of near values, by the roundest number between them', () => {
    // 1 1.1 1.2    7.8 8        30.4
    expect(findLimits('natural', [1, 1.1, 1.2, 7.8, 8, 30.4], options())).toEqual([5, 19]);
  });

  test('of the standard deviation lie on both sides of the mean', () => {
    // mean 5, standard deviation 2
    const sorted = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(findLimits('deviation', sorted, options({ count: 4 }))).toEqual([3, 5, 7]);
    expect(findLimits('deviation', sorted, options({ count: 3 }))).toEqual([4, 6]);
  });

  test('are rounded to what the legend can say', () => {
    expect(findLimits('equal', [0, 1], options({ decimals: 1 }))).toEqual([0.3, 0.7]);
  });

  test('are none where all values are the same, or none are there', () => {
    for (const method of classMethods) {
      expect(findLimits(method, [4, 4, 4], options())).toEqual([]);
      expect(findLimits(method, [], options())).toEqual([]);
    }
  });

  test('rise, and leave no class at the ends that no value can be in', () => {
    fc.assert(
      fc.property(
        manyValues,
        fc.constantFrom(...classMethods),
        fc.integer({ min: 2, max: 7 }),
        fc.constantFrom('left' as const, 'right' as const),
        (sorted, method, count, closed) => {
          const limits = findLimits(method, sorted, options({ count, closed, decimals: 1 }));
          expect(limits.length).toBeLessThan(count);
          expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b));
          if (limits.length === 0) return;
          const used = new Set(sorted.map(createClassifier(limits, closed)));
          expect(used.has(0)).toBe(true);
          expect(used.has(limits.length)).toBe(true);
        },
      ),
    );
  });
});
