import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { dataFolder } from '../core/document/addresses.ts';
import { formatNumber } from '../core/format.ts';
import type { Messages } from '../core/messages/de.ts';
import { messagesOf } from '../core/messages/messages.ts';
import type { Language } from '../core/model.ts';
import type { Dataset } from '../core/dataset.ts';
import { createPlaceCheck } from '../core/place-check.ts';
import { languageOf, type UnusedParameter } from '../core/url.ts';
import type { Selection } from '../core/selection.ts';
import type { View } from '../core/view.ts';
import type { AtlasMap } from '../elements/atlas-map.ts';
import { define } from '../elements/define.ts';
import type { AtlasChangeEvent, AtlasLocateEvent } from '../elements/events.ts';
import { LinkProvider } from '../elements/link-provider.ts';
import { viewContext } from '../elements/view-element.ts';
import { nextTask } from '../state/in-pieces.ts';
import { change } from '../state/transitions.ts';
import { connectUrl, type UrlStore } from '../state/url-store.ts';
import { arrive, isArriving } from './arrive.ts';
import { renderFailure, renderMapFailure, renderPaintedFailure } from './failure.ts';
import { nameDocument, setLanguage } from './name-document.ts';
import { loadElements, loadMap, loadReader } from './page-elements.ts';
import { renderNotices } from './notices.ts';
import { renderPage } from './pages.ts';
import { asksForOther, findPainted, stillTrue, type Painted } from './painted.ts';
import { ViewBuilder } from './view-builder.ts';

type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly dataset: Dataset }
  | { readonly state: 'failed'; readonly error: Error };

/**
 * The page: loads the data, keeps the selection in the address, builds the view of both and provides it to the
 * elements. It renders into the document itself, so that headings, landmarks and skip link are those of the page. What
 * the build has painted there stays until the page is complete, and for good where that fails.
 */
export class AtlasApp extends LitElement {
  @state()
  private loading: Loading = { state: 'loading' };

  @state()
  private view: View | undefined;

  @state()
  private unused: readonly UnusedParameter[] = [];

  /** Why the map that can be moved is not there. */
  @state()
  private mapError: Error | undefined;

  readonly #provider = new ContextProvider(this, { context: viewContext });
  readonly #links = new LinkProvider(this);
  readonly #views = new ViewBuilder();
  #url: UrlStore | undefined;

  #painted: Painted | undefined;

