import { createAreaFinder, type FindArea } from './area-finder.ts';
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
  const edges = listOuterEdges(borders);
  const covers = countCovers(borders, edges);
  const nested = new Map<string, Nested>();
  let findArea: FindArea | undefined;
  for (const [index, { area, line, x, y }] of edges.entries()) {
    if (covers.count[index] === 0 || (covers.count[index] === 1 && covers.sum[index] === area)) continue;
    findArea ??= createAreaFinder(borders);
    const around = findArea(x, y);
    if (around === outside || around === area) continue;
    const areas = [Math.min(around, area), Math.max(around, area)] as const;
    if (!nested.has(String(areas))) nested.set(String(areas), { areas, point: pointAt(line, 0) });
  }
  return [...nested.values()];
}

/** A border with nobody beyond, and a point there. */
interface OuterEdge {
  readonly area: number;
  readonly line: Line;
  readonly x: number;
  readonly y: number;
}

function listOuterEdges({ lines, left, right }: Borders): OuterEdge[] {
  return lines.flatMap((line, place) => {
    if (left[place] !== outside && right[place] !== outside) return [];
    const isLeftOuter = left[place] === outside;
    const [x, y] = pointBeside(line, isLeftOuter ? 1 : -1);
    return [{ area: (isLeftOuter ? right : left)[place]!, line, x, y }];
  });
}

/**
 * How many areas lie at each point, and the sum of their places. A ray to the right comes out of one more area than it
 * comes into for each area that it starts in, so that two sums do for all points at once.
 */
function countCovers({ lines, left, right }: Borders, points: readonly Pick<OuterEdge, 'x' | 'y'>[]) {
  const order = [...points.keys()].sort((one, other) => points[one]!.y - points[other]!.y);
  const xs = Float64Array.from(order, (index) => points[index]!.x);
  const ys = Float64Array.from(order, (index) => points[index]!.y);
  const count = new Int32Array(order.length);
  const sum = new Float64Array(order.length);
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place]!;
    const isLeft = left[place] !== outside;
    const isRight = right[place] !== outside;
    const change = Number(isLeft) - Number(isRight);
    const shift = (isLeft ? left[place]! : 0) - (isRight ? right[place]! : 0);
    forEachRay(line, { xs, ys }, (index, direction) => {
      count[order[index]!]! += direction * change;
      sum[order[index]!]! += direction * shift;
    });
  }
  return { count, sum };
}

/** Calls `visit` for each edge that a ray from a point to the right meets: 1 where the edge runs up, -1 down. */
function forEachRay(
  line: Line,
  { xs, ys }: { readonly xs: Float64Array; readonly ys: Float64Array },
  visit: (index: number, direction: 1 | -1) => void,
): void {
  let first = countBelow(ys, line[1]!);
  for (let end = 2; end < line.length; end += 2) {
    const x1 = line[end - 2]!;
    const y1 = line[end - 1]!;
    const x2 = line[end]!;
    const y2 = line[end + 1]!;
    const start = first;
    while (first < ys.length && ys[first]! < y2) first++;
    while (first > 0 && ys[first - 1]! >= y2) first--;
    for (let index = Math.min(start, first); index < Math.max(start, first); index++)
      if (xs[index]! < x1 + ((ys[index]! - y1) / (y2 - y1)) * (x2 - x1)) visit(index, y2 > y1 ? 1 : -1);
  }
}

/** How many of ascending numbers are below a limit. */
function countBelow(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A point a hair beside the first edge of a line, which is nearer than another border on the grid can come. */
function pointBeside(line: Line, side: 1 | -1): readonly [number, number] {
  const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = line;
  const hair = (side * 1e-5) / Math.hypot(x2 - x1, y2 - y1);
  return [(x1 + x2) / 2 - (y2 - y1) * hair, (y1 + y2) / 2 + (x2 - x1) * hair];
}
