/** `[longitude, latitude]` in degrees. */
export type LonLat = readonly [number, number];

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [number, number, number, number];

/** A place on the Web Mercator plane: the world is the unit square, `[0, 0]` its north-west corner. */
export type WorldPoint = readonly [number, number];

/** What a map shows: its middle, and how large. At zoom z the world is `512 · 2^z` CSS pixels wide. */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
}

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const worldPxAtZoom0 = 512;

export function projectPoint([longitude, latitude]: LonLat): WorldPoint {
  const phi = (latitude * Math.PI) / 180;
  return [longitude / 360 + 0.5, 0.5 - Math.asinh(Math.tan(phi)) / (2 * Math.PI)];
}

/** The inverse of `projectPoint`. */
export function unprojectPoint([x, y]: WorldPoint): LonLat {
  const latitude = Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI));
  return [(x - 0.5) * 360, (latitude * 180) / Math.PI];
}

/** Width of the world in CSS pixels. */
export function worldWidthPx(zoom: number): number {
  return worldPxAtZoom0 * 2 ** zoom;
}

/**
 * The camera that shows bounds as large as they fit, in the middle of a viewport.
 *
 * @param paddingPx left free on every side; less where it would take more than half of the viewport
 */
export function buildCamera([west, south, east, north]: Bounds, size: Size, paddingPx: number): Camera {
  const [left, top] = projectPoint([west, north]);
  const [right, bottom] = projectPoint([east, south]);
  const padding = Math.min(paddingPx, size.width / 4, size.height / 4);
  const pxPerWorld = Math.min(
    (size.width - 2 * padding) / (right - left),
    (size.height - 2 * padding) / (bottom - top),
  );
  return {
    center: unprojectPoint([(left + right) / 2, (top + bottom) / 2]),
    zoom: Math.log2(pxPerWorld / worldPxAtZoom0),
  };
}

/** The part of the world that a camera shows. */
export function buildViewBounds({ center, zoom }: Camera, size: Size): Bounds {
  const [x, y] = projectPoint(center);
  const halfWidth = size.width / 2 / worldWidthPx(zoom);
  const halfHeight = size.height / 2 / worldWidthPx(zoom);
  const [west, north] = unprojectPoint([x - halfWidth, y - halfHeight]);
  const [east, south] = unprojectPoint([x + halfWidth, y + halfHeight]);
  return [west, south, east, north];
}
