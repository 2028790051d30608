import type { MultiLineString } from 'geojson';
import { render } from 'lit';
import type { MapGeometry } from '../core/geometry.ts';
import type { Camera, LonLat } from '../core/mercator.ts';
import { worldWidthPx } from '../core/mercator.ts';
import type { AreaId, OutlineLevel } from '../core/model.ts';
import { svgShapeSteps, type SvgShapes } from '../core/svg-shapes.ts';
import type { InPieces } from '../core/steps.ts';
import type { MapStyle } from '../core/view.ts';
import { connectAreaPointer, type AreaPointer } from './area-pointer.ts';
import { sizeOf } from './camera.ts';
import { createHitTest, type HitTest } from './hit-test.ts';
import { MapMover } from './map-mover.ts';
import { detailZoom, type LastingEvents, type MapPort, type Place } from './map-port.ts';
import { locatePointer, type PixelPoint } from './pointer.ts';
import { SvgCamera } from './svg-camera.ts';
import { createSvgDrawing, sheetCount, type Drawing } from './svg-drawing.ts';
import { connectGestures } from './svg-gestures.ts';
import { placeTowns } from './town-labels.ts';

/** What a map is told besides its shapes and their style. */
type Told = Pick<Drawing, 'outlines' | 'emphasis' | 'highlight' | 'around' | 'selected'>;

/** Fine enough for towns: the drawing is enlarged up to some sixty times. */
const pathDigits = 2;

/**
 * A map drawn as SVG: no graphics context, no worker, no font to fetch. It prints as vectors.
 *
 * @param container an element with a size of its own, in a root that has `svgMapStyles`
 * @param inPieces how the shapes are made ready
 */
export function createSvgMap(container: HTMLElement, events: LastingEvents, inPieces: InPieces): MapPort {
  return new SvgMap(container, events, inPieces);
}

class SvgMap implements MapPort {
  readonly #container: HTMLElement;
  readonly #events: LastingEvents;
  readonly #inPieces: InPieces;
  readonly #camera: SvgCamera;
  readonly #mover: MapMover;
  readonly #pointer: AreaPointer;
  readonly #endGestures: () => void;
  readonly #draw = createSvgDrawing();
  #geometry: MapGeometry | undefined;
  #shapes: SvgShapes | undefined;
  #hitTest: HitTest = () => undefined;
  #told: Told = {
    outlines: [],
    emphasis: undefined,
    highlight: undefined,
    around: undefined,
    selected: [],
  };
  #style: MapStyle | undefined;
  #frame: number | undefined;
  /** The first picture comes one sheet a frame: all at once would hold a slow phone for a tenth of a second. */
  #sheets = 0;
  #isDetailWanted = false;

  constructor(container: HTMLElement, events: LastingEvents, inPieces: InPieces) {
    this.#container = container;
    this.#inPieces = inPieces;
    this.#events = events;
    this.#camera = new SvgCamera(
      () => sizeOf(container),
      () => this.#moved(),
    );
    this.#mover = new MapMover(this.#camera, container);
    const finder = {
      hitTest: () => this.#hitTest,
      zoom: () => this.#camera.getZoom(),
      unproject: (point: PixelPoint) => this.#camera.unproject(point),
    };
    this.#pointer = connectAreaPointer(container, finder, events);
    container.addEventListener('click', this.#click);
    this.#endGestures = connectGestures(container, {
      zoom: finder.zoom,
      pan: (x, y) => this.#mover.panBy(x, y),
      zoomAround: (point, zoom) => {
        this.#mover.isHome = false;
        this.#camera.zoomAround(point, zoom);
      },
    });
  }

  get isHome(): boolean {
    return this.#mover.isHome;
  }

  get camera(): Camera {
    return this.#camera.camera;
  }

  setGeometry(geometry: MapGeometry): void {
    if (geometry === this.#geometry) return;
    this.#geometry = geometry;
    this.#shapes = undefined;
    this.#mover.setGeometry(geometry);
    void this.#prepare(geometry);
  }

  setStyle(style: MapStyle): void {
    this.#style = style;
    this.#schedule();
  }

  setOutlines(outlines: readonly OutlineLevel[]): void {
    this.#change({ outlines });
  }

  setHighlight(highlight: AreaId | undefined, around?: MultiLineString): void {
    this.#change({ highlight, around });
  }

  setEmphasis(emphasis: ReadonlySet<AreaId> | undefined): void {
    this.#change({ emphasis });
  }

  setSelected(selected: readonly AreaId[]): void {
    this.#change({ selected });
  }

  zoomBy(steps: number): void {
    this.#mover.zoomBy(steps);
  }

  panBy(x: number, y: number): void {
    this.#mover.panBy(x, y);
  }

  fit(place: Place | undefined): void {
    this.#mover.fit(place);
  }

  look(camera: Camera, isHome: boolean): void {
    this.#mover.look(camera, isHome);
    this.#paint();
  }

  project(point: LonLat): PixelPoint {
    return this.#camera.project(point);
  }

  resize(): void {
    this.#mover.settle();
  }

  remove(): void {
    this.#geometry = undefined;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#pointer.disconnect();
    this.#endGestures();
    this.#container.removeEventListener('click', this.#click);
    this.#style = undefined;
    render(undefined, this.#container);
  }

  readonly #click = (event: MouseEvent): void => {
    // The second click of a double click zooms.
    if (event.detail >= 2) return;
    this.#pointer.select(locatePointer(event, this.#container));
  };

  /** What is drawn stays until the new shapes are ready. */
  async #prepare(geometry: MapGeometry): Promise<void> {
    const shapes = await this.#inPieces(svgShapeSteps(geometry, pathDigits));
    if (geometry !== this.#geometry) return;
    this.#shapes = shapes;
    this.#hitTest = createHitTest(geometry);
    this.#schedule();
  }

  #change(part: Partial<Told>): void {
    this.#told = { ...this.#told, ...part };
    this.#schedule();
  }

  #moved(): void {
    this.#schedule();
    this.#events.move();
    if (this.#isDetailWanted || this.#camera.getZoom() < detailZoom) return;
    this.#isDetailWanted = true;
    this.#events.detailWanted();
  }

  #schedule(): void {
    this.#frame ??= requestAnimationFrame(() => this.#paint());
  }

  #paint(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    const size = sizeOf(this.#container);
    if (!this.#shapes || !this.#style || !this.#geometry || size.width === 0) return;
    const zoom = this.#camera.getZoom();
    const drawing: Drawing = {
      ...this.#told,
      shapes: this.#shapes,
      style: this.#style,
      towns: placeTowns(this.#geometry.places, (point) => this.#camera.project(point), zoom, size),
      size,
      zoom,
      corner: this.#shapes.placeWorld(this.#camera.corner),
      origin: this.#shapes.placeWorld([0, 0]),
      unitsPerPx: this.#shapes.unitsPerWorld / worldWidthPx(zoom),
    };
    if (this.#sheets === sheetCount) {
      render(this.#draw(drawing, sheetCount), this.#container);
      return;
    }
    this.#sheets += 1;
    render(this.#draw(drawing, this.#sheets), this.#container);
    if (this.#sheets < sheetCount) this.#schedule();
    else this.#events.drawn();
  }
}
