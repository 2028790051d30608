import { css, html, nothing } from 'lit';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { memoizeLast } from '../core/memoize.ts';
import { formatNumber } from '../core/format.ts';
import { putSideBySide, type SideBySide } from '../core/profile/side-by-side.ts';
import { comparePlace } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { baseStyles } from './styles.ts';
import { tableStyles } from './table-styles.ts';
import { ViewElement } from './view-element.ts';

/** The selected places side by side, as a table of all their values. */
export class AtlasPlaces extends ViewElement {
  static override styles = [
    baseStyles,
    tableStyles,
    css`
      :host {
        margin-bottom: 1.5rem;
      }

      h2 {
        margin-bottom: 0.5rem;
        font-size: 1.25rem;
        line-height: 1.2;
      }

      .scroll {
        max-height: none;
      }

      th,
      td {
        min-width: 8rem;
        padding: 0.375rem 0.5rem;
        overflow-wrap: anywhere;
        hyphens: auto;
      }

      thead th {
        padding: 0.375rem 0.5rem;
        vertical-align: bottom;
      }

      tbody th {
        position: sticky;
        left: 0;
        min-width: 6.5rem;
        max-width: 6.5rem;
        background: var(--ground);
      }

      .same {
        color: var(--muted);
      }

      thead .remove {
        display: inline;
        width: auto;
        min-height: 1.5rem;
        padding: 0 0.375rem;
        color: var(--accent);
      }

      thead .small {
        display: block;
        font-weight: 400;
      }
    `,
  ];

  #put = memoizeLast(putSideBySide);

  protected override get words(): AllMessages {
    return allMessagesOf(this.language);
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const table = this.#put(view.dataset, view.selection.places, this.language);
    if (table.columns.length < 2) return nothing;
    const title = this.words.profile.sideBySide(formatNumber(table.columns.length, this.language));
    return html`<section aria-labelledby="title">
      <h2 id="title">${title}</h2>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="title">
        <table>
          <thead>
            <tr>
              <th scope="col">${this.words.indicator}</th>
              ${table.columns.map((column) => this.#renderHead(column))}
            </tr>
          </thead>
          <tbody>
            ${table.rows.map(
              ({ label, cells, isSame }) =>
                html`<tr class=${isSame ? 'same' : ''}>
                  <th scope="row">${label}</th>
                  ${cells.map((cell) => html`<td>${cell}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #renderHead({ id, name, district }: SideBySide['columns'][number]) {
    const label = this.words.profile.remove(name);
    const remove = () => this.dispatchEvent(new AtlasChangeEvent(comparePlace(id)));
    return html`<th scope="col">
      ${name}<button class="remove no-print" aria-label=${label} title=${label} @click=${remove}>
        <span aria-hidden="true">✕</span></button
      ><span class="small muted">${district}</span>
    </th>`;
  }
}

define('atlas-places', AtlasPlaces);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-places': AtlasPlaces;
  }
}
