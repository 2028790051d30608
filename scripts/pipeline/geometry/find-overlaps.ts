import { createAreaFinder } from './area-finder.ts';
import { outside, type Borders } from './borders.ts';
import { pointAt, type Line } from './line.ts';

/** Two areas that lie on one another. */
export interface Nested {
  /** Their places, the lower first. */
  readonly areas: readonly [number, number];
  /** On the edge of what they have in common, on the grid. */
  readonly point: readonly [number, number];
}

/**
 * Finds areas that lie on others in part or as a whole, as happens where an enclave is not cut out of the area around
 * it. Where two areas lie on one another, one of them ends somewhere within the other: on the far side of such a border
 * there should be nobody, but there is. Areas that share an edge there show up in `rebuildBorders` already.
 *
 * @param borders on a grid, meeting in vertices only
 * @returns each two such areas once
 */
export function findNested(borders: Borders): readonly Nested[] {
  const findArea = createAreaFinder(borders);
  const nested = new Map<string, Nested>();
  for (const [place, line] of borders.lines.entries()) {
    const [left, right] = [borders.left[place]!, borders.right[place]!];
    if (left !== outside && right !== outside) continue;
    const area = left === outside ? right : left;
    const [x, y] = pointBeside(line, left === outside ? 1 : -1);
    const around = findArea(x, y);
    if (around === outside || around === area) continue;
    const areas = [Math.min(around, area), Math.max(around, area)] as const;
    if (!nested.has(String(areas))) nested.set(String(areas), { areas, point: pointAt(line, 0) });
  }
  return [...nested.values()];
}

/** A point a hair beside the first edge of a line, which is nearer than another border on the grid can come. */
function pointBeside(line: Line, side: 1 | -1): readonly [number, number] {
  const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = line;
  const hair = (side * 1e-5) / Math.hypot(x2 - x1, y2 - y1);
  return [(x1 + x2) / 2 - (y2 - y1) * hair, (y1 + y2) / 2 + (x2 - x1) * hair];
}
