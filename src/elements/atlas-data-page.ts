import { css, html, nothing, type TemplateResult } from 'lit';
import { capitalise } from '../core/capitalise.ts';
import { allMessagesOf, type AllMessages } from '../core/messages/all-messages.ts';
import type { Source } from '../core/catalog.ts';
import type { Indicator } from '../core/indicator.ts';
import { formatDate, formatNumber } from '../core/format.ts';
import { dataPageWords } from '../core/messages/data-page.ts';
import { missingStatuses } from '../core/model.ts';
import { describeUse, type UseNote } from '../core/use-text.ts';
import type { View } from '../core/view.ts';
import { showIndicator, type Transition } from '../state/transitions.ts';
import './atlas-changes.ts';
import './atlas-downloads.ts';
import { define } from './define.ts';
import { renderLink } from './links.ts';
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

      tbody th {
        width: 36%;
      }

      td .small {
        display: block;
      }

      @media (width < 40rem) {
        th,
        td,
        thead .padded {
          padding: 0.375rem;
          font-size: 0.875rem;
          hyphens: auto;
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
        [words.columnIndicator, words.columnDefinition],
        catalog.indicators.map((indicator) => this.#renderDefinition(view, indicator)),
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
      <atlas-changes .folder=${this.folder}></atlas-changes>
      ${describeUse(catalog, language).map(renderNote)}
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

  #renderDefinition(view: View, indicator: Indicator): TemplateResult {
    const { words, language } = this;
    const { title, figure, question, referenceDate, statistics } = indicator;
    const date = capitalise(words.asOf(formatDate(referenceDate, language)));
    const count = statistics && dataPageWords[language].withValue(formatNumber(statistics.ok, language));
    const show: Transition = (selection) => ({ ...showIndicator(indicator.id)(selection), page: 'map' });
    return html`<tr>
      <th scope="row">
        ${renderLink(view, show, title[language])}
        <span class="small muted">(${words.figureOfReport(figure)})</span>
      </th>
      <td>
        ${question[language]}. <span class="small muted">${[date, count].filter(Boolean).join(' · ')}</span>
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

function renderNote({ title, text, link }: UseNote): TemplateResult {
  return html`<h2>${title}</h2>
    <p>${text}${link ? html` <a href=${link.href}>${link.text}</a>` : nothing}</p>`;
}

define('atlas-data-page', AtlasDataPage);

declare global {
  interface HTMLElementTagNameMap {
    'atlas-data-page': AtlasDataPage;
  }
}
