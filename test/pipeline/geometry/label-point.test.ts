import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLabelPoint } from '../../../scripts/pipeline/geometry/label-point.ts';
import { drawLine } from '../../../scripts/pipeline/geometry/line.ts';

describe('findLabelPoint', () => {
  test('of a square it is the middle', () => {
    expect(findLabelPoint([drawLine([[0, 0], [0, 8], [8, 8], [8, 0], [0, 0]])])).toEqual([4, 4]); // oxfmt-ignore
  });

  /*
   *   9 +--+     +--+
   *     |  |     |  |     the middle of a horseshoe is outside
   *   3 |  +-----+  |
   *   0 +-----------+
   *     0  2     8  10
   */
  test('of a horseshoe it is in the bend', () => {
    const horseshoe = drawLine([[0, 0], [0, 9], [2, 9], [2, 3], [8, 3], [8, 9], [10, 9], [10, 0], [0, 0]]); // oxfmt-ignore
    const [x, y] = findLabelPoint([horseshoe]);
    expect(y).toBeGreaterThan(1);
    expect(y).toBeLessThan(3);
    expect(x).toBeGreaterThan(0.5);
    expect(x).toBeLessThan(9.5);
  });

  test('it keeps out of a hole in the middle', () => {
    const outer = drawLine([[0, 0], [0, 9], [9, 9], [9, 0], [0, 0]]); // oxfmt-ignore
    const hole = drawLine([[2, 2], [7, 2], [7, 7], [2, 7], [2, 2]]); // oxfmt-ignore
    const [x, y] = findLabelPoint([outer, hole]);
    expect(x > 2 && x < 7 && y > 2 && y < 7).toBe(false);
  });

  test('law: in a triangle, however thin, it lies on the inner side of all three edges', () => {
    const coordinate = fc.integer({ min: 0, max: 500 });
    const corner = fc.tuple(coordinate, coordinate);
    fc.assert(
      fc.property(corner, corner, corner, (a, b, c) => {
        const doubled = sideOf(a, b, c);
        fc.pre(Math.abs(doubled) > 2000);
        const point = findLabelPoint([drawLine([a, b, c, a])]);
        expect([sideOf(a, b, point), sideOf(b, c, point), sideOf(c, a, point)].map(Math.sign)).toEqual(
          Array(3).fill(Math.sign(doubled)),
        );
      }),
    );
  });

  test('a polygon without area has no such point', () => {
    expect(() => findLabelPoint([drawLine([[0, 0], [4, 4], [0, 0]])])).toThrow('no point inside the polygon at 0 0'); // oxfmt-ignore
  });
});

function sideOf(
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
  point: readonly [number, number],
): number {
  return (bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax);
}
