import type { BoundaryArea } from './boundary-layer.ts';

/** The box around areas in the units of their file: `[west, south, east, north]`. */
export function boundsOfAreas(
  areas: readonly Pick<BoundaryArea, 'rings'>[],
): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const area of areas)
    for (const ring of area.rings)
      for (const [x, y] of ring) {
        west = Math.min(west, x);
        south = Math.min(south, y);
        east = Math.max(east, x);
        north = Math.max(north, y);
      }
  return [west, south, east, north];
}
