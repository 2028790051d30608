import type { Catalog } from '../catalog.ts';
import { formatDate, formatNumber } from '../format.ts';
import { changesWords } from '../messages/changes.ts';
import type { Language } from '../model.ts';
import { html, type Markup } from './markup.ts';
import { renderTable } from './table-html.ts';

/** What was corrected, and how the page tells in which values an earlier edition differs. */
export function renderChanges({ corrections = [] }: Catalog, language: Language): Markup {
  const { heads, ...words } = changesWords[language];
  const rows = corrections.map(
    ({ date, table, column, cells, reason }) =>
      html`<tr>
        <th scope="row">${formatDate(date, language)}</th>
        <td>${table}.${column}</td>
        <td>${formatNumber(cells, language)}</td>
        <td>${reason}</td>
      </tr>`,
  );
  const caption = html`<caption class="visually-hidden">
    ${words.corrections}
  </caption>`;
  const columns = [heads.date, heads.column, heads.cells, heads.reason];
  return html`<h2>${words.corrections}</h2>
    <p>${rows.length === 0 ? words.correctionsNone : words.correctionsSome}</p>
    ${
      rows.length === 0
        ? undefined
        : html`<div class="scroll" tabindex="0" role="region" aria-label="${words.corrections}">
            ${renderTable(caption, columns, rows)}
          </div>`
    }
    <h2>${words.changes}</h2>
    <p>${words.changesHow} ${words.withoutScripts}</p>`;
}
