import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseCells } from '../../../scripts/pipeline/equal/choose-cells.ts';
import { countParts } from '../../../scripts/pipeline/equal/measure-seats.ts';
import { findTouching, type PlanePoint } from '../../../scripts/pipeline/equal/plane.ts';
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
        const touching = findTouching(cells);
        expect(countParts(cells.map(() => 'land'), touching).get('land')).toBe(1); // prettier-ignore
        // A cell of which every neighbour is there lies inside; six sides less for every touching pair are the shore.
        const shore = 6 * count - touching.flat().length;
        expect(shore).toBeLessThanOrEqual(
          8 * Math.sqrt(count * (Math.max(width, height) / Math.min(width, height))) + 8,
        );
      }),
      { numRuns: 50 },
    );
  });

  test('cover the same ground: hardly any lies outside', () => {
    const { cells, grid } = chooseCells([rectangle(10, 8)], 80 * side ** 2, 80);
    for (const { point: [x, y] } of cells) {
      expect(Math.max(-x, x - 10 * side)).toBeLessThan(grid.spacing / 2);
      expect(Math.max(-y, y - 8 * side)).toBeLessThan(grid.spacing / 2);
    } // prettier-ignore
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
