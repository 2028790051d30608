import type { Dataset } from '../dataset.ts';
import { formatNumber } from '../format.ts';
import type { Indicator } from '../indicator.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { formatFinding, formatPublished } from '../report/format-finding.ts';
import { listNotes, noteOf } from '../report/notes.ts';
import { buildReport, type ReportRow } from '../report/report.ts';
import { defaultSelection } from '../selection.ts';
import { describeBase } from '../base-text.ts';
import { describeValues, describeView } from '../text.ts';
import { buildView, type View } from '../view.ts';
import { folderOf, linkTo, rootOf } from './addresses.ts';
import type { AppPage, RenderMain } from './app-page.ts';
import { renderChart } from './chart-html.ts';
import { renderLegend } from './legend-html.ts';
import { measureStill, renderMapSvg, stillMapSize } from './map-svg.ts';
import { attribute, html, type Markup } from './markup.ts';

/** The page of the report: its figures in order, each with picture, legend, chart, finding and its published numbers. */
export const renderReportMain: RenderMain = (view, page, { published }) => {
  const { language } = page;
  const words = allMessagesOf(language);
  const rows = buildReport(view.dataset, published);
  const format = (count: number) => formatNumber(count, language);
  const same = rows.filter(({ ok }) => ok).length;
  return html`<h1>${words.pages.report}</h1>
    <p class="lead">${words.reportIntroduction}</p>
    ${rows.length === 0 ? undefined : html`<p class="lead">${words.proofSummary(format(same), format(rows.length))}</p>`}
    ${listFigures(view.dataset).map((indicator, index) => renderFigure(viewOf(view.dataset, page, indicator), page, rows, index === 0))}`;
};

/** The pictures of the page of the report, each a file. */
export function listReportPictures(
  dataset: Dataset,
  page: AppPage,
): readonly { readonly path: string; readonly text: string }[] {
  return listFigures(dataset).map((indicator) => ({
    path: pathOf(page, indicator, dataset),
    text: renderMapSvg(viewOf(dataset, page, indicator), {
      size: stillMapSize,
      className: 'still-map',
      isFile: true,
    }).markup,
  }));
}

/** The indicators that stand for a figure of the report, in its order. */
function listFigures({ catalog }: Dataset): readonly Indicator[] {
  return catalog.indicators
    .filter(({ variantOf }) => variantOf === undefined)
    .toSorted((a, b) => a.figure - b.figure);
}

function viewOf(dataset: Dataset, { language }: AppPage, { id }: Indicator): View {
  return buildView(dataset, { ...defaultSelection(dataset.catalog), language, indicator: id });
}

function pathOf(page: AppPage, { id }: Indicator, { catalog }: Dataset): string {
  return `${folderOf(page, catalog)}${id}.svg`;
}

function renderFigure(figure: View, page: AppPage, rows: readonly ReportRow[], isFirst: boolean): Markup {
  const { indicator, dataset } = figure;
  const { language } = page;
  const words = allMessagesOf(language);
  const own = rows.filter(({ published }) => published.figure === indicator.figure);
  const href = linkTo({ kind: 'indicator', language, indicator: indicator.id }, page, dataset.catalog);
  return html`<article aria-labelledby="${indicator.id}">
    <p class="small muted">${words.figureOfReport(indicator.figure)}</p>
    <h2 id="${indicator.id}">${indicator.title[language]}</h2>
    <p class="lead">${indicator.question[language]}. <span class="muted">${describeBase(figure)}.</span></p>
    <p class="finding">${describeValues(figure)}</p>
    <div class="figure">
      ${renderPicture(figure, page, isFirst)}
      <div class="explained">
        ${renderLegend(figure, indicator.id)} ${renderChart(figure, indicator.id)}
        ${own.length === 0 ? undefined : renderProof(own, figure)}
        <p class="no-print"><a href="${href}">${words.reportOpen}</a></p>
      </div>
    </div>
  </article>`;
}

function renderPicture(figure: View, page: AppPage, isFirst: boolean): Markup {
  const { indicator, dataset } = figure;
  const [width, height] = measureStill(figure, stillMapSize);
  const label = allMessagesOf(page.language).mapLabel(indicator.title[page.language]);
  return html`<img
    class="still-map"
    src="${rootOf(page, dataset.catalog)}${pathOf(page, indicator, dataset)}"
    alt="${label}. ${describeView(figure)}"
    width="${width}"
    height="${height}"
    ${attribute('loading', isFirst ? undefined : 'lazy')}
  />`;
}

/** The numbers that the report publishes, beside those that the data give. */
function renderProof(rows: readonly ReportRow[], { indicator, selection: { language } }: View): Markup {
  const words = allMessagesOf(language);
  const published = rows.map((row) => row.published);
  const notes = listNotes(published, language);
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="${indicator.id}-numbers">
      <table class="proof">
        <caption id="${indicator.id}-numbers">
          ${words.figureOfReport(indicator.figure)}: ${words.proofCaption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.proofNumber}</th>
            <th scope="col" class="numeric">${words.proofPublished}</th>
            <th scope="col" class="numeric">${words.proofComputed}</th>
            <th scope="col">${words.proofVerdict}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => renderRow(row, notes, indicator.id, language))}
        </tbody>
      </table>
    </div>
    ${notes.length === 0 ? undefined : renderNotes(notes, indicator.id)}`;
}

function renderRow(
  { published, computed, ok }: ReportRow,
  notes: readonly string[],
  name: string,
  language: AppPage['language'],
): Markup {
  const words = allMessagesOf(language);
  const note = notes.indexOf(noteOf(published, language) ?? '');
  const found =
    computed === undefined ? words.proofMissing : formatFinding(computed, published.unit, language);
  return html`<tr>
    <th scope="row" ${attribute('aria-describedby', note < 0 ? undefined : `${name}-note-${note}`)}>
      ${published.text[language]}${note < 0 ? undefined : html`<sup aria-hidden="true">${note + 1}</sup>`}
    </th>
    <td class="numeric">${formatPublished(published, language)}</td>
    <td class="numeric">${found}</td>
    <td ${attribute('class', ok ? undefined : 'different')}>
      ${ok ? words.proofSame : words.proofDifferent}
    </td>
  </tr>`;
}

function renderNotes(notes: readonly string[], name: string): Markup {
  return html`<ol class="notes muted">
    ${notes.map((note, index) => html`<li id="${name}-note-${index}">${note}</li>`)}
  </ol>`;
}
