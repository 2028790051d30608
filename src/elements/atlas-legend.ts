import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { formatNumber, formatShare } from '../core/format.ts';
import type { ClassRow, StatusRow } from '../core/view.ts';
import { define } from './define.ts';
import { renderReported } from './reported-row.ts';
import { baseStyles } from './styles.ts';
import { renderColorSwatch, renderSwatch } from './swatch.ts';
import { ViewElement } from './view-element.ts';

const barLengthPx = 120;

/** What the fills mean: every class and every reason for a missing value, each with its number of municipalities. */
export class AtlasLegend extends ViewElement {
  static override styles = [
    baseStyles,
    css`
      table {
        width: 100%;
        border-collapse: collapse;
      }

      caption {
        padding-bottom: 0.25rem;
        font-weight: 600;
        text-align: start;
      }

      th,
      td {
        padding: 0.1875rem 0 0.1875rem 0.375rem;
        font-weight: 400;
        line-height: 1.25;
        text-align: start;
      }

      th:first-child {
        width: 100%;
        padding-left: 0;
      }

      .numeric {
        white-space: nowrap;
      }

      .label {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        overflow-wrap: anywhere;
        hyphens: auto;
      }

      .swatch {
        flex: none;
      }

      svg {
        display: block;
        forced-color-adjust: none;
      }

      .bar {
        margin-top: 1px;
      }

      tbody + tbody tr:first-child > * {
        padding-top: 0.5rem;
      }

      tbody + tbody {
        border-top: 1px solid var(--line);
      }

      tbody:not(:last-child) tr:last-child > * {
        padding-bottom: 0.5rem;
      }

      tfoot > tr > * {
        padding-top: 0.5rem;
        border-top: 1px solid var(--line);
      }

      .note {
        margin-top: 0.5rem;
        line-height: 1.4;
      }
    `,
  ];

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { words, language } = this;
    const unincorporated = view.statuses.find((row) => row.status === 'unincorporated');
    const isEmpty = view.statuses.every((row) => row.status === 'unincorporated');
    return html`<table>
        <caption>
          ${view.indicator.label[language]}
        </caption>
        <thead class="small muted">
          <tr>
            <th scope="col"><span class="visually-hidden">${words.tableColumns.group}</span></th>
            <th scope="col" class="numeric">${words.weights[view.selection.weight]}</th>
            <th scope="col" class="numeric">${words.legendShare}</th>
          </tr>
        </thead>
        <tbody>
          ${view.classes.map((row) => this.#renderClass(row, Math.max(...view.classes.map(({ count }) => count))))}
        </tbody>
        <tbody>
          ${view.statuses.map((row) => this.#renderStatus(row))}
        </tbody>
        ${renderReported(view)}
      </table>
      <p class="note small muted">
        ${words.legendNote(words.ofThoseWithValue[view.selection.weight])}
        ${isEmpty ? nothing : words.legendNoteMissing}
        ${unincorporated ? words.unincorporatedNote(formatNumber(unincorporated.count, language)) : nothing}
      </p>`;
  }

  #renderClass(row: ClassRow, highest: number): TemplateResult {
    const length = highest === 0 ? 0 : (row.count / highest) * barLengthPx;
    return html`<tr>
      <th scope="row">
        <span class="label"
          >${renderColorSwatch(row.colors)}
          <span>${row.label} ${renderBar(length, row.colors[0]!)}</span></span
        >
      </th>
      <td class="numeric">${formatNumber(row.count, this.language)}</td>
      <td class="numeric muted">${formatShare(row.share, this.language)}</td>
    </tr>`;
  }

  #renderStatus(row: StatusRow): TemplateResult {
    return html`<tr>
      <th scope="row">
        <span class="label" title=${this.words.statusExplained[row.status]}>
          ${renderSwatch({ pattern: row.status }, `status-${row.status}`)} ${this.words.status[row.status]}
        </span>
      </th>
      <td class="numeric">${formatNumber(row.count, this.language)}</td>
      <td class="numeric muted">${row.share === undefined ? '–' : formatShare(row.share, this.language)}</td>
    </tr>`;
  }
}

/** The outline keeps the bar of a pale class visible on white. */
function renderBar(length: number, color: string): TemplateResult {
  return svg`<svg class="bar" width=${barLengthPx + 1} height="5" aria-hidden="true" focusable="false">
    <rect x="0.5" y="0.5" width=${length.toFixed(1)} height="4" fill=${color} stroke="#15171c" stroke-opacity="0.35"/>
  </svg>`;
}

define('atlas-legend', AtlasLegend);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-legend': AtlasLegend;
  }
}
