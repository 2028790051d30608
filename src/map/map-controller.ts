import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MultiLineString } from 'geojson';
import type { Dataset } from '../core/dataset.ts';
import { findArea } from '../core/facts.ts';
import { buildMapGeometry, geometrySteps, type MapGeometry } from '../core/geometry.ts';
import { outlineOf } from '../core/group-outline.ts';
import { memoizeLast } from '../core/memoize.ts';
import type { AreaId, Language } from '../core/model.ts';
import type { InPieces } from '../core/steps.ts';
import type { AtlasTopology } from '../core/topology.ts';
import type { View } from '../core/view.ts';
import type { LastingEvents, MapPort } from './map-port.ts';

/** Brings a map into being in a container. */
export type CreateMap = (
  container: HTMLElement,
  events: LastingEvents,
  options: { readonly language: Language; readonly inPieces: InPieces },
) => MapPort;

/** Loads the shapes in full detail. */
export type LoadDetail = (signal: AbortSignal) => Promise<AtlasTopology>;

interface Options {
  readonly container: () => HTMLElement | undefined;
  readonly events: Pick<LastingEvents, 'hover' | 'select' | 'move'>;
  readonly create: CreateMap;
  readonly loadDetail: LoadDetail;
  /** Does long work without keeping the reader waiting. */
  readonly inPieces: InPieces;
}

/**
 * Owns one map: creates it when its host is there, keeps it drawing the view, gives it the detailed shapes when they
 * are wanted, and removes it with its host.
 */
export class MapController implements ReactiveController {
  /** Whether the first complete picture is there; the host renders again when it comes. */
  isDrawn = false;
  port: MapPort | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #options: Options;
  readonly #outline = memoizeLast(outlineOf);
  #view: View | undefined;
  #drawn: View | undefined;
  #first: { readonly dataset: Dataset; readonly geometry: MapGeometry } | undefined;
  #detail: AtlasTopology | undefined;
  #isDetailWanted = false;
  #isDetailAsked = false;
  #abort: AbortController | undefined;
  #resize: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#resize?.disconnect();
    this.port?.remove();
    this.port = undefined;
    this.#abort = undefined;
    this.#drawn = undefined;
    this.#isDetailWanted = false;
    this.#isDetailAsked = false;
    this.isDrawn = false;
  }

  /** Draws a view; the first one brings the map into being. */
  draw(view: View | undefined): void {
    this.#view = view;
    if (!view) return;
    if (this.port) this.#paint(this.port, view);
    else if (!this.#abort) void this.#begin(view);
  }

  /** Marks an area, and lightly its association, where those are outlined. */
  mark(id: AreaId | undefined): void {
    this.port?.setHighlight(id, id && this.#around(id));
  }

  #around(id: AreaId): MultiLineString | undefined {
    const view = this.#view;
    if (!view || view.level || !view.selection.outlines.includes('association')) return undefined;
    const association = findArea(view.dataset, id)?.association;
    if (!association || association.members.length < 2) return undefined;
    return this.#outline(this.#topologyOf(view), association.members);
  }

  /** The first shapes come in pieces: until then its picture stands in the place of the map. */
  async #begin({ dataset }: View): Promise<void> {
    const container = this.#options.container();
    if (!container) return;
    const abort = new AbortController();
    this.#abort = abort;
    const geometry = await this.#options.inPieces(geometrySteps(dataset.topology, dataset.municipalities));
    if (abort.signal.aborted) return;
    this.#first = { dataset, geometry };
    this.#create(container, this.#view!);
    this.#first = undefined;
    // Its host has told others of the map, and may have something to tell it.
    this.#host.requestUpdate();
  }

  #create(container: HTMLElement, view: View): void {
    const events: LastingEvents = {
      ...this.#options.events,
      drawn: () => {
        this.isDrawn = true;
        this.#host.requestUpdate();
      },
      detailWanted: () => {
        this.#isDetailWanted = true;
        this.#askForDetail();
      },
    };
    const port = this.#options.create(container, events, {
      language: view.selection.language,
      inPieces: this.#options.inPieces,
    });
    this.port = port;
    this.#resize = new ResizeObserver(() => port.resize());
    this.#resize.observe(container);
    this.#paint(port, view);
  }

  #paint(port: MapPort, view: View): void {
    const last = this.#drawn;
    this.#drawn = view;
    if (last?.dataset !== view.dataset) port.setGeometry(this.#shapesOf(view));
    if (last?.style !== view.style) port.setStyle(view.style);
    port.setOutlines(view.selection.outlines);
    port.setSelected(view.selection.places);
    this.#askForDetail();
  }

  /** The shapes of what the view shows, in full detail once that is there; hexagons have no more detail. */
  #shapesOf(view: View): MapGeometry {
    if (this.#first?.dataset === view.dataset) return this.#first.geometry;
    return buildMapGeometry(this.#topologyOf(view), view.dataset.municipalities);
  }

  #topologyOf({ dataset, level }: View): AtlasTopology {
    if (!this.#detail || dataset.ground) return dataset.topology;
    const shapes = level ? level.raise(this.#detail) : this.#detail;
    return dataset.part ? dataset.part.narrow(shapes) : shapes;
  }

  /** Hexagons need none: it is asked for when the map goes back to the ground. */
  #askForDetail(): void {
    const isOfUse = this.#isDetailWanted && this.#view?.dataset.ground === undefined;
    if (!isOfUse || this.#isDetailAsked || !this.#abort) return;
    this.#isDetailAsked = true;
    void this.#loadDetail(this.#abort.signal);
  }

  /** Without detail the map stays as it is: coarser, but complete. The failure is reported, not hidden. */
  async #loadDetail(signal: AbortSignal): Promise<void> {
    try {
      this.#detail = await this.#options.loadDetail(signal);
      if (this.port && this.#view) this.port.setGeometry(this.#shapesOf(this.#view));
    } catch (error) {
      if (!signal.aborted) console.warn('<atlas-map> detailed shapes could not be loaded', error);
    }
  }
}
