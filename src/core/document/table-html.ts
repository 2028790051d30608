import { formatNumber } from '../format.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import type { TableColumn } from '../selection.ts';
import { nameColumn } from '../table-columns.ts';
import type { TableRow } from '../table-row.ts';
import { buildTable, type Table } from '../table.ts';
import type { View } from '../view.ts';
import { html, type Content, type Markup } from './markup.ts';

/** Fragment of the address that leads to the table of a page. */
export const tableAnchor = 'tabelle';

/** The view as one table of all areas, in a section of its own: the maps that others embed read it. */
export function renderTableSection(view: View): Markup {
  const table = buildTable(view);
  const rows = table.rows.map(({ cells }) => renderRow(cells, table.columns));
  const heads = table.columns.map((column) => headOf(view, column));
  const caption = html`<caption class="visually-hidden">
    ${captionOf(view, table)}
  </caption>`;
  return renderTableFrame(view, table, renderTable(caption, heads, rows));
}

/** The section around what is written of a table: its heading, and a frame that scrolls. */
export function renderTableFrame(view: View, table: Table, content: Content): Markup {
  return html`<section
    class="table-section"
    id="${tableAnchor}"
    aria-labelledby="table-heading"
    tabindex="-1"
  >
    <h2 id="table-heading">${allMessagesOf(view.selection.language).tableLinkText}</h2>
    <div class="scroll" tabindex="0" role="region" aria-label="${captionOf(view, table)}">${content}</div>
  </section>`;
}

/** "Geförderte Stellen je Kommune: 1.103 Zeilen" */
function captionOf({ selection: { language }, indicator }: View, { total }: Table): string {
  return allMessagesOf(language).tableCaption(indicator.title[language], formatNumber(total, language));
}

/** A table out of its caption, the names of its columns and its rows. */
export function renderTable(caption: Content, heads: readonly string[], rows: readonly Markup[]): Markup {
  return html`<table>
    ${caption}
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** The cells have their unit: scripts of an embedded page read them. */
function headOf(view: View, column: TableColumn): string {
  return column === 'value'
    ? allMessagesOf(view.selection.language).tableColumns.value
    : nameColumn(view, column);
}

/** The row of an area, headed by its name. */
export function renderRow(cells: TableRow['cells'], columns: readonly TableColumn[]): Markup {
  return html`<tr>
    ${columns.map((column) =>
      column === 'name' ? html`<th scope="row">${cells.name}</th>` : html`<td>${cells[column]}</td>`,
    )}
  </tr>`;
}
