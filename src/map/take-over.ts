import type { MultiLineString } from 'geojson';
import type { MapGeometry } from '../core/geometry.ts';
import type { Camera, LonLat } from '../core/mercator.ts';
import type { AreaId, OutlineLevel } from '../core/model.ts';
import type { MapStyle } from '../core/view.ts';
import type { LastingEvents, MapEvents, MapPort, Place } from './map-port.ts';

/** Two painters of one map, one over the other, and when the second is asked for. */
export interface Painters {
  readonly createFirst: (events: LastingEvents) => MapPort;
  /** Loads the second painter; `undefined` where it is not worthwhile here. */
  readonly createSecond: (events: MapEvents) => Promise<MapPort | undefined>;
  /** Shows one and hides the other. */
  readonly show: (painter: 'first' | 'second') => void;
  /** Calls when the page is at rest, or never where the second is to wait for the first movement. */
  readonly whenIdle: (act: () => void) => void;
  /** Clears away after both. */
  readonly end: () => void;
}

/**
 * A map that the first painter draws at once and the second takes over when it has the whole picture: at rest, or when
 * somebody moves the map. Where the second cannot be had, or loses its picture, the first serves with the same camera,
 * selection and outlines.
 */
export function createTakeOver(
  painters: Painters,
  events: LastingEvents,
): MapPort & Pick<TakeOver, 'refresh'> {
  return new TakeOver(painters, events);
}

/** Everything that a painter is told, to be told to another. */
interface Told {
  geometry?: MapGeometry;
  style?: MapStyle;
  outlines: readonly OutlineLevel[];
  highlight: Parameters<MapPort['setHighlight']>;
  emphasis: ReadonlySet<AreaId> | undefined;
  selected: readonly AreaId[];
}

class TakeOver implements MapPort {
  readonly #painters: Painters;
  readonly #events: LastingEvents;
  readonly #first: MapPort;
  readonly #told: Told = { outlines: [], highlight: [undefined], emphasis: undefined, selected: [] };
  #second: MapPort | undefined;
  #isSecondShown = false;
  #hasAsked = false;
  #isRemoved = false;

  constructor(painters: Painters, events: LastingEvents) {
    this.#painters = painters;
    this.#events = events;
    this.#first = painters.createFirst({
      ...events,
      drawn: () => {
        events.drawn();
        painters.whenIdle(() => this.#ask());
      },
      move: () => this.#moved(),
    });
    painters.show('first');
  }

  get isHome(): boolean {
    return this.#shown.isHome;
  }

  get camera(): Camera {
    return this.#shown.camera;
  }

  setGeometry(geometry: MapGeometry): void {
    this.#told.geometry = geometry;
    this.#tell((port) => port.setGeometry(geometry));
  }

  setStyle(style: MapStyle): void {
    this.#told.style = style;
    this.#tell((port) => port.setStyle(style));
  }

  setOutlines(levels: readonly OutlineLevel[]): void {
    this.#told.outlines = levels;
    this.#tell((port) => port.setOutlines(levels));
  }

  setHighlight(id: AreaId | undefined, around?: MultiLineString): void {
    this.#told.highlight = [id, around];
    this.#tell((port) => port.setHighlight(id, around));
  }

  setEmphasis(ids: ReadonlySet<AreaId> | undefined): void {
    this.#told.emphasis = ids;
    this.#tell((port) => port.setEmphasis(ids));
  }

  setSelected(ids: readonly AreaId[]): void {
    this.#told.selected = ids;
    this.#tell((port) => port.setSelected(ids));
  }

  zoomBy(steps: number): void {
    this.#shown.zoomBy(steps);
  }

  panBy(x: number, y: number): void {
    this.#shown.panBy(x, y);
  }

  fit(place: Place | undefined): void {
    this.#shown.fit(place);
  }

  look(camera: Camera, isHome: boolean): void {
    this.#shown.look(camera, isHome);
  }

  project(point: LonLat): { readonly x: number; readonly y: number } {
    return this.#shown.project(point);
  }

  resize(): void {
    this.#first.resize();
    this.#second?.resize();
  }

  remove(): void {
    this.#isRemoved = true;
    this.#first.remove();
    this.#second?.remove();
    this.#second = undefined;
    this.#painters.end();
  }

  /** Gives the first painter all that the second has drawn since: for print, which shows it. */
  refresh(): void {
    if (!this.#isSecondShown) return;
    this.#tellAll(this.#first);
    this.#first.look(this.#shown.camera, this.isHome);
  }

  get #shown(): MapPort {
    return this.#isSecondShown && this.#second ? this.#second : this.#first;
  }

  /** A painter that nobody sees is told later, all at once; but the second must follow while it gets ready. */
  #tell(act: (port: MapPort) => void): void {
    if (!this.#isSecondShown) act(this.#first);
    if (this.#second) act(this.#second);
  }

  #tellAll(port: MapPort): void {
    const { geometry, style, outlines, highlight, emphasis, selected } = this.#told;
    if (geometry) port.setGeometry(geometry);
    if (style) port.setStyle(style);
    port.setOutlines(outlines);
    port.setHighlight(...highlight);
    port.setEmphasis(emphasis);
    port.setSelected(selected);
  }

  #moved(): void {
    if (this.#isSecondShown) return;
    this.#events.move();
    if (!this.#first.isHome) this.#ask();
    this.#second?.look(this.#first.camera, this.#first.isHome);
  }

  #ask(): void {
    if (this.#hasAsked || this.#isRemoved) return;
    this.#hasAsked = true;
    // The first painter serves on: whoever reads the map has lost nothing.
    this.#begin().catch((error: unknown) => this.#giveUp(error));
  }

  async #begin(): Promise<void> {
    const second = await this.#painters.createSecond({
      ...this.#events,
      drawn: () => this.#takeOver(),
      move: () => {
        if (this.#isSecondShown) this.#events.move();
      },
      lost: () => this.#giveBack(),
      failed: (error) => this.#giveUp(error),
    });
    if (this.#isRemoved) second?.remove();
    if (this.#isRemoved || !second) return;
    this.#second = second;
    this.#tellAll(second);
    second.look(this.#first.camera, this.#first.isHome);
  }

  #takeOver(): void {
    if (this.#isRemoved || !this.#second) return;
    this.#second.look(this.#first.camera, this.#first.isHome);
    this.#isSecondShown = true;
    this.#painters.show('second');
  }

  #giveBack(): void {
    if (this.#isRemoved) return;
    this.refresh();
    this.#isSecondShown = false;
    this.#painters.show('first');
  }

  #giveUp(error: unknown): void {
    if (this.#isRemoved) return;
    console.warn('<atlas-map> goes on without the map library', error);
    this.#giveBack();
    this.#second?.remove();
    this.#second = undefined;
  }
}
