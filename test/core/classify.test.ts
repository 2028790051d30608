import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClassifier } from '../../src/core/classify.ts';

const breaksOf = fc
  .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 9 })
  .map((values) => values.sort((a, b) => a - b));
const closures = fc.constantFrom('left' as const, 'right' as const);
const values = fc.oneof(
  fc.integer({ min: -1100, max: 1100 }),
  fc.double({ min: -1100, max: 1100, noNaN: true }),
);

describe('classes of numbers', () => {
  test('a value on a limit belongs to the class above it where classes are closed on the left', () => {
    const classOf = createClassifier([1, 2], 'left');
    expect([0.99, 1, 1.99, 2, 99].map(classOf)).toEqual([0, 1, 1, 2, 2]);
  });

  test('a value on a limit belongs to the class below it where classes are closed on the right', () => {
    const classOf = createClassifier([1, 2], 'right');
    expect([1, 1.01, 2, 2.01, 99].map(classOf)).toEqual([0, 1, 1, 2, 2]);
  });

  test('zero is a value like any other, also as a limit', () => {
    expect([-0.1, 0, 0.1].map(createClassifier([0], 'right'))).toEqual([0, 0, 1]);
    expect([-0.1, 0, 0.1].map(createClassifier([0], 'left'))).toEqual([0, 1, 1]);
  });

  test('every value falls into exactly the class whose limits enclose it', () => {
    fc.assert(
      fc.property(breaksOf, closures, values, (breaks, closure, value) => {
        const index = createClassifier(breaks, closure)(value);
        const [low, high] = [breaks[index - 1] ?? -Infinity, breaks[index] ?? Infinity];
        if (closure === 'left') expect(low <= value && value < high).toBe(true);
        else expect(low < value && value <= high).toBe(true);
      }),
    );
  });

  test('raising a value never lowers its class', () => {
    fc.assert(
      fc.property(breaksOf, closures, values, values, (breaks, closure, a, b) => {
        const classOf = createClassifier(breaks, closure);
        expect(classOf(Math.min(a, b))).toBeLessThanOrEqual(classOf(Math.max(a, b)));
      }),
    );
  });
});
