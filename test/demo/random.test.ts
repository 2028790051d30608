import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../scripts/demo/random.ts';

describe('a stream of random choices', () => {
  test('is pinned: a new runtime or a changed generator would change all synthetic tables', () => {
    const random = createRandom('atlas');
    expect([random.integer(0, 999), random.integer(0, 999), random.integer(0, 999)]).toEqual([203, 750, 577]);
  });

  test('differs between seeds', () => {
    expect(createRandom('one').next()).not.toBe(createRandom('two').next());
  });

  test('stays within the limits it is given', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: -50, max: 50 }),
        fc.nat(20),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (seed, from, span, width) => {
          const random = createRandom(seed);
          const integer = random.integer(from, from + span);
          expect(Number.isInteger(integer)).toBe(true);
          expect(integer).toBeGreaterThanOrEqual(from);
          expect(integer).toBeLessThanOrEqual(from + span);
          expect(Math.abs(random.factor(width) - 1)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  test('reaches both ends of a range, and the middle of a factor more often than its ends', () => {
    const random = createRandom('ends');
    expect(new Set(Array.from({ length: 100 }, () => random.integer(1, 3)))).toEqual(new Set([1, 2, 3]));
    const factors = Array.from({ length: 1000 }, () => random.factor(1));
    const central = factors.filter((factor) => Math.abs(factor - 1) < 0.5).length;
    expect(central).toBeGreaterThan(750);
  });

  test('shuffles without losing or doubling anything, and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
        const before = [...items];
        const shuffled = createRandom(seed).shuffle(items);
        expect(items).toEqual(before);
        expect(shuffled.toSorted()).toEqual(items.toSorted());
      }),
    );
    expect(createRandom('order').shuffle([1, 2, 3, 4, 5, 6, 7, 8])).not.toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
