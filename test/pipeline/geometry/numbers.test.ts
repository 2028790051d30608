import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEdgeNumbers, numberEdge } from '../../../scripts/pipeline/geometry/edge-numbers.ts';
import { createPointNumbers, numberPoint } from '../../../scripts/pipeline/geometry/point-numbers.ts';

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
  numbers: { readonly count: number },
  numberOf: (one: number, other: number) => number,
): void {
  const names: string[] = [];
  for (const [one, other] of pairs) {
    const name = `${one} ${other}`;
    if (!names.includes(name)) names.push(name);
    expect(numberOf(one, other)).toBe(names.indexOf(name));
  }
  expect(numbers.count).toBe(names.length);
}

describe('createPointNumbers', () => {
  test('law: the same position has the same number, another one another, in order of appearance', () => {
    fc.assert(
      fc.property(places, (pairs) => {
        const points = createPointNumbers(pairs.length);
        expectNumbers(pairs, points, (x, y) => numberPoint(points, x, y));
      }),
    );
  });
});

describe('createEdgeNumbers', () => {
  test('law: the same edge has the same number, another one another, in order of appearance', () => {
    fc.assert(
      fc.property(edges, (pairs) => {
        const numbers = createEdgeNumbers(pairs.length);
        expectNumbers(pairs, numbers, (from, to) => numberEdge(numbers, from, to));
      }),
    );
  });

  test('tells by the number where an edge begins and ends', () => {
    const numbers = createEdgeNumbers(4);
    numberEdge(numbers, 2, 3);
    numberEdge(numbers, 2, 1);
    expect([numbers.from[1], numbers.to[1]]).toEqual([2, 1]);
  });
});
