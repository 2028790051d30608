import type { Cell, HexGrid } from '../../../src/core/equal/hexagons.ts';
import { createCell, findTouching, type ChosenCell, type PlanePoint } from './plane.ts';

/** Closed rings, holes among them. */
export type Outline = readonly (readonly PlanePoint[])[];

/** Cells looked at beyond the outline on every side. */
const margin = 3;
/** How much deeper a cell counts for each neighbour beyond three that is chosen, in spacings: it fills holes, cuts tips. */
const company = 0.2;
const rounds = 3;

/**
 * As many cells as asked for, of about the same area together as an outline: those that lie deepest inside it, and among others.
 *
 * @param areaOfOutline in squared units of the plane
 */
export function chooseCells(
  outline: Outline,
  areaOfOutline: number,
  count: number,
): { readonly grid: HexGrid; readonly cells: readonly ChosenCell[] } {
  const spacing = Math.round(Math.sqrt((areaOfOutline / count) * (2 / Math.sqrt(3))));
  const xs = outline.flatMap((ring) => ring.map(([x]) => x));
  const ys = outline.flatMap((ring) => ring.map(([, y]) => y));
  const [left, right] = span(xs);
  const [top, bottom] = span(ys);
  const grid: HexGrid = { origin: [left - margin * spacing, top - margin * spacing], spacing };
  const columns = Math.ceil((right - left) / spacing) + 2 * margin;
  const rows = Math.ceil((bottom - top) / (spacing * (Math.sqrt(3) / 2))) + 2 * margin;
  const depthOf = createDepth(outline);
  const candidates = Array.from({ length: rows * columns }, (_, index) => {
    const cell: Cell = [index % columns, Math.floor(index / columns)];
    const chosen = createCell(grid, cell);
    return { ...chosen, depth: depthOf(chosen.point) };
  });
  const touching = findTouching(candidates);
  let chosen = pickDeepest(candidates, count);
  for (let round = 0; round < rounds; round += 1) {
    const has = new Set(chosen);
    const joined = candidates.map((candidate, index) => {
      const beside = touching[index]!.filter((next) => has.has(next)).length;
      return { depth: candidate.depth + company * spacing * (beside - 3) };
    });
    chosen = pickDeepest(joined, count);
  }
  return {
    grid,
    cells: chosen.map((index) => ({ cell: candidates[index]!.cell, point: candidates[index]!.point })),
  };
}

function pickDeepest(candidates: readonly { readonly depth: number }[], count: number): readonly number[] {
  return [...candidates.keys()]
    .sort((a, b) => candidates[b]!.depth - candidates[a]!.depth || a - b)
    .slice(0, count);
}

function span(values: readonly number[]): readonly [least: number, most: number] {
  return [
    values.reduce((a, b) => Math.min(a, b), Infinity),
    values.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
}

/** How deep a point lies inside an outline: its distance to it, below 0 outside. */
function createDepth(outline: Outline): (point: PlanePoint) => number {
  const ends = outline.flatMap((ring) => ring.slice(1).map((end, index) => [...ring[index]!, ...end]));
  const sides = Float64Array.from(ends.flat());
  return ([x, y]) => {
    let least = Infinity;
    let isInside = false;
    for (let at = 0; at < sides.length; at += 4) {
      const [x0, y0] = [sides[at]!, sides[at + 1]!];
      const [dx, dy] = [sides[at + 2]! - x0, sides[at + 3]! - y0];
      const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1);
      const share = Math.min(1, Math.max(0, along));
      least = Math.min(least, (x - x0 - share * dx) ** 2 + (y - y0 - share * dy) ** 2);
      if (y0 > y !== y0 + dy > y && x < x0 + ((y - y0) * dx) / dy) isInside = !isInside;
    }
    return isInside ? Math.sqrt(least) : -Math.sqrt(least);
  };
}
