/** A line of `[x, y]`; the coordinates are whatever the stage works in. */
export type Line = readonly (readonly [number, number])[];

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
  const positions: (readonly [number, number])[] = [];
  for (const arc of ring) {
    const line = lines[arc < 0 ? ~arc : arc] ?? [];
    const part = arc < 0 ? line.toReversed() : line;
    for (let index = positions.length === 0 ? 0 : 1; index < part.length; index++)
      positions.push(part[index]!);
  }
  return positions;
}

/** Coordinates on a grid lie between this and its negative, so that two of them fit into one exact number. */
const gridRange = 2 ** 25;

/** One number for a position on a grid, to look it up by. */
export function keyOf([x, y]: readonly [number, number]): number {
  return (x + gridRange) * 2 * gridRange + y + gridRange;
}
