import { findArea } from './facts.ts';
import { missingStatuses, type Observation } from './model.ts';
import { tableColumns, type Sorting, type TableColumn } from './selection.ts';
import { partIn } from './part-set.ts';
import { isInPart } from './parts.ts';
import { onDemand, shownColumns } from './table-columns.ts';
import { filterRows } from './table-filter.ts';
import { buildRow, type TableRow } from './table-row.ts';
import { buildSections, type TableSection } from './table-sections.ts';
import type { View } from './view.ts';

export interface Table {
  /** The rows of what is pinned that pass the filter, sorted. */
  readonly rows: readonly TableRow[];
  /** The same rows by the groups of the selection. */
  readonly sections: readonly TableSection[];
  readonly columns: readonly TableColumn[];
  /** How many rows there are without what is pinned and the filter. */
  readonly total: number;
}

/** The view as a table: one row for every area that the map draws, sorted and filtered as the selection says. */
export function buildTable(view: View): Table {
  const { municipalities } = view.dataset;
  const pinned = partIn(view, view.selection.pinned);
  const rows = municipalities
    .filter(({ id }) => !pinned || isInPart(view, pinned, id))
    .map(({ id }) => buildRow(view, id));
  const columns = shownColumns(view);
  // Digits in a column that is not there would find rows for no visible reason.
  const searched = tableColumns.filter((column) => !onDemand.includes(column) || columns.includes(column));
  const shown = filterRows(rows, searched, view.selection.filter);
  const sections = buildSections(view, sortRows(shown, view));
  return {
    rows: sections.flatMap((section) => section.rows),
    sections,
    columns,
    total: municipalities.length,
  };
}

function sortRows(rows: readonly TableRow[], view: View): readonly TableRow[] {
  const { sorting, language } = view.selection;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = sorting.descending ? -1 : 1;
  const people =
    sorting.column === 'population' || sorting.column === 'refugees' ? sorting.column : undefined;
  const amountOf = ({ id }: TableRow) => (people ? findArea(view.dataset, id)!.municipality[people] : 0);
  const byColumn =
    sorting.column === 'value' || sorting.column === 'group'
      ? (a: TableRow, b: TableRow) => compareValues(view, a, b, sorting)
      : (a: TableRow, b: TableRow) =>
          sign * (amountOf(a) - amountOf(b)) ||
          sign * compare(a.cells[sorting.column], b.cells[sorting.column]);
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
