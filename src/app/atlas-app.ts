import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Dataset } from '../core/dataset.ts';
import type { Messages } from '../core/messages/de.ts';
import { messagesOf } from '../core/messages/messages.ts';
import type { AreaId } from '../core/model.ts';
import { memoizeLast } from '../core/memoize.ts';
import { languageOf, type UnusedParameter } from '../core/url.ts';
import { buildView, type View } from '../core/view.ts';
import type { AtlasMap } from '../elements/atlas-map.ts';
import { define } from '../elements/define.ts';
import type { AtlasChangeEvent, AtlasLocateEvent } from '../elements/events.ts';
import { viewContext } from '../elements/view-element.ts';
import { loadDataset } from '../state/load.ts';
import { change } from '../state/transitions.ts';
import { connectUrl, type UrlStore } from '../state/url-store.ts';
import { renderPage } from './pages.ts';

type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly dataset: Dataset }
  | { readonly state: 'failed'; readonly error: Error };

const dataFolder = './data/';

/**
 * The page: loads the data, keeps the selection in the address, builds the view of both and provides it to the
 * elements. It renders into the document itself, so that headings, landmarks and skip link are those of the page.
 */
export class AtlasApp extends LitElement {
  @state()
  private loading: Loading = { state: 'loading' };

  @state()
  private view: View | undefined;

  @state()
  private unused: readonly UnusedParameter[] = [];

  readonly #provider = new ContextProvider(this, { context: viewContext });
  readonly #buildView = memoizeLast(buildView);
  #url: UrlStore | undefined;

  protected override createRenderRoot(): HTMLElement {
    this.replaceChildren();
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
    const { selection, dataset, indicator } = this.view;
    document.documentElement.lang = selection.language;
    const site = `${dataset.catalog.title[selection.language]} ${dataset.catalog.place[selection.language]}`;
    const isOfIndicator = selection.page !== 'report' && selection.page !== 'data';
    const page = isOfIndicator ? indicator.title[selection.language] : this.#words.pages[selection.page];
    document.title = `${page} – ${site}`;
  }

  override render() {
    switch (this.loading.state) {
      case 'loading':
        return html`<main class="notice">
          <h1 class="small-heading">${document.title}</h1>
          <p role="status">${this.#words.loading}</p>
        </main>`;
      case 'failed':
        return this.#renderFailure(this.loading.error);
      case 'loaded':
        return this.view ? this.#renderPage(this.view) : nothing;
    }
  }

  get #words(): Messages {
    return messagesOf(this.view?.selection.language ?? languageOf(location.search));
  }

  async #load(): Promise<void> {
    document.documentElement.lang = languageOf(location.search);
    this.loading = { state: 'loading' };
    try {
      const dataset = await loadDataset(dataFolder, (url, options) => fetch(url, options));
      this.loading = { state: 'loaded', dataset };
      this.#connect(dataset);
    } catch (error) {
      console.error('<atlas-app>', error);
      this.loading = { state: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
    }
  }

  #connect(dataset: Dataset): void {
    const ids = new Set<string>(dataset.municipalities.map((municipality) => municipality.id));
    const known = { catalog: dataset.catalog, isPlace: (id: string): id is AreaId => ids.has(id) };
    this.#url?.disconnect();
    this.#url = connectUrl(window, known, () => this.#read(dataset));
    this.#read(dataset);
  }

  #read(dataset: Dataset): void {
    const { selection, unused } = this.#url!.read();
    this.unused = unused;
    this.view = this.#buildView(dataset, selection);
    this.#provider.setValue(this.view);
  }

  readonly #change = (event: AtlasChangeEvent): void => {
    this.#url?.apply(event.transition, event.isTransient);
  };

  readonly #locate = (event: AtlasLocateEvent): void => {
    this.#url?.apply(change({ page: 'map' }));
    void this.updateComplete.then(() => this.querySelector<AtlasMap>('atlas-map')?.show(event.id));
  };

  #renderPage(view: View): TemplateResult {
    return html`<header>
        <a class="skip" href="#content" @click=${this.#skip}>${this.#words.skipToContent}</a>
        <atlas-header></atlas-header>
      </header>
      ${this.#renderNotices()}
      <main id="content" tabindex="-1">${renderPage[view.selection.page](view, dataFolder)}</main>
      <footer><atlas-footer></atlas-footer></footer>`;
  }

  #skip(event: Event): void {
    event.preventDefault();
    document.getElementById('content')?.focus();
  }

  #renderNotices() {
    if (this.unused.length === 0) return nothing;
    const words = this.#words;
    const texts: Readonly<Record<string, (value: string) => string>> = {
      merkmal: words.noticeIndicator,
      ort: words.noticePlace,
    };
    return html`<div class="notices" role="status">
      ${this.unused.map(
        ({ key, value }) => html`<p>${texts[key]?.(value) ?? words.noticeValue(key, value)}</p>`,
      )}
      <button class="plain-button" @click=${() => (this.unused = [])}>${words.noticeClose}</button>
    </div>`;
  }

  #renderFailure(error: Error): TemplateResult {
    const words = this.#words;
    return html`<main class="failure">
      <h1>${words.failed}</h1>
      <p>${words.failedExplained}</p>
      <button class="plain-button" @click=${() => this.#load()}>${words.retry}</button>
      <details>
        <summary>${words.technicalDetail}</summary>
        <pre>${error.message}</pre>
      </details>
    </main>`;
  }
}

define('atlas-app', AtlasApp);
