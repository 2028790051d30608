import type { Line } from './line.ts';
import { boxSegments, type Segments } from './segments.ts';

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
  const [x1, y1, x2, y2] = [column(), column(), column(), column()];
  for (let shortcut = 0; shortcut < count; shortcut++) {
    const line = lines[ends.line[shortcut]!]!;
    const [from, to] = [2 * ends.from[shortcut]!, 2 * ends.to[shortcut]!];
    x1[shortcut] = line[from]!;
    y1[shortcut] = line[from + 1]!;
    x2[shortcut] = line[to]!;
    y2[shortcut] = line[to + 1]!;
  }
  const shortcuts = { ...ends, ...boxSegments(x1, y1, x2, y2) };
  coverDetours(shortcuts, lines);
  return shortcuts;
}

function listEnds(kept: readonly Uint8Array[]): Pick<Shortcuts, 'line' | 'from' | 'to'> {
  let count = -kept.length;
  for (const flags of kept) for (let place = 0; place < flags.length; place++) count += flags[place]!;
  const [line, from, to] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
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

function coverDetours(shortcuts: Shortcuts, lines: readonly Line[]): void {
  const { count, minX, minY, maxX, maxY } = shortcuts;
  for (let shortcut = 0; shortcut < count; shortcut++) {
    const line = lines[shortcuts.line[shortcut]!]!;
    const end = 2 * shortcuts.to[shortcut]!;
    for (let index = 2 * shortcuts.from[shortcut]! + 2; index < end; index += 2) {
      minX[shortcut] = Math.min(minX[shortcut]!, line[index]!);
      minY[shortcut] = Math.min(minY[shortcut]!, line[index + 1]!);
      maxX[shortcut] = Math.max(maxX[shortcut]!, line[index]!);
      maxY[shortcut] = Math.max(maxY[shortcut]!, line[index + 1]!);
    }
  }
}
