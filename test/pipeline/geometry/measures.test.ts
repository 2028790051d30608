import { describe, expect, test } from 'vitest';
import { drawLine } from '../../../scripts/pipeline/geometry/line.ts';
import { buildGrid, fromGrid, toGrid } from '../../../scripts/pipeline/geometry/grid.ts';
import { compareAreas, measureAreas } from '../../../scripts/pipeline/geometry/measure-areas.ts';
import { createProjection } from '../../../scripts/pipeline/geometry/projection.ts';
import { drawBorders } from './drawn-borders.ts';
import { utm32 } from './zip-layer.ts';

describe('areas on the sphere', () => {
  /*
   *   49 +---+         all of it between two parallels is R² · Δλ · Δ(sin φ); B is cut out of A
   *      | A +-+
   *      |   |B|
   *   48 +---+-+
   *      9    10
   */
  test('a border counts for the area on its one side and against that on its other', () => {
    const borders = drawBorders(
      ['-', 'A', [9, 48], [9, 49], [10, 49], [10, 48.5]],
      ['-', 'B', [10, 48.5], [10, 48], [9.5, 48]],
      ['-', 'A', [9.5, 48], [9, 48]],
      ['A', 'B', [9.5, 48], [9.5, 48.5], [10, 48.5]],
    ); // oxfmt-ignore
    const band = (degrees: number, south: number, north: number) =>
      6371.0088 ** 2 * degrees * (Math.PI / 180) * (sine(north) - sine(south));
    const [a = 0, b = 0] = measureAreas(borders);
    expect(b / 1e6).toBeCloseTo(band(0.5, 48, 48.5), 6);
    expect(a / 1e6).toBeCloseTo(band(1, 48, 49) - band(0.5, 48, 48.5), 6);
  });

  test('errors are shares of the source; the worst area is named', () => {
    const errors = compareAreas(
      ['A', 'B', 'C'],
      Float64Array.of(100, 100, 200),
      Float64Array.of(101, 90, 200),
    );
    expect(errors.worst).toBe('B');
    expect(errors.max).toBeCloseTo(0.1);
    expect(errors.median).toBeCloseTo(0.01);
  });
});

describe('grid', () => {
  const grid = buildGrid([7.5, 47.5, 10.5, 49.9], 50);

  test('a cell is 50 m in both directions at the middle latitude', () => {
    const metresPerDegree = (2 * Math.PI * 6371008.8) / 360;
    expect(grid.scale[1] * metresPerDegree).toBeCloseTo(50, 2);
    expect(grid.scale[0] * metresPerDegree * Math.cos((48.7 * Math.PI) / 180)).toBeCloseTo(50, 2);
  });

  test('what comes from the grid goes back to it, and the box begins in the first cell', () => {
    const point = drawLine([[3, 4]]);
    const again = toGrid(fromGrid(point, grid), grid).map((value) => Math.round(value * 1e6) / 1e6);
    expect(again).toEqual(point);
    const corner = toGrid(drawLine([[7.5, 47.5]]), grid);
    expect(corner.every((value) => value >= 0 && value < 1)).toBe(true);
  });
});

describe('projection', () => {
  // Reference values of GDAL 3.6.2: gdaltransform -s_srs EPSG:25832 -t_srs EPSG:4326
  test.each([
    [
      [513_389.21, 5_402_767.87],
      [9.18224704664182, 48.7777686348003],
    ],
    [
      [388_000, 5_300_000],
      [7.50307167445708, 47.8435822828745],
    ],
  ] as const)('UTM zone 32, %j, is where GDAL has it', ([x, y], [longitude, latitude]) => {
    const [eastern = NaN, northern = NaN] = createProjection(utm32)?.([x, y]) ?? [];
    expect(eastern).toBeCloseTo(longitude, 8);
    expect(northern).toBeCloseTo(latitude, 8);
  });

  test('a text that names no system gives no projection', () => {
    expect(createProjection('no system')).toBeUndefined();
  });
});

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}
