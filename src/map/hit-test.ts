import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import { polygonsOf, type AreaFeature, type MapGeometry } from '../core/geometry.ts';
import { projectPoint, type Bounds, type LonLat, type WorldPoint } from '../core/mercator.ts';
import type { AreaId } from '../core/model.ts';

/**
 * Finds the area at a place, else the nearest one within a distance: most municipalities are smaller than a fingertip
 * when the whole state is in view.
 *
 * @param tolerance in widths of the world (`worldWidthPx`)
 */
export type HitTest = (point: LonLat, tolerance: number) => AreaId | undefined;

/** Works on the shapes and not on drawn pixels, so that it answers before the map is drawn, and the same everywhere. */
export function createHitTest({ municipalities, boundsById }: MapGeometry): HitTest {
  // Small areas lie on top and come last.
  const areas = municipalities.features.toReversed();
  return (point, tolerance) => {
    const near = areas.filter((area) => isNear(point, boundsById.get(area.id as AreaId)!, tolerance));
    const hit =
      near.find((area) => booleanPointInPolygon([...point], area)) ?? findNearest(point, near, tolerance);
    return hit?.id as AreaId | undefined;
  };
}

function isNear(point: LonLat, [west, south, east, north]: Bounds, tolerance: number): boolean {
  const [x, y] = projectPoint(point);
  const [left, top] = projectPoint([west, north]);
  const [right, bottom] = projectPoint([east, south]);
  return x >= left - tolerance && x <= right + tolerance && y >= top - tolerance && y <= bottom + tolerance;
}

function findNearest(
  point: LonLat,
  areas: readonly AreaFeature[],
  tolerance: number,
): AreaFeature | undefined {
  let nearest: AreaFeature | undefined;
  let least = tolerance;
  for (const area of areas) {
    const distance = distanceTo(projectPoint(point), area);
    if (distance < least) [nearest, least] = [area, distance];
  }
  return nearest;
}

function distanceTo(point: WorldPoint, area: AreaFeature): number {
  let least = Infinity;
  for (const ring of polygonsOf(area).flat())
    for (const [start, end] of segmentsOf(ring))
      least = Math.min(least, distanceToSegment(point, projectPoint(start), projectPoint(end)));
  return least;
}

function distanceToSegment([x, y]: WorldPoint, [x0, y0]: WorldPoint, [x1, y1]: WorldPoint): number {
  const squaredLength = (x1 - x0) ** 2 + (y1 - y0) ** 2;
  const along = squaredLength === 0 ? 0 : ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / squaredLength;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x0 - share * (x1 - x0), y - y0 - share * (y1 - y0));
}

function segmentsOf(ring: readonly Position[]): (readonly [LonLat, LonLat])[] {
  return ring.slice(1).map((end, index) => [ring[index] as [number, number], end as [number, number]]);
}
