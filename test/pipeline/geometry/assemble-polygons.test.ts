import { describe, expect, test } from 'vitest';
import { assemblePolygons } from '../../../scripts/pipeline/geometry/assemble-polygons.ts';
import { resolveRing, type Borders } from '../../../scripts/pipeline/geometry/borders.ts';
import { groupAreas, groupEachArea } from '../../../scripts/pipeline/geometry/group-areas.ts';
import { listPoints } from '../../../scripts/pipeline/geometry/line.ts';
import { drawBorders } from './drawn-borders.ts';

/** For each group its polygons, each ring as `x y, x y`, beginning with its smallest point. */
function describeGroups(borders: Borders, members = groupEachArea(borders.ids)) {
  const { polygons, broken } = assemblePolygons(borders, members.groupOf, members.ids.length);
  expect(broken).toEqual([]);
  const describeRing = (ring: readonly number[]) => {
    const points = listPoints(resolveRing(borders.lines, ring)).slice(1).map((point) => point.join(' ')); // oxfmt-ignore
    const start = points.indexOf([...points].sort()[0] ?? '');
    return [...points.slice(start), ...points.slice(0, start)].join(', ');
  };
  return Object.fromEntries(
    members.ids.map((id, group) => [id, polygons[group]?.map((polygon) => polygon.map(describeRing))]),
  );
}

describe('assemblePolygons', () => {
  /*
   *   2 +---+---+
   *     | A | B |
   *   0 +---+---+
   *     0   2   4
   */
  const twins = drawBorders(
    ['-', 'A', [2, 0], [0, 0], [0, 2], [2, 2]],
    ['-', 'B', [2, 2], [4, 2], [4, 0], [2, 0]],
    ['A', 'B', [2, 0], [2, 2]],
  ); // oxfmt-ignore

  test('neighbours share their border, followed once forwards and once backwards', () => {
    expect(describeGroups(twins)).toEqual({
      A: [['0 0, 0 2, 2 2, 2 0']],
      B: [['2 0, 2 2, 4 2, 4 0']],
    });
    const { polygons } = assemblePolygons(twins, Int32Array.of(0, 1), 2);
    expect(polygons.flat(3).filter((arc) => arc === 2 || arc === ~2)).toEqual([~2, 2]);
  });

  test('the border between members of a group falls away', () => {
    const both = groupAreas(twins.ids, new Map([['V1', ['A', 'B']]]));
    expect(describeGroups(twins, both)).toEqual({ V1: [['0 0, 0 2, 2 2, 4 2, 4 0, 2 0']] });
  });

  test('a group of one member is that member, and an area in no group is in none', () => {
    const single = groupAreas(twins.ids, new Map([['V1', ['B']]]));
    expect(describeGroups(twins, single)).toEqual({ V1: [['2 0, 2 2, 4 2, 4 0']] });
  });

  /*
   *   4     +---+
   *         | A |
   *   2 +---x---+       two parts that meet in the point x
   *     | A |
   *   0 +---+
   *     0   2   4
   */
  test('parts that meet in one point stay two polygons', () => {
    const corner = drawBorders(
      ['-', 'A', [2, 2], [2, 0], [0, 0], [0, 2], [2, 2]],
      ['-', 'A', [2, 2], [2, 4], [4, 4], [4, 2], [2, 2]],
    ); // oxfmt-ignore
    expect(describeGroups(corner)['A']).toEqual([['0 0, 0 2, 2 2, 2 0'], ['2 2, 2 4, 4 4, 4 2']]);
  });

  /*
   *   4 +-------+
   *     |  +-+  |
   *     |  |B|A |       the enclave B touches the edge of A in the point x
   *   0 +---x---+
   *     0   2   4
   */
  test('an enclave that touches the outer ring in a point is still a hole', () => {
    const enclave = drawBorders(
      ['-', 'A', [2, 0], [0, 0], [0, 4], [4, 4], [4, 0], [2, 0]],
      ['A', 'B', [2, 0], [1, 1], [1, 3], [3, 3], [3, 1], [2, 0]],
    ); // oxfmt-ignore
    expect(describeGroups(enclave)).toEqual({
      A: [['0 0, 0 4, 4 4, 4 0, 2 0', '1 1, 2 0, 3 1, 3 3, 1 3']],
      B: [['1 1, 1 3, 3 3, 3 1, 2 0']],
    });
  });

  test('a hole goes to the part that it lies in, be it the smaller one', () => {
    const island = drawBorders(
      ['-', 'A', [0, 0], [0, 9], [9, 9], [9, 0], [0, 0]],
      ['-', 'A', [20, 0], [20, 5], [25, 5], [25, 0], [20, 0]],
      ['A', 'B', [21, 1], [21, 2], [22, 2], [22, 1], [21, 1]],
    ); // oxfmt-ignore
    expect(describeGroups(island)['A']).toEqual([
      ['0 0, 0 9, 9 9, 9 0'],
      ['20 0, 20 5, 25 5, 25 0', '21 1, 22 1, 22 2, 21 2'],
    ]);
  });

  test('a ring that encloses what does not belong to it is reported', () => {
    const inverted = drawBorders(['A', '-', [0, 0], [0, 2], [2, 2], [2, 0], [0, 0]]);
    expect(assemblePolygons(inverted, Int32Array.of(0), 1).broken).toEqual([0]);
  });
});

describe('groupAreas', () => {
  test('a member that is unknown or in two groups is a bug of the caller', () => {
    expect(() => groupAreas(['A'], new Map([['V1', ['B']]]))).toThrow('unknown member of V1: B');
    const twice = new Map([['V1', ['A']], ['V2', ['A']]]); // oxfmt-ignore
    expect(() => groupAreas(['A'], twice)).toThrow('member of two groups, V1 and V2: A');
  });
});
