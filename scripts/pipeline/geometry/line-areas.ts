import type { ArcRing } from './borders.ts';
import type { Line } from './line.ts';

/**
 * What each line adds to the area of the rings that it is part of (shoelace formula around the origin). On a grid the
 * sums are exact, so that a ring has the same area however it is put together.
 *
 * @param lines whole numbers
 */
export function measureLines(lines: readonly Line[]): Float64Array {
  const areas = new Float64Array(lines.length);
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place]!;
    let doubled = 0;
    for (let index = 2; index < line.length; index += 2)
      doubled += line[index]! * line[index - 1]! - line[index - 2]! * line[index + 1]!;
    areas[place] = doubled / 2;
  }
  return areas;
}

/**
 * The area of a ring, signed as by `ringArea`.
 *
 * @param areas of all lines, by `measureLines`
 */
export function addRingArea(areas: Float64Array, ring: ArcRing): number {
  let sum = 0;
  for (const arc of ring) sum += arc < 0 ? -areas[~arc]! : areas[arc]!;
  return sum;
}
