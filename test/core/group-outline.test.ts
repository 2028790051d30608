import { describe, expect, test } from 'vitest';
import { buildMapGeometry } from '../../src/core/geometry.ts';
import { outlineOf } from '../../src/core/group-outline.ts';
import type { AreaId } from '../../src/core/model.ts';
import { buildSvgShapes, drawLines } from '../../src/core/svg-shapes.ts';
import { cellDegrees, toyMunicipalities, toyTopology, type ToyArea } from './toy-map.ts';

//   ┌───┬───┬───┐
//   │ 1 │ 2 │ 3 │
//   └───┴───┴───┘
const areas: readonly ToyArea[] = [
  { id: '08111001', cells: [[0, 0]] },
  { id: '08111002', cells: [[1, 0]] },
  { id: '08111003', cells: [[2, 0]] },
];
const topology = toyTopology(areas);
const [first, second, third] = areas.map(({ id }) => id as AreaId) as [AreaId, AreaId, AreaId];
/** In widths of a cell. */
const lengthOf = (members: readonly AreaId[]) =>
  outlineOf(topology, members).coordinates.reduce(
    (sum, line) =>
      sum +
      line
        .slice(1)
        .reduce(
          (part, [x = 0, y = 0], index) => part + Math.hypot(x - line[index]![0]!, y - line[index]![1]!),
          0,
        ),
    0,
  ) / cellDegrees;

describe('the line around an association', () => {
  test('leaves out the borders between its members', () => {
    expect(lengthOf([first])).toBeCloseTo(4);
    expect(lengthOf([first, second])).toBeCloseTo(6);
    expect(lengthOf([first, second, third])).toBeCloseTo(8);
  });

  test('goes around each piece where they do not hang together', () => {
    expect(lengthOf([first, third])).toBeCloseTo(8);
    expect(outlineOf(topology, [first, third]).coordinates).toHaveLength(2);
  });

  test('is nothing around nobody', () => {
    expect(outlineOf(topology, []).coordinates).toEqual([]);
  });

  test('is drawn where the shapes of its members are, and closed', () => {
    const shapes = buildSvgShapes(buildMapGeometry(topology, toyMunicipalities(areas)), 2);
    const path = drawLines(shapes, outlineOf(topology, [second]));
    const pointsOf = (text: string) =>
      new Set(text.match(/[\d.]+,[\d.]+/g)!.map((point) => point.replace(/\.?0+(?=,|$)/g, '')));
    expect(pointsOf(path)).toEqual(pointsOf(shapes.pathById.get(second)!));
    expect(path).toMatch(/^M.*Z$/);
  });
});
