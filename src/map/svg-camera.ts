import {
  projectPoint,
  unprojectPoint,
  worldWidthPx,
  type Bounds,
  type Camera,
  type LonLat,
  type Size,
  type WorldPoint,
} from '../core/mercator.ts';
import type { Movable } from './map-mover.ts';
import type { PixelPoint } from './pointer.ts';

/** As far as the map library goes. */
const maxZoom = 13;

/** What a drawing shows and how large, kept within limits. It moves at once, without a flight. */
export class SvgCamera implements Movable {
  #center: WorldPoint = [0.5, 0.5];
  #zoom = 0;
  #minZoom = 0;
  #maxBounds: Bounds | undefined;
  readonly #size: () => Size;
  readonly #changed: () => void;

  /**
   * @param size of the drawing, in CSS pixels
   * @param changed is told of every movement and change of size
   */
  constructor(size: () => Size, changed: () => void) {
    this.#size = size;
    this.#changed = changed;
  }

  get camera(): Camera {
    return { center: unprojectPoint(this.#center), zoom: this.#zoom };
  }

  getZoom(): number {
    return this.#zoom;
  }

  easeTo({ center, zoom }: { readonly center?: LonLat; readonly zoom?: number }): void {
    this.#place(center ? projectPoint(center) : this.#center, zoom ?? this.#zoom);
  }

  jumpTo(target: { readonly center: LonLat; readonly zoom: number }): void {
    this.easeTo(target);
  }

  panBy([x, y]: readonly [number, number]): void {
    const scale = worldWidthPx(this.#zoom);
    this.#place([this.#center[0] + x / scale, this.#center[1] + y / scale], this.#zoom);
  }

  /** Changes the size of the map, while what lies at a point stays there. */
  zoomAround(point: PixelPoint, zoom: number): void {
    const held = this.#worldAt(point);
    const { width, height } = this.#size();
    const scale = worldWidthPx(this.#limit(zoom));
    const center: WorldPoint = [
      held[0] - (point.x - width / 2) / scale,
      held[1] - (point.y - height / 2) / scale,
    ];
    this.#place(center, zoom);
  }

  resize(): void {
    this.#place(this.#center, this.#zoom);
  }

  setMinZoom(zoom: number): void {
    this.#minZoom = zoom;
  }

  setMaxBounds(bounds: Bounds): void {
    this.#maxBounds = bounds;
  }

  project(point: LonLat): PixelPoint {
    const [x, y] = projectPoint(point);
    const { width, height } = this.#size();
    const scale = worldWidthPx(this.#zoom);
    return { x: (x - this.#center[0]) * scale + width / 2, y: (y - this.#center[1]) * scale + height / 2 };
  }

  unproject(point: PixelPoint): LonLat {
    return unprojectPoint(this.#worldAt(point));
  }

  /** The north-west corner of what is shown. */
  get corner(): WorldPoint {
    return this.#worldAt({ x: 0, y: 0 });
  }

  #worldAt({ x, y }: PixelPoint): WorldPoint {
    const { width, height } = this.#size();
    const scale = worldWidthPx(this.#zoom);
    return [this.#center[0] + (x - width / 2) / scale, this.#center[1] + (y - height / 2) / scale];
  }

  #limit(zoom: number): number {
    return Math.min(maxZoom, Math.max(this.#minZoom, zoom));
  }

  #place([x, y]: WorldPoint, zoom: number): void {
    this.#zoom = this.#limit(zoom);
    this.#center = [x, y];
    if (this.#maxBounds) {
      const [west, south, east, north] = this.#maxBounds;
      const [left, top] = projectPoint([west, north]);
      const [right, bottom] = projectPoint([east, south]);
      const { width, height } = this.#size();
      const scale = worldWidthPx(this.#zoom);
      this.#center = [keepWithin(x, left, right, width / scale), keepWithin(y, top, bottom, height / scale)];
    }
    this.#changed();
  }
}

/** The middle of a view of this extent that stays between two ends, or midway where it is wider than they are apart. */
function keepWithin(middle: number, from: number, to: number, extent: number): number {
  if (extent >= to - from) return (from + to) / 2;
  return Math.min(to - extent / 2, Math.max(from + extent / 2, middle));
}
