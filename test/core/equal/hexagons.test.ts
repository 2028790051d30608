import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cellsAround,
  centreOf,
  cornersOf,
  placeCorner,
  type Cell,
  type HexGrid,
} from '../../../src/core/equal/hexagons.ts';

const grid: HexGrid = { origin: [0.5, 0.3], spacing: 0.01 };
const cells = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
const apart = ([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]) =>
  Math.hypot(x1 - x0, y1 - y0);
const namesOf = (cell: Cell) => cornersOf(cell).map((corner) => corner.join());

describe('a grid of hexagons', () => {
  test('has cells that are all alike: six corners, all as far from the middle, sides as long as that', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const corners = cornersOf(cell).map((corner) => placeCorner(grid, corner));
        const side = grid.spacing / Math.sqrt(3);
        for (const [index, corner] of corners.entries()) {
          expect(apart(corner, centreOf(grid, cell))).toBeCloseTo(side, 12);
          expect(apart(corner, corners[(index + 1) % 6]!)).toBeCloseTo(side, 12);
        }
      }),
    );
  });

  test('has six neighbours to a cell, as far as the spacing says, which know it in turn', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const around = cellsAround(cell);
        expect(new Set(around.map(String)).size).toBe(6);
        for (const next of around) {
          expect(apart(centreOf(grid, next), centreOf(grid, cell))).toBeCloseTo(grid.spacing, 12);
          expect(cellsAround(next).map(String)).toContain(String(cell));
        }
      }),
    );
  });

  test('lets two cells name corners alike: two of them beside each other, none where they are apart', () => {
    fc.assert(
      fc.property(cells, cells, (one, other) => {
        const shared = namesOf(one).filter((name) => namesOf(other).includes(name));
        const isSame = String(one) === String(other);
        const isBeside = cellsAround(one).map(String).includes(String(other));
        expect(shared).toHaveLength(isSame ? 6 : isBeside ? 2 : 0);
      }),
    );
    expect(namesOf([0, 1]).filter((name) => namesOf([0, 0]).includes(name))).toHaveLength(2);
  });
});
