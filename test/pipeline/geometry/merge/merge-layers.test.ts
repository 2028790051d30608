import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoundaryLayer } from '../../../../scripts/pipeline/geometry/boundary-layer.ts';
import { mergeLayers } from '../../../../scripts/pipeline/geometry/merge/merge-layers.ts';
import { sphericalLineArea } from '../../../../scripts/pipeline/geometry/ring-area.ts';
import { createProjection, projectLine } from '../../../../scripts/pipeline/geometry/projection.ts';
import { problemsOf } from '../../../fixtures/toyland/problems-of.ts';
import { buildLayer, countUses, drawLayer, groupAll } from '../drawn-layer.ts';
import { drawRing } from '../zip-layer.ts';

type Corners = readonly (readonly [number, number])[];
const options = { overview: { thresholdM2: 0, gridM: 50 }, detail: { thresholdM2: 0, gridM: 5 } };
const [a, b, c] = ['08111001', '08111002', '08111003'];
const draw = (areas: Readonly<Record<string, Corners>>, file = 'bkg.zip'): BoundaryLayer => ({
  ...drawLayer(Object.fromEntries(Object.entries(areas).map(([id, corners]) => [id, [drawRing(corners)]]))),
  file,
});

/*
 * What BKG draws coarsely (left), LGL has in detail (right, B alone): its western border bulges by 40 m at half height.
 *
 *   1 +---+---+       +---+
 *     | A | B |      (  B |
 *   0 +---+---+       +---+
 *     |   C   |
 *  -1 +-------+
 *     0   1   2       1   2
 */
const bkg = draw({
  [a]: [[0, 0], [0, 1], [1, 1], [1, 0]],
  [b]: [[1, 0], [1, 1], [2, 1], [2, 0]],
  [c]: [[0, -1], [0, 0], [1, 0], [2, 0], [2, -1]],
}); // oxfmt-ignore
const lgl = (middle: number, east = 2, south = 0) =>
  draw({ [b]: [[1, south], [middle, 0.5], [1, 1], [east, 1], [east, south]] }, 'lgl.gpkg'); // oxfmt-ignore

function merge(other: BoundaryLayer, toleranceM = 100, keys: 'all' | string[] = 'all', base = bkg) {
  return mergeLayers(base, other, { keys, toleranceM });
}

/** Size of an area in square metres, in whatever system its layer is. */
function sizeOf({ areas, system }: BoundaryLayer, id: string): number {
  const rings = areas.find((area) => area.id === id)?.rings ?? [];
  const lines = rings.map((ring) => projectLine(ring, createProjection(system)!));
  return lines.reduce((sum, line) => sum + sphericalLineArea(line, [line[0]!, line[1]!]), 0);
}

function sizes(layer: BoundaryLayer): number[] {
  return layer.areas.map(({ id }) => sizeOf(layer, id) / 1e6);
}

describe('shapes of a second boundary file', () => {
  test('take the place of the first, and the border of a neighbour follows them', () => {
    const { output } = merge(lgl(0.96));
    expect(sizes(output)).toEqual([expect.closeTo(0.98, 2), expect.closeTo(1.02, 2), expect.closeTo(2, 2)]);
    expect(sizeOf(output, b)).toBeCloseTo(sizeOf(lgl(0.96), b), -2);
  });

  test('leave what they give free to the neighbour', () => {
    const { output } = merge(lgl(1.04));
    expect(sizes(output)[0]).toBeCloseTo(1.02, 2);
    expect(sizes(output)[1]).toBeCloseTo(0.98, 2);
  });

  test('stay glued: every border is one line for both, and nothing is left between', () => {
    const { output } = merge(lgl(0.96, 2, 0.03));
    const built = buildLayer(output, groupAll(output), options);
    expect(countUses(built.output.detail).sort()).toEqual([1, 1, 1, 2, 2, 2]);
    expect(built.report.lines.join()).not.toContain('gaps between areas');
  });

  test('are taken for the keys that the catalogue names, and no others', () => {
    const both = draw({ [a]: [[0.1, 0], [0.1, 1], [1, 1], [1, 0]], [b]: [[1, 0], [0.96, 0.5], [1, 1], [2, 1], [2, 0]] }); // oxfmt-ignore
    expect(() => merge(both)).toThrow(/areas overlap: 08111001 and 08111002/);
    const right = draw({ [a]: [[0.1, 0], [0.1, 1], [1, 1], [0.96, 0.5], [1, 0]], [b]: [[1, 0], [0.96, 0.5], [1, 1], [2, 1], [2, 0]] }); // oxfmt-ignore
    expect(sizes(merge(right, 100, [b]).output)[0]).toBeCloseTo(0.98, 2);
    expect(sizes(merge(right, 100).output)[0]).toBeCloseTo(0.88, 2);
  });

  test('may be in another coordinate system', () => {
    const project = createProjection(bkg.system)!;
    const other = lgl(0.96);
    const areas = other.areas.map((area) => ({
      ...area,
      rings: area.rings.map((ring) => projectLine(ring, project)),
    }));
    const degrees = { ...other, system: '+proj=longlat +datum=WGS84 +no_defs', areas };
    expect(sizes(merge(degrees).output)[1]).toBeCloseTo(1.02, 2);
  });

  test('leave the keys and rows of the first file as they are', () => {
    const { output } = merge(lgl(0.96));
    expect(output.areas.map(({ id, rows }) => [id, rows])).toEqual([[a, [1]], [b, [2]], [c, [3]]]); // oxfmt-ignore
    expect(output.file).toBe('bkg.zip');
  });

  test('are counted in the report, with the farthest that a border moved', () => {
    expect(merge(lgl(0.96)).report).toEqual({
      stage: 'merge',
      lines: [
        'shapes replaced: 1 of 3 (08111002) by those of lgl.gpkg',
        expect.stringMatching(/^borders of neighbours moved by at most (39|40)\.\d m$/),
      ],
      warnings: [],
    });
  });
});

