import { css, html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatShare } from '../core/format.ts';
import { memoizeByObject } from '../core/memoize.ts';
import { buildMultiples, type Multiple } from '../core/multiples.ts';
import type { View } from '../core/view.ts';
import { change } from '../state/transitions.ts';
import './atlas-picture.ts';
import { answerWords } from '../core/messages/answers.ts';
import { define } from './define.ts';
import { renderLink } from './links.ts';
import { renderStatusItems } from './status-list.ts';
import { baseStyles } from './styles.ts';
import { renderColorSwatch } from './swatch.ts';
import { ViewElement } from './view-element.ts';

const multiplesOf = memoizeByObject(buildMultiples);

/** A small map for every option of a multiple response, in the same colours, with one legend for all. */
export class AtlasMultiples extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      .maps {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(12.5rem, calc(50% - 0.5rem)), 1fr));
        gap: 0.25rem 1rem;
      }

      figure {
        display: grid;
        grid-row: span 2;
        grid-template-rows: subgrid;
        margin: 0 0 1rem;
        break-inside: avoid;
      }

      figcaption {
        line-height: 1.25;
        overflow-wrap: break-word;
        hyphens: auto;
      }

      figcaption a {
        font-weight: 600;
      }

      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.25rem;
        margin-bottom: 1rem;
      }

      .legend li {
        display: flex;
        gap: 0.5rem;
        align-items: center;
      }

      svg {
        flex: none;
        forced-color-adjust: none;
      }

      @media (width < 60rem) {
        figcaption {
          font-size: 0.875rem;
        }
      }
    `,
  ];

  override render() {
    const view = this.current;
    if (view?.indicator.kind !== 'multiple') return nothing;
    const multiples = multiplesOf(view);
    return html`${multiples[0] ? this.#renderLegend(multiples[0].view) : nothing}
      <div class="maps">${multiples.map((multiple) => this.#renderMap(view, multiple))}</div>`;
  }

  /** Which option applies differs from map to map; how many have no value, and why, does not. */
  #renderLegend({ classes, statuses }: View): TemplateResult {
    const { language } = this;
    return html`<ul class="legend small" aria-label=${answerWords[language].legendLabel}>
      ${classes.map((row) => html`<li>${renderColorSwatch(row.colors)} ${row.label}</li>`)}
      ${renderStatusItems(statuses, language)}
    </ul>`;
  }

  #renderMap(view: View, { id, label, count, share, view: map }: Multiple): TemplateResult {
    const { language } = this;
    const counted = this.words.counted[view.selection.weight](formatNumber(count, language));
    const show = change({ answers: [id], mode: 'all', maps: 'one' });
    return html`<figure aria-labelledby=${id}>
      <figcaption id=${id} lang=${language}>
        ${renderLink(view, show, label)}<br />
        <span class="small muted numeric">${counted}, ${formatShare(share, language)}</span>
      </figcaption>
      <atlas-picture small .view=${map}></atlas-picture>
    </figure>`;
  }
}

define('atlas-multiples', AtlasMultiples);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-multiples': AtlasMultiples;
  }
}
