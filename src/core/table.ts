import type { Indicator } from './indicator.ts';
import { foldText } from './place-search.ts';
import { describeValue, findArea, nameAssociation, nameClass } from './facts.ts';
import { allMessagesOf } from './messages/all-messages.ts';
import { missingStatuses, type AreaId, type Observation } from './model.ts';
import { tableColumns, type Sorting, type TableColumn } from './selection.ts';
import type { View } from './view.ts';

export interface TableRow {
  readonly id: AreaId;
  readonly cells: Readonly<Record<TableColumn, string>>;
  readonly bin: number;
}

export interface Table {
  /** The rows that pass the filter, sorted. */
  readonly rows: readonly TableRow[];
  /** The columns of use: where a value is a category, the class would only say it again. */
  readonly columns: readonly TableColumn[];
  /** How many rows there are without the filter. */
  readonly total: number;
}

/** The view as a table: one row for every area that the map draws, sorted and filtered as the selection says. */
export function buildTable(view: View): Table {
  const rows = view.dataset.municipalities.map(({ id }) => buildRow(view, id));
  const wanted = foldText(view.selection.filter);
  const shown = rows.filter(({ cells }) =>
    Object.values(cells).some((cell) => foldText(cell).includes(wanted)),
  );
  const columns = tableColumns.filter((column) => column !== 'group' || !isCategorical(view.indicator));
  return { rows: sortRows(shown, view), columns, total: rows.length };
}

function isCategorical(indicator: Indicator): boolean {
  return indicator.kind === 'nominal' || indicator.kind === 'ordinal';
}

function buildRow(view: View, id: AreaId): TableRow {
  const words = allMessagesOf(view.selection.language);
  const area = findArea(view.dataset, id)!;
  const value = describeValue(view, id);
  const observation = view.observations.get(id)!;
  const own = observation.status === 'ok' ? words.ownReport : '';
  return {
    id,
    bin: view.style.bins.get(id)!,
    cells: {
      name: area.municipality.name,
      id,
      district: area.district,
      association: nameAssociation(area, view.selection.language),
      value: value.text,
      group: nameClass(view, id),
      via: value.via === undefined ? own : words.viaAssociationShort,
    },
  };
}

function sortRows(rows: readonly TableRow[], view: View): readonly TableRow[] {
  const { sorting, language } = view.selection;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = sorting.descending ? -1 : 1;
  const byColumn =
    sorting.column === 'value' || sorting.column === 'group'
      ? (a: TableRow, b: TableRow) => compareValues(view, a, b, sorting)
      : (a: TableRow, b: TableRow) => sign * compare(a.cells[sorting.column], b.cells[sorting.column]);
  return rows.toSorted(
    (a, b) => byColumn(a, b) || compare(a.cells.name, b.cells.name) || compare(a.id, b.id),
  );
}

/** By value or class; rows without a value come last, whichever way the rest is sorted. */
function compareValues(view: View, a: TableRow, b: TableRow, sorting: Sorting): number {
  const first = view.observations.get(a.id)!;
  const second = view.observations.get(b.id)!;
  if (first.status !== 'ok' || second.status !== 'ok') return statusRank(first) - statusRank(second);
  const sign = sorting.descending ? -1 : 1;
  if (sorting.column === 'group' || typeof first.value !== 'number' || typeof second.value !== 'number')
    return sign * (a.bin - b.bin);
  return sign * (first.value - second.value);
}

function statusRank(observation: Observation): number {
  return observation.status === 'ok' ? -1 : missingStatuses.indexOf(observation.status);
}
