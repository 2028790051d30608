/** What is seen of a drawing: its left and top edge in units of the drawing, and how often it is enlarged. */
export interface DrawingCamera {
  readonly x: number;
  readonly y: number;
  /** 1 shows all of it. */
  readonly scale: number;
}

/** In units of the drawing. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

export const wholeDrawing: DrawingCamera = { x: 0, y: 0, scale: 1 };
/** Beyond this the overview shapes are too coarse. */
const mostScale = 24;

/** Enlarges around a point, which stays where it is; never smaller than the whole, and never beside the drawing. */
export function zoomAround(
  camera: DrawingCamera,
  factor: number,
  [x, y]: readonly [number, number],
  size: DrawingSize,
): DrawingCamera {
  const scale = Math.min(mostScale, Math.max(1, camera.scale * factor));
  const shrink = camera.scale / scale;
  return keepInside({ x: x - (x - camera.x) * shrink, y: y - (y - camera.y) * shrink, scale }, size);
}

/** Moves what is seen by units of the drawing. */
export function panBy(camera: DrawingCamera, x: number, y: number, size: DrawingSize): DrawingCamera {
  return keepInside({ ...camera, x: camera.x + x, y: camera.y + y }, size);
}

/** The middle of what is seen. */
export function middleOf(
  { x, y, scale }: DrawingCamera,
  { width, height }: DrawingSize,
): readonly [number, number] {
  return [x + width / scale / 2, y + height / scale / 2];
}

/** As the `viewBox` of an SVG. */
export function viewBoxOf({ x, y, scale }: DrawingCamera, { width, height }: DrawingSize): string {
  return [x, y, width / scale, height / scale].map((value) => Number(value.toFixed(2))).join(' ');
}

function keepInside({ x, y, scale }: DrawingCamera, { width, height }: DrawingSize): DrawingCamera {
  const within = (value: number, length: number) => Math.min(Math.max(value, 0), length - length / scale) + 0;
  return { x: within(x, width), y: within(y, height), scale };
}
