import { ContextProvider } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Dataset } from '../../core/dataset.ts';
import { createPlaceCheck } from '../../core/place-check.ts';
import { dataFolder } from '../../core/document/addresses.ts';
import { elementWords } from '../../core/messages/elements.ts';
import type { Selection } from '../../core/selection.ts';
import { decodeSelection, encodeSelection, languageOf } from '../../core/url.ts';
import type { View } from '../../core/view.ts';
import type { AtlasMap } from '../../elements/atlas-map.ts';
import '../../elements/atlas-footer.ts';
import '../../elements/atlas-form-note.ts';
import '../../elements/atlas-legend.ts';
import '../../elements/atlas-map.ts';
import { define } from '../../elements/define.ts';
import type { AtlasChangeEvent, AtlasLocateEvent } from '../../elements/events.ts';
import { LinkProvider } from '../../elements/link-provider.ts';
import { viewContext } from '../../elements/view-element.ts';
import { loadDataset } from '../../state/load.ts';
import { ViewBuilder } from '../view-builder.ts';
import './map-title.ts';

/** Few pages show a part. */
const loadNarrowing = () => import('../../core/area/narrow-view.ts');

const moduleAddress = import.meta.url;

/** The data of the atlas that the module comes from: it stands two folders below the start of the site. */
const ownData = () => new URL(`../../${dataFolder}`, moduleAddress).href;

/** A map of the atlas with its legend and its sources in the page of another; see `mapElementApi`. */
export class BwAtlasMap extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font-family: var(--atlas-font, 'Source Sans 3', system-ui, sans-serif);
    }

    :host([hidden]) {
      display: none;
    }

    .content {
      display: grid;
      gap: 1rem;
    }

    .map {
      position: relative;
      height: var(--atlas-map-height, min(34rem, 125vw));
    }

    atlas-map {
      height: 100%;
    }

    atlas-search {
      max-width: 24rem;
    }

    atlas-legend {
      max-width: 30rem;
    }
  `;

  @property()
  src = '';

  @property()
  query = '';

  @property()
  area = '';

  @property()
  parts = 'title search legend';

  @property()
  heading = '2';

  @state()
  private view: View | undefined;

  @state()
  private hasFailed = false;

  @query('atlas-map')
  private readonly map!: AtlasMap | null;

  readonly #provider = new ContextProvider(this, { context: viewContext });
  readonly #links = new LinkProvider(this);
  #views = new ViewBuilder();
  #dataset: Dataset | undefined;
  #latest = 0;

  constructor() {
    super();
    this.addEventListener('atlas-change', this.#change);
    this.addEventListener('atlas-locate', this.#locate);
  }

  get #folder(): string {
    return this.src === '' ? ownData() : this.src;
  }

  /** Beside the data, which take longer: the map can do without. */
  protected override firstUpdated(): void {
    void import('../../elements/atlas-search.ts');
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isOtherData = changed.has('src') || (!this.hasUpdated && !this.#dataset);
    if (isOtherData) this.#dataset = undefined;
    if (isOtherData || changed.has('query') || changed.has('area')) void this.#show();
  }

  override render(): TemplateResult {
    const { view } = this;
    const language = languageOf(this.query.startsWith('?') ? this.query : `?${this.query}`);
    const words = elementWords[language];
    if (!view)
      return html`<p role="status" lang=${language}>${this.hasFailed ? words.failed : words.loading}</p>`;
    const parts = this.parts.split(/\s+/);
    const has = (name: string, content: TemplateResult) => (parts.includes(name) ? content : nothing);
    return html`<div class="content" lang=${view.selection.language}>
      ${has('title', html`<bw-atlas-title part="title" heading=${this.heading}></bw-atlas-title>`)}
      ${has('search', html`<atlas-search part="search"></atlas-search>`)}
      <div class="map" part="map">
        <atlas-map folder=${this.#folder}></atlas-map><atlas-form-note></atlas-form-note>
      </div>
      ${has('legend', html`<atlas-legend part="legend"></atlas-legend>`)}
      <atlas-footer part="sources"></atlas-footer>
    </div>`;
  }

  /** Shows what the query asks for; a later question overtakes an earlier one that still loads. */
  async #show(): Promise<void> {
    this.#latest += 1;
    const turn = this.#latest;
    try {
      const folder = this.#folder;
      const dataset = this.#dataset ?? (await this.#load(folder));
      if (turn !== this.#latest) return;
      this.#dataset = dataset;
      const selection = this.#read(dataset);
      await this.#views.prepare(dataset, selection, folder);
      if (turn !== this.#latest) return;
      const narrow = this.area === '' ? undefined : await loadNarrowing();
      if (turn !== this.#latest) return;
      this.view = this.#narrow(this.#views.build(dataset, selection), narrow);
      this.hasFailed = false;
      this.#links.follow(this.view);
      this.#provider.setValue(this.view);
    } catch (error) {
      console.error(`<${this.localName}>`, error);
      if (turn === this.#latest) this.hasFailed = true;
    }
  }

  /** A key of nothing shows everything, as a query does that asks for what is not there. */
  #narrow(view: View, narrow: Awaited<ReturnType<typeof loadNarrowing>> | undefined): View {
    const group = narrow?.findPart(view.dataset, this.area);
    if (narrow && !group) console.warn(`<${this.localName}> unknown area: ${this.area}`);
    return narrow && group ? narrow.narrowView(view, group) : view;
  }

  #load(folder: string): Promise<Dataset> {
    this.#views = new ViewBuilder();
    return loadDataset(folder, (url, options) => fetch(url, options));
  }

  /** It is a map, whatever page a query names. */
  #read(dataset: Dataset): Selection {
    const known = { catalog: dataset.catalog, isPlace: createPlaceCheck(dataset) };
    const { selection, unused } = decodeSelection(this.query, known);
    for (const { key, value } of unused)
      console.warn(`<${this.localName}> unknown in query: ${key}=${value}`);
    return { ...selection, page: 'map' };
  }

  readonly #change = (event: AtlasChangeEvent): void => {
    event.stopPropagation();
    if (!this.#dataset || !this.view) return;
    const next = { ...event.transition(this.view.selection), page: 'map' as const };
    this.query = encodeSelection(next, this.#dataset.catalog).slice(1);
    this.dispatchEvent(
      new CustomEvent('atlas-query', { detail: { query: this.query }, bubbles: true, composed: true }),
    );
  };

  readonly #locate = (event: AtlasLocateEvent): void => {
    event.stopPropagation();
    void this.updateComplete.then(() => this.map?.show(event.id));
  };
}

define('bw-atlas-map', BwAtlasMap);
