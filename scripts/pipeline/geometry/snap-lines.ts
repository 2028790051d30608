import type { Line } from './borders.ts';
import { forEachPair } from './box-pairs.ts';
import { findCrossing, isCrossing, listSegments, turn, type Segments } from './segments.ts';

type Point = readonly [number, number];
type Meets = (segments: Segments, index: number, x: number, y: number) => boolean;

/** Rounds of noding on the grid before it counts as a bug; one is normal. */
const maxRounds = 20;

/**
 * Rounds lines to whole numbers so that they meet in vertices only: a line that comes through the cell of another
 * line's vertex is bent to go through that vertex. Lines that share a stretch or an end still do, and none gets to the
 * other side of another; thin areas may collapse into a line. This is snap rounding after J. Hobby, "Practical segment
 * intersection with finite precision output" (1999).
 *
 * @param lines in units of the grid
 */
export function snapLines(lines: readonly Line[]): Line[] {
  let snapped = insertVertices(lines, comesThroughCell).lines;
  for (let round = 0; round < maxRounds; round++) {
    const { lines: next, inserted } = insertVertices(snapped, runsThrough);
    if (inserted === 0) return next;
    snapped = next;
  }
  throw new Error(`borders still cross after ${maxRounds} rounds of snapping`);
}

function insertVertices(lines: readonly Line[], meets: Meets): { lines: Line[]; inserted: number } {
  const segments = listSegments(lines, 0.5);
  const [startX, startY] = [segments.x1.map(round), segments.y1.map(round)];
  const [endX, endY] = [segments.x2.map(round), segments.y2.map(round)];
  const verticesBySegment = new Map<number, Point[]>();
  const insert = (index: number, x: number, y: number) => {
    const vertices = verticesBySegment.get(index);
    if (vertices) vertices.push([x, y]);
    else verticesBySegment.set(index, [[x, y]]);
  };
  const isEnd = (index: number, x: number, y: number) =>
    (startX[index] === x && startY[index] === y) || (endX[index] === x && endY[index] === y);
  const insertEnd = (index: number, x: number, y: number) => {
    if (!isEnd(index, x, y) && meets(segments, index, x, y)) insert(index, x, y);
  };
  forEachPair(segments, (one, other) => {
    insertEnd(one, startX[other]!, startY[other]!);
    insertEnd(one, endX[other]!, endY[other]!);
    insertEnd(other, startX[one]!, startY[one]!);
    insertEnd(other, endX[one]!, endY[one]!);
    if (!isCrossing(segments, one, other)) return;
    const [x, y] = findCrossing(segments, one, other).map(round) as [number, number];
    if (!isEnd(one, x, y)) insert(one, x, y);
    if (!isEnd(other, x, y)) insert(other, x, y);
  });
  return { lines: rebuildLines(lines, segments, verticesBySegment), inserted: verticesBySegment.size };
}

function rebuildLines(
  lines: readonly Line[],
  segments: Segments,
  verticesBySegment: ReadonlyMap<number, readonly Point[]>,
): Line[] {
  let first = 0;
  return lines.map((line) => {
    const points = line.slice(0, 1).map(([x, y]): Point => [round(x), round(y)]);
    const add = (point: Point) => {
      if (!isSame(point, points.at(-1)!)) points.push(point);
    };
    for (let vertex = 1; vertex < line.length; vertex++) {
      const index = first + vertex - 1;
      const vertices = verticesBySegment.get(index);
      if (vertices) sortAlong(segments, index, vertices).forEach(add);
      const [x, y] = line[vertex]!;
      add([round(x), round(y)]);
    }
    first += Math.max(0, line.length - 1);
    return points;
  });
}

function sortAlong(segments: Segments, index: number, points: readonly Point[]): Point[] {
  const dx = segments.x2[index]! - segments.x1[index]!;
  const dy = segments.y2[index]! - segments.y1[index]!;
  return points.toSorted((one, other) => (one[0] - other[0]) * dx + (one[1] - other[1]) * dy);
}

function round(value: number): number {
  // Adding zero turns -0 into 0.
  return Math.round(value) + 0;
}

function isSame(one: Point, other: Point): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** Whether the segment comes within half a unit of the point, in x and in y at once. */
function comesThroughCell({ x1, y1, x2, y2 }: Segments, index: number, x: number, y: number): boolean {
  const fromX = x1[index]! - x;
  const fromY = y1[index]! - y;
  const changeX = x2[index]! - x1[index]!;
  const changeY = y2[index]! - y1[index]!;
  const enter = Math.max(0, findEntry(fromX, changeX), findEntry(fromY, changeY));
  const leave = Math.min(1, findExit(fromX, changeX), findExit(fromY, changeY));
  return enter <= leave;
}

/** The first `t` for which `from + t * change` lies between -0.5 and 0.5. */
function findEntry(from: number, change: number): number {
  if (change === 0) return Math.abs(from) <= 0.5 ? -Infinity : Infinity;
  return (-Math.sign(change) * 0.5 - from) / change;
}

/** The last such `t`. */
function findExit(from: number, change: number): number {
  return change === 0 ? Infinity : (Math.sign(change) * 0.5 - from) / change;
}

/** Whether a point lies exactly on the segment, ends included. */
function runsThrough({ x1, y1, x2, y2 }: Segments, index: number, x: number, y: number): boolean {
  const [fromX, fromY, toX, toY] = [x1[index]!, y1[index]!, x2[index]!, y2[index]!];
  return (
    turn(fromX, fromY, toX, toY, x, y) === 0 &&
    x >= Math.min(fromX, toX) &&
    x <= Math.max(fromX, toX) &&
    y >= Math.min(fromY, toY) &&
    y <= Math.max(fromY, toY)
  );
}
