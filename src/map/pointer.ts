/** In CSS pixels of the map. */
export interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/** Sent at most once a frame, and never while a button is down; `undefined` when the pointer leaves. */
export type Hover = (point: PixelPoint | undefined) => void;

export interface PointerWatch {
  /** Whether the latest press was a finger's, which is less exact than a mouse. */
  readonly isTouch: () => boolean;
  readonly disconnect: () => void;
}

/** Watches mouse and pen over an element. Fingers do not hover. */
export function connectPointer(element: HTMLElement, hover: Hover): PointerWatch {
  const abort = new AbortController();
  let isTouch = false;
  let frame: number | undefined;
  let latest: PointerEvent | undefined;
  const report = () => {
    frame = undefined;
    hover(latest && locatePointer(latest, element));
  };
  const schedule = (event: PointerEvent | undefined) => {
    latest = event;
    frame ??= requestAnimationFrame(report);
  };
  const listen = (
    name: 'pointerdown' | 'pointermove' | 'pointerleave',
    act: (event: PointerEvent) => void,
  ) => {
    element.addEventListener(name, act, { signal: abort.signal, capture: name === 'pointerdown' });
  };
  listen('pointerdown', (event) => (isTouch = event.pointerType === 'touch'));
  listen('pointermove', (event) => {
    if (event.pointerType !== 'touch' && event.buttons === 0) schedule(event);
  });
  listen('pointerleave', () => schedule(undefined));
  return {
    isTouch: () => isTouch,
    disconnect: () => {
      abort.abort();
      if (frame !== undefined) cancelAnimationFrame(frame);
    },
  };
}

/** Where a pointer is, in CSS pixels of an element. */
export function locatePointer({ clientX, clientY }: MouseEvent, element: HTMLElement): PixelPoint {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
