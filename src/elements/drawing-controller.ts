import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  middleOf,
  panBy,
  wholeDrawing,
  zoomAround,
  type DrawingCamera,
  type DrawingSize,
} from '../core/drawing-camera.ts';

/** A place in units of the drawing, with the units that a CSS pixel is long there. */
export interface DrawnPlace {
  readonly x: number;
  readonly y: number;
  readonly unitsPerPx: number;
}

interface Options {
  readonly size: () => DrawingSize;
  /** The pointer is over a place; `undefined` when it leaves. A finger does not hover. */
  readonly point: (place: DrawnPlace | undefined) => void;
  /** A click or tap at a place. */
  readonly press: (place: DrawnPlace) => void;
}

const zoomStep = 1.6;
/** Less than this between press and release is a click, in CSS pixels. */
const dragPx = 4;

/**
 * Owns the camera of one or more drawings that move together: by drag, by wheel while the key is held that enlarges
 * everywhere, by keyboard, by buttons. Pages still scroll over a drawing that is not enlarged.
 */
export class DrawingController implements ReactiveController {
  camera: DrawingCamera = wholeDrawing;

  readonly #host: ReactiveControllerHost;
  readonly #options: Options;
  #drag: { readonly x: number; readonly y: number; readonly camera: DrawingCamera } | undefined;
  #hasMoved = false;
  /** The last event of each pointer that is down. */
  readonly #fingers = new Map<number, PointerEvent>();

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#drag = undefined;
  }

  readonly zoomIn = () => this.#look(this.#zoom(zoomStep));
  readonly zoomOut = () => this.#look(this.#zoom(1 / zoomStep));
  readonly showAll = () => this.#look(wholeDrawing);

  /** Moves a place to the middle where it is out of sight. */
  bringIntoView([x, y]: readonly [number, number]): void {
    const size = this.#options.size();
    const [middleX, middleY] = middleOf(this.camera, size);
    const [width, height] = [size.width / this.camera.scale, size.height / this.camera.scale];
    const isSeen = Math.abs(x - middleX) < width / 2 && Math.abs(y - middleY) < height / 2;
    if (!isSeen) this.#look(panBy(this.camera, x - middleX, y - middleY, size));
  }

  readonly press = (event: PointerEvent) => {
    this.#fingers.set(event.pointerId, event);
    if (this.#fingers.size > 1) {
      this.#drag = undefined;
      return;
    }
    this.#hasMoved = false;
    this.#drag = { x: event.clientX, y: event.clientY, camera: this.camera };
  };

  readonly cancel = (event: PointerEvent) => {
    this.#fingers.delete(event.pointerId);
    this.#drag = undefined;
  };

  readonly leave = () => this.#options.point(undefined);

  readonly move = (event: PointerEvent) => {
    if (this.#fingers.size === 2 && this.#fingers.has(event.pointerId)) {
      this.#pinch(event);
      return;
    }
    if (!this.#drag || this.#drag.camera.scale === 1) {
      if (event.pointerType !== 'touch') this.#options.point(this.#placeOf(event));
      return;
    }
    const [x, y] = [event.clientX - this.#drag.x, event.clientY - this.#drag.y];
    if (!this.#hasMoved && Math.hypot(x, y) < dragPx) return;
    this.#hasMoved = true;
    const { unitsPerPx } = this.#placeOf(event);
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#look(panBy(this.#drag.camera, -x * unitsPerPx, -y * unitsPerPx, this.#options.size()));
  };

  readonly release = (event: PointerEvent) => {
    this.#fingers.delete(event.pointerId);
    const isClick = this.#drag !== undefined && !this.#hasMoved;
    this.#drag = undefined;
    if (isClick) this.#options.press(this.#placeOf(event));
  };

  readonly turn = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const { x, y } = this.#placeOf(event);
    this.#look(zoomAround(this.camera, Math.exp(-event.deltaY / 300), [x, y], this.#options.size()));
  };

  /** A double click; with the shift key it goes back. */
  readonly enlarge = (event: MouseEvent) => {
    const { x, y } = this.#placeOf(event);
    const factor = event.shiftKey ? 1 / zoomStep : zoomStep;
    this.#look(zoomAround(this.camera, factor, [x, y], this.#options.size()));
  };

  readonly key = (event: KeyboardEvent) => {
    const move = Object.hasOwn(this.#moves, event.key) ? this.#moves[event.key] : undefined;
    if (!move) return;
    event.preventDefault();
    this.#look(move());
  };

  readonly #moves: Readonly<Record<string, () => DrawingCamera>> = {
    '+': () => this.#zoom(zoomStep),
    '-': () => this.#zoom(1 / zoomStep),
    Home: () => wholeDrawing,
  };

  /** Two fingers: what lies between them stays between them. */
  #pinch(event: PointerEvent): void {
    const [a, b] = [...this.#fingers.values()];
    this.#fingers.set(event.pointerId, event);
    const [c, d] = [...this.#fingers.values()];
    if (!a || !b || !c || !d) return;
    this.#hasMoved = true;
    const size = this.#options.size();
    const factor = spanOf(c, d) / Math.max(1, spanOf(a, b));
    const [from, to] = [this.#middleOf(a, b), this.#middleOf(c, d)];
    const moved = panBy(this.camera, from.x - to.x, from.y - to.y, size);
    this.#look(zoomAround(moved, factor, [from.x, from.y], size));
  }

  #middleOf(a: PointerEvent, b: PointerEvent): DrawnPlace {
    const [first, second] = [this.#placeOf(a), this.#placeOf(b)];
    return { ...first, x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
  }

  #zoom(factor: number): DrawingCamera {
    const size = this.#options.size();
    return zoomAround(this.camera, factor, middleOf(this.camera, size), size);
  }

  #look(camera: DrawingCamera): void {
    this.camera = camera;
    this.#host.requestUpdate();
  }

  /** The drawing fills its element in width. */
  #placeOf(event: MouseEvent): DrawnPlace {
    const { left, top, width } = (event.currentTarget as HTMLElement)
      .querySelector('svg')!
      .getBoundingClientRect();
    const unitsPerPx = this.#options.size().width / this.camera.scale / width;
    return {
      x: this.camera.x + (event.clientX - left) * unitsPerPx,
      y: this.camera.y + (event.clientY - top) * unitsPerPx,
      unitsPerPx,
    };
  }
}

const spanOf = (a: PointerEvent, b: PointerEvent) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
