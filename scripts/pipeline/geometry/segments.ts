import type { Boxes } from './box-pairs.ts';
import type { Line } from './line.ts';

/** All straight pieces of some lines as columns, in the order of the lines. */
export interface Segments extends Boxes {
  readonly count: number;
  readonly x1: Float64Array;
  readonly y1: Float64Array;
  readonly x2: Float64Array;
  readonly y2: Float64Array;
}

/** @param margin how far the boxes reach beyond the segments */
export function listSegments(lines: readonly Line[], margin = 0): Segments {
  const count = lines.reduce((sum, line) => sum + Math.max(0, line.length / 2 - 1), 0);
  const column = () => new Float64Array(count);
  const x1 = column();
  const y1 = column();
  const x2 = column();
  const y2 = column();
  let segment = 0;
  for (const line of lines)
    for (let index = 2; index < line.length; index += 2) {
      x1[segment] = line[index - 2]!;
      y1[segment] = line[index - 1]!;
      x2[segment] = line[index]!;
      y2[segment] = line[index + 1]!;
      segment++;
    }
  return boxSegments(x1, y1, x2, y2, margin);
}

/** Segments by the columns of their ends, with the boxes around them. */
export function boxSegments(
  x1: Float64Array,
  y1: Float64Array,
  x2: Float64Array,
  y2: Float64Array,
  margin = 0,
): Segments {
  const count = x1.length;
  const column = () => new Float64Array(count);
  const minX = column();
  const minY = column();
  const maxX = column();
  const maxY = column();
  for (let segment = 0; segment < count; segment++) {
    minX[segment] = Math.min(x1[segment]!, x2[segment]!) - margin;
    minY[segment] = Math.min(y1[segment]!, y2[segment]!) - margin;
    maxX[segment] = Math.max(x1[segment]!, x2[segment]!) + margin;
    maxY[segment] = Math.max(y1[segment]!, y2[segment]!) + margin;
  }
  return { count, x1, y1, x2, y2, minX, minY, maxX, maxY };
}

/** Twice the area of the triangle abc, positive if it turns left; exact for whole numbers below 2^25. */
export function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** Whether two segments cross at a point that is inside both of them. Touching is no crossing. */
export function isCrossing({ x1, y1, x2, y2 }: Segments, one: number, other: number): boolean {
  const ax = x1[one]!;
  const ay = y1[one]!;
  const bx = x2[one]!;
  const by = y2[one]!;
  const cx = x1[other]!;
  const cy = y1[other]!;
  const dx = x2[other]!;
  const dy = y2[other]!;
  return (
    turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
    turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0
  );
}

/** Where the lines through two crossing segments meet. */
export function findCrossing(segments: Segments, one: number, other: number): readonly [number, number] {
  const { x1, y1, x2, y2 } = segments;
  const ax = x1[one]!;
  const ay = y1[one]!;
  const bx = x2[one]!;
  const by = y2[one]!;
  const start = turn(x1[other]!, y1[other]!, x2[other]!, y2[other]!, ax, ay);
  const end = turn(x1[other]!, y1[other]!, x2[other]!, y2[other]!, bx, by);
  const share = start / (start - end);
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}

/**
 * Whether a point lies within a closed ring; on its edge either answer is possible. Of a piece of a ring: whether the
 * edges of the piece change the answer.
 */
export function isInside(ring: Line, x: number, y: number): boolean {
  let inside = false;
  for (let index = 2; index < ring.length; index += 2) {
    const y1 = ring[index - 1]!;
    const y2 = ring[index + 1]!;
    if (y1 > y === y2 > y) continue;
    const x1 = ring[index - 2]!;
    if (x < x1 + ((y - y1) / (y2 - y1)) * (ring[index]! - x1)) inside = !inside;
  }
  return inside;
}
