import { formatNumber } from '../format.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import type { TableColumn } from '../selection.ts';
import { nameColumn } from '../table-columns.ts';
import type { TableRow } from '../table-row.ts';
import type { SectionHead } from '../table-sections.ts';
import { buildTable } from '../table.ts';
import type { View } from '../view.ts';
import { html, type Markup } from './markup.ts';
import { tableAnchor } from './table-html.ts';

/**
 * The view as a table of all areas, one table a district with what its areas come to. A browser lays out only the
 * districts near what is seen: as one table, a thousand rows would keep the picture above them waiting.
 */
export function renderGroupedTables(view: View): Markup {
  const { language } = view.selection;
  const words = allMessagesOf(language);
  const table = buildTable({ ...view, selection: { ...view.selection, grouping: 'district' } });
  const caption = words.tableCaption(view.indicator.title[language], formatNumber(table.total, language));
  return html`<section
    class="table-section"
    id="${tableAnchor}"
    aria-labelledby="table-heading"
    tabindex="-1"
  >
    <h2 id="table-heading">${words.tableLinkText}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="${caption}">
      ${table.sections.map(
        ({ head, rows }) =>
          html`<div class="rows">
            <table>
              ${head && renderCaption(head)}
              <thead>
                <tr>
                  ${table.columns.map((column) => html`<th scope="col">${nameColumn(view, column)}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${rows.map((row) => renderRow(row, table.columns))}
              </tbody>
            </table>
          </div>`,
      )}
    </div>
  </section>`;
}

/** "Alb-Donau-Kreis – Januar 2018 (Median, 54 von 55 mit Angabe)" */
function renderCaption({ name, basis, cells }: SectionHead): Markup {
  const value = cells.value ?? '';
  const rest = value === '' ? basis : `${value} (${basis})`;
  return html`<caption>
    ${name} ${rest && html`<span class="muted small">${rest}</span>`}
  </caption>`;
}

/** Numbers without their unit, which stands in the head. */
function renderRow({ cells, number }: TableRow, columns: readonly TableColumn[]): Markup {
  return html`<tr>
    ${columns.map((column) =>
      column === 'name'
        ? html`<th scope="row">${cells.name}</th>`
        : html`<td>${column === 'value' ? (number ?? cells.value) : cells[column]}</td>`,
    )}
  </tr>`;
}
