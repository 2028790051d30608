import { css, html, nothing, type TemplateResult } from 'lit';
import { capitalise } from '../core/capitalise.ts';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import type { Source } from '../core/catalog.ts';
import type { Indicator } from '../core/indicator.ts';
import { formatDate, formatNumber } from '../core/format.ts';
import { missingStatuses } from '../core/model.ts';
import './atlas-downloads.ts';
import { define } from './define.ts';
import { renderSource } from './sources.ts';
import { baseStyles } from './styles.ts';
import { renderSwatch } from './swatch.ts';
import { tableStyles } from './table-styles.ts';
import { ViewElement } from './view-element.ts';

/** Definitions, missing values, sources and files: what a reader must know to trust and to use the data. */
export class AtlasDataPage extends ViewElement {
  /** Address of the folder with the built data, ending in "/". */
  declare folder: string;

  static override properties = { folder: { type: String } };

  static override styles = [
    baseStyles,
    tableStyles,
    css`
      h1 {
        margin: 0 0 1rem;
        font-size: 1.75rem;
        font-weight: 600;
        line-height: 1.15;
      }

      h2 {
        margin: 2rem 0 0.5rem;
        font-size: 1.25rem;
      }

      p,
      li {
        max-width: 44rem;
      }

      p + p {
        margin-top: 0.5rem;
      }

      p + ul {
        margin-top: 0.5rem;
      }

      li {
        margin-bottom: 0.25rem;
      }

      .scroll {
        max-height: none;
        margin-top: 0.75rem;
      }

      td:nth-child(2) {
        min-width: 16rem;
      }

      @media (width < 40rem) {
        th,
        td,
        thead .padded {
          padding: 0.375rem;
          font-size: 0.875rem;
          hyphens: auto;
        }

        td:nth-child(2) {
          min-width: 10rem;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.folder = '';
  }

  protected override get words(): AllMessages {
    return allMessagesOf(this.language);
  }

  override render() {
    const view = this.current;
    if (!view) return nothing;
    const { words, language } = this;
    const { catalog } = view.dataset;
    return html`<h1>${words.dataTitle}</h1>
      <p>${catalog.introduction[language]}</p>
      ${catalog.synthetic ? html`<p><strong>${words.demoMark}.</strong> ${words.demoExplained}</p>` : nothing}
      <h2>${words.dataDefinitions}</h2>
      ${this.#renderTable(
        'definitions',
        words.dataDefinitions,
        [words.columnIndicator, words.columnDefinition, words.columnAsOf, words.columnWithValue],
        catalog.indicators.map((indicator) => this.#renderDefinition(indicator)),
      )}
      <h2>${words.dataMissing}</h2>
      <p>${words.dataMissingExplained}</p>
      ${this.#renderTable(
        'missing',
        words.dataMissing,
        [words.columnPattern, words.columnMeaning],
        missingStatuses.map((status) => this.#renderStatus(status)),
      )}
      ${renderReported(words)}
      <h2>${words.dataSources}</h2>
      <ul>
        ${catalog.sources.map((source: Source) => html`<li>${renderSource(source, language)}</li>`)}
      </ul>
      <h2>${words.dataDownloads}</h2>
      <p>${words.dataDownloadsExplained}</p>
      <atlas-downloads .folder=${this.folder}></atlas-downloads>
      ${catalog.edition === undefined ? nothing : html`<p class="muted">${words.edition(catalog.edition)}</p>`}
      <h2>${words.dataPrivacy}</h2>
      <p>${words.dataPrivacyExplained}</p>`;
  }

  #renderTable(
    id: string,
    caption: string,
    heads: readonly string[],
    rows: readonly TemplateResult[],
  ): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-labelledby=${id}>
      <table>
        <caption id=${id} class="visually-hidden">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col" class="padded">${capitalise(head)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
  }

  #renderDefinition(indicator: Indicator): TemplateResult {
    return html`<tr>
      <th scope="row">
        ${indicator.title[this.language]}
        <span class="small muted">(${this.words.figureOfReport(indicator.figure)})</span>
      </th>
      <td>${indicator.question[this.language]}.</td>
      <td>${formatDate(indicator.referenceDate, this.language)}</td>
      <td class="numeric">
        ${indicator.statistics ? formatNumber(indicator.statistics.ok, this.language) : ''}
      </td>
    </tr>`;
  }

  #renderStatus(status: (typeof missingStatuses)[number]): TemplateResult {
    return html`<tr>
      <th scope="row">
        <span class="group">${renderSwatch({ pattern: status }, status)} ${this.words.status[status]}</span>
      </th>
      <td>${this.words.statusExplained[status]}</td>
    </tr>`;
  }
}

function renderReported(words: AllMessages): TemplateResult {
  return html`<h2>${words.dataReported}</h2>
    <p>${words.dataReportedExplained}</p>`;
}

define('atlas-data-page', AtlasDataPage);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-data-page': AtlasDataPage;
  }
}
