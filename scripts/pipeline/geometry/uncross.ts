import { forEachPair } from './box-pairs.ts';
import type { Line } from './line.ts';
import { boxSegments, isCrossing, type Segments } from './segments.ts';

/** A simplified segment, and the places of its two ends in the full line. */
interface Shortcut {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

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
  let isNew = (_: Shortcut) => true;
  for (;;) {
    const shortcuts = listShortcuts(kept);
    const faulty = findFaulty(lines, shortcuts, isNew);
    const changed = new Set([...faulty].map((shortcut) => restoreHeaviest(shortcut, weights, kept)));
    changed.delete(undefined);
    if (changed.size === 0) return;
    isNew = ({ line, from, to }) => changed.has(`${line} ${from}`) || changed.has(`${line} ${to}`);
  }
}

function listShortcuts(kept: readonly Uint8Array[]): Shortcut[] {
  const shortcuts: Shortcut[] = [];
  for (const [line, flags] of kept.entries()) {
    let from = 0;
    for (let to = 1; to < flags.length; to++) {
      if (!flags[to]) continue;
      shortcuts.push({ line, from, to });
      from = to;
    }
  }
  return shortcuts;
}

function findFaulty(
  lines: readonly Line[],
  shortcuts: readonly Shortcut[],
  isNew: (shortcut: Shortcut) => boolean,
): Set<Shortcut> {
  const segments = listShortcutSegments(lines, shortcuts);
  const fresh = shortcuts.map(isNew);
  const faulty = new Set<Shortcut>();
  const judge = (one: number, other: number) => {
    const shortcut = shortcuts[one]!;
    if (shortcut.to - shortcut.from > 1 && hasEndInside(lines, shortcut, segments, other))
      faulty.add(shortcut);
  };
  forEachPair(coverDetours(segments, lines, shortcuts), (one, other) => {
    if (!fresh[one] && !fresh[other]) return;
    if (isCrossing(segments, one, other)) faulty.add(shortcuts[one]!).add(shortcuts[other]!);
    judge(one, other);
    judge(other, one);
  });
  return faulty;
}

/** The shortcuts as straight pieces. */
function listShortcutSegments(lines: readonly Line[], shortcuts: readonly Shortcut[]): Segments {
  const column = () => new Float64Array(shortcuts.length);
  const [x1, y1, x2, y2] = [column(), column(), column(), column()];
  for (let place = 0; place < shortcuts.length; place++) {
    const { line, from, to } = shortcuts[place]!;
    const full = lines[line]!;
    x1[place] = full[2 * from]!;
    y1[place] = full[2 * from + 1]!;
    x2[place] = full[2 * to]!;
    y2[place] = full[2 * to + 1]!;
  }
  return boxSegments(x1, y1, x2, y2);
}

/** Makes the boxes of segments large enough for the stretches of line that they replace. */
function coverDetours(segments: Segments, lines: readonly Line[], shortcuts: readonly Shortcut[]): Segments {
  const { minX, minY, maxX, maxY } = segments;
  for (let place = 0; place < shortcuts.length; place++) {
    const { line, from, to } = shortcuts[place]!;
    const full = lines[line]!;
    for (let index = 2 * from + 2; index < 2 * to; index += 2) {
      minX[place] = Math.min(minX[place]!, full[index]!);
      minY[place] = Math.min(minY[place]!, full[index + 1]!);
      maxX[place] = Math.max(maxX[place]!, full[index]!);
      maxY[place] = Math.max(maxY[place]!, full[index + 1]!);
    }
  }
  return segments;
}

/** Whether the other segment begins or ends between a shortcut and the stretch of line that it replaces. */
function hasEndInside(
  lines: readonly Line[],
  { line, from, to }: Shortcut,
  { x1, y1, x2, y2 }: Segments,
  other: number,
): boolean {
  const detour = lines[line]!.subarray(2 * from, 2 * to + 2);
  return isApart(detour, x1[other]!, y1[other]!) || isApart(detour, x2[other]!, y2[other]!);
}

/** Whether a point lies inside the ring that a straight line would close, without being one of its corners. */
function isApart(detour: Line, x: number, y: number): boolean {
  const last = detour.length - 2;
  let inside = meetsRay(detour[last]!, detour[last + 1]!, detour[0]!, detour[1]!, x, y);
  for (let index = 0; index <= last; index += 2) {
    if (detour[index] === x && detour[index + 1] === y) return false;
    if (
      index < last &&
      meetsRay(detour[index]!, detour[index + 1]!, detour[index + 2]!, detour[index + 3]!, x, y)
    )
      inside = !inside;
  }
  return inside;
}

/** Whether a ray from a point in the direction of x meets an edge. */
function meetsRay(x1: number, y1: number, x2: number, y2: number, x: number, y: number): boolean {
  return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
}

/** @returns the point that came back as `line place`, `undefined` if none was left */
function restoreHeaviest(
  { line, from, to }: Shortcut,
  weights: readonly Float64Array[],
  kept: readonly Uint8Array[],
): string | undefined {
  let heaviest: number | undefined;
  for (let place = from + 1; place < to; place++)
    if (heaviest === undefined || weights[line]![place]! > weights[line]![heaviest]!) heaviest = place;
  if (heaviest === undefined) return undefined;
  kept[line]![heaviest] = 1;
  return `${line} ${heaviest}`;
}
