import { buildCamera, buildViewBounds, type Bounds, type Camera, type Size } from '../core/mercator.ts';

/** Left free around the state, in CSS pixels. */
const paddingPx = 20;
/** How far one can zoom out beyond the view of the whole state. */
const zoomOut = 0.75;
/** An area is shown with its surroundings: this much smaller than it could be, and never larger than `areaMaxZoom`. */
const surroundingsZoom = 1.8;
const areaMaxZoom = 10.5;

/** The view of the whole state, and how far one can leave it: look around the state, but not lose it. */
export interface Home {
  readonly camera: Camera;
  readonly minZoom: number;
  readonly maxBounds: Bounds;
}

export function buildHome(bounds: Bounds, size: Size): Home {
  const camera = buildCamera(bounds, size, paddingPx);
  const minZoom = Math.max(0, camera.zoom - zoomOut);
  return { camera, minZoom, maxBounds: buildViewBounds({ ...camera, zoom: minZoom }, size) };
}

/** An area in the middle of the view, with what lies around it. */
export function buildAreaCamera(bounds: Bounds, size: Size): Camera {
  const { center, zoom } = buildCamera(bounds, size, paddingPx);
  return { center, zoom: Math.min(areaMaxZoom, zoom - surroundingsZoom) };
}

/** Several areas together, as large as there is room for. */
export function buildGroupCamera(bounds: Bounds, size: Size): Camera {
  return buildCamera(bounds, size, paddingPx);
}

/** A camera as the library takes it: it asks for lists that may be written to. */
export function buildTarget({ center, zoom }: Camera): { center: [number, number]; zoom: number } {
  return { center: [...center], zoom };
}

/** The room that a map has, in CSS pixels. */
export function sizeOf(container: HTMLElement): Size {
  return { width: container.clientWidth, height: container.clientHeight };
}
