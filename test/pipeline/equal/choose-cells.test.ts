import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseCells } from '../../../scripts/pipeline/equal/choose-cells.ts';
import { countParts } from '../../../scripts/pipeline/equal/measure-seats.ts';
import { findTouching, type ChosenCell, type PlanePoint } from '../../../scripts/pipeline/equal/plane.ts';
import { cellsAround } from '../../../src/core/equal/hexagons.ts';
import { rectangle, side } from './toy-country.ts';

const counts = fc.integer({ min: 1, max: 150 });
const sizes = fc.integer({ min: 3, max: 12 });

describe('the cells of an outline', () => {
  test('are as many as asked for, no two alike', () => {
    fc.assert(
      fc.property(counts, sizes, sizes, (count, width, height) => {
        const { cells } = chooseCells([rectangle(width, height)], width * height * side ** 2, count);
        expect(new Set(cells.map(({ cell }) => cell.join())).size).toBe(count);
      }),
    );
  });

  test('hang together and leave no hole', () => {
    fc.assert(
      fc.property(counts, sizes, sizes, (count, width, height) => {
        const { cells } = chooseCells([rectangle(width, height)], width * height * side ** 2, count);
        const names = cells.map(() => 'land');
        expect(countParts(names, findTouching(cells)).get('land')).toBe(1);
        expect(listHoles(cells)).toEqual([]);
      }),
    );
  });

  test('fill a bay as narrow as a cell, and leave out a cape as narrow', () => {
    const coast: readonly PlanePoint[] = [
      ...[[0, 0], [5, 0], [5, 3], [5.3, 3], [5.3, 0], [10, 0], [10, 5], [12.5, 5.1], [10, 5.2], [10, 10], [0, 10], [0, 0]],
    ].map(([x, y]) => [x! * side, y! * side]); // oxfmt-ignore
    const { cells, grid } = chooseCells([coast], 99 * side ** 2, 99);
    expect(listHoles(cells)).toEqual([]);
    expect(Math.max(...cells.map(({ point: [x] }) => x))).toBeLessThan(10 * side + grid.spacing);
    for (const next of findTouching(cells)) expect(next.length).toBeGreaterThan(1);
  });

  test('cover the same ground: hardly any lies outside', () => {
    const { cells, grid } = chooseCells([rectangle(10, 8)], 80 * side ** 2, 80);
    for (const { point: [x, y] } of cells) {
      expect(Math.max(-x, x - 10 * side)).toBeLessThan(grid.spacing / 2);
      expect(Math.max(-y, y - 8 * side)).toBeLessThan(grid.spacing / 2);
    } // oxfmt-ignore
    expect((grid.spacing / side) ** 2 * (Math.sqrt(3) / 2)).toBeCloseTo(1, 2);
  });

  test('stay out of a hole', () => {
    const hole: readonly PlanePoint[] = rectangle(4, 4).map(([x, y]) => [x + 4 * side, y + 4 * side]);
    const { cells, grid } = chooseCells([rectangle(12, 12), hole], 128 * side ** 2, 128);
    const middle: PlanePoint = [6 * side, 6 * side];
    for (const { point } of cells)
      expect(Math.hypot(point[0] - middle[0], point[1] - middle[1])).toBeGreaterThan(
        2 * side - grid.spacing / 2,
      );
  });
});

/** Cells that were not chosen, between six that were. */
function listHoles(cells: readonly ChosenCell[]): readonly string[] {
  const chosen = new Set(cells.map(({ cell }) => cell.join()));
  return cells
    .flatMap(({ cell }) => cellsAround(cell))
    .filter((cell) => !chosen.has(cell.join()))
    .filter((cell) => cellsAround(cell).every((next) => chosen.has(next.join())))
    .map(String);
}
