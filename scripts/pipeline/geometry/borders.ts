import type { Line } from './line.ts';

/** Owner of a side where there is no area. */
export const outside = -1;

/**
 * The borders between areas, each of them once. A line runs from one meeting point of borders to the next, or around
 * to its own start; areas are known by their place in `ids`.
 */
export interface Borders {
  readonly ids: readonly string[];
  readonly lines: readonly Line[];
  /** For each line the area to the left of it, as seen along the line, or `outside`. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** A ring as TopoJSON writes it: places of lines, `~place` for a line that is followed backwards. */
export type ArcRing = readonly number[];

/** The positions of a ring; the last repeats the first. */
export function resolveRing(lines: readonly Line[], ring: ArcRing): Line {
  const length = ring.reduce((sum, arc) => sum + lines[arc < 0 ? ~arc : arc]!.length - 2, 2);
  const positions = new Float64Array(length);
  let end = 0;
  for (const arc of ring) {
    const line = lines[arc < 0 ? ~arc : arc]!;
    if (end > 0) end -= 2;
    if (arc >= 0) positions.set(line, end);
    else
      for (let index = 0; index < line.length; index += 2) {
        positions[end + index] = line[line.length - index - 2]!;
        positions[end + index + 1] = line[line.length - index - 1]!;
      }
    end += line.length;
  }
  return positions;
}

/** Coordinates on a grid lie between this and its negative, so that two of them fit into one exact number. */
const gridRange = 2 ** 25;

/** One number for a position on a grid, to look it up by. */
export function keyOf(x: number, y: number): number {
  return (x + gridRange) * 2 * gridRange + y + gridRange;
}
