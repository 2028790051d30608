import { boundsOfAreas } from './bounds-of-areas.ts';
import type { Line } from './line.ts';
import { isInside, listSegments, type Segments } from './segments.ts';

type Point = readonly [number, number];

/** How often the search narrows down, each time to a half. */
const refinements = 6;

/** A search that has not hit a polygon with this many points across is in vain. */
const finestSearch = 1000;

/**
 * Finds a point well inside a polygon, near to the one that is farthest from its edges, by trying a net of points and
 * then finer ones around the best.
 *
 * @param rings outer ring and holes, in a plane
 * @throws Error for a polygon without area
 */
export function findLabelPoint(rings: readonly Line[]): Point {
  const edges = listSegments(rings);
  const [west, south, east, north] = boundsOfAreas([{ rings: rings.slice(0, 1) }]);
  let [stepX, stepY] = [east - west, north - south];
  let [best, room] = [[NaN, NaN] as Point, 0];
  const nearest = { edge: 0 };
  const search = (centre: Point, steps: number) => {
    for (let column = -steps; column <= steps; column++)
      for (let row = -steps; row <= steps; row++) {
        const point: Point = [centre[0] + (column * stepX) / 2, centre[1] + (row * stepY) / 2];
        const found = measureRoom(rings, edges, point, { least: room, nearest });
        if (found > room) [best, room] = [point, found];
      }
  };
  for (let across = 3; room === 0 && across <= finestSearch; across *= 2) {
    stepX = (east - west) / across;
    stepY = (north - south) / across;
    search([(west + east) / 2, (south + north) / 2], across);
  }
  if (room === 0) throw new Error(`no point inside the polygon at ${west} ${south}`);
  for (let round = 0; round < refinements; round++) {
    stepX /= 2;
    stepY /= 2;
    search(best, 1);
  }
  return best;
}

/**
 * Squared distance to the nearest edge; 0 outside, and as soon as it is known not to exceed `least`.
 *
 * @param nearest the edge that decided last; changed in place, and tried first, as it most often decides again
 */
function measureRoom(
  rings: readonly Line[],
  edges: Segments,
  [x, y]: Point,
  { least, nearest }: { readonly least: number; readonly nearest: { edge: number } },
): number {
  let room = measureDistance(edges, nearest.edge, x, y);
  if (room <= least) return 0;
  for (let index = 0; index < edges.count; index++) {
    const distance = measureDistance(edges, index, x, y);
    if (distance >= room) continue;
    room = distance;
    nearest.edge = index;
    if (room <= least) return 0;
  }
  const inside = rings.reduce((within, ring) => within !== isInside(ring, x, y), false);
  return inside ? room : 0;
}

function measureDistance({ x1, y1, x2, y2 }: Segments, index: number, x: number, y: number): number {
  const fromX = x1[index]!;
  const fromY = y1[index]!;
  const dx = x2[index]! - fromX;
  const dy = y2[index]! - fromY;
  const along = Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy)));
  return (fromX + along * dx - x) ** 2 + (fromY + along * dy - y) ** 2;
}
