import type { BoundaryArea } from './boundary-layer.ts';

/** The box around areas in the units of their file: `[west, south, east, north]`. */
export function boundsOfAreas(
  areas: readonly Pick<BoundaryArea, 'rings'>[],
): readonly [number, number, number, number] {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const area of areas)
    for (const ring of area.rings)
      for (let index = 0; index < ring.length; index += 2) {
        west = Math.min(west, ring[index]!);
        south = Math.min(south, ring[index + 1]!);
        east = Math.max(east, ring[index]!);
        north = Math.max(north, ring[index + 1]!);
      }
  return [west, south, east, north];
}
