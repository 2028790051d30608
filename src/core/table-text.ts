import { formatNumber } from './format.ts';
import { tableWords } from './messages/table.ts';
import type { Table } from './table.ts';
import type { View } from './view.ts';

/** How many rows are left and by which words, where the reader has filtered them; else "". */
export function describeFilter({ selection }: View, { rows, total }: Table): string {
  const { filter, language } = selection;
  if (filter.trim() === '') return '';
  const format = (count: number) => formatNumber(count, language);
  return tableWords[language].filtered(format(rows.length), format(total), filter.trim());
}
