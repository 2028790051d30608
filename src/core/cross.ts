import { buildBins, type Bins } from './bins.ts';
import { bivariateColors, buildBivariateStyle } from './bivariate.ts';
import { missingStatuses, type AreaId, type MissingStatus } from './model.ts';
import { plainReading } from './reading.ts';
import type { MapStyle, StatusRow, View } from './view.ts';
import { weightOf } from './weights.ts';

export interface CrossCell {
  readonly areas: readonly AreaId[];
  /** Municipalities, or people by the weight of the view. */
  readonly count: number;
  /** Of the row's total, 0 to 1. */
  readonly share: number;
  /** On the map of both indicators; `undefined` where there is none. */
  readonly color: string | undefined;
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
  /** The map: of both indicators where each has at most three classes, else of the view's indicator. */
  readonly style: MapStyle;
  /** The patterns of that map with their numbers, in the order of `missingStatuses`. */
  readonly statuses: readonly Pick<StatusRow, 'status' | 'count'>[];
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
  const colors = colorsOf(view, otherBins);
  const rows = view.classes.map((row, index) => {
    const inRow = areasIn(view.bins, view.observations, row.label);
    const groups = otherBins.classes.map((column) => {
      const inColumn = new Set(areasIn(otherBins, observations, column.label));
      return inRow.filter((id) => inColumn.has(id));
    });
    const total = add(groups.flat());
    const cells = groups.map((areas, column) => {
      const count = add(areas);
      return { areas, count, share: total === 0 ? 0 : count / total, color: colors?.[index]?.[column] };
    });
    return { label: row.label, colors: row.colors, cells, total };
  });
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const columns = otherBins.classes.map(({ label }, index) => ({
    label,
    total: rows.reduce((sum, row) => sum + row.cells[index]!.count, 0),
  }));
  const cells = rows.map((row) => row.cells.map((cell) => cell.areas));
  const style = colors && buildBivariateStyle(colors, cells, [view.observations, observations]);
  const statuses = style ? countStatuses(style, weightById) : view.statuses;
  return { rows, columns, total, left: view.total - total, style: style ?? view.style, statuses };
}

/** "Applies" stands above "does not apply", and more of it is the deeper colour all the same. */
function colorsOf(
  { classes, indicator }: View,
  { classes: columns }: Bins,
): readonly (readonly string[])[] | undefined {
  const colors = bivariateColors(classes.length, columns.length);
  return indicator.kind === 'multiple' ? colors?.toReversed() : colors;
}

/** Unincorporated areas are counted as areas, as in every legend. */
function countStatuses(
  { bins, fills }: MapStyle,
  weightById: ReadonlyMap<AreaId, number>,
): Cross['statuses'] {
  const counts = new Map<MissingStatus, number>();
  for (const [id, bin] of bins) {
    const fill = fills[bin];
    if (!fill || 'color' in fill) continue;
    const weight = fill.pattern === 'unincorporated' ? 1 : (weightById.get(id) ?? 0);
    counts.set(fill.pattern, (counts.get(fill.pattern) ?? 0) + weight);
  }
  return missingStatuses.flatMap((status) => {
    const count = counts.get(status);
    return count === undefined ? [] : [{ status, count }];
  });
}

function areasIn(bins: Bins, observations: View['observations'], label: string): AreaId[] {
  const ids: AreaId[] = [];
  for (const [id, observation] of observations)
    if (bins.classOfBin(bins.binOf(observation))?.label === label) ids.push(id);
  return ids;
}
