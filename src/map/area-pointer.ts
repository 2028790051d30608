import type { LonLat } from '../core/mercator.ts';
import { worldWidthPx } from '../core/mercator.ts';
import type { AreaId } from '../core/model.ts';
import type { HitTest } from './hit-test.ts';
import type { MapEvents } from './map-port.ts';
import { connectPointer, type PixelPoint } from './pointer.ts';

/** A finger covers about this much, in CSS pixels; a mouse is exact. */
const touchTolerancePx = 20;

/** What is asked of a map to tell which area lies at a point of it. */
export interface AreaFinder {
  readonly hitTest: () => HitTest;
  readonly zoom: () => number;
  readonly unproject: (point: PixelPoint) => LonLat;
}

export interface AreaPointer {
  /** A click or tap at a point of the map. */
  readonly select: (point: PixelPoint) => void;
  readonly disconnect: () => void;
}

/** Tells which areas a reader points at and selects; the same for every painter. */
export function connectAreaPointer(
  element: HTMLElement,
  finder: AreaFinder,
  events: Pick<MapEvents, 'hover' | 'select'>,
): AreaPointer {
  const areaAt = (point: PixelPoint, isTouch: boolean): AreaId | undefined => {
    const tolerance = isTouch ? touchTolerancePx / worldWidthPx(finder.zoom()) : 0;
    return finder.hitTest()(finder.unproject(point), tolerance);
  };
  const pointer = connectPointer(element, (point) => {
    const id = point && areaAt(point, false);
    element.classList.toggle('over-area', id !== undefined);
    events.hover(id, point?.x ?? 0, point?.y ?? 0);
  });
  return {
    select: (point) => {
      const isTouch = pointer.isTouch();
      events.select(areaAt(point, isTouch), isTouch ? point : undefined);
    },
    disconnect: pointer.disconnect,
  };
}
