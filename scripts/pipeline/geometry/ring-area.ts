import type { Line } from './line.ts';

/** Mean radius of the Earth in metres (IUGG: R1 of GRS 80). */
const earthRadiusM = 6371008.8;

const radians = Math.PI / 180;

/** Area of a closed ring in the plane: positive if it runs clockwise, negative if counter-clockwise (shoelace formula). */
export function ringArea(ring: Line): number {
  const originX = ring[0] ?? 0;
  const originY = ring[1] ?? 0;
  let doubled = 0;
  let x = 0;
  let y = 0;
  for (let index = 0; index < ring.length; index += 2) {
    const nextX = ring[index]! - originX;
    const nextY = ring[index + 1]! - originY;
    doubled += nextX * y - x * nextY;
    x = nextX;
    y = nextY;
  }
  return doubled / 2;
}

/**
 * What a line adds to the area in m² of every ring that it is part of, on a sphere; signed like `ringArea`. Edges count
 * as straight in Lambert's cylindrical equal-area projection.
 *
 * @param line longitudes and latitudes in degrees
 * @param origin the same position for all lines of a ring, not far away
 */
export function sphericalLineArea(line: Line, origin: readonly [number, number]): number {
  const originY = Math.sin(origin[1] * radians);
  let doubled = 0;
  let x = NaN;
  let y = NaN;
  for (let index = 0; index < line.length; index += 2) {
    const nextX = (line[index]! - origin[0]) * radians;
    const nextY = Math.sin(line[index + 1]! * radians) - originY;
    if (index > 0) doubled += nextX * y - x * nextY;
    x = nextX;
    y = nextY;
  }
  return (doubled / 2) * earthRadiusM ** 2;
}
