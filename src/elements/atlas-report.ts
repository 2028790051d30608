import { css, html, nothing, type TemplateResult } from 'lit';
import { Task } from '@lit/task';
import { property, state } from 'lit/decorators.js';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import { formatNumber } from '../core/format.ts';
import type { Indicator } from '../core/indicator.ts';
import { memoizeByObject } from '../core/memoize.ts';
import { describeBase } from '../core/base-text.ts';
import { describeValues } from '../core/text.ts';
import { buildView, type View } from '../core/view.ts';
import { buildReport } from '../core/report/report.ts';
import { loadPublished } from '../state/load-published.ts';
import { change, showIndicator } from '../state/transitions.ts';
import './atlas-combinations.ts';
import './atlas-distribution.ts';
import './atlas-picture.ts';
import './atlas-proof.ts';
import { define } from './define.ts';
import { renderLink } from './links.ts';
import { baseStyles } from './styles.ts';
import { ViewElement } from './view-element.ts';

/** The indicators that stand for a figure of the report, in its order. */
const figuresOf = memoizeByObject((catalog: View['dataset']['catalog']): readonly Indicator[] =>
  catalog.indicators
    .filter((indicator) => indicator.variantOf === undefined)
    .toSorted((a, b) => a.figure - b.figure),
);

/** The figures of the report in order: each as map, legend with counts and shares, and the finding in a sentence. */
export class AtlasReport extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      h1 {
        margin: 0 0 0.5rem;
        font-size: 1.75rem;
        font-weight: 600;
        line-height: 1.15;
      }

      h2 {
        font-size: 1.25rem;
        line-height: 1.25;
      }

      .lead,
      .finding {
        max-width: 44rem;
      }

      .finding {
        margin-block: 0.5rem;
        font-weight: 600;
      }

      article {
        margin-top: 2.5rem;
        padding-top: 1.5rem;
        border-top: 1px solid var(--line);
        break-inside: avoid;
      }

      .figure {
        display: grid;
        grid-template-columns: minmax(0, 32rem) minmax(18rem, 36rem);
        gap: 1rem 3rem;
        align-items: start;
        margin-top: 1rem;
      }

      atlas-legend {
        max-width: 24rem;
      }

      atlas-combinations,
      atlas-distribution {
        margin-top: 1rem;
      }

      atlas-proof {
        margin-block: 1.5rem 1rem;
      }

      atlas-picture {
        content-visibility: auto;
        contain-intrinsic-size: auto 40rem;
      }

      @media (width < 60rem) {
        .figure {
          grid-template-columns: minmax(0, 1fr);
        }
      }

      @media print {
        article {
          margin: 0;
          padding: 0;
          border: 0;
        }

        .lead,
        .finding {
          max-width: none;
          line-height: 1.35;
        }

        article:first-of-type {
          margin-top: 1rem;
        }

        /* A figure a sheet; the first stands beneath the title. */
        article + article {
          break-before: page;
        }

        .figure {
          grid-template-columns: minmax(0, 1fr) 8.25cm;
          gap: 0.5rem 0.75cm;
        }

        .explained {
          display: contents;
        }

        .explained > * {
          grid-column: 1 / -1;
        }

        .explained > atlas-legend {
          grid-area: 1 / 2;
        }

        .explained > atlas-proof {
          margin-block: 0.5rem 0;
        }
      }
    `,
  ];

  /** Address of the folder with the built data, ending in "/". */
  @property()
  folder = './data/';

  readonly #published = new Task(this, {
    args: () => [this.folder] as const,
    task: ([folder], { signal }) => loadPublished(folder, (url, options) => fetch(url, options), signal),
  });

  /** How many figures are drawn so far: a figure a frame, so that the first is there at once. */
  @state()
  private drawn = 1;

  protected override updated(): void {
    const view = this.current;
    if (!view || this.drawn >= figuresOf(view.dataset.catalog).length) return;
    requestAnimationFrame(() => (this.drawn += 1));
  }

  protected override get words(): AllMessages {
    return allMessagesOf(this.language);
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const figures = figuresOf(view.dataset.catalog);
    return html`<h1>${this.words.pages.report}</h1>
      <p class="lead">${this.words.reportIntroduction}</p>
      <p class="lead" role="status">${this.#renderSummary(view)}</p>
      ${figures.map((indicator, index) => this.#renderFigure(view, indicator, index < this.drawn))}`;
  }

  #renderSummary(view: View) {
    return this.#published.render({
      pending: () => this.words.loading,
      error: () => this.words.proofFailed,
      complete: (published) => {
        const rows = buildReport(view.dataset, published);
        const same = rows.filter((row) => row.ok).length;
        const format = (count: number) => formatNumber(count, this.language);
        return this.words.proofSummary(format(same), format(rows.length));
      },
    });
  }

  /** The chart of a kind that has more to show than its legend. */
  #renderChart(figure: View): TemplateResult | typeof nothing {
    const { kind } = figure.indicator;
    if (kind === 'multiple') return html`<atlas-combinations .view=${figure}></atlas-combinations>`;
    const isNumeric = kind === 'number' || kind === 'diverging';
    return isNumeric ? html`<atlas-distribution .view=${figure}></atlas-distribution>` : nothing;
  }

  #renderFigure(view: View, indicator: Indicator, isDrawn: boolean): TemplateResult {
    const transition = showIndicator(indicator.id);
    const figure = buildView(view.dataset, transition(view.selection));
    const toMap = (selection: View['selection']) => change({ page: 'map' })(transition(selection));
    return html`<article aria-labelledby=${indicator.id}>
      <p class="small muted">${this.words.figureOfReport(indicator.figure)}</p>
      <h2 id=${indicator.id}>${indicator.title[this.language]}</h2>
      <p class="lead">
        ${indicator.question[this.language]}. <span class="muted">${describeBase(figure)}.</span>
      </p>
      <p class="finding">${describeValues(figure)}</p>
      <div class="figure">
        ${isDrawn ? html`<atlas-picture .view=${figure}></atlas-picture>` : html`<div></div>`}
        <div class="explained">
          <atlas-legend .view=${figure}></atlas-legend>
          ${this.#renderChart(figure)}
          <atlas-proof
            .view=${figure}
            .figure=${indicator.figure}
            .published=${this.#published.value ?? []}
          ></atlas-proof>
          <p class="no-print">${renderLink(view, toMap, this.words.reportOpen)}</p>
        </div>
      </div>
    </article>`;
  }
}

define('atlas-report', AtlasReport);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-report': AtlasReport;
  }
}
