import type { Line } from './borders.ts';
import { forEachPair } from './box-pairs.ts';
import { isCrossing, isInside, listSegments, type Segments } from './segments.ts';

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
  const straight = shortcuts.map(({ line, from, to }) => [lines[line]![from]!, lines[line]![to]!]);
  const segments = listSegments(straight);
  const fresh = shortcuts.map(isNew);
  const detours = shortcuts.map(({ line, from, to }) =>
    to - from > 1 ? closeDetour(lines[line]!, from, to) : undefined,
  );
  const faulty = new Set<Shortcut>();
  const judge = (one: number, other: number) => {
    const detour = detours[one];
    if (detour && hasEndInside(detour, segments, other)) faulty.add(shortcuts[one]!);
  };
  forEachPair(coverDetours(segments, detours), (one, other) => {
    if (!fresh[one] && !fresh[other]) return;
    if (isCrossing(segments, one, other)) faulty.add(shortcuts[one]!).add(shortcuts[other]!);
    judge(one, other);
    judge(other, one);
  });
  return faulty;
}

/** The ring between a shortcut and the stretch of line that it replaces. */
function closeDetour(line: Line, from: number, to: number): Line {
  return [...line.slice(from, to + 1), line[from]!];
}

function coverDetours(segments: Segments, detours: readonly (Line | undefined)[]): Segments {
  const { minX, minY, maxX, maxY } = segments;
  for (const [index, detour] of detours.entries())
    for (const [x, y] of detour ?? []) {
      minX[index] = Math.min(minX[index]!, x);
      minY[index] = Math.min(minY[index]!, y);
      maxX[index] = Math.max(maxX[index]!, x);
      maxY[index] = Math.max(maxY[index]!, y);
    }
  return segments;
}

function hasEndInside(detour: Line, { x1, y1, x2, y2 }: Segments, other: number): boolean {
  return isApart(detour, x1[other]!, y1[other]!) || isApart(detour, x2[other]!, y2[other]!);
}

/** Whether a point lies inside the ring without being one of its corners. */
function isApart(detour: Line, x: number, y: number): boolean {
  return isInside(detour, x, y) && !detour.some(([cornerX, cornerY]) => cornerX === x && cornerY === y);
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
