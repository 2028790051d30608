import type { Line } from './line.ts';
import type { Segments } from './segments.ts';

/** The straight pieces of simplified lines; the boxes reach around the stretches of line that they replace. */
export interface Shortcuts extends Segments {
  /** Line, and the places in it of the two ends. */
  readonly line: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** @param kept for each line and point 1 if it stays */
export function listShortcuts(lines: readonly Line[], kept: readonly Uint8Array[]): Shortcuts {
  const ends = listEnds(kept);
  const count = ends.line.length;
  const column = () => new Float64Array(count);
  const shortcuts: Shortcuts = {
    ...{ ...ends, count, x1: column(), y1: column(), x2: column(), y2: column() },
    ...{ minX: column(), minY: column(), maxX: column(), maxY: column() },
  };
  for (let shortcut = 0; shortcut < count; shortcut++) measureShortcut(shortcuts, shortcut, lines);
  return shortcuts;
}

/**
 * Shortcuts after points have come back: the first half of a split one takes its place, the second comes at the end.
 *
 * @param points shortcut and place in its line of each point; no shortcut twice
 */
export function splitShortcuts(
  shortcuts: Shortcuts,
  points: readonly (readonly [shortcut: number, place: number])[],
  lines: readonly Line[],
): Shortcuts {
  const longer = lengthen(shortcuts, points.length);
  for (const [index, [shortcut, place]] of points.entries()) {
    const second = shortcuts.count + index;
    longer.line[second] = longer.line[shortcut]!;
    longer.from[second] = place;
    longer.to[second] = longer.to[shortcut]!;
    longer.to[shortcut] = place;
    measureShortcut(longer, shortcut, lines);
    measureShortcut(longer, second, lines);
  }
  return longer;
}

function lengthen(shortcuts: Shortcuts, more: number): Shortcuts {
  const count = shortcuts.count + more;
  const numbers = (column: Int32Array) => {
    const longer = new Int32Array(count);
    longer.set(column);
    return longer;
  };
  const reals = (column: Float64Array) => {
    const longer = new Float64Array(count);
    longer.set(column);
    return longer;
  };
  const { line, from, to, x1, y1, x2, y2, minX, minY, maxX, maxY } = shortcuts;
  return {
    ...{ count, line: numbers(line), from: numbers(from), to: numbers(to) },
    ...{ x1: reals(x1), y1: reals(y1), x2: reals(x2), y2: reals(y2) },
    ...{ minX: reals(minX), minY: reals(minY), maxX: reals(maxX), maxY: reals(maxY) },
  };
}

function listEnds(kept: readonly Uint8Array[]): Pick<Shortcuts, 'line' | 'from' | 'to'> {
  let count = -kept.length;
  for (const flags of kept) for (let place = 0; place < flags.length; place++) count += flags[place]!;
  const line = new Int32Array(count);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  let shortcut = 0;
  for (let index = 0; index < kept.length; index++) {
    const flags = kept[index]!;
    let last = 0;
    for (let place = 1; place < flags.length; place++) {
      if (!flags[place]) continue;
      line[shortcut] = index;
      from[shortcut] = last;
      to[shortcut++] = place;
      last = place;
    }
  }
  return { line, from, to };
}

/** Fills in the ends of a shortcut, and the box around its stretch of line. */
function measureShortcut(shortcuts: Shortcuts, shortcut: number, lines: readonly Line[]): void {
  const line = lines[shortcuts.line[shortcut]!]!;
  const start = 2 * shortcuts.from[shortcut]!;
  const end = 2 * shortcuts.to[shortcut]!;
  shortcuts.x1[shortcut] = line[start]!;
  shortcuts.y1[shortcut] = line[start + 1]!;
  shortcuts.x2[shortcut] = line[end]!;
  shortcuts.y2[shortcut] = line[end + 1]!;
  let west = line[start]!;
  let south = line[start + 1]!;
  let east = west;
  let north = south;
  for (let index = start + 2; index <= end; index += 2) {
    const x = line[index]!;
    const y = line[index + 1]!;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  shortcuts.minX[shortcut] = west;
  shortcuts.minY[shortcut] = south;
  shortcuts.maxX[shortcut] = east;
  shortcuts.maxY[shortcut] = north;
}
