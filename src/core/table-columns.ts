import { allWordsOf } from './all-words.ts';
import type { Indicator } from './indicator.ts';
import { outlineLevels, type OutlineLevel } from './model.ts';
import { tableWords } from './messages/table.ts';
import { tableColumns, type TableColumn } from './selection.ts';
import type { View } from './view.ts';

/** Columns that a reader has to ask for. */
export const onDemand: readonly TableColumn[] = ['population', 'refugees'];

/** The columns that say something of this view: where a value is a category, the class would only say it again. */
export function possibleColumns({ indicator, level }: View): readonly TableColumn[] {
  const idle: readonly TableColumn[] = level ? ['district', 'association', 'via'] : ['known'];
  const isCategory = indicator.kind === 'nominal' || indicator.kind === 'ordinal';
  return tableColumns.filter((column) => !idle.includes(column) && !(isCategory && column === 'group'));
}

/**
 * The columns to show: as chosen, or all but those that a reader has to ask for and the one that the groups say already.
 * The name is always there.
 */
export function shownColumns(view: View): readonly TableColumn[] {
  const { columns: chosen, grouping } = view.selection;
  return possibleColumns(view).filter((column) =>
    chosen.length === 0
      ? !onDemand.includes(column) && column !== grouping
      : column === 'name' || chosen.includes(column),
  );
}

/** The head of a column; numbers have their unit there, so that the cells are plain numbers. */
export function nameColumn(view: View, column: TableColumn): string {
  const { language } = view.selection;
  const { tableColumns: names } = allWordsOf(view);
  if (column === 'known' || column === 'population' || column === 'refugees')
    return tableWords[language].columns[column];
  const unit = column === 'value' ? unitOf(view.indicator)?.[language] : undefined;
  return unit === undefined ? names[column] : `${names[column]} (${unit})`;
}

/** The unit of an indicator that has numbers. */
export function unitOf(indicator: Indicator) {
  return indicator.kind === 'number' || indicator.kind === 'diverging' ? indicator.unit : undefined;
}

/** The upper levels by which the rows of a view can be grouped: those that hold its areas as a whole. */
export function possibleGroupings({ level }: View): readonly OutlineLevel[] {
  if (!level) return outlineLevels;
  return level.level === 'district' ? ['region'] : [];
}
