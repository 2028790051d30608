import { crossable } from '../comparison.ts';
import { buildCross, type Cross, type CrossRow } from '../cross.ts';
import { formatNumber, formatShare } from '../format.ts';
import type { Indicator } from '../indicator.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { comparingWordsOf } from '../messages/comparing.ts';
import { paintedWords } from '../messages/painted.ts';
import type { Language } from '../model.ts';
import type { View } from '../view.ts';
import type { RenderMain } from './app-page.ts';
import { renderColorSwatch, renderPatternSwatch } from './legend-html.ts';
import { renderMapSvg, stillMapSize } from './map-svg.ts';
import { html, type Markup } from './markup.ts';
import { renderIndicatorLinks } from './navigation-html.ts';
import { renderHeading } from './page-html.ts';

/** The page of the comparison: the first indicator crossed with the first that it can be crossed with. */
export const renderCrossMain: RenderMain = (view, page) => {
  const { language } = page;
  const other = crossable(view)[0];
  if (!other) return html`<h1>${allMessagesOf(language).pages.cross}</h1>`;
  const cross = buildCross(view, other.id);
  return html`<div class="cross-page">
    <div class="indicator-choice">${renderIndicatorLinks(view, page)}</div>
    <div class="page-heading">${renderHeading(view)}</div>
    ${renderChoices(view, other)}
    <noscript><p class="small muted">${paintedWords[language].withoutScripts.cross}</p></noscript>
    <div class="crossed">
      <div>
        ${renderTable(view, other, cross)}
        <p class="small muted">${describe(view, cross)}</p>
      </div>
      <div>${renderMap(view, other, cross)}</div>
    </div>
  </div>`;
};

/** What is shown of all that can be chosen. */
function renderChoices({ selection: { weight, comparison, language } }: View, other: Indicator): Markup {
  const words = comparingWordsOf(language);
  const { weightLabel, weights } = allMessagesOf(language);
  const choices = [
    [weightLabel, weights[weight]],
    [words.with, other.label[language]],
    [words.form, words.forms[comparison]],
  ] as const;
  return html`<dl>
    ${choices.map(
      ([name, chosen]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${chosen}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderTable({ indicator, selection: { language } }: View, other: Indicator, cross: Cross): Markup {
  const words = allMessagesOf(language);
  const caption = words.crossCaption(indicator.label[language], other.label[language]);
  const format = (count: number) => formatNumber(count, language);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${indicator.label[language]}</th>
          ${cross.columns.map(({ label }) => html`<th scope="col" class="numeric">${label}</th>`)}
          <th scope="col" class="numeric">${words.crossTotal}</th>
        </tr>
      </thead>
      <tbody>
        ${cross.rows.map((row) => renderRow(row, language))}
        <tr>
          <th scope="row">${words.crossTotal}</th>
          ${cross.columns.map(({ total }) => html`<td class="numeric">${format(total)}</td>`)}
          <td class="numeric">${format(cross.total)}</td>
        </tr>
      </tbody>
    </table>
  </div>`;
}

/** Where the map shows both indicators, its colours stand in the cells. */
function renderRow({ label, colors, cells, total }: CrossRow, language: Language): Markup {
  const isCrossed = cells.some(({ color }) => color !== undefined);
  return html`<tr>
    <th scope="row">
      <span class="label">${isCrossed ? undefined : renderColorSwatch(colors)} ${label}</span>
    </th>
    ${cells.map(
      ({ color, count, share }) =>
        html`<td class="numeric">
          ${color === undefined ? undefined : renderColorSwatch([color])} ${formatNumber(count, language)}
          <span class="small muted">${formatShare(share, language)}</span>
        </td>`,
    )}
    <td class="numeric">${formatNumber(total, language)}</td>
  </tr>`;
}

/** The patterns have their numbers below; the colours stand in the table. */
function renderMap(view: View, other: Indicator, cross: Cross): Markup {
  const { indicator, selection } = view;
  const { language } = selection;
  const words = allMessagesOf(language);
  const crossing = words.crossCaption(indicator.label[language], other.label[language]);
  const told =
    cross.style === view.style ? {} : { label: words.mapLabel(crossing), text: describe(view, cross) };
  return html`${renderMapSvg({ ...view, style: cross.style }, { size: stillMapSize, className: 'still-map', ...told })}
    <ul class="statuses small" aria-label="${words.legendLabel}">
      ${cross.statuses.map(
        ({ status, count }) =>
          html`<li>
            ${renderPatternSwatch(status, 'status')} ${words.status[status]}
            <span class="numeric muted">${formatNumber(count, language)}</span>
          </li>`,
      )}
    </ul>`;
}

function describe({ selection: { weight, language } }: View, { left }: Cross): string {
  const words = allMessagesOf(language);
  return `${paintedWords[language].crossNote} ${words.crossLeft[weight](formatNumber(left, language))}`;
}
