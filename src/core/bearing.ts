import { projectPoint, type LonLat } from './mercator.ts';

/** The eight winds, clockwise from the north. */
export const winds = [
  'north',
  'northEast',
  'east',
  'southEast',
  'south',
  'southWest',
  'west',
  'northWest',
] as const;
export type Wind = (typeof winds)[number];

/** In which direction one place lies of another, as on the map; `undefined` for the same place. */
export function windTowards(from: LonLat, to: LonLat): Wind | undefined {
  const [fromX, fromY] = projectPoint(from);
  const [toX, toY] = projectPoint(to);
  if (fromX === toX && fromY === toY) return undefined;
  // Towards the north y falls.
  const turns = Math.atan2(toX - fromX, fromY - toY) / (2 * Math.PI);
  return winds[(Math.round(turns * winds.length) + winds.length) % winds.length];
}
