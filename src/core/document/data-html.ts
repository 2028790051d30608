import { capitalise } from '../capitalise.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { dataPageWords } from '../messages/data-page.ts';
import { formatDate, formatNumber } from '../format.ts';
import { missingStatuses } from '../model.ts';
import { linkTo } from './addresses.ts';
import type { AppPage, RenderMain } from './app-page.ts';
import { renderChanges } from './changes-html.ts';
import { renderDownloads } from './downloads-html.ts';
import { renderSource } from './frame-html.ts';
import { renderPatternSwatch } from './legend-html.ts';
import { html, type Markup } from './markup.ts';
import { renderTable } from './table-html.ts';
import { describeUse, type UseNote } from '../use-text.ts';
import type { View } from '../view.ts';

/** The page about the data: definitions, missing values, sources with their licences, and files. */
export const renderDataMain: RenderMain = (view, page, { downloads }) => {
  const { language } = page;
  const { catalog } = view.dataset;
  const words = allMessagesOf(language);
  return html`<div class="data-page">
    <h1>${words.dataTitle}</h1>
    <p>${catalog.introduction[language]}</p>
    ${catalog.synthetic ? html`<p><strong>${words.demoMark}.</strong> ${words.demoExplained}</p>` : undefined}
    <h2>${words.dataDefinitions}</h2>
    ${renderDefinitions(view, page)}
    <h2>${words.dataMissing}</h2>
    <p>${words.dataMissingExplained}</p>
    ${renderMissing(page)}
    <h2>${words.dataReported}</h2>
    <p>${words.dataReportedExplained}</p>
    <h2>${words.dataSources}</h2>
    <ul class="list">
      ${catalog.sources.map((source) => html`<li>${renderSource(source, language)}</li>`)}
    </ul>
    <h2>${words.dataDownloads}</h2>
    <p>${words.dataDownloadsExplained}</p>
    ${renderDownloads(downloads, catalog, page)}
    ${catalog.edition === undefined ? undefined : html`<p class="muted">${words.edition(catalog.edition)}</p>`}
    ${renderChanges(catalog, language)} ${describeUse(catalog, language).map(renderNote)}
    <h2>${words.dataPrivacy}</h2>
    <p>${words.dataPrivacyExplained}</p>
  </div>`;
};

function renderScrolled(caption: string, heads: readonly string[], rows: readonly Markup[]): Markup {
  const hidden = html`<caption class="visually-hidden">
    ${caption}
  </caption>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    ${renderTable(hidden, heads, rows)}
  </div>`;
}

function renderDefinitions({ dataset: { catalog } }: View, page: AppPage): Markup {
  const { language } = page;
  const words = allMessagesOf(language);
  const rows = catalog.indicators.map(({ id, title, figure, question, referenceDate, statistics }) => {
    const date = capitalise(words.asOf(formatDate(referenceDate, language)));
    const count = statistics && dataPageWords[language].withValue(formatNumber(statistics.ok, language));
    const address = linkTo({ kind: 'indicator', language, indicator: id }, page, catalog);
    return html`<tr>
      <th scope="row">
        <a href="${address}">${title[language]}</a>
        <span class="small muted">(${words.figureOfReport(figure)})</span>
      </th>
      <td>
        ${question[language]}. <span class="small muted">${[date, count].filter(Boolean).join(' · ')}</span>
      </td>
    </tr>`;
  });
  return renderScrolled(words.dataDefinitions, [words.columnIndicator, words.columnDefinition], rows);
}

function renderNote({ title, text, link }: UseNote): Markup {
  return html`<h2>${title}</h2>
    <p>${text}${link && html` <a href="${link.href}">${link.text}</a>`}</p>`;
}

function renderMissing({ language }: AppPage): Markup {
  const words = allMessagesOf(language);
  const rows = missingStatuses.map(
    (status) =>
      html`<tr>
        <th scope="row">
          <span class="label">${renderPatternSwatch(status, 'missing')} ${words.status[status]}</span>
        </th>
        <td>${words.statusExplained[status]}</td>
      </tr>`,
  );
  return renderScrolled(words.dataMissing, [words.columnPattern, words.columnMeaning], rows);
}
