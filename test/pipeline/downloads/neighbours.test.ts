import { expect, test } from 'vitest';
import { buildNeighbourTable } from '../../../scripts/pipeline/downloads/neighbours.ts';
import type { AtlasTopology } from '../../../src/core/topology.ts';

/*
 *   +---+---+        cells of 0.01 degrees at the equator; C only meets A in a point
 *   | A | B |
 *   +---+---+
 *       | C |
 *       +---+
 */
const arcs = [
  [[1, 1], [0, 1]], // A | B
  [[1, 1], [-1, 0], [0, 1], [1, 0]], // around A
  [[1, 2], [1, 0], [0, -1]], // around B
  [[1, 1], [1, 0]], // B | C
  [[2, 1], [0, -1], [-1, 0], [0, 1]], // around C
]; // oxfmt-ignore
const polygon = (id: string, ring: number[]) => ({ type: 'Polygon' as const, id, arcs: [ring] });
const municipalities = {
  type: 'GeometryCollection' as const,
  geometries: [polygon('A', [1, ~0]), polygon('B', [0, 2, ~3]), polygon('C', [3, 4])],
};
const empty = { type: 'GeometryCollection' as const, geometries: [] };
const topology: AtlasTopology = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [0, 0] },
  arcs,
  objects: { municipalities, associations: empty, districts: empty, regions: empty, state: empty },
} as unknown as AtlasTopology;

test('neighbours share a border, told in both directions with its length in kilometres', () => {
  expect(buildNeighbourTable(topology).rows).toEqual([
    ['A', 'B', 1.11],
    ['B', 'A', 1.11],
    ['B', 'C', 1.11],
    ['C', 'B', 1.11],
  ]);
});
