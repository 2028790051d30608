import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Dataset } from '../core/dataset.ts';
import type { Find, Suggestion } from '../core/finder.ts';
import { memoizeByObject } from '../core/memoize.ts';
import type { AreaId } from '../core/model.ts';
import { change, showIndicator } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent, AtlasLocateEvent } from './events.ts';
import { searchStyles } from './search-styles.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** No page waits for what finds places: nobody has typed yet when it is there. */
async function loadFinder(): Promise<(dataset: Dataset) => Find> {
  const { createFinder } = await import('../core/finder.ts');
  return memoizeByObject(createFinder);
}

/**
 * Finds a municipality by name, key or postcode, an association, a district or a region, the table of its members, and an
 * indicator: a combobox with a list of suggestions after the ARIA Authoring Practices (editable combobox, manual selection). Focus stays in the field; arrow keys walk the list.
 */
export class AtlasSearch extends ViewElement {
  static override styles = [baseStyles, searchStyles];

  @query('input')
  private readonly input!: HTMLInputElement;

  @state()
  private text = '';

  @state()
  private isOpen = false;

  /** Position of the marked suggestion, -1 for none. */
  @state()
  private active = -1;

  /** Why the last question where the reader is was not answered; "" where it was. */
  @state()
  private lost = '';

  @state()
  private find: ((dataset: Dataset) => Find) | undefined;

  override focus(): void {
    this.input.focus();
  }

  protected override firstUpdated(): void {
    void this.#prepare();
  }

  /** Asked for again with every focus until it is there. */
  async #prepare(): Promise<void> {
    try {
      this.find ??= await loadFinder();
    } catch (error) {
      console.error('<atlas-search>', error);
    }
  }

  override render() {
    if (!this.current) return nothing;
    const matches = this.#matches();
    const isListed = this.isOpen && matches.length > 0;
    return html`<input
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-controls="list"
        aria-label=${this.words.search}
        aria-describedby="hint"
        aria-expanded=${isListed}
        aria-activedescendant=${isListed && this.active >= 0 ? `match-${this.active}` : nothing}
        placeholder=${this.words.search}
        .value=${this.text}
        @input=${this.#type}
        @keydown=${this.#press}
        @focus=${this.#open}
        @blur=${this.#close}
      />
      <span id="hint" class="visually-hidden">${this.words.searchHint}</span>
      <ul id="list" class="list" role="listbox" aria-label=${this.words.search} ?hidden=${!isListed}>
        ${matches.map((match, index) => this.#renderMatch(match, index))}
      </ul>
      ${this.#renderNone(matches)} ${this.#renderWhere()}
      <p class="visually-hidden" role="status">${isListed ? this.words.searchCount(matches.length) : ''}</p>`;
  }

  #renderMatch(match: Suggestion, index: number): TemplateResult {
    return html`<li
      id="match-${index}"
      role="option"
      aria-selected=${index === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(match)}
    >
      ${match.name} <span class="small muted">${match.hint}</span>
    </li>`;
  }

  #renderNone(matches: readonly Suggestion[]) {
    if (!this.isOpen || !this.find || this.text.trim() === '' || matches.length > 0) return nothing;
    return html`<p class="list none" role="status">${this.words.searchNone(this.text.trim())}</p>`;
  }

  #renderWhere(): TemplateResult {
    const { words, lost } = this;
    return html`<button class="where small no-print" title=${words.whereAmIHint} @click=${this.#locate}>
        ${words.whereAmI}
      </button>
      <p class="small ${lost === '' ? '' : 'lost'}" role="status">${lost}</p>`;
  }

  /** Only when asked to, and only on the device. */
  async #locate(): Promise<void> {
    this.lost = '';
    const { findReader } = await import('./find-reader.ts');
    const found = await findReader(this.#dataset, this.language);
    if ('id' in found) this.#select(found.id);
    else this.lost = found.lost;
  }

  #matches(): readonly Suggestion[] {
    return this.isOpen && this.find ? this.find(this.#dataset)(this.text, this.current!.selection) : [];
  }

  /** Municipalities are found whatever the level. */
  get #dataset(): Dataset {
    const { dataset, level } = this.current!;
    return level?.source ?? dataset;
  }

  #open(): void {
    this.isOpen = true;
    void this.#prepare();
  }

  #type(): void {
    this.text = this.input.value;
    this.isOpen = true;
    this.active = -1;
  }

  #press(event: KeyboardEvent): void {
    const matches = this.#matches();
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.#move(1, matches.length),
      ArrowUp: () => this.#move(-1, matches.length),
      Enter: () => this.#chooseActive(matches),
      Escape: () => this.#escape(),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  }

  #move(step: number, count: number): void {
    this.isOpen = true;
    if (count === 0) return;
    this.active = this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count;
  }

  /** Enter takes the marked suggestion, or the best one where none is marked. */
  #chooseActive(matches: readonly Suggestion[]): void {
    const match = matches[Math.max(this.active, 0)];
    if (match) this.#choose(match);
  }

  #escape(): void {
    if (this.isOpen && this.text !== '') this.#close();
    else this.text = '';
  }

  #close(): void {
    this.isOpen = false;
    this.active = -1;
  }

  #choose({ shows, place }: Suggestion): void {
    this.text = '';
    this.#close();
    const transition = typeof shows === 'string' ? showIndicator(shows) : change(shows);
    this.dispatchEvent(new AtlasChangeEvent(transition));
    if (place !== undefined) this.dispatchEvent(new AtlasLocateEvent(place));
  }

  #select(id: AreaId): void {
    this.dispatchEvent(new AtlasChangeEvent(change({ places: [id], level: 'municipality' })));
    this.dispatchEvent(new AtlasLocateEvent(id));
  }
}

define('atlas-search', AtlasSearch);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-search': AtlasSearch;
  }
}
