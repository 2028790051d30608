import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/core/equal/hexagons.ts';
import { encodeTiling, parseTiling } from '../../../src/core/equal/tiling.ts';
import type { AreaId } from '../../../src/core/model.ts';
import { problemsOf } from '../../fixtures/toyland/problems-of.ts';

const a = { id: 'a' as AreaId };
const b = { id: 'b' as AreaId };
const raw = { origin: [0.5, 0.3], spacing: 0.01, areas: ['a', 'b'], coordinates: [[0, 0], [1, 0]] }; // oxfmt-ignore
const found = (input: unknown) => problemsOf(() => parseTiling(input, [a, b]));

describe('the file of the cells', () => {
  test('says again what was written', () => {
    const whole = fc.integer({ min: 0, max: 200 });
    const cells = fc.uniqueArray(fc.tuple(whole, whole), { selector: String });
    fc.assert(
      fc.property(cells, (list) => {
        const places = list.map((_, index) => ({ id: `0800${index}` as AreaId }));
        const tiling = {
          origin: [0.52, 0.34] as const,
          spacing: 0.0002,
          cells: new Map(places.map(({ id }, index) => [id, list[index] as Cell])),
        };
        expect(parseTiling(JSON.parse(JSON.stringify(encodeTiling(tiling))), places)).toEqual(tiling);
      }),
    );
  });

  test('may hold more areas than are asked for', () => {
    expect(parseTiling(raw, [b]).cells.get(b.id)).toEqual([1, 0]);
  });

  test.each([
    ['a municipality without a cell', { ...raw, areas: ['a', 'c'] }, 'municipality without a cell: b'],
    ['an area named twice', { ...raw, areas: ['a', 'b', 'a'], coordinates: [[0, 0], [1, 0], [2, 0]] }, 'area named twice: a'],
    ['two areas in one cell', { ...raw, coordinates: [[1, 0], [1, 0]] }, 'cell named twice: 1, 0'],
    ['an area too few', { ...raw, coordinates: [[1, 0]] }, 'areas and cells differ in number'],
  ])('refuses %s', (_name, input, what) => {
    expect(found(input)).toEqual([expect.stringContaining(what)]);
  }); // oxfmt-ignore

  test('refuses something else, and tells all that is wrong', () => {
    const both = found({ ...raw, spacing: 0, coordinates: [[0.5, 0], [1, 0]] }); // oxfmt-ignore
    expect(both).toHaveLength(2);
    expect(both[0]).toContain('not a tiling of the atlas');
    expect(found([])[0]).toContain('not a tiling of the atlas');
  });
});
