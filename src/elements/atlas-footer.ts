import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { folderOf } from '../core/document/addresses.ts';
import { define } from './define.ts';
import { renderSource } from './sources.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** Where the shown data and boundaries come from, and whether they are synthetic. */
export class AtlasFooter extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1rem;
        align-items: baseline;
      }

      .mark {
        padding: 0.125rem 0.5rem;
        border-radius: 3px;
        background: #fbeeb8;
        color: #4a3a00;
        font-weight: 600;
        white-space: nowrap;
      }

      a {
        color: inherit;
      }
    `,
  ];

  /** The start of the site as seen from the page, where the site has painted pages beside this one. */
  @property()
  root: string | undefined;

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { catalog } = view.dataset;
    const shown = new Set([
      ...catalog.boundaries.sources,
      ...catalog.facts.sources,
      ...view.indicator.sources,
    ]);
    const sources = catalog.sources.filter((source) => shown.has(source.id));
    return html`<div class="small muted">
      ${catalog.synthetic ? html`<span class="mark">${this.words.demoMark}</span>` : nothing}
      <span class="visually-hidden">${this.words.sources}:</span>
      ${sources.map((source) => html`<span>${renderSource(source, this.language)}</span>`)}
      ${catalog.edition === undefined ? nothing : html`<span>${this.words.edition(catalog.edition)}</span>`}
      ${
        this.root === undefined
          ? nothing
          : (['embedding', 'technique', 'easy'] as const).map(
              (kind) =>
                html`<a href="${this.root}${folderOf({ kind, language: this.language }, catalog)}"
                  >${this.words[kind]}</a
                >`,
            )
      }
    </div>`;
  }
}

define('atlas-footer', AtlasFooter);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-footer': AtlasFooter;
  }
}
