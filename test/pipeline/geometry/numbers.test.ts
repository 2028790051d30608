import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEdgeNumbers } from '../../../scripts/pipeline/geometry/edge-numbers.ts';
import { createPointNumbers } from '../../../scripts/pipeline/geometry/point-numbers.ts';

type Pair = readonly [number, number];

const places = fc.array(
  fc.tuple(
    fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }), fc.constant(-0)),
    fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }), fc.constant(-0)),
  ),
  { maxLength: 60 },
);

const edges = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { minLength: 6, maxLength: 60 });

function expectNumbers(
  pairs: readonly Pair[],
  { numberOf, count }: { numberOf: (one: number, other: number) => number; count: () => number },
): void {
  const names: string[] = [];
  for (const [one, other] of pairs) {
    const name = `${one} ${other}`;
    if (!names.includes(name)) names.push(name);
    expect(numberOf(one, other)).toBe(names.indexOf(name));
  }
  expect(count()).toBe(names.length);
}

describe('createPointNumbers', () => {
  test('law: the same position has the same number, another one another, in order of appearance', () => {
    fc.assert(fc.property(places, (pairs) => expectNumbers(pairs, createPointNumbers(pairs.length))));
  });
});

describe('createEdgeNumbers', () => {
  test('law: the same edge has the same number, another one another, in order of appearance', () => {
    fc.assert(fc.property(edges, (pairs) => expectNumbers(pairs, createEdgeNumbers(pairs.length))));
  });

  test('tells by the number where an edge begins and ends', () => {
    const numbers = createEdgeNumbers(4);
    numbers.numberOf(2, 3);
    numbers.numberOf(2, 1);
    expect([numbers.from[1], numbers.to[1]]).toEqual([2, 1]);
  });
});
