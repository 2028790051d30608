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
/** Of what is seen. */
const panShare = 0.15;
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

  readonly press = (event: PointerEvent) => {
    this.#hasMoved = false;
    this.#drag = { x: event.clientX, y: event.clientY, camera: this.camera };
  };

  readonly cancel = () => (this.#drag = undefined);
  readonly leave = () => this.#options.point(undefined);

  readonly move = (event: PointerEvent) => {
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

  readonly key = (event: KeyboardEvent) => {
    const move = Object.hasOwn(this.#moves, event.key) ? this.#moves[event.key] : undefined;
    if (!move || (event.key.startsWith('Arrow') && this.camera.scale === 1)) return;
    event.preventDefault();
    this.#look(move());
  };

  readonly #moves: Readonly<Record<string, () => DrawingCamera>> = {
    ArrowLeft: () => this.#pan(-1, 0),
    ArrowRight: () => this.#pan(1, 0),
    ArrowUp: () => this.#pan(0, -1),
    ArrowDown: () => this.#pan(0, 1),
    '+': () => this.#zoom(zoomStep),
    '-': () => this.#zoom(1 / zoomStep),
  };

  #zoom(factor: number): DrawingCamera {
    const size = this.#options.size();
    return zoomAround(this.camera, factor, middleOf(this.camera, size), size);
  }

  #pan(x: number, y: number): DrawingCamera {
    const size = this.#options.size();
    const step = (panShare * size.width) / this.camera.scale;
    return panBy(this.camera, x * step, y * step, size);
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
