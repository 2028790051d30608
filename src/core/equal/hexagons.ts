import type { WorldPoint } from '../mercator.ts';

/** Column and row of a cell; cells of odd rows lie half a cell further east. */
export type Cell = readonly [column: number, row: number];

/** A grid of equal hexagons that stand on a corner, on the plane of the map. */
export interface HexGrid {
  /** The middle of the cell in column 0 and row 0. */
  readonly origin: WorldPoint;
  /** From the middle of a cell to that of its neighbour, in widths of the world. */
  readonly spacing: number;
}

/**
 * A corner in whole numbers, so that cells that meet there name it alike: half spacings to the east and half sides to
 * the south of the middle of the first cell.
 */
export type Corner = readonly [east: number, south: number];

/** From the middle of a cell to its corners, clockwise from the north. */
const corners: readonly Corner[] = [
  [0, -2],
  [1, -1],
  [1, 1],
  [0, 2],
  [-1, 1],
  [-1, -1],
];

const middleOf = ([column, row]: Cell): Corner => [2 * column + (row & 1), 3 * row];

const place = ({ origin: [x, y], spacing }: HexGrid, [east, south]: Corner): WorldPoint => [
  x + (east * spacing) / 2,
  y + (south * spacing) / (2 * Math.sqrt(3)),
];

/** The middle of a cell. */
export function centreOf(grid: HexGrid, cell: Cell): WorldPoint {
  return place(grid, middleOf(cell));
}

/** The six corners of a cell, clockwise from the north. */
export function cornersOf(cell: Cell): readonly Corner[] {
  const [east, south] = middleOf(cell);
  return corners.map(([x, y]) => [east + x, south + y]);
}

export function placeCorner(grid: HexGrid, corner: Corner): WorldPoint {
  return place(grid, corner);
}

/** The six cells around a cell. */
export function cellsAround([column, row]: Cell): readonly Cell[] {
  const west = column - 1 + (row & 1);
  return [
    [column - 1, row],
    [column + 1, row],
    [west, row - 1],
    [west + 1, row - 1],
    [west, row + 1],
    [west + 1, row + 1],
  ];
}
