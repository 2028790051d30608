import { forEachPair } from './box-pairs.ts';
import { createRoll, listPoints, type Line } from './line.ts';
import { findCrossing, isCrossing, listSegments, turn, type Segments } from './segments.ts';

type Point = readonly [number, number];
/** Says `unsure` where rounding errors decide. */
type Meets = (segments: Segments, index: number, x: number, y: number) => boolean | 'unsure';

/** Rounds of noding on the grid before it counts as a bug; one is normal. */
const maxRounds = 20;

/** Far more than the error of a sum or a share, far less than what the coordinates mean. */
const tolerance = 1e-9;

/**
 * Rounds lines to whole numbers so that they meet in vertices only: a line that comes through the cell of another
 * line's vertex is bent to go through that vertex. Lines that share a stretch or an end still do, and none gets to the
 * other side of another; thin areas may collapse into a line. This is snap rounding after J. Hobby, "Practical segment
 * intersection with finite precision output" (1999).
 *
 * @param lines in units of the grid
 */
export function snapLines(lines: readonly Line[]): Line[] {
  const { lines: snapped, isSure } = insertVertices(lines, comesThroughCell, 0.5);
  return isSure ? snapped : meetInVertices(snapped);
}

/**
 * Gives lines on whole numbers a vertex wherever another line's vertex lies on them, or they cross.
 *
 * @param lines in units of the grid, rounded
 */
export function meetInVertices(lines: readonly Line[]): Line[] {
  let snapped = lines;
  for (let round = 0; round < maxRounds; round++) {
    const { lines: next, inserted } = insertVertices(snapped, runsThrough, 0);
    if (inserted === 0) return next;
    snapped = next;
  }
  throw new Error(`borders still cross after ${maxRounds} rounds of snapping`);
}

/**
 * @param reach how far from a segment a vertex can be that it meets
 * @returns `isSure` if no vertex came up that other lines had no chance to meet, and no error of rounding decided
 */
function insertVertices(
  lines: readonly Line[],
  meets: Meets,
  reach: number,
): { lines: Line[]; inserted: number; isSure: boolean } {
  const segments = listSegments(lines, reach);
  const ends = roundEnds(segments);
  const inserted = new Map<number, number[]>();
  let isSure = !lines.some(hasHalves);
  const insert = (index: number, x: number, y: number) => {
    if (isEnd(ends, index, x, y)) return;
    const vertices = inserted.get(index);
    if (vertices) vertices.push(x, y);
    else inserted.set(index, [x, y]);
  };
  const { minX, minY, maxX, maxY } = segments;
  const insertEnd = (index: number, x: number, y: number) => {
    if (x < minX[index]! || x > maxX[index]! || y < minY[index]! || y > maxY[index]!) return;
    if (isEnd(ends, index, x, y)) return;
    const isMet = meets(segments, index, x, y);
    if (isMet === 'unsure') isSure = false;
    if (isMet) insert(index, x, y);
  };
  forEachPair(segments, (one, other) => {
    insertEnd(one, ends.x1[other]!, ends.y1[other]!);
    insertEnd(one, ends.x2[other]!, ends.y2[other]!);
    insertEnd(other, ends.x1[one]!, ends.y1[one]!);
    insertEnd(other, ends.x2[one]!, ends.y2[one]!);
    if (!isCrossing(segments, one, other)) return;
    isSure = false;
    const [x, y] = findCrossing(segments, one, other).map(Math.round) as [number, number];
    insert(one, x, y);
    insert(other, x, y);
  });
  return { lines: rebuildLines(lines, segments, inserted), inserted: inserted.size, isSure };
}

/** Whether a point lies so near to the edge of a cell that it might as well belong to the next one. */
function hasHalves(line: Line): boolean {
  for (let index = 0; index < line.length; index++)
    if (Math.abs(line[index]! - Math.round(line[index]!)) > 0.5 - tolerance) return true;
  return false;
}

/** The ends of segments on the grid. */
function roundEnds({ x1, y1, x2, y2 }: Segments) {
  return { x1: roundAll(x1), y1: roundAll(y1), x2: roundAll(x2), y2: roundAll(y2) };
}

function roundAll(values: Float64Array): Int32Array {
  const rounded = new Int32Array(values.length);
  for (let index = 0; index < values.length; index++) rounded[index] = Math.round(values[index]!);
  return rounded;
}

function isEnd(
  { x1, y1, x2, y2 }: ReturnType<typeof roundEnds>,
  index: number,
  x: number,
  y: number,
): boolean {
  return (x1[index] === x && y1[index] === y) || (x2[index] === x && y2[index] === y);
}

function rebuildLines(
  lines: readonly Line[],
  segments: Segments,
  inserted: ReadonlyMap<number, readonly number[]>,
): Line[] {
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const extra = [...inserted.values()].reduce((sum, vertices) => sum + vertices.length, 0);
  const buffer = new Float64Array(longest + extra);
  const cut = createRoll();
  let segment = -1;
  return lines.map((line) => {
    let length = 0;
    const add = (x: number, y: number) => {
      if (length > 0 && buffer[length - 2] === x && buffer[length - 1] === y) return;
      buffer[length++] = x;
      buffer[length++] = y;
    };
    for (let index = 0; index < line.length; index += 2) {
      if (index > 0) segment++;
      const vertices = index > 0 ? inserted.get(segment) : undefined;
      if (vertices) for (const [x, y] of sortAlong(segments, segment, vertices)) add(x, y);
      // Adding zero turns -0 into 0.
      add(Math.round(line[index]!) + 0, Math.round(line[index + 1]!) + 0);
    }
    return copyStart(buffer, cut(length));
  });
}

function copyStart(buffer: Line, line: Line): Line {
  for (let index = 0; index < line.length; index++) line[index] = buffer[index]!;
  return line;
}

function sortAlong(segments: Segments, index: number, vertices: readonly number[]): Point[] {
  const dx = segments.x2[index]! - segments.x1[index]!;
  const dy = segments.y2[index]! - segments.y1[index]!;
  return listPoints(Float64Array.from(vertices, (value) => value + 0)).sort(
    (one, other) => (one[0] - other[0]) * dx + (one[1] - other[1]) * dy,
  );
}

/** Whether the segment comes within half a unit of the point, in x and in y at once. */
function comesThroughCell(
  { x1, y1, x2, y2 }: Segments,
  index: number,
  x: number,
  y: number,
): boolean | 'unsure' {
  const fromX = x1[index]! - x;
  const fromY = y1[index]! - y;
  const changeX = x2[index]! - x1[index]!;
  const changeY = y2[index]! - y1[index]!;
  const enter = Math.max(0, findEntry(fromX, changeX), findEntry(fromY, changeY));
  const leave = Math.min(1, findExit(fromX, changeX), findExit(fromY, changeY));
  if (Math.abs(leave - enter) < tolerance) return 'unsure';
  return enter < leave;
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
  const fromX = x1[index]!;
  const fromY = y1[index]!;
  const toX = x2[index]!;
  const toY = y2[index]!;
  return (
    turn(fromX, fromY, toX, toY, x, y) === 0 &&
    x >= Math.min(fromX, toX) &&
    x <= Math.max(fromX, toX) &&
    y >= Math.min(fromY, toY) &&
    y <= Math.max(fromY, toY)
  );
}
