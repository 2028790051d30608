import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import type { BoundaryLayer } from '../../../scripts/pipeline/geometry/boundary-layer.ts';
import { geometryLevels } from '../../../scripts/pipeline/geometry/geometry-topology.ts';
import { InputError } from '../../../src/core/problem.ts';
import { buildLayer, countUses, drawLayer, groupAll, listIds } from './drawn-layer.ts';
import { drawRing, drawSquare } from './zip-layer.ts';

const options = { overview: { thresholdM2: 100_000, gridM: 50 }, detail: { thresholdM2: 0, gridM: 10 } };

function build(layer: BoundaryLayer, associations?: Readonly<Record<string, readonly string[]>>) {
  return buildLayer(layer, groupAll(layer, associations), options);
}

function problemsOf(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map((problem) => problem.what);
    throw error;
  }
  return [];
}

/*
 *   2 +---+---+---+
 *     | A | B | A |     A = 08111001 has two parts, C = 08111003 lies below both
 *   1 +---+---+---+
 *     |     C     |
 *   0 +-----------+
 *     0   1   2   3
 */
const toy = drawLayer({
  '08111001': [drawSquare(0, 1), drawSquare(2, 1)],
  '08111002': [drawSquare(1, 1)],
  '08111003': [drawRing([[0, 0], [0, 1], [1, 1], [2, 1], [3, 1], [3, 0]])], // oxfmt-ignore
});

describe('buildGeometry', () => {
  test('both levels of detail hold all five objects, sorted by id, without properties', () => {
    const { output } = build(toy, { V002: ['08111002'], V001: ['08111003', '08111001'] });
    for (const topology of [output.overview, output.detail]) {
      expect(listIds(topology, 'municipalities')).toEqual(['08111001', '08111002', '08111003']);
      expect(listIds(topology, 'associations')).toEqual(['V001', 'V002']);
      expect(
        geometryLevels.flatMap((level) =>
          topology.objects[level].geometries.map((geometry) => geometry.properties),
        ),
      ).toEqual(Array(8).fill(undefined));
    }
  });

  test('a border is one line for both neighbours', () => {
    const { output } = build(toy);
    expect(countUses(output.detail).sort()).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 2]);
  });

  test('an association of parts that do not touch is a MultiPolygon, one of a single member that member', () => {
    const { output } = build(toy, { V001: ['08111001'], V002: ['08111001', '08111003'].slice(1) });
    const [first, second] = output.overview.objects.associations.geometries;
    expect(first?.type).toBe('MultiPolygon');
    expect(second).toEqual({ ...output.overview.objects.municipalities.geometries[2], id: 'V002' });
  });

  test('coordinates come out in degrees, and the outline reaches to the bounds', () => {
    const { output } = build(toy);
    const { features } = feature(output.detail, output.detail.objects.state);
    const [west, south, east, north] = output.bounds;
    const positions = features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates.flat() : [],
    );
    expect(Math.min(...positions.map(([x = NaN]) => x))).toBeCloseTo(west, 3);
    expect(Math.max(...positions.map(([, y = NaN]) => y))).toBeCloseTo(north, 3);
    expect([west, south, east, north].map((value) => Math.round(value * 100) / 100)).toEqual([
      9.07, 48.8, 9.11, 48.82,
    ]);
  });

  test('each area has a label point within its largest part', () => {
    const { output } = build(toy);
    const [west, south, east, north] = output.bounds;
    const [longitude = NaN, latitude = NaN] = output.labelPoints.get('08111002') ?? [];
    expect((longitude - west) / (east - west)).toBeCloseTo(0.5, 1);
    expect((latitude - south) / (north - south)).toBeCloseTo(0.75, 1);
    expect([...output.labelPoints.keys()]).toEqual(['08111001', '08111002', '08111003']);
  });

  test('the same layer gives the same bytes', () => {
    expect(JSON.stringify(build(toy).output)).toBe(JSON.stringify(build(toy).output));
  });

  test('the report tells borders, parts and the error in area', () => {
    expect(build(toy).report.lines).toEqual([
      expect.stringMatching(/^9 borders of \d+ points: 5 between two areas, 4 of one$/),
      expect.stringMatching(/^overview: 3 areas in 4 parts, 9 borders/),
      expect.stringMatching(/^overview: area error median \d/),
      expect.stringMatching(/^detail: 3 areas in 4 parts, 9 borders/),
      expect.stringMatching(/^detail: area error median 0\.\d+ %/),
    ]);
  });
});

