import { forEachPair, type Boxes } from './box-pairs.ts';
import type { Line } from './line.ts';
import { isCrossing } from './segments.ts';
import { listShortcuts, splitShortcuts, type Shortcuts } from './shortcuts.ts';

/**
 * Brings points back where simplified lines cross each other, or where a shortcut leaves a point of another line on
 * its wrong side. Every shortcut at fault gets its heaviest point back, until there is none; it ends because the full
 * lines neither cross nor change sides. Shortcuts that have no more to give are left as they are.
 *
 * @param weights as in `WeightedBorders`
 * @param kept for each line and point 1 if it stays; changed in place
 */
export function uncross(
  lines: readonly Line[],
  weights: readonly Float64Array[],
  kept: readonly Uint8Array[],
): void {
  let shortcuts = listShortcuts(lines, kept);
  let fresh: Uint8Array = new Uint8Array(shortcuts.count).fill(1);
  for (;;) {
    const faulty = findFaulty(lines, shortcuts, fresh);
    const points = [...faulty].flatMap((shortcut) => restoreHeaviest(shortcuts, shortcut, weights, kept));
    if (points.length === 0) return;
    const known = shortcuts.count;
    shortcuts = splitShortcuts(shortcuts, points, lines);
    fresh = new Uint8Array(shortcuts.count).fill(1, known);
    for (const [shortcut] of points) fresh[shortcut] = 1;
  }
}

function findFaulty(lines: readonly Line[], shortcuts: Shortcuts, fresh: Uint8Array): Set<number> {
  const faulty = new Set<number>();
  const judge = (one: number, other: number) => {
    const isDetour = shortcuts.to[one]! - shortcuts.from[one]! > 1;
    if (isDetour && hasEndInside(lines, shortcuts, one, other)) faulty.add(one);
  };
  const near = listNear(shortcuts, fresh);
  forEachPair(pickBoxes(shortcuts, near), (first, second) => {
    const one = near[first]!;
    const other = near[second]!;
    if (!fresh[one] && !fresh[other]) return;
    if (isCrossing(shortcuts, one, other)) faulty.add(one).add(other);
    judge(one, other);
    judge(other, one);
  });
  return faulty;
}

/** Boxes that can touch a fresh one: those between the limits of all fresh ones, strip by strip. */
function listNear({ count, minX, minY, maxX, maxY }: Shortcuts, fresh: Uint8Array): Int32Array {
  const strips = 4096;
  let west = Infinity;
  let east = -Infinity;
  for (let box = 0; box < count; box++) {
    west = Math.min(west, minX[box]!);
    east = Math.max(east, maxX[box]!);
  }
  const stripOf = (x: number) => Math.floor(((x - west) / (east - west || 1)) * (strips - 1));
  const south = new Float64Array(strips).fill(Infinity);
  const north = new Float64Array(strips).fill(-Infinity);
  for (let box = 0; box < count; box++)
    for (let strip = stripOf(minX[box]!); fresh[box] && strip <= stripOf(maxX[box]!); strip++) {
      south[strip] = Math.min(south[strip]!, minY[box]!);
      north[strip] = Math.max(north[strip]!, maxY[box]!);
    }
  const near = new Int32Array(count);
  let found = 0;
  for (let box = 0; box < count; box++)
    for (let strip = stripOf(minX[box]!); strip <= stripOf(maxX[box]!); strip++) {
      if (minY[box]! > north[strip]! || maxY[box]! < south[strip]!) continue;
      near[found++] = box;
      break;
    }
  return near.subarray(0, found);
}

function pickBoxes({ minX, minY, maxX, maxY }: Boxes, places: Int32Array): Boxes {
  const pick = (column: Float64Array) => {
    const picked = new Float64Array(places.length);
    for (let index = 0; index < places.length; index++) picked[index] = column[places[index]!]!;
    return picked;
  };
  return { minX: pick(minX), minY: pick(minY), maxX: pick(maxX), maxY: pick(maxY) };
}

/** Whether the other shortcut begins or ends between a shortcut and the stretch of line that it replaces. */
function hasEndInside(lines: readonly Line[], shortcuts: Shortcuts, one: number, other: number): boolean {
  const { line, from, to, x1, y1, x2, y2 } = shortcuts;
  const full = lines[line[one]!]!;
  const start = 2 * from[one]!;
  const end = 2 * to[one]!;
  return (
    isApart(full, start, end, x1[other]!, y1[other]!) || isApart(full, start, end, x2[other]!, y2[other]!)
  );
}

/** Whether a point lies inside the ring that a straight line would close, without being one of its corners. */
function isApart(line: Line, start: number, end: number, x: number, y: number): boolean {
  let inside = meetsRay(line[end]!, line[end + 1]!, line[start]!, line[start + 1]!, x, y);
  for (let index = start; index <= end; index += 2) {
    if (line[index] === x && line[index + 1] === y) return false;
    if (index === end) break;
    if (meetsRay(line[index]!, line[index + 1]!, line[index + 2]!, line[index + 3]!, x, y)) inside = !inside;
  }
  return inside;
}

/** Whether a ray from a point in the direction of x meets an edge. */
function meetsRay(x1: number, y1: number, x2: number, y2: number, x: number, y: number): boolean {
  return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
}

/** @returns the shortcut and the place in its line of the point that came back, none if none was left */
function restoreHeaviest(
  shortcuts: Shortcuts,
  shortcut: number,
  weights: readonly Float64Array[],
  kept: readonly Uint8Array[],
): (readonly [shortcut: number, place: number])[] {
  const line = shortcuts.line[shortcut]!;
  let heaviest = -1;
  for (let place = shortcuts.from[shortcut]! + 1; place < shortcuts.to[shortcut]!; place++)
    if (heaviest < 0 || weights[line]![place]! > weights[line]![heaviest]!) heaviest = place;
  if (heaviest < 0) return [];
  kept[line]![heaviest] = 1;
  return [[shortcut, heaviest]];
}
