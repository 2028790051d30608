import { nameColumn } from '../table-columns.ts';
import type { SectionHead } from '../table-sections.ts';
import { buildTable } from '../table.ts';
import type { View } from '../view.ts';
import { html, type Markup } from './markup.ts';
import { renderRow, renderTable, renderTableFrame } from './table-html.ts';

/**
 * The view as a table of all areas, one table a district with what its areas come to. A browser lays out only the
 * districts near what is seen: as one table, a thousand rows would keep the picture above them waiting.
 */
export function renderGroupedTables(view: View): Markup {
  const table = buildTable({ ...view, selection: { ...view.selection, grouping: 'district' } });
  const { sections, columns } = table;
  const heads = columns.map((column) => nameColumn(view, column));
  return renderTableFrame(
    view,
    table,
    sections.map(({ head, rows }) => {
      // Numbers without their unit, which stands in the head.
      const written = rows.map(({ cells, number = cells.value }) =>
        renderRow({ ...cells, value: number }, columns),
      );
      return html`<div class="rows">${renderTable(head && renderCaption(head), heads, written)}</div>`;
    }),
  );
}

/** "Alb-Donau-Kreis Januar 2018 (Median, 54 von 55 mit Angabe)" */
function renderCaption({ name, basis, cells }: SectionHead): Markup {
  const value = cells.value ?? '';
  const rest = value === '' ? basis : `${value} (${basis})`;
  return html`<caption>
    ${name} ${rest && html`<span class="muted small">${rest}</span>`}
  </caption>`;
}
