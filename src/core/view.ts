import { buildBins, binOfStatus, type BinFill, type Bins } from './bins.ts';
import type { Indicator } from './catalog.ts';
import type { Dataset } from './dataset.ts';
import { missingStatuses, type AreaId, type MissingStatus, type Observation } from './model.ts';
import type { Selection } from './selection.ts';

/** What a painter needs to fill the areas: `bins` gives every area an index into `fills`. */
export interface MapStyle {
  readonly bins: ReadonlyMap<AreaId, number>;
  readonly fills: readonly BinFill[];
}

export interface ClassRow {
  readonly bin: number;
  readonly label: string;
  readonly color: string;
  /** Municipalities in this class. */
  readonly count: number;
  /** Of the municipalities with a value, 0 to 1. */
  readonly share: number;
}

export interface StatusRow {
  readonly bin: number;
  readonly status: MissingStatus;
  readonly count: number;
  /** Of all counted municipalities, 0 to 1; the unincorporated areas are part of no share and have none. */
  readonly share: number | undefined;
}

/**
 * One indicator as a reader has chosen to see it. Map, legend, table, text and figure are renderings of it; none of
 * them classifies, colours or counts by itself. It carries the selection that it answers.
 */
export interface View {
  readonly selection: Selection;
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly observations: ReadonlyMap<AreaId, Observation>;
  readonly style: MapStyle;
  readonly classes: readonly ClassRow[];
  /** The statuses that occur, in the order of `missingStatuses`. */
  readonly statuses: readonly StatusRow[];
  /** Counted municipalities, 1,101 in Baden-Württemberg. */
  readonly total: number;
  /** Of these, with a value. */
  readonly withValue: number;
}

/**
 * The view of a data set that a selection asks for.
 *
 * @throws Error where the selection names an indicator that is not there: selections come from `decodeSelection`,
 *   which knows what exists
 */
export function buildView(dataset: Dataset, selection: Selection): View {
  const indicator = dataset.catalog.indicators.find((entry) => entry.id === selection.indicator);
  const observations = dataset.observations.get(selection.indicator);
  if (!indicator || !observations) throw new Error(`no such indicator: ${selection.indicator}`);
  const bins = buildBins(indicator, selection.language);
  const style = buildStyle(bins, observations);
  const counts = countByBin(style, dataset);
  const total = dataset.municipalities.filter((municipality) => municipality.counted).length;
  const withValue = bins.classes.reduce((sum, _, bin) => sum + (counts.get(bin) ?? 0), 0);
  return {
    selection,
    dataset,
    indicator,
    observations,
    style,
    classes: buildClassRows(bins, counts, withValue),
    statuses: buildStatusRows(bins, counts, total),
    total,
    withValue,
  };
}

function buildStyle(bins: Bins, observations: ReadonlyMap<AreaId, Observation>): MapStyle {
  const binById = new Map<AreaId, number>();
  for (const [id, observation] of observations) binById.set(id, bins.binOf(observation));
  return { bins: binById, fills: bins.fills };
}

function countByBin(style: MapStyle, dataset: Dataset): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { id } of dataset.municipalities) {
    const bin = style.bins.get(id);
    if (bin === undefined) throw new Error(`municipality without an observation: ${id}`);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return counts;
}

function buildClassRows(bins: Bins, counts: ReadonlyMap<number, number>, withValue: number): ClassRow[] {
  return bins.classes.map(({ label, color }, bin) => {
    const count = counts.get(bin) ?? 0;
    return { bin, label, color, count, share: withValue === 0 ? 0 : count / withValue };
  });
}

function buildStatusRows(bins: Bins, counts: ReadonlyMap<number, number>, total: number): StatusRow[] {
  return missingStatuses.flatMap((status) => {
    const bin = binOfStatus(status, bins.classes.length);
    const count = counts.get(bin) ?? 0;
    const share = status === 'unincorporated' ? undefined : count / total;
    return count === 0 ? [] : [{ bin, status, count, share }];
  });
}
