import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundBreaks } from '../../../src/core/level/round-breaks.ts';

test('limits part values into classes of about the same size, with as few digits as that takes', () => {
  const values = [3, 8, 11, 14, 17, 19, 22, 28, 35, 41];
  expect(roundBreaks(values, 4)).toEqual([8, 10, 20, 30]);
  expect(roundBreaks([1.01, 1.02, 1.03, 1.04], 3)).toEqual([1.01, 1.02, 1.03]);
});

test('limits rise and are never more than asked for, whatever the values', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }),
      fc.integer({ min: 1, max: 6 }),
      (values, count) => {
        const breaks = roundBreaks(values, count);
        expect(breaks.length).toBeGreaterThan(0);
        expect(breaks.length).toBeLessThanOrEqual(count);
        expect(breaks).toEqual([...new Set(breaks)].toSorted((a, b) => a - b));
      },
    ),
  );
});
