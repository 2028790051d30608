import type { Line } from './borders.ts';
import type { Boxes } from './box-pairs.ts';

/** All straight pieces of some lines as columns, in the order of the lines. */
export interface Segments extends Boxes {
  readonly count: number;
  /** Line that the segment is from, and place of its first vertex there. */
  readonly line: Int32Array;
  readonly at: Int32Array;
  readonly x1: Float64Array;
  readonly y1: Float64Array;
  readonly x2: Float64Array;
  readonly y2: Float64Array;
}

/** @param margin how far the boxes reach beyond the segments */
export function listSegments(lines: readonly Line[], margin = 0): Segments {
  const count = lines.reduce((sum, line) => sum + Math.max(0, line.length - 1), 0);
  const column = () => new Float64Array(count);
  const [minX, minY, maxX, maxY] = [column(), column(), column(), column()];
  const [x1, y1, x2, y2] = [column(), column(), column(), column()];
  const [lineOf, at] = [new Int32Array(count), new Int32Array(count)];
  let index = 0;
  for (const [place, line] of lines.entries()) {
    for (let vertex = 1; vertex < line.length; vertex++) {
      const [fromX, fromY] = line[vertex - 1]!;
      const [toX, toY] = line[vertex]!;
      lineOf[index] = place;
      at[index] = vertex - 1;
      x1[index] = fromX;
      y1[index] = fromY;
      x2[index] = toX;
      y2[index] = toY;
      minX[index] = Math.min(fromX, toX) - margin;
      minY[index] = Math.min(fromY, toY) - margin;
      maxX[index] = Math.max(fromX, toX) + margin;
      maxY[index] = Math.max(fromY, toY) + margin;
      index++;
    }
  }
  return { count, line: lineOf, at, x1, y1, x2, y2, minX, minY, maxX, maxY };
}

/** Twice the area of the triangle abc, positive if it turns left; exact for whole numbers below 2^25. */
export function turn(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

/** Whether two segments cross at a point that is inside both of them. Touching is no crossing. */
export function isCrossing(segments: Segments, one: number, other: number): boolean {
  const { x1, y1, x2, y2 } = segments;
  const [ax, ay, bx, by] = [x1[one]!, y1[one]!, x2[one]!, y2[one]!];
  const [cx, cy, dx, dy] = [x1[other]!, y1[other]!, x2[other]!, y2[other]!];
  return (
    turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
    turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0
  );
}

/** Where the lines through two crossing segments meet. */
export function findCrossing(segments: Segments, one: number, other: number): readonly [number, number] {
  const { x1, y1, x2, y2 } = segments;
  const [ax, ay, bx, by] = [x1[one]!, y1[one]!, x2[one]!, y2[one]!];
  const start = turn(x1[other]!, y1[other]!, x2[other]!, y2[other]!, ax, ay);
  const end = turn(x1[other]!, y1[other]!, x2[other]!, y2[other]!, bx, by);
  const share = start / (start - end);
  return [ax + share * (bx - ax), ay + share * (by - ay)];
}

/** Whether a point lies within a closed ring; on its edge either answer is possible. */
export function isInside(ring: Line, x: number, y: number): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1]!;
    const [x2, y2] = ring[index]!;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}
