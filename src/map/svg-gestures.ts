import { locatePointer, type PixelPoint } from './pointer.ts';

/** What gestures do to a map. */
export interface Steered {
  readonly zoom: () => number;
  /** Moves the view by CSS pixels. */
  readonly pan: (x: number, y: number) => void;
  /** Changes the size; what lies at the point stays there. */
  readonly zoomAround: (point: PixelPoint, zoom: number) => void;
}

/** A press that moves less than this, in CSS pixels, is a click. */
const slackPx = 3;
const zoomPerWheelPx = 1 / 100;

/**
 * Mouse: drag, double click, wheel with Ctrl or ⌘. Touch: two fingers; one finger scrolls the page, so that nobody is
 * caught in the map.
 *
 * @returns ends it
 */
export function connectGestures(element: HTMLElement, steered: Steered): () => void {
  const abort = new AbortController();
  connectPresses(element, steered, abort.signal);
  connectZooms(element, steered, abort.signal);
  return () => abort.abort();
}

function connectPresses(element: HTMLElement, steered: Steered, signal: AbortSignal): void {
  const pressed = new Map<number, PixelPoint>();
  let hasDragged = false;
  const drag = (event: PointerEvent, from: PixelPoint, to: PixelPoint) => {
    if (!hasDragged && Math.hypot(to.x - from.x, to.y - from.y) < slackPx) return;
    if (!hasDragged) element.setPointerCapture(event.pointerId);
    hasDragged = true;
    steered.pan(from.x - to.x, from.y - to.y);
    pressed.set(event.pointerId, to);
  };
  const pinch = (event: PointerEvent, to: PixelPoint) => {
    const before = spanOf([...pressed.values()]);
    pressed.set(event.pointerId, to);
    const after = spanOf([...pressed.values()]);
    hasDragged = true;
    steered.pan(before.middle.x - after.middle.x, before.middle.y - after.middle.y);
    steered.zoomAround(after.middle, steered.zoom() + Math.log2(after.distance / before.distance));
  };
  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (pressed.size === 0) hasDragged = false;
    pressed.set(event.pointerId, locatePointer(event, element));
  };
  const move = (event: PointerEvent) => {
    const from = pressed.get(event.pointerId);
    if (!from) return;
    if (pressed.size === 2) pinch(event, locatePointer(event, element));
    else if (event.pointerType !== 'touch') drag(event, from, locatePointer(event, element));
  };
  const release = (event: PointerEvent) => void pressed.delete(event.pointerId);
  element.addEventListener('pointerdown', press, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', release, { signal });
  element.addEventListener('pointercancel', release, { signal });
  const swallow = (event: MouseEvent) => hasDragged && event.stopImmediatePropagation();
  element.addEventListener('click', swallow, { signal, capture: true });
}

function connectZooms(element: HTMLElement, steered: Steered, signal: AbortSignal): void {
  const step = (event: MouseEvent) =>
    steered.zoomAround(locatePointer(event, element), steered.zoom() + (event.shiftKey ? -1 : 1));
  const turn = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    steered.zoomAround(locatePointer(event, element), steered.zoom() - event.deltaY * zoomPerWheelPx);
  };
  element.addEventListener('dblclick', step, { signal });
  element.addEventListener('wheel', turn, { signal, passive: false });
}

function spanOf(points: readonly PixelPoint[]): { readonly middle: PixelPoint; readonly distance: number } {
  const [a, b] = points as [PixelPoint, PixelPoint];
  return {
    middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 },
    distance: Math.max(1, Math.hypot(b.x - a.x, b.y - a.y)),
  };
}
