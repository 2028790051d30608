import { neighbors } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { adjacencyOf } from '../../../src/core/adjacency.ts';
import { cellsAround } from '../../../src/core/equal/hexagons.ts';
import { tileDataset } from '../../../src/core/equal/tile-dataset.ts';
import { buildMapGeometry, polygonsOf } from '../../../src/core/geometry.ts';
import { raiseDataset } from '../../../src/core/level/raise.ts';
import { projectPoint, type LonLat } from '../../../src/core/mercator.ts';
import { outlineLevels, type Level } from '../../../src/core/model.ts';
import { objectNames, parseTopology } from '../../../src/core/topology.ts';
import { ids } from '../toy.ts';
import { groundDataset, toyGrid, toyTiling } from './toy-tiling.ts';

const dataset = groundDataset();
const tiled = tileDataset(dataset, toyTiling);
const geometry = buildMapGeometry(tiled.topology, tiled.municipalities);
const rings = new Map(
  geometry.municipalities.features.map((area) => [area.id, polygonsOf(area).flat() as unknown as LonLat[][]]),
);

/** On the plane of the map, where maps are drawn, in spacings of the grid. */
function measure(ring: readonly LonLat[]) {
  const points = ring.map(
    (point) => projectPoint(point).map((value) => value / toyGrid.spacing) as [number, number],
  );
  const middle = [0, 1].map(
    (axis) => points.slice(1).reduce((sum, point) => sum + point[axis]!, 0) / (points.length - 1),
  ) as [number, number];
  const sides = points
    .slice(1)
    .map(([x, y], index) => Math.hypot(x - points[index]![0], y - points[index]![1]));
  return { middle, sides };
}

/** How many sides of hexagons a border is long. */
function countSides(level: Level): number {
  return geometry.borders[level].coordinates.reduce((sum, line) => sum + line.length - 1, 0);
}

describe('a data set of equal sizes', () => {
  test('draws every municipality once, as a hexagon congruent with all others around its point', () => {
    expect([...rings.keys()].sort()).toEqual(Object.values(ids).sort());
    for (const { id, point } of tiled.municipalities) {
      const [ring, ...more] = rings.get(id)!;
      const { middle, sides } = measure(ring!);
      expect(more).toEqual([]);
      expect(sides).toHaveLength(6);
      for (const side of sides) expect(side).toBeCloseTo(1 / Math.sqrt(3), 8);
      const [x, y] = projectPoint(point);
      expect(middle[0]).toBeCloseTo(x / toyGrid.spacing, 6);
      expect(middle[1]).toBeCloseTo(y / toyGrid.spacing, 6);
    }
  });

  test('has the topology of the grid: who touches on it shares a border', () => {
    const { geometries } = tiled.topology.objects.municipalities;
    const cellOf = (index: number) => toyTiling.cells.get(geometries[index]!.id as never)!;
    for (const [index, others] of neighbors(geometries).entries()) {
      const around = cellsAround(cellOf(index)).map(String);
      const expected = geometries.flatMap((_, other) =>
        around.includes(String(cellOf(other))) ? [other] : [],
      );
      expect(others.toSorted((a, b) => a - b)).toEqual(expected);
    }
  });

  test('is a topology that the atlas accepts, with the areas of every level', () => {
    expect(() => parseTopology(JSON.parse(JSON.stringify(tiled.topology)), 'x')).not.toThrow();
    for (const level of [...outlineLevels, 'state'] as const)
      expect(tiled.topology.objects[objectNames[level]].geometries.map(({ id }) => id)).toEqual(
        dataset.groups[level].map(({ id }) => id),
      );
  });

  test('draws each border once, under the highest level that applies', () => {
    expect(countSides('state')).toBe(20);
    expect(countSides('district')).toBe(5);
    expect(countSides('municipality')).toBe(6);
    expect(countSides('region')).toBe(0);
  });

  test('leaves values, names and groups as they are, and keeps the true shapes', () => {
    const { municipalities, topology, ground, ...rest } = tiled;
    const { municipalities: truth, topology: shapes, ...same } = dataset;
    expect(rest).toEqual(same);
    expect(ground).toBe(dataset);
    expect(shapes).not.toBe(topology);
    expect(municipalities.map((place, index) => ({ ...place, point: truth[index]!.point }))).toEqual(truth);
  });

  test('says of neighbours what is true on the ground', () => {
    expect(adjacencyOf(tiled)).toEqual(adjacencyOf(dataset));
    const raised = raiseDataset(tiled, 'district');
    expect(adjacencyOf(raised)).toEqual(adjacencyOf(raiseDataset(dataset, 'district')));
  });

  test('raises to upper levels, whose areas are the hexagons of their members', () => {
    const raised = raiseDataset(tiled, 'district');
    const shapes = buildMapGeometry(raised.topology, raised.municipalities);
    expect(shapes.municipalities.features.map(({ id }) => id).sort()).toEqual(['08001', '08002']);
    const sides = shapes.municipalities.features.map((area) => polygonsOf(area).flat()[0]!.length - 1);
    expect(sides.sort((a, b) => a - b)).toEqual([14, 16]);
  });

  test('is not made where a municipality has no cell', () => {
    const cells = new Map([...toyTiling.cells].slice(1));
    expect(() => tileDataset(dataset, { ...toyTiling, cells })).toThrow(
      `no cell for the municipality ${ids.aalen}`,
    );
  });
});
