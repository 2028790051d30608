import fc from 'fast-check';
import { presimplify } from 'topojson-simplify';
import { describe, expect, test } from 'vitest';
import { drawLine } from '../../../scripts/pipeline/geometry/line.ts';
import { weighLine } from '../../../scripts/pipeline/geometry/weigh-line.ts';

type Point = readonly [number, number];

describe('weighLine', () => {
  /*
   *   3        x
   *          /   \        the corner at x spans a triangle of 9, weighed up a little since it is flat
   *   0    o       o
   */
  test('a point weighs the triangle with its neighbours, flat corners more than sharp ones', () => {
    const [first, corner, last] = weighLine(
      drawLine([
        [0, 0],
        [3, 3],
        [6, 0],
      ]),
    );
    expect([first, corner, last]).toEqual([Infinity, 9, Infinity]);
    const [, flat = 0] = weighLine(
      drawLine([
        [0, 0],
        [9, 1],
        [18, 0],
      ]),
    );
    expect(flat).toBeCloseTo(9 * (1 + (0.7 * 80) / 82), 9);
  });

  test('law: the order of points is that of topojson-simplify with the same triangles', () => {
    const coordinate = fc.double({ min: 1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 }), (points) => {
        const topology = {
          type: 'Topology' as const,
          objects: {},
          arcs: [points.map(([x, y]) => [x, y])],
        };
        const [expected = []] = presimplify(topology, (triangle) =>
          weigh(triangle as unknown as readonly [Point, Point, Point]),
        ).arcs;
        const found = weighLine(drawLine(points));
        for (const [place, point] of expected.entries()) {
          const weight = point[2] ?? NaN;
          if (weight < Infinity) expect(found[place]).toBeCloseTo(weight, 5);
          else expect(found[place]).toBe(Infinity);
        }
      }),
    );
  });
});

function weigh([[ax, ay], [bx, by], [cx, cy]]: readonly [Point, Point, Point]): number {
  const lengths = Math.hypot(ax - bx, ay - by) * Math.hypot(cx - bx, cy - by);
  if (lengths === 0) return 0;
  const area = Math.abs((ax - bx) * (cy - by) - (ay - by) * (cx - bx)) / 2;
  return area * (1 - (0.7 * ((ax - bx) * (cx - bx) + (ay - by) * (cy - by))) / lengths);
}
