import { joinBounds, type MapGeometry } from '../core/geometry.ts';
import type { Camera } from '../core/mercator.ts';
import type { Place } from './map-port.ts';
import { buildAreaCamera, buildGroupCamera, buildHome, buildTarget, sizeOf, type Home } from './camera.ts';

type Target = ReturnType<typeof buildTarget>;

/** What the mover needs of a map of the library. */
export interface Movable {
  getZoom(): number;
  easeTo(target: Partial<Target>): unknown;
  jumpTo(target: Target): unknown;
  panBy(offset: [number, number]): unknown;
  resize(): unknown;
  setMinZoom(zoom: number): unknown;
  setMaxBounds(bounds: [number, number, number, number]): unknown;
}

/** Moves a map within its limits, and remembers whether it still shows the whole state. */
export class MapMover {
  /** Until somebody moves the map, it shows the whole state in every size. */
  isHome = true;
  readonly #map: Movable;
  readonly #container: HTMLElement;
  #geometry: MapGeometry | undefined;

  constructor(map: Movable, container: HTMLElement) {
    this.#map = map;
    this.#container = container;
  }

  /** The shapes to move among; the first ones bring the map to its place, and so do others of another extent. */
  setGeometry(geometry: MapGeometry): void {
    const isSame = this.#geometry?.bounds.every((value, index) => value === geometry.bounds[index]);
    this.#geometry = geometry;
    if (!isSame) this.settle();
  }

  zoomBy(steps: number): void {
    this.isHome = false;
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps });
  }

  panBy(x: number, y: number): void {
    this.isHome = false;
    this.#map.panBy([x, y]);
  }

  fit(place: Place | undefined): void {
    const camera = place === undefined ? undefined : this.#near(place);
    this.isHome = camera === undefined;
    const target = camera ?? this.#home()?.camera;
    if (target) this.#map.easeTo(buildTarget(target));
  }

  /** `undefined` where none of the areas is on the map. */
  #near(place: Place): Camera | undefined {
    const bounds = (typeof place === 'string' ? [place] : place).flatMap((id) => {
      const found = this.#geometry?.boundsById.get(id);
      return found ? [found] : [];
    });
    const build = typeof place === 'string' ? buildAreaCamera : buildGroupCamera;
    return bounds.length === 0 ? undefined : build(joinBounds(bounds), sizeOf(this.#container));
  }

  /** Shows what another painter showed. */
  look(camera: Camera, isHome: boolean): void {
    this.isHome = isHome;
    if (this.#home()) this.#map.jumpTo(buildTarget(camera));
  }

  /** After a change of size: the limits follow, and who has not moved the map sees the whole state again. */
  settle(): void {
    const home = this.#home();
    if (!home) return;
    this.#map.resize();
    const [west, south, east, north] = home.maxBounds;
    this.#map.setMinZoom(home.minZoom);
    this.#map.setMaxBounds([west, south, east, north]);
    if (this.isHome) this.#map.jumpTo(buildTarget(home.camera));
  }

  /** `undefined` while there are no shapes, or no room to show them: the library would compute a camera from 0. */
  #home(): Home | undefined {
    const size = sizeOf(this.#container);
    if (!this.#geometry || size.width === 0 || size.height === 0) return undefined;
    return buildHome(this.#geometry.bounds, size);
  }
}