describe('shapes that do not fit', () => {
  const refusal = (...parameters: Parameters<typeof merge>) =>
    problemsOf(() => merge(...parameters)).join('\n');

  test('by more than the tolerance are told with both areas, place, size and distance', () => {
    expect(refusal(lgl(0.96), 30)).toMatch(
      /^lgl\.gpkg:VG250_GEM: the new shapes do not fit: land of 08111001 would become that of 08111002; found "0\.02 km² at 9\.\d+ E, 48\.\d+ N, (39|40) m apart", expected borders at most 30 m apart, as in boundaries\.replace\.toleranceM\. Mend: /,
    );
  });

  test('because they leave too much free are refused as well', () => {
    expect(refusal(lgl(1, 2, 0.5))).toMatch(/land of 08111002 would become that of 0811100[13]/);
  });

  test('at the outer border, where nobody is beside, are a warning only', () => {
    const [wider] = merge(lgl(1, 2.5)).report.warnings;
    expect(wider).toMatchObject({ what: `the new shape of ${b} reaches beyond the old outer border` });
    const [smaller] = merge(lgl(1, 1.7)).report.warnings;
    expect(smaller).toMatchObject({ what: `the new shape of ${b} leaves a part of the old one empty` });
  });

  test('because a key is missing in either file are told all at once', () => {
    const lines = refusal(lgl(0.96), 100, [a, b, '08999999']).split('\n');
    expect(lines.map((line) => line.replace(/\. Mend.*/, ''))).toEqual([
      `lgl.gpkg:VG250_GEM: no shape to replace the one of ${a}`,
      'lgl.gpkg:VG250_GEM: no shape to replace the one of 08999999',
      'bkg.zip:VG250_GEM: no area to be replaced: 08999999',
    ]);
  });

  test('because the files have no key in common are refused', () => {
    const foreign = draw({ '09111001': [[0, 0], [0, 1], [1, 1], [1, 0]] }); // oxfmt-ignore
    expect(refusal(foreign)).toContain('no shape that could replace one; found "09111001"');
  });

  test('with some keys more than the first file are a warning', () => {
    const more = draw({ [b]: [[1, 0], [1, 1], [2, 1], [2, 0]], '09111001': [[5, 5], [5, 6], [6, 6]] }); // oxfmt-ignore
    expect(merge(more).report.warnings).toMatchObject([
      { what: 'shapes of other keys left out: 1', found: '09111001' },
    ]);
  });

  test('because nothing of a neighbour would be left are refused at any tolerance', () => {
    const greedy = draw({ [b]: [[-1, -1], [-1, 2], [3, 2], [3, -1]] }); // oxfmt-ignore
    expect(refusal(greedy, 1e6)).toMatch(/nothing is left of the area: 08111001[^]*nothing is left of the area: 08111003/); // oxfmt-ignore
  });
});

/** Corners of a grid of 3 × 3 squares of 1 km, the inner ones moved by up to 60 m. */
const shift = fc.array(fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 })), {
  minLength: 16,
  maxLength: 16,
});

function drawGrid(shifts: readonly (readonly [number, number])[]): BoundaryLayer {
  const corner = (column: number, row: number) => {
    const isInner = [1, 2].includes(column) && [1, 2].includes(row);
    const [x, y] = isInner ? shifts[4 * row + column]! : [0, 0];
    return [column + x / 1000, row + y / 1000] as const;
  };
  const squares = Array.from({ length: 9 }, (_, place) => {
    const [column, row] = [place % 3, Math.floor(place / 3)];
    return [
      `0811100${place}`,
      [corner(column, row), corner(column, row + 1), corner(column + 1, row + 1), corner(column + 1, row)],
    ] as const;
  });
  return draw(Object.fromEntries(squares));
}

test('law: new shapes are as they were, and all areas together fill the same land without gap or overlap', () => {
  fc.assert(
    fc.property(shift, shift, fc.uniqueArray(fc.nat(8), { minLength: 1 }), (one, other, places) => {
      const [base, second] = [drawGrid(one), drawGrid(other)];
      const keys = places.map((place) => `0811100${place}`);
      const { output } = merge(second, 400, keys, base);
      for (const key of keys) expect(sizeOf(output, key) / sizeOf(second, key)).toBeCloseTo(1, 3);
      const total = (layer: BoundaryLayer) => sizes(layer).reduce((sum, size) => sum + size, 0);
      expect(total(output)).toBeCloseTo(total(base), 3);
      const { report } = buildLayer(output, groupAll(output), options);
      expect(report.lines.join()).not.toContain('gaps between areas');
    }),
    { numRuns: 40 },
  );
});
