import { buildBins, type Bins } from './bins.ts';
import type { AreaId } from './model.ts';
import { plainReading } from './reading.ts';
import type { View } from './view.ts';
import { weightOf } from './weights.ts';

export interface CrossCell {
  readonly areas: readonly AreaId[];
  /** Municipalities, or people by the weight of the view. */
  readonly count: number;
  /** Of the row's total, 0 to 1. */
  readonly share: number;
}

export interface CrossRow {
  readonly label: string;
  readonly colors: readonly string[];
  readonly cells: readonly CrossCell[];
  readonly total: number;
}

/** Two indicators against each other: classes of the view's indicator as rows, of the other one as columns. */
export interface Cross {
  readonly rows: readonly CrossRow[];
  readonly columns: readonly { readonly label: string; readonly total: number }[];
  /** All that have a value in both. */
  readonly total: number;
  /** Those that have a value in one or none of them, and are in no cell. */
  readonly left: number;
}

/**
 * Counts the municipalities by the classes of two indicators. Only those with a value in both are counted; how many
 * are left out is told.
 *
 * @throws Error where there is no such indicator
 */
export function buildCross(view: View, otherId: string): Cross {
  const { dataset, selection } = view;
  const other = dataset.catalog.indicators.find((indicator) => indicator.id === otherId);
  const observations = dataset.observations.get(otherId);
  if (!other || !observations) throw new Error(`no such indicator: ${otherId}`);
  const otherBins = buildBins(other, dataset, selection.language, plainReading);
  const weightById = new Map(
    dataset.municipalities.map((entry) => [entry.id, entry.counted ? weightOf(entry, selection.weight) : 0]),
  );
  const add = (areas: readonly AreaId[]) => areas.reduce((sum, id) => sum + (weightById.get(id) ?? 0), 0);
  const rows = view.classes.map((row) => {
    const inRow = areasIn(view.bins, view.observations, row.label);
    const groups = otherBins.classes.map((column) => {
      const inColumn = new Set(areasIn(otherBins, observations, column.label));
      return inRow.filter((id) => inColumn.has(id));
    });
    const total = add(groups.flat());
    const cells = groups.map((areas) => {
      const count = add(areas);
      return { areas, count, share: total === 0 ? 0 : count / total };
    });
    return { label: row.label, colors: row.colors, cells, total };
  });
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const columns = otherBins.classes.map(({ label }, index) => ({
    label,
    total: rows.reduce((sum, row) => sum + row.cells[index]!.count, 0),
  }));
  return { rows, columns, total, left: view.total - total };
}

function areasIn(bins: Bins, observations: View['observations'], label: string): AreaId[] {
  const ids: AreaId[] = [];
  for (const [id, observation] of observations)
    if (bins.classOfBin(bins.binOf(observation))?.label === label) ids.push(id);
  return ids;
}
