import type { Dataset } from '../core/dataset.ts';
import { memoizeByObject } from '../core/memoize.ts';
import { projectPoint, unprojectPoint } from '../core/mercator.ts';
import type { AreaId } from '../core/model.ts';
import { createHitTest } from '../map/hit-test.ts';
import { geometryOf, shapesOf } from './picture.ts';

/**
 * Finds the area at a place of the drawing, else the nearest one within a tolerance; all in units of the drawing. The
 * drawing says where places lie, so that its scale need not be known here.
 */
export const locatorOf = memoizeByObject((dataset: Dataset) => {
  const geometry = geometryOf(dataset);
  const hitTest = createHitTest(geometry);
  const { pointById } = shapesOf(dataset);
  const places = geometry.places.toSorted((a, b) => a.point[0] - b.point[0]);
  const [west, east] = [places[0], places.at(-1)];
  return (x: number, y: number, tolerance: number): AreaId | undefined => {
    if (!west || !east) return undefined;
    const [worldWest, worldEast] = [projectPoint(west.point), projectPoint(east.point)];
    const [left, top] = pointById.get(west.id) ?? [0, 0];
    const unitsPerWorld = ((pointById.get(east.id)?.[0] ?? 0) - left) / (worldEast[0] - worldWest[0]);
    const world = [
      worldWest[0] + (x - left) / unitsPerWorld,
      worldWest[1] + (y - top) / unitsPerWorld,
    ] as const;
    return hitTest(unprojectPoint(world), tolerance / unitsPerWorld);
  };
});
