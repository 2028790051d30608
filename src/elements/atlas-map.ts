import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { findArea } from '../core/facts.ts';
import { shownPart } from '../core/link.ts';
import { memoizeLast } from '../core/memoize.ts';
import type { AreaId } from '../core/model.ts';
import { areasOfPart, membershipOf } from '../core/parts.ts';
import { createAtlasMap } from '../map/atlas-painters.ts';
import { MapController } from '../map/map-controller.ts';
import { maplibreStyles } from '../map/maplibre-styles.ts';
import { svgMapStyles } from '../map/svg-map-styles.ts';
import { inPieces } from '../state/in-pieces.ts';
import { loadDetail } from '../state/load.ts';
import { selectPlace } from '../state/transitions.ts';
import { firstArea, isWalk, walk } from './area-walk.ts';
import { mapStyles } from './atlas-map-styles.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { lightPaper } from './light-paper.ts';
import { LinkedElement } from './linked-element.ts';
import { renderMapControls } from './map-controls.ts';
import { describeForStatus, placeTooltip, renderTooltip } from './map-tooltip.ts';
import { baseStyles } from './styles.ts';
import { SummaryController } from './summary-controller.ts';

interface Pointed {
  readonly id: AreaId;
  /** In CSS pixels of the map. */
  readonly x: number;
  readonly y: number;
}

/**
 * The map of a view; until it is drawn what stands in the element shows. Pointing at an area shows its value, a click selects it. By keyboard: the button that appears on
 * focus leads into the map, arrow keys walk from area to area, Enter selects, Escape leads out.
 */
export class AtlasMap extends LinkedElement {
  static override styles = [baseStyles, maplibreStyles, svgMapStyles, mapStyles, lightPaper];

  @query('.canvas')
  private readonly canvas!: HTMLElement | null;

  @query('.explore')
  private readonly exploreButton!: HTMLElement | null;

  @query('.tooltip')
  private readonly tooltip!: HTMLElement | null;

  /** The area under the pointer, or the one that the keyboard has walked to. */
  @state()
  private pointed: Pointed | undefined;

  @state()
  private isExploring = false;

  /** Whether the whole state is shown: then there is nowhere to move to. */
  @state()
  private isHome = true;

  /** Address of the folder with the built data, ending in "/". */
  @property()
  folder = './data/';

