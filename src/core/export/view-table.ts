import { nameClass } from '../facts.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { buildTable } from '../table.ts';
import type { View } from '../view.ts';
import type { ColumnSource, ExportForm, ExportTable } from './export-cell.ts';
import { buildFactColumns } from './fact-columns.ts';
import { fitColumns } from './level-columns.ts';
import { buildIndicatorColumns } from './indicator-columns.ts';

/**
 * What a view displays: the values of its indicator as they are read there, each with its class; the rows of the table,
 * in its order, without those that its filter leaves out.
 */
export function buildViewTable(view: View, form: ExportForm): ExportTable {
  const { dataset, indicator, observations } = view;
  const words = allMessagesOf(form === 'codes' ? 'de' : form);
  const shown = { ...dataset, observations: new Map(dataset.observations).set(indicator.id, observations) };
  const classColumn: ColumnSource = {
    column: { name: 'class', title: words.export.group, type: 'string' },
    cellOf: (index) => nameClass(view, dataset.municipalities[index]!.id),
  };
  const sources = fitColumns(
    view,
    [
      ...buildFactColumns(shown, form, words),
      ...buildIndicatorColumns(shown, indicator, form, words),
      classColumn,
    ],
    form,
    words,
  );
  const indexById = new Map(dataset.municipalities.map(({ id }, index) => [id, index]));
  return {
    columns: sources.map(({ column }) => column),
    rows: buildTable(view).rows.map(({ id }) => sources.map(({ cellOf }) => cellOf(indexById.get(id)!))),
  };
}
