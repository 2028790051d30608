/** A step on the drawing: right and down are positive. */
export type Direction = readonly [number, number];

/** What lies aside counts twice as far as what lies ahead. */
const aside = 2;

/**
 * The point that is reached from another one by a step in a direction: the nearest of those that lie more ahead than
 * aside.
 *
 * @returns its index, or `undefined` where none lies there
 */
export function nearestInDirection(
  points: readonly Direction[],
  from: number,
  [dx, dy]: Direction,
): number | undefined {
  const start = points[from];
  if (!start) return undefined;
  let nearest: number | undefined;
  let least = Infinity;
  for (const [index, [x, y]] of points.entries()) {
    const ahead = (x - start[0]) * dx + (y - start[1]) * dy;
    const off = Math.abs((x - start[0]) * dy) + Math.abs((y - start[1]) * dx);
    const distance = ahead + aside * off;
    if (index === from || ahead <= 0 || off > ahead || distance >= least) continue;
    [nearest, least] = [index, distance];
  }
  return nearest;
}