  readonly #map = new MapController(this, {
    container: () => this.canvas ?? undefined,
    create: createAtlasMap,
    inPieces,
    loadDetail: (signal) => loadDetail(this.folder, (url, options) => fetch(url, options), signal),
    events: {
      hover: (id, x, y) => {
        if (!this.isExploring) this.#point(id === undefined ? undefined : { id, x, y });
      },
      select: (id, tap) => {
        if (tap) this.#point(id && { id, ...tap });
        this.dispatchEvent(new AtlasChangeEvent(selectPlace(id)));
      },
      move: () => this.#follow(),
    },
  });

  readonly #summary = new SummaryController(this);

  #closeUps: Promise<unknown> | undefined;

  readonly #areasOf = memoizeLast(areasOfPart);

  /** Brings a municipality with its surroundings into view. */
  show(id: AreaId): void {
    this.#map.port?.fit(id);
    this.scrollIntoView({ block: 'nearest' });
  }

  /** Where the point of a municipality is drawn, in CSS pixels of this element; `undefined` before the map is ready. */
  pointOf(id: AreaId): { readonly x: number; readonly y: number } | undefined {
    const area = this.current && findArea(this.current.dataset, id);
    return area && this.#map.port?.project(area.municipality.point);
  }

  protected override updated(changed: PropertyValues): void {
    this.#map.draw(this.current);
    if (this.#map.isDrawn) this.#complete();
    if (changed.has('pointed') || changed.has('providedLink'))
      this.#map.mark(this.pointed?.id ?? this.link.area);
    const part = shownPart(this.link);
    this.#map.port?.setEmphasis(this.current && part && this.#areasOf(this.current, part));
    if (this.tooltip && this.pointed) placeTooltip(this.tooltip, this.pointed, this);
  }

  /** What a reader can do without until the map is there, and for good where it cannot be had. */
  #complete(): void {
    if (this.current) this.#summary.follow(this.current);
    this.#closeUps ??= import('./atlas-close-ups.ts').catch((error: unknown) => {
      console.warn('<atlas-map> close-ups could not be loaded', error);
    });
  }

  readonly #showAll = (ids: readonly AreaId[]): void => this.#map.port?.fit(ids);

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { words } = this;
    const label = words.mapLabel(view.indicator.title[this.language]);
    return html`<section aria-label=${label}>
      <button class="explore button no-print" aria-describedby="hint" @click=${this.#startExploring}>
        ${words.exploreMap}
      </button>
      <p id="hint" class="visually-hidden">${words.exploreHint}</p>
      <p id="summary" class="visually-hidden">${this.#summary.textOf(view)}</p>
      <div
        class="stage"
        tabindex="-1"
        role=${this.isExploring ? 'application' : 'img'}
        aria-roledescription=${this.isExploring ? words.exploreRole : nothing}
        aria-label=${label}
        aria-describedby="summary"
        @keydown=${this.#press}
        @blur=${this.#stopExploring}
      >
        <div class="canvas" aria-hidden="true"></div>
      </div>
      ${this.pointed ? renderTooltip(view, this.pointed.id) : nothing}
      ${this.#map.isDrawn ? renderMapControls(this.language, this.isHome, () => this.#map.port) : html`<slot></slot>`}
      <atlas-close-ups .view=${this.view} .show=${this.#showAll}></atlas-close-ups>
      <p class="visually-hidden" role="status">
        ${this.isExploring && this.pointed ? describeForStatus(view, this.pointed.id) : ''}
      </p>
      ${this.isExploring ? html`<p class="keys small" aria-hidden="true">${words.exploreHint}</p>` : nothing}
    </section>`;
  }

  #point(pointed: Pointed | undefined): void {
    const isSame =
      this.pointed?.id === pointed?.id && this.pointed?.x === pointed?.x && this.pointed?.y === pointed?.y;
    if (!isSame) this.pointed = pointed;
    this.pointAtArea(pointed?.id);
  }

  #startExploring(): void {
    const view = this.current;
    if (!view || !this.#map.isDrawn) return;
    this.isExploring = true;
    this.#walkTo(firstArea(view.dataset, view.selection.places));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.stage')?.focus());
  }

  #stopExploring(): void {
    this.isExploring = false;
    this.#point(undefined);
  }

  #press(event: KeyboardEvent): void {
    if (!this.isExploring || !this.pointed || event.ctrlKey || event.metaKey || event.altKey) return;
    const { id } = this.pointed;
    const steps: Readonly<Record<string, () => void>> = {
      Enter: () => this.dispatchEvent(new AtlasChangeEvent(selectPlace(id))),
      ' ': () => this.dispatchEvent(new AtlasChangeEvent(selectPlace(id))),
      '+': () => this.#map.port?.zoomBy(1),
      '-': () => this.#map.port?.zoomBy(-1),
      Home: () => this.#map.port?.fit(undefined),
      v: () => this.#pinAssociation(id),
      Escape: () => this.exploreButton?.focus(),
    };
    const step = isWalk(event.key)
      ? () => this.#walk(id, event.key)
      : (steps[event.key] ?? steps[event.key.toLowerCase()]);
    if (!step) return;
    event.preventDefault();
    step();
  }

  #pinAssociation(member: AreaId): void {
    const part = membershipOf(this.current!, member);
    if (part) this.pin(part);
  }

  #walk(from: AreaId, key: string): void {
    const next = walk(this.current!.dataset, from, key);
    if (next) this.#walkTo(next);
  }

  /** Points at an area from the keyboard, and moves the map if it lies outside the visible part. */
  #walkTo(id: AreaId): void {
    const point = this.pointOf(id);
    if (!point) return;
    const { clientWidth, clientHeight } = this;
    const isInside = point.x > 0 && point.y > 0 && point.x < clientWidth && point.y < clientHeight;
    if (!isInside) this.#map.port?.panBy(point.x - clientWidth / 2, point.y - clientHeight / 2);
    this.#point({ id, ...(this.pointOf(id) ?? point) });
  }

  /** The map moved below the keyboard's place: its tooltip goes with it. A pointer's tooltip waits for the pointer. */
  #follow(): void {
    this.isHome = this.#map.port?.isHome ?? true;
    if (this.isExploring && this.pointed) {
      const point = this.pointOf(this.pointed.id);
      if (point) this.#point({ id: this.pointed.id, ...point });
    } else this.#point(undefined);
  }
}

define('atlas-map', AtlasMap);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-map': AtlasMap;
  }
}
