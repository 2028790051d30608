import { describe, expect, test } from 'vitest';
import type { GeometryCollection } from 'topojson-specification';
import { findFaults } from '../../../scripts/pipeline/geometry/check-topology.ts';
import type { GeometryTopology, Groups } from '../../../scripts/pipeline/geometry/geometry-topology.ts';

type Points = readonly (readonly [number, number])[];

/*
 *   2 +---+---+
 *     | A | B |      lines: 0 around A, 1 around B, 2 between them, upwards
 *   0 +---+---+
 *     0   2   4
 */
const aroundA: Points = [[2, 0], [0, 0], [0, 2], [2, 2]]; // oxfmt-ignore
const aroundB: Points = [[2, 2], [4, 2], [4, 0], [2, 0]]; // oxfmt-ignore
const between: Points = [[2, 0], [2, 2]]; // oxfmt-ignore
const members = new Map([['V1', ['A', 'B']]]);

function drawTopology(change: { a?: number[][]; b?: number[][]; group?: number[][]; lines?: Points[] } = {}) {
  const collect = (...areas: readonly (readonly [string, number[][]])[]): GeometryCollection => ({
    type: 'GeometryCollection',
    geometries: areas.map(([id, arcs]) => ({ type: 'Polygon', id, arcs })),
  });
  const group = collect(['V1', change.group ?? [[0, 1]]]);
  const topology: GeometryTopology = {
    type: 'Topology',
    transform: { scale: [1, 1], translate: [0, 0] },
    objects: {
      municipalities: collect(['A', change.a ?? [[0, -3]]], ['B', change.b ?? [[1, 2]]]),
      associations: group,
      districts: group,
      regions: group,
      state: group,
    },
    arcs: (change.lines ?? [aroundA, aroundB, between]).map((line) =>
      line.map(([x, y], index) => [x - (line[index - 1]?.[0] ?? 0), y - (line[index - 1]?.[1] ?? 0)]),
    ),
  };
  const groups: Groups = { associations: members, districts: members, regions: members, state: members };
  return findFaults(topology, groups);
}

describe('findFaults', () => {
  test('nothing is wrong with two squares side by side', () => {
    expect(drawTopology()).toEqual([]);
  });

  test('lines that cross are found', () => {
    const lines = [[[2, 0], [0, 0], [3, 1], [0, 2], [2, 2]], aroundB, between] as Points[]; // oxfmt-ignore
    expect(drawTopology({ lines })).toContain('lines cross at 3 1 of the grid');
  });

  test('a line that touches the middle of another is found', () => {
    const lines = [[[2, 0], [0, 0], [2, 1], [0, 2], [2, 2]], aroundB, between] as Points[]; // oxfmt-ignore
    expect(drawTopology({ lines }).join('; ')).toMatch(/lines touch at/);
  });

  test('lines that lie on one another are found', () => {
    const lines = [aroundA, aroundB, [[2, 0], [4, 0], [2, 2]]] as Points[]; // oxfmt-ignore
    expect(drawTopology({ lines }).join('; ')).toMatch(/lines lie on one another at/);
  });

  test('a point that is there twice is found', () => {
    const lines = [[[2, 0], [0, 0], [0, 0], [0, 2], [2, 2]], aroundB, between] as Points[]; // oxfmt-ignore
    expect(drawTopology({ lines })).toContain('point twice at 0 0 of the grid');
  });

  test('a ring that does not close is found', () => {
    expect(drawTopology({ a: [[0]] })).toContain('municipalities A: ring does not close');
  });

  test('a ring of two points is found', () => {
    expect(drawTopology({ a: [[2, -3]] })).toContain('municipalities A: ring of too few points');
  });

  test('an outer ring that runs the wrong way is found', () => {
    expect(drawTopology({ a: [[2, -1]] })).toContain('municipalities A: outer ring does not run clockwise');
  });

  test('a ring that comes through a point twice is found', () => {
    const eight: Points = [[2, 0], [0, 0], [0, 2], [2, 2], [1, 1], [2, 0], [3, -1], [2, -1], [2, 0]]; // oxfmt-ignore
    expect(drawTopology({ a: [[0]], lines: [eight, aroundB, between] })).toContain(
      'municipalities A: ring meets itself',
    );
  });

  test('a hole outside its polygon, and one that runs like an outer ring, are found', () => {
    const far: Points = [[10, 0], [11, 0], [11, 1], [10, 0]]; // oxfmt-ignore
    const lines = [aroundA, aroundB, between, far];
    expect(drawTopology({ a: [[0, -3], [3]], lines })).toContain('municipalities A: hole outside the polygon'); // oxfmt-ignore
    expect(drawTopology({ a: [[0, -3], [-4]], lines })).toContain('municipalities A: hole does not run counter-clockwise'); // oxfmt-ignore
  });

  test('two areas on one side of a line are found', () => {
    expect(drawTopology({ b: [[0, -3]] })).toContain('municipalities: line 0 has two areas on one side');
  });

  test('a group that is larger or smaller than its members is found', () => {
    expect(drawTopology({ group: [[0, -3]] })).toContain('associations V1: 4 cells, but its members have 8');
  });
});
