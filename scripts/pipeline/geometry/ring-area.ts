type Position = readonly [number, number];

/** Mean radius of the Earth in metres (IUGG: R1 of GRS 80). */
const earthRadiusM = 6371008.8;

const radians = Math.PI / 180;

/** Area of a closed ring in the plane: positive if it runs clockwise, negative if counter-clockwise (shoelace formula). */
export function ringArea(ring: readonly Position[]): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  let doubled = 0;
  let x = 0;
  let y = 0;
  for (const position of ring) {
    const nextX = position[0] - originX;
    const nextY = position[1] - originY;
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
 * @param line `[longitude, latitude]` in degrees
 * @param origin the same position for all lines of a ring, not far away
 */
export function sphericalLineArea(line: readonly Position[], origin: Position): number {
  const originY = Math.sin(origin[1] * radians);
  let doubled = 0;
  let x: number | undefined;
  let y = 0;
  for (const [longitude, latitude] of line) {
    const nextX = (longitude - origin[0]) * radians;
    const nextY = Math.sin(latitude * radians) - originY;
    if (x !== undefined) doubled += nextX * y - x * nextY;
    x = nextX;
    y = nextY;
  }
  return (doubled / 2) * earthRadiusM ** 2;
}
