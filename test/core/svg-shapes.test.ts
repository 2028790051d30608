import { describe, expect, test } from 'vitest';
import { buildMapGeometry } from '../../src/core/geometry.ts';
import type { AreaId } from '../../src/core/model.ts';
import { buildSvgShapes, joinByBin, joinReported } from '../../src/core/svg-shapes.ts';
import { toyMunicipalities, toyTopology, type ToyArea } from './toy-map.ts';

/**
 *     B B
 *     A C      C has an exclave, apart from the rest
 *         C
 */
const areas: readonly ToyArea[] = [
  { id: '08001001', association: 'V1', cells: [[0, 1]] },
  { id: '08001002', association: 'V1', cells: [[0, 2], [1, 2]] }, // oxfmt-ignore
  { id: '08002001', association: null, cells: [[1, 1], [3, 0]] }, // oxfmt-ignore
];
const shapes = buildSvgShapes(buildMapGeometry(toyTopology(areas), toyMunicipalities(areas)));
const numbersIn = (path: string) => path.match(/-?\d+(?:\.\d)?/g)!.map(Number);

describe('the shapes of a picture', () => {
  test('are closed rings, one for each part of an area', () => {
    expect(shapes.pathById.size).toBe(3);
    for (const path of shapes.pathById.values()) expect(path).toMatch(/^(M[\d.,L]+Z)+$/);
    expect(shapes.pathById.get('08002001' as AreaId)!.match(/Z/g)).toHaveLength(2);
  });

  test('fill the drawing from edge to edge, and nothing lies outside', () => {
    const all = [...shapes.pathById.values()].flatMap(numbersIn);
    expect(Math.min(...all)).toBeCloseTo(8, 1);
    expect(Math.max(...all)).toBeLessThanOrEqual(Math.max(shapes.width, shapes.height));
    const widest = Math.max(
      ...[...shapes.pathById.values()].flatMap((path) => numbersIn(path).filter((_, i) => i % 2 === 0)),
    );
    expect(widest).toBeCloseTo(shapes.width - 8, 1);
  });

  test('have the north at the top', () => {
    const top = (id: string) =>
      Math.min(...numbersIn(shapes.pathById.get(id as AreaId)!).filter((_, index) => index % 2));
    expect(top('08001002')).toBeLessThan(top('08001001'));
  });

  test('are joined to one path a bin, without losing a part', () => {
    const bins = new Map([...shapes.pathById.keys()].map((id, index) => [id, index === 0 ? 4 : 1] as const));
    const joined = joinByBin(shapes, { bins, fills: [] });
    expect([...joined.keys()].sort()).toEqual([1, 4]);
    const rings = (paths: Iterable<string>) => [...paths].join('').match(/Z/g)!.length;
    expect(rings(joined.values())).toBe(rings(shapes.pathById.values()));
  });

  test('without a bin are a bug and not a white spot', () => {
    expect(() => joinByBin(shapes, { bins: new Map(), fills: [] })).toThrow('area without a bin');
  });

  test('that another body reported are one path, of all or of those asked for', () => {
    const [first, second] = [...shapes.pathById.keys()] as [AreaId, AreaId];
    const style = { bins: new Map(), fills: [], reported: new Set([first, second]) };
    const both = `${shapes.pathById.get(first)}${shapes.pathById.get(second)}`;
    expect(joinReported(shapes, style)).toBe(both);
    expect(joinReported(shapes, style, new Set([second]))).toBe(shapes.pathById.get(second));
    expect(joinReported(shapes, { bins: new Map(), fills: [] })).toBe('');
  });

  test('draw a border for every level that has one', () => {
    expect(shapes.borderPaths.district).toMatch(/^M/);
    expect(shapes.borderPaths.association).toMatch(/^M/);
    expect(shapes.borderPaths.state).toMatch(/^M/);
    expect(shapes.borderPaths.region).toBe('');
  });
});
