import { css, html, nothing } from 'lit';
import { showVariant } from '../state/transitions.ts';
import { define } from './define.ts';
import { renderLink } from './links.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** The readings of one indicator, side by side: in all, for so many refugees or inhabitants, before and after. */
export class AtlasVariants extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      nav {
        padding-top: 0.5rem;
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.25rem;
      }

      /* In one row: a phone has room for the map. */
      @media (width < 60rem) {
        ul {
          flex-wrap: nowrap;
          gap: 0 1.25rem;
          overflow-x: auto;
          white-space: nowrap;
          scrollbar-width: none;
        }
      }

      a {
        display: inline-block;
        padding-block: 0.25rem;
        border-bottom: 2px solid var(--line);
        color: inherit;
        line-height: 1.25;
        text-decoration: none;
      }

      a:hover {
        border-bottom-color: var(--muted);
      }

      a[aria-current] {
        border-bottom-color: var(--accent);
        color: var(--accent);
        font-weight: 600;
      }

      @media (forced-colors: active) {
        a:not([aria-current]) {
          border-color: Canvas;
        }
      }
    `,
  ];

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const base = view.indicator.variantOf ?? view.indicator.id;
    const family = view.dataset.catalog.indicators.filter(
      (indicator) => indicator.id === base || indicator.variantOf === base,
    );
    if (family.length < 2) return nothing;
    return html`<nav aria-label=${this.words.variants}>
      <ul>
        ${family.map(({ id, label }) => {
          const isCurrent = id === view.indicator.id;
          return html`<li>${renderLink(view, showVariant(id), label[this.language], isCurrent)}</li>`;
        })}
      </ul>
    </nav>`;
  }
}

define('atlas-variants', AtlasVariants);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-variants': AtlasVariants;
  }
}
