import { centreOf, cellsAround, type Cell, type HexGrid } from '../../../src/core/equal/hexagons.ts';
import { projectPoint, type LonLat } from '../../../src/core/mercator.ts';

/** A point in whole units of the plane: what follows from it is the same on every machine. */
export type PlanePoint = readonly [x: number, y: number];

/** Units of the plane to the width of the world: about the metres of the equator. */
export const unitsPerWorld = 40_000_000;

export function toPlane(point: LonLat): PlanePoint {
  const [x, y] = projectPoint(point);
  return [Math.round(x * unitsPerWorld), Math.round(y * unitsPerWorld)];
}

/** A place that wants a cell. */
export interface Place {
  readonly id: string;
  readonly point: PlanePoint;
  readonly district: string;
  /** `undefined` where it belongs to none. */
  readonly association: string | undefined;
  /** Positions, in the list of places, of those that share a border with it. */
  readonly neighbours: readonly number[];
}

/** A cell that was chosen from a grid, with its middle on the plane. */
export interface ChosenCell {
  readonly cell: Cell;
  readonly point: PlanePoint;
}

/** The cells of a grid whose units are those of the plane. */
export function createCell(grid: HexGrid, cell: Cell): ChosenCell {
  return { cell, point: centreOf(grid, cell) };
}

/** For each cell the positions, in the list, of those that touch it. */
export function findTouching(cells: readonly ChosenCell[]): readonly (readonly number[])[] {
  const indexByName = new Map(cells.map(({ cell }, index) => [cell.join(), index]));
  return cells.map(({ cell }) => cellsAround(cell).flatMap((next) => indexByName.get(next.join()) ?? []));
}

export function squaredDistance([x0, y0]: PlanePoint, [x1, y1]: PlanePoint): number {
  return (x1 - x0) ** 2 + (y1 - y0) ** 2;
}
