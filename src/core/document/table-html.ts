import { formatNumber } from '../format.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import type { TableColumn } from '../selection.ts';
import { nameColumn } from '../table-columns.ts';
import type { TableRow } from '../table-row.ts';
import { buildTable } from '../table.ts';
import type { View } from '../view.ts';
import { html, type Markup } from './markup.ts';

/** Fragment of the address that leads to the table of a page. */
export const tableAnchor = 'tabelle';

/** The view as one table of all areas, in a section of its own: the maps that others embed read it. End tags that HTML lets one leave out are left out. */
export function renderTableSection(view: View): Markup {
  const { language } = view.selection;
  const words = allMessagesOf(language);
  const table = buildTable(view);
  const caption = words.tableCaption(view.indicator.title[language], formatNumber(table.total, language));
  return html`<section
    class="table-section"
    id="${tableAnchor}"
    aria-labelledby="table-heading"
    tabindex="-1"
  >
    <h2 id="table-heading">${words.tableLinkText}</h2>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="table-caption">
      <table>
        <caption id="table-caption" class="visually-hidden">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${table.columns.map((column) => html`<th scope="col">${headOf(view, column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map((row) => renderRow(row, table.columns))}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** The cells have their unit: scripts of an embedded page read them. */
function headOf(view: View, column: TableColumn): string {
  return column === 'value'
    ? allMessagesOf(view.selection.language).tableColumns.value
    : nameColumn(view, column);
}

function renderRow(row: TableRow, columns: readonly TableColumn[]): Markup {
  return html`<tr>
    ${columns.map((column) =>
      column === 'name' ? html`<th scope="row">${row.cells.name}</th>` : html`<td>${row.cells[column]}</td>`,
    )}
  </tr>`;
}
