import type { Dataset } from '../dataset.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import type { ExportForm, ExportTable } from './export-cell.ts';
import { buildFactColumns } from './fact-columns.ts';
import { buildIndicatorColumns } from './indicator-columns.ts';

/** @param form titles are in German where it is `codes` */
export function buildExportTable(dataset: Dataset, form: ExportForm): ExportTable {
  const words = allMessagesOf(form === 'codes' ? 'de' : form);
  const sources = [
    ...buildFactColumns(dataset, form, words),
    ...dataset.catalog.indicators.flatMap((indicator) =>
      buildIndicatorColumns(dataset, indicator, form, words),
    ),
  ];
  return {
    columns: sources.map(({ column }) => column),
    rows: dataset.municipalities.map((_, index) => sources.map(({ cellOf }) => cellOf(index))),
  };
}
