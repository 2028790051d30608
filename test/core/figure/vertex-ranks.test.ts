import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coarsen,
  fitBounds,
  fitShapes,
  takePen,
  usualFineness,
} from '../../../src/core/figure/map-shapes.ts';
import { raiseRanks, rankVertices } from '../../../src/core/figure/vertex-ranks.ts';
import { projectPoint } from '../../../src/core/mercator.ts';
import type { AtlasTopology } from '../../../src/core/topology.ts';
import { drawnDataset, drawnGeometry } from './drawn-atlas.ts';

type Vertex = [number, number];

const topologyOf = (arcs: readonly (readonly Vertex[])[]) =>
  ({ ...drawnDataset.topology, transform: undefined, arcs }) as unknown as AtlasTopology;

const steps = fc.array(
  fc.tuple(fc.double({ min: 8, max: 10, noNaN: true }), fc.double({ min: 47, max: 49, noNaN: true })),
  {
    minLength: 2,
    maxLength: 20,
  },
);

describe('the rank of a vertex', () => {
  test('is endless where lines end, and grows with its distance from the line past it', () => {
    const low: Vertex = [9.5, 48.001];
    const high: Vertex = [9.5, 48.01];
    const rankOf = (vertex: Vertex) => rankVertices(topologyOf([[[9, 48], vertex, [10, 48]]]))(vertex);
    expect(rankVertices(topologyOf([[[9, 48], low, [10, 48]]]))([9, 48])).toBe(Infinity);
    expect(rankOf(low)).toBeGreaterThan(0);
    expect(rankOf(high) / rankOf(low)).toBeCloseTo(10, 1);
  });

  test('is how far the line moves at most, wherever all lower ones are left out', () => {
    fc.assert(
      fc.property(steps, fc.double({ min: 1e-5, max: 3e-3, noNaN: true }), (line, tolerance) => {
        const rank = rankVertices(topologyOf([line]));
        const kept = line.flatMap((vertex, index) => (rank(vertex) > tolerance ? [index] : []));
        for (const [at, vertex] of line.entries()) {
          const before = kept.findLast((index) => index <= at)!;
          const after = kept.find((index) => index >= at)!;
          expect(distanceTo(vertex, line[before]!, line[after]!)).toBeLessThanOrEqual(tolerance * 1.0001);
        }
      }),
    );
  });

  test('is endless for what no line of the topology knows, and higher where it is drawn larger', () => {
    const vertex: Vertex = [9.5, 48.001];
    const ranks = rankVertices(topologyOf([[[9, 48], vertex, [10, 48]]]));
    expect(ranks([1, 2])).toBe(Infinity);
    const raised = raiseRanks(ranks, [vertex], 3);
    expect(raised(vertex)).toBeCloseTo(3 * ranks(vertex));
    expect(raised([9, 48])).toBe(Infinity);
  });
});

describe('a pen', () => {
  const fitting = fitBounds(drawnGeometry, 300);

  test('passes over what moves a line by no more than its tolerance, on paper', () => {
    const ranks = ([, offset = 0]: readonly number[]) => offset * fitting.worldPerPoint;
    const pen = takePen(fitting, ranks, { unit: 0.1, tolerance: 0.3 });
    expect([0.2, 0.31].map((points) => pen.keeps([0, points]))).toEqual([false, true]);
    const coarse = takePen(fitting, ranks, coarsen({ unit: 0.1, tolerance: 0.3 }, 2));
    expect([0.5, 0.61].map((points) => coarse.keeps([0, points]))).toEqual([false, true]);
    expect(coarse.unit).toBeCloseTo(0.2);
  });

  test('loses no area, even where it would pass over all of its corners', () => {
    const pen = takePen(fitting, () => 0, usualFineness);
    const { pathById } = fitShapes(drawnGeometry, fitting, pen);
    for (const path of pathById.values()) expect(path.match(/-?\d+/g)!.length).toBeGreaterThanOrEqual(6);
  });
});

/** On the plane of the map, to the line through two vertices. */
function distanceTo(vertex: Vertex, start: Vertex, end: Vertex): number {
  const [[x, y], [ax, ay], [bx, by]] = [projectPoint(vertex), projectPoint(start), projectPoint(end)];
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0
    ? Math.hypot(x - ax, y - ay)
    : Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length;
}
