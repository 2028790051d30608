import { css, html, nothing, type TemplateResult } from 'lit';
import type { Catalog } from '../core/catalog.ts';
import type { Indicator } from '../core/indicator.ts';
import type { View } from '../core/view.ts';
import { showIndicator } from '../state/transitions.ts';
import { define } from './define.ts';
import { AtlasChangeEvent } from './events.ts';
import { renderLink } from './links.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

type Theme = Catalog['themes'][number];

/** The indicators by theme: a list of links on a wide page, one select on a narrow one or where `compact`. */
export class AtlasIndicatorList extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      h2 {
        margin: 0 0 0.25rem;
        padding-inline: 1.5rem 1rem;
        color: var(--muted);
        font-size: 0.875rem;
      }

      li + li {
        margin-top: 0;
      }

      section + section {
        margin-top: 1.5rem;
      }

      a {
        display: block;
        padding: 0.3125rem 1rem 0.3125rem 1.25rem;
        border-left: 0.25rem solid transparent;
        color: inherit;
        text-decoration: none;
      }

      a:hover {
        background: var(--accent-soft);
      }

      a:focus-visible {
        outline-offset: -3px;
      }

      a[aria-current] {
        border-left-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 600;
      }

      @media (forced-colors: active) {
        a {
          border-color: Canvas;
        }

        a[aria-current] {
          border-color: Highlight;
        }
      }

      .narrow {
        display: none;
      }

      select {
        width: 100%;
        min-height: 2.75rem;
        padding: 0.375rem 0.5rem;
        border: 1px solid var(--muted);
        border-radius: 3px;
        background: var(--ground);
        font-weight: 600;
      }

      :host([compact]) nav {
        display: none;
      }

      :host([compact]) .narrow {
        display: block;
      }

      @media (width < 60rem) {
        nav {
          display: none;
        }

        .narrow {
          display: block;
        }
      }
    `,
  ];

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { themes } = view.dataset.catalog;
    return html`<nav aria-label=${this.words.indicators}>
        ${themes.map((theme) => this.#renderTheme(view, theme))}
      </nav>
      <label class="narrow">
        <span class="visually-hidden">${this.words.indicator}</span>
        <select @change=${this.#choose} .value=${view.indicator.variantOf ?? view.indicator.id}>
          ${themes.map(
            (theme) =>
              html`<optgroup label=${theme.label[this.language]}>
                ${this.#indicatorsOf(theme).map(
                  ({ id, label }) =>
                    html`<option
                      value=${id}
                      ?selected=${id === (view.indicator.variantOf ?? view.indicator.id)}
                    >
                      ${label[this.language]}
                    </option>`,
                )}
              </optgroup>`,
          )}
        </select>
      </label>`;
  }

  #renderTheme(view: View, theme: Theme): TemplateResult {
    return html`<section>
      <h2>${theme.label[this.language]}</h2>
      <ul>
        ${this.#indicatorsOf(theme).map(
          ({ id, label }) =>
            html`<li>
              ${renderLink(view, showIndicator(id), label[this.language], id === (view.indicator.variantOf ?? view.indicator.id))}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.dispatchEvent(new AtlasChangeEvent(showIndicator(value)));
  }

  #indicatorsOf(theme: Theme): readonly Indicator[] {
    const { indicators } = this.current!.dataset.catalog;
    return theme.indicators.map((id) => indicators.find((indicator) => indicator.id === id)!);
  }
}

define('atlas-indicator-list', AtlasIndicatorList);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-indicator-list': AtlasIndicatorList;
  }
}
