import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextIndex } from '../../src/elements/roving.ts';

describe('a list that is one tab stop', () => {
  test.each([
    ['ArrowDown', 1, 2],
    ['ArrowUp', 1, 0],
    ['ArrowDown', 3, 3],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 1, 3],
    ['Enter', 1, undefined],
  ])('%s leads from row %i to %s', (key, from, to) => {
    expect(nextIndex(key, from, 4)).toBe(to);
  });

  test('is never left by an arrow', () => {
    const list = fc.integer({ min: 1, max: 50 }).chain((length) =>
      fc.record({
        length: fc.constant(length),
        index: fc.nat({ max: length - 1 }),
        key: fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'),
      }),
    );
    fc.assert(
      fc.property(list, ({ length, index, key }) => {
        const next = nextIndex(key, index, length)!;
        return next >= 0 && next < length;
      }),
    );
  });
});
