import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { actionWords } from '../core/messages/actions.ts';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { memoizeLast } from '../core/memoize.ts';
import { widenPlaces } from '../core/messages/places.ts';
import { comparePlaces } from '../core/profile/compared-places.ts';
import type { SideBySide } from '../core/profile/side-by-side.ts';
import { comparePlace } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { renderSideBySide, sideBySideStyles } from './side-by-side-table.ts';
import { baseStyles } from './styles.ts';
import { tableStyles } from './table-styles.ts';
import { ViewElement } from './view-element.ts';

/** The selected places side by side, as a table of all their values; a column is too narrow for many. */
export class AtlasPlaces extends ViewElement {
  static override styles = [
    baseStyles,
    tableStyles,
    sideBySideStyles,
    css`
      :host {
        margin-bottom: 1.5rem;
      }

      h2 {
        margin-bottom: 0.5rem;
        font-size: 1.25rem;
        line-height: 1.2;
      }

      .widen {
        margin-bottom: 0.75rem;
      }

      /* The window is no wider than the column. */
      @media (width < 40rem) {
        .widen {
          display: none;
        }
      }

      thead .remove {
        display: inline;
        width: auto;
        min-height: 1.5rem;
        padding: 0 0.375rem;
        color: var(--accent);
      }
    `,
  ];

  @state()
  private hasFailed = false;

  #compare = memoizeLast(comparePlaces);

  protected override get words(): AllMessages {
    return allMessagesOf(this.language);
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { title, table } = this.#compare(view);
    if (table.columns.length < 2) return nothing;
    const { words, language } = this;
    return html`<h2>${title}</h2>
      <button class="button widen no-print" aria-haspopup="dialog" @click=${this.#widen}>
        ${widenPlaces[language]}
      </button>
      <p role="status" class="small">${this.hasFailed ? actionWords[this.language].failed : ''}</p>
      ${renderSideBySide(table, words.indicator, title, (column) => this.#renderRemove(column))}`;
  }

  #renderRemove({ id, name }: SideBySide['columns'][number]) {
    const label = this.words.profile.remove(name);
    const remove = () => this.dispatchEvent(new AtlasChangeEvent(comparePlace(id)));
    return html`<button class="remove no-print" aria-label=${label} title=${label} @click=${remove}>
      <span aria-hidden="true">✕</span>
    </button>`;
  }

  readonly #widen = async (): Promise<void> => {
    try {
      const { AtlasPlacesDialog } = await import('./atlas-places-dialog.ts');
      document.body.append(Object.assign(new AtlasPlacesDialog(), { view: this.current }));
      this.hasFailed = false;
    } catch (error) {
      console.error('<atlas-places>', error);
      this.hasFailed = true;
    }
  };
}

define('atlas-places', AtlasPlaces);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-places': AtlasPlaces;
  }
}