describe('what the source may be mended of', () => {
  /*
   *   +-----+
   *   |  x--+--+     a ring that comes through x twice: two lobes that meet in a point
   *   +--+     |
   *      +-----+
   */
  test('a ring that touches itself in a point becomes two parts', () => {
    const ring = drawRing([[1, 1], [0, 1], [0, 2], [1, 2], [1, 1], [2, 1], [2, 0], [1, 0]]); // oxfmt-ignore
    const { output } = build(drawLayer({ '08111001': [ring] }));
    expect(output.detail.objects.municipalities.geometries[0]?.type).toBe('MultiPolygon');
  });

  test('an overlap thinner than the finer grid closes', () => {
    const wide = drawSquare(0, 0).map(([x = NaN, y = NaN]) => [x > 505_500 ? x + 2 : x, y]);
    const { output } = build(drawLayer({ '08111001': [wide], '08111002': [drawSquare(1, 0)] }));
    expect(countUses(output.detail).sort()).toEqual([1, 1, 2]);
  });
});

describe('what is the fault of the source', () => {
  test('areas that overlap are named', () => {
    const over = drawRing([[0.5, 0], [0.5, 1], [2, 1], [2, 0]]); // oxfmt-ignore
    const layer = drawLayer({ '08111001': [drawSquare(0, 0)], '08111002': [over] });
    expect(problemsOf(() => build(layer))).toEqual(['areas overlap: 08111001 and 08111002']);
  });

  /*
   *       +---+
   *   +---+-+ |     no border in common; what is within the other is found wherever the drawing of a ring begins
   *   |   +-+-+
   *   +-----+
   */
  test.each([0, 1, 2, 3])('areas that cross each other are named, drawn from corner %i', (start) => {
    const corners = [[1.5, 1.5], [1.5, 0.5], [0.5, 0.5], [0.5, 1.5]] as const; // oxfmt-ignore
    const over = drawRing([...corners.slice(start), ...corners.slice(0, start)]);
    const layer = drawLayer({ '08111001': [drawSquare(0, 0)], '08111002': [over] });
    expect(problemsOf(() => build(layer))).toEqual(['areas overlap: 08111001 and 08111002']);
  });

  test('one area under two keys is an overlap', () => {
    const layer = drawLayer({ '08111001': [drawSquare(0, 0)], '08111002': [drawSquare(0, 0)] });
    expect(problemsOf(() => build(layer))).toContain('areas overlap: 08111001 and 08111002');
  });

  test('an enclave that is not cut out of the area around it is an overlap', () => {
    const around = drawRing([[0, 0], [0, 3], [3, 3], [3, 0]]); // oxfmt-ignore
    const layer = drawLayer({ '08111001': [around], '08111002': [drawSquare(1, 1)] });
    expect(problemsOf(() => build(layer))).toEqual(['areas overlap: 08111001 and 08111002']);
  });

  test('a ring that crosses itself is named', () => {
    const bow = drawRing([[0, 0], [0, 2], [3, 0], [3, 1]]); // oxfmt-ignore
    expect(problemsOf(() => build(drawLayer({ '08111001': [bow] })))).toEqual([
      'ring that crosses itself: 08111001',
    ]);
  });

  test('an area smaller than a cell of the grid is named', () => {
    const speck = drawRing([[9, 9], [9, 9.001], [9.001, 9.001]]); // oxfmt-ignore
    const layer = drawLayer({ '08111001': [drawSquare(0, 0)], '08111002': [speck] });
    expect(problemsOf(() => build(layer))).toEqual(['area smaller than the grid: 08111002']);
  });
});