  protected override createRenderRoot(): HTMLElement {
    this.#painted = findPainted(this);
    if (!this.#painted) this.replaceChildren();
    else this.#painted.page.hidden = asksForOther(location.search, this.#painted.start);
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('atlas-change', this.#change);
    this.addEventListener('atlas-locate', this.#locate);
    void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('atlas-change', this.#change);
    this.removeEventListener('atlas-locate', this.#locate);
    this.#url?.disconnect();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('view') || !this.view) return;
    nameDocument(this.view, this.#words);
  }

  /** The painted page goes in the same moment in which the real one comes. */
  protected override willUpdate(): void {
    const { state } = this.loading;
    if (state !== 'loaded' || !this.view || !this.#painted?.page.isConnected || isArriving(this)) return;
    this.#painted.picture?.setAttribute('aria-hidden', 'true');
    this.#painted.page.remove();
  }

  override render() {
    switch (this.loading.state) {
      case 'loading':
        if (this.#isPainted) return nothing;
        return html`<main class="notice">
          <h1 class="small-heading">${document.title}</h1>
          <p role="status">${this.#words.loading}</p>
        </main>`;
      case 'failed':
        return this.#isPainted
          ? renderPaintedFailure(this.#words, this.loading.error, () => this.#load())
          : renderFailure(this.#words, this.loading.error, () => this.#load());
      case 'loaded':
        return this.view ? this.#renderPage(this.view) : nothing;
    }
  }

  get #words(): Messages {
    return messagesOf(this.view?.selection.language ?? this.#languageAsked);
  }

  get #languageAsked(): Language {
    return languageOf(location.search, this.#painted?.start.language);
  }

  /** Whether a painted page is there that shows what the address asks for. */
  get #isPainted(): boolean {
    return this.#painted !== undefined && this.#painted.page.isConnected && !this.#painted.page.hidden;
  }

  get #dataFolder(): string {
    return `${this.#painted?.root ?? './'}${dataFolder}`;
  }

  async #load(): Promise<void> {
    setLanguage(this.#languageAsked);
    this.loading = { state: 'loading' };
    // Beside the data: the view will ask for it.
    if (this.#isPainted && this.#painted?.start.page === 'map') void this.#loadMap();
    // While it waits: the first number takes longer than the thousand after it.
    void nextTask().then(() => formatNumber(0, this.#languageAsked));
    try {
      const { loadDataset } = await loadReader();
      const loaded = await loadDataset(this.#dataFolder, (url, options) => fetch(url, options));
      const start = this.#painted?.start;
      const dataset = start ? { ...loaded, catalog: { ...loaded.catalog, start } } : loaded;
      this.#connect(dataset);
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    console.error('<atlas-app>', error);
    this.loading = { state: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
  }

  /** The page does not wait for the map, which has its place, and does without it where it cannot be had. */
  async #loadMap(): Promise<void> {
    try {
      await loadMap();
      this.mapError = undefined;
    } catch (error) {
      console.error('<atlas-app>', error);
      this.mapError = error instanceof Error ? error : new Error(String(error));
    }
  }

  #connect(dataset: Dataset): void {
    const known = { catalog: dataset.catalog, isPlace: createPlaceCheck(dataset) };
    this.#url?.disconnect();
    this.#url = connectUrl(window, known, () => this.#read(dataset));
    this.#read(dataset);
  }

  #read(dataset: Dataset): void {
    const { selection, unused } = this.#url!.read();
    // The way back from a page that could not be loaded.
    this.loading = { state: 'loaded', dataset };
    this.unused = unused;
    // The first page waits for all its elements: one that came later would push the others aside.
    if (selection.page === 'map') void this.#loadMap();
    const isShown = this.view !== undefined && this.#views.isReady(selection);
    if (isShown) this.#show(this.#views.build(dataset, selection));
    this.#showWhenLoaded(dataset, selection, isShown).catch((error: unknown) => this.#fail(error));
  }

  /** Loads what a selection needs, and then shows the latest where that one could not be shown at once. */
  async #showWhenLoaded(dataset: Dataset, selection: Selection, isShown: boolean): Promise<void> {
    await this.#views.prepare(dataset, selection, this.#dataFolder);
    if (!isShown) await nextTask();
    await loadElements(this.#views.build(dataset, selection));
    if (!isShown) await nextTask();
    const { selection: latest } = this.#url!.read();
    if (isShown || !this.#views.isReady(latest)) return;
    const show = () => this.#show(this.#views.build(dataset, latest));
    if (this.#isPainted) await arrive(this, show);
    else show();
  }

  #show(view: View): void {
    this.view = view;
    this.#links.follow(view);
    this.#provider.setValue(view);
  }

  readonly #change = (event: AtlasChangeEvent): void => {
    this.#url?.apply(event.transition, event.isTransient);
  };

  readonly #locate = (event: AtlasLocateEvent): void => {
    this.#url?.apply(change({ page: 'map' }));
    void Promise.all([this.updateComplete, this.#loadMap()]).then(() =>
      this.querySelector<AtlasMap>('atlas-map:defined')?.show(event.id),
    );
  };

  #renderPage(view: View): TemplateResult {
    return html`<header>
        <a class="skip" href="#content" @click=${this.#skip}>${this.#words.skipToContent}</a>
        <atlas-header></atlas-header>
      </header>
      ${renderNotices(this.#words, this.unused, () => (this.unused = []))}
      <main id="content" tabindex="-1">
        ${renderPage[view.selection.page](view, {
          dataFolder: this.#dataFolder,
          isMapMissing: this.mapError !== undefined,
          ...(this.#painted && !isArriving(this) && stillTrue(this.#painted, view)),
          ...(this.#painted && { root: this.#painted.root }),
        })}
      </main>
      ${this.#renderMapFailure(view)}
      <footer><atlas-footer .root=${this.#painted?.root}></atlas-footer></footer>`;
  }

  #renderMapFailure({ selection }: View) {
    if (!this.mapError || selection.page !== 'map') return nothing;
    return renderMapFailure(this.#words, this.mapError, () => this.#loadMap());
  }

  #skip(event: Event): void {
    event.preventDefault();
    document.getElementById('content')?.focus();
  }
}

define('atlas-app', AtlasApp);
