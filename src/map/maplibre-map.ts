import { Map as MapLibre, setWorkerUrl, type GeoJSONSource, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { GeoJSON, MultiLineString } from 'geojson';
import type { MapGeometry } from '../core/geometry.ts';
import type { Camera, LonLat } from '../core/mercator.ts';
import { outlineLevels, type AreaId, type Language, type OutlineLevel } from '../core/model.ts';
import type { MapStyle } from '../core/view.ts';
import { connectAreaPointer, type AreaPointer } from './area-pointer.ts';
import { createHitTest, type HitTest } from './hit-test.ts';
import { renderMapImages } from './map-images.ts';
import { MapMover } from './map-mover.ts';
import { buildMarks, changeMarks, noMarks, type Marks } from './map-marks.ts';
import { buildMapOptions } from './map-options.ts';
import { detailZoom, type MapEvents, type MapPort, type Place } from './map-port.ts';
import { fadingSources } from './fill-layers.ts';
import { buildStyle, outlineLayers } from './map-style.ts';
import type { SourceName } from './style-document.ts';
import type { PixelPoint } from './pointer.ts';
import { buildOverlays } from './overlays.ts';
import { createTownNames, type TownNames } from './town-names.ts';
import { createPatience } from './patience.ts';
import { buildBorders, buildColors } from './style-sources.ts';

const restorePatienceMs = 5000;

/**
 * A map drawn by MapLibre GL, which needs WebGL 2.
 *
 * @param container an element with a size of its own, in a root that has `maplibreStyles`
 */
export function createMapLibreMap(
  container: HTMLElement,
  events: MapEvents,
  { language }: { readonly language: Language },
): MapPort {
  setWorkerUrl(new URL(workerUrl, import.meta.url).href);
  return new MapLibreMap(container, events, language);
}

function createMap(container: HTMLElement, language: Language): MapLibre {
  const style = buildStyle() as unknown as StyleSpecification;
  const map = new MapLibre({ ...buildMapOptions(language), container, style, validateStyle: false });
  const canvas = map.getCanvas();
  canvas.style.opacity = '0';
  // The map is one tab stop, and its element is that: the drawing itself is hidden from readers of the screen.
  for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
  return map;
}

class MapLibreMap implements MapPort {
  readonly #events: MapEvents;
  readonly #map: MapLibre;
  readonly #mover: MapMover;
  readonly #pointer: AreaPointer;
  readonly #names: TownNames;
  #geometry: MapGeometry | undefined;
  #style: MapStyle | undefined;
  #outlines: readonly OutlineLevel[] = [];
  #marks = noMarks;
  #emphasis: ReadonlySet<AreaId> | undefined;
  #hitTest: HitTest = () => undefined;
  /** Whether the library has a style that can be given data; not before loading, and not while its context is lost. */
  #isReady = false;
  #isFaded = false;
  #isDetailWanted = false;
  #hasDrawn = false;
  #isCovered = true;
  readonly #patience = createPatience(restorePatienceMs, () =>
    this.#events.failed(new Error('the browser took the graphics context away')),
  );

  constructor(container: HTMLElement, events: MapEvents, language: Language) {
    this.#events = events;
    this.#map = createMap(container, language);
    this.#mover = new MapMover(this.#map, container);
    const finder = {
      hitTest: () => this.#hitTest,
      zoom: () => this.#map.getZoom(),
      project: (point: LonLat) => this.project(point),
      unproject: ({ x, y }: PixelPoint) => this.#map.unproject([x, y]).toArray(),
    };
    this.#names = createTownNames(container, finder);
    this.#pointer = connectAreaPointer(this.#map.getCanvasContainer(), finder, events);
    this.#listen();
  }

  get isHome(): boolean {
    return this.#mover.isHome;
  }

  get camera(): Camera {
    return { center: this.#map.getCenter().toArray(), zoom: this.#map.getZoom() };
  }

  setGeometry(geometry: MapGeometry): void {
    this.#geometry = geometry;
    this.#hitTest = createHitTest(geometry);
    this.#mover.setGeometry(geometry);
    this.#setData('municipalities', geometry.municipalities);
    this.#setData('borders', buildBorders(geometry));
    this.#names.draw(geometry.places);
    this.#paintStyle();
    this.#paintMarks();
  }

  setStyle(style: MapStyle): void {
    this.#style = style;
    this.#paintStyle();
  }

  setOutlines(levels: readonly OutlineLevel[]): void {
    this.#outlines = levels;
    if (!this.#isReady) return;
    for (const level of outlineLevels)
      for (const layer of outlineLayers(level))
        this.#map.setLayoutProperty(layer, 'visibility', levels.includes(level) ? 'visible' : 'none');
  }

  setHighlight(highlight: AreaId | undefined, around?: MultiLineString): void {
    this.#mark({ highlight, around });
  }

  setEmphasis(ids: ReadonlySet<AreaId> | undefined): void {
    if (ids === this.#emphasis) return;
    this.#emphasis = ids;
    this.#paintEmphasis();
  }

  setSelected(selected: readonly AreaId[]): void {
    this.#mark({ selected });
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
    if (this.#isReady || !this.#hasDrawn) this.#mover.look(camera, isHome);
  }

  project(point: LonLat): PixelPoint {
    return this.#map.project([...point]);
  }

  resize(): void {
    this.#mover.settle();
  }

  remove(): void {
    this.#patience.end();
    this.#pointer.disconnect();
    this.#names.remove();
    this.#isReady = false;
    this.#map.remove();
  }

  #listen(): void {
    const map = this.#map;
    map.on('style.load', () => this.#repaint());
    map.on('move', () => this.#names.draw(this.#geometry?.places ?? []));
    map.on('move', () => this.#events.move());
    map.on('movestart', (event) => {
      if (event.originalEvent) this.#mover.isHome = false;
    });
    map.on('zoomend', () => this.#askForDetail());
    map.on('click', ({ point, originalEvent }) => {
      // The second click of a double click zooms.
      if (originalEvent.detail < 2) this.#pointer.select(point);
    });
    map.on('webglcontextlost', () => this.#loseContext());
    map.on('webglcontextrestored', () => this.#patience.end());
    map.on('error', ({ error }) => {
      if (this.#hasDrawn) console.error('<atlas-map>', error);
      else this.#events.failed(new Error(error.message, { cause: error }));
    });
  }

  /** Everything anew: at the start, and when the library has built its style again after a lost context. */
  #repaint(): void {
    this.#isReady = true;
    for (const { name, image, pixelRatio } of renderMapImages())
      if (!this.#map.hasImage(name)) this.#map.addImage(name, image, { pixelRatio });
    if (this.#geometry) this.setGeometry(this.#geometry);
    this.setOutlines(this.#outlines);
  }

  #paintStyle(): void {
    if (!this.#isReady || !this.#style || !this.#geometry) return;
    for (const [id, color] of buildColors(this.#style))
      this.#map.setFeatureState({ source: 'municipalities', id }, { color });
    for (const [name, data] of buildOverlays(this.#geometry, this.#style)) this.#setData(name, data);
    this.#paintEmphasis();
    if (this.#isCovered) void this.#map.once('idle', () => this.#uncover());
  }

  #paintEmphasis(): void {
    if (!this.#isReady || !this.#style || (!this.#emphasis && !this.#isFaded)) return;
    this.#isFaded = this.#emphasis !== undefined;
    for (const id of this.#style.bins.keys()) {
      const faded = this.#emphasis !== undefined && !this.#emphasis.has(id);
      for (const source of fadingSources) this.#map.setFeatureState({ source, id }, { faded });
    }
  }

  #mark(part: Partial<Marks>): void {
    const marks = changeMarks(this.#marks, part);
    if (marks === this.#marks) return;
    this.#marks = marks;
    this.#paintMarks();
  }

  #paintMarks(): void {
    if (!this.#geometry) return;
    for (const [name, data] of buildMarks(this.#geometry, this.#marks)) this.#setData(name, data);
  }

  /** The map is shown when it is complete, so that nobody sees it being put together. */
  #uncover(): void {
    this.#hasDrawn = true;
    this.#isCovered = false;
    this.#map.getCanvas().style.opacity = '1';
    this.#events.drawn();
  }

  #setData(name: SourceName, data: GeoJSON): void {
    if (this.#isReady) void this.#map.getSource<GeoJSONSource>(name)?.setData(data);
  }

  #askForDetail(): void {
    if (this.#isDetailWanted || this.#map.getZoom() < detailZoom) return;
    this.#isDetailWanted = true;
    this.#events.detailWanted();
  }

  #loseContext(): void {
    this.#isReady = false;
    this.#isCovered = true;
    this.#map.getCanvas().style.opacity = '0';
    this.#events.lost();
    this.#patience.begin();
  }
}
