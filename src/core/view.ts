import type { Aggregate, AggregateRule } from './aggregate.ts';
import { buildBins, type BinFill, type Bins } from './bins.ts';
import type { Indicator } from './indicator.ts';
import type { Dataset } from './dataset.ts';
import type { AllMessages } from './messages/all-messages.ts';
import {
  missingStatuses,
  type AreaId,
  type MissingStatus,
  type Observation,
  type OutlineLevel,
} from './model.ts';
import type { Reading } from './reading.ts';
import { readValues, type ReadValues } from './reported.ts';
import type { Selection } from './selection.ts';
import { buildSymbols, displayOf, type Symbols } from './symbols.ts';
import type { AtlasTopology } from './topology.ts';
import { weightOf, type Weight } from './weights.ts';

/** Gives an indicator the classes and colours that a reading asks for: `classing/reclass.ts`, loaded on demand. */
export type Reclass = (values: ReadValues, reading: Reading) => Indicator;

/** What a painter needs to fill the areas: `bins` gives every area an index into `fills`. */
export interface MapStyle {
  readonly bins: ReadonlyMap<AreaId, number>;
  readonly fills: readonly BinFill[];
  /** The areas whose value their association reported: they are marked on top of their colour. */
  readonly reported?: ReadonlySet<AreaId>;
  /** Where they are there, areas with a value are all filled alike and a circle has the colour of the class. */
  readonly symbols?: Symbols;
}

export interface ClassRow {
  /** The bins of this class: one for each of its colours. */
  readonly bins: readonly number[];
  readonly label: string;
  readonly colors: readonly string[];
  /** Municipalities in this class, or the people who live there, by the weight of the selection. */
  readonly count: number;
  /** Of all with a value, 0 to 1. */
  readonly share: number;
}

export interface StatusRow {
  readonly bin: number;
  readonly status: MissingStatus;
  /** As in a class; unincorporated areas are counted as areas, whatever the weight. */
  readonly count: number;
  /** Of all, 0 to 1; areas that are drawn but not counted are part of no share and have none. */
  readonly share: number | undefined;
}

/** Where areas of an upper level are shown: what their values follow from. */
export interface ViewLevel {
  readonly level: OutlineLevel;
  readonly rule: AggregateRule;
  readonly aggregates: ReadonlyMap<AreaId, Aggregate>;
  /** What each value follows from: "aus 38 von 42 Kommunen". */
  readonly basis: ReadonlyMap<AreaId, string>;
  /** The data set of the municipalities that the values follow from. */
  readonly source: Dataset;
  /** Puts the areas of the level into a topology, in place of the municipalities. */
  readonly raise: (topology: AtlasTopology) => AtlasTopology;
  /** The words of this level: "Kreise" where else "Kommunen" stands. */
  readonly words: AllMessages;
  /** How many municipalities the values follow from: "zusammengefasst aus 1.058 von 1.101 Kommunen". */
  readonly base: string;
  /** The rule in words: "Jeder Kreis zeigt die Summe seiner Kommunen." */
  readonly explained: string;
}

/**
 * One indicator as a reader has chosen to see it. Map, legend, table, text and figure are renderings of it; none of
 * them classifies, colours or counts by itself. It carries the selection that it answers.
 */
export interface View {
  readonly selection: Selection;
  /** Its `municipalities` are the areas that are drawn, of an upper level where `level` is there. */
  readonly dataset: Dataset;
  readonly level?: ViewLevel;
  readonly indicator: Indicator;
  /** The same with the classes and colours that were published, whatever a reader has chosen. */
  readonly published: Indicator;
  readonly observations: ReadonlyMap<AreaId, Observation>;
  readonly bins: Bins;
  readonly style: MapStyle;
  readonly classes: readonly ClassRow[];
  /** The statuses that occur, in the order of `missingStatuses`. */
  readonly statuses: readonly StatusRow[];
  /** All counted municipalities (1,101 in Baden-Württemberg) or the people who live there. */
  readonly total: number;
  /** Of these, with a value. */
  readonly withValue: number;
  /** Of these, reported by the association for its members. */
  readonly reported: number;
  /** What the view was built with, for views of the same selection that are built from it. */
  readonly reclass: Reclass | undefined;
}

/** Whether a reader has chosen classes or colours: such a view is built with a `Reclass`. */
export function asksForClasses({ classes, palette }: Reading): boolean {
  return classes !== undefined || palette !== undefined;
}

/**
 * The view of a data set that a selection asks for.
 *
 * @throws Error where the selection names an indicator that is not there: selections come from `decodeSelection`,
 *   which knows what exists; and where it asks for classes without a `reclass` that finds them
 */
export function buildView(dataset: Dataset, selection: Selection, reclass?: Reclass): View {
  const values = readValues(dataset, selection.indicator, selection);
  return viewValues(dataset, selection, values, reclass);
}

/** The view of given values of the areas of a data set; otherwise as `buildView`. */
export function viewValues(
  dataset: Dataset,
  selection: Selection,
  values: ReadValues,
  reclass?: Reclass,
): View {
  const { observations } = values;
  const indicator = asksForClasses(selection) ? chooseClasses(values, selection, reclass) : values.indicator;
  const bins = buildBins(indicator, dataset, selection.language, selection);
  const style = {
    ...buildFills(bins, observations),
    ...(selection.marks && { reported: findReported(observations) }),
    ...(displayOf(indicator, selection) === 'symbols' && {
      symbols: buildSymbols(dataset, indicator, observations, selection),
    }),
  };
  return countView({
    selection,
    dataset,
    indicator,
    published: values.indicator,
    observations,
    bins,
    style,
    reclass,
  });
}

type Counted = 'classes' | 'statuses' | 'total' | 'withValue' | 'reported';

/** Counts the areas of a view: the same bins in other areas give another view of the same classes. */
export function countView(drawn: Omit<View, Counted>): View {
  const { bins, dataset, observations, selection, style } = drawn;
  const counts = countByBin(style, dataset, selection.weight);
  const total = sum(
    dataset.municipalities.map((entry) => (entry.counted ? weightOf(entry, selection.weight) : 0)),
  );
  const withValue = sum(bins.classes.flatMap((entry) => entry.bins.map((bin) => counts.get(bin) ?? 0)));
  return {
    ...drawn,
    classes: buildClassRows(bins, counts, withValue),
    statuses: buildStatusRows(dataset, bins, style, counts, total),
    total,
    withValue,
    reported: countReported(observations, dataset, selection.weight),
  };
}

function chooseClasses(values: ReadValues, reading: Reading, reclass: Reclass | undefined): Indicator {
  if (!reclass) throw new Error('classes were chosen, and what finds them is not loaded');
  return reclass(values, reading);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function buildFills(bins: Bins, observations: ReadonlyMap<AreaId, Observation>): MapStyle {
  const binById = new Map<AreaId, number>();
  for (const [id, observation] of observations) binById.set(id, bins.binOf(observation));
  return { bins: binById, fills: bins.fills };
}

function findReported(observations: ReadonlyMap<AreaId, Observation>): ReadonlySet<AreaId> {
  const reported = new Set<AreaId>();
  for (const [id, observation] of observations)
    if (observation.status === 'ok' && observation.via === 'association') reported.add(id);
  return reported;
}

function countReported(
  observations: ReadonlyMap<AreaId, Observation>,
  dataset: Dataset,
  weight: Weight,
): number {
  const reported = findReported(observations);
  return sum(dataset.municipalities.map((entry) => (reported.has(entry.id) ? weightOf(entry, weight) : 0)));
}

function countByBin(style: MapStyle, dataset: Dataset, weight: Weight): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const weighed = findCountedBins(style, dataset);
  for (const municipality of dataset.municipalities) {
    const bin = style.bins.get(municipality.id);
    if (bin === undefined) throw new Error(`municipality without an observation: ${municipality.id}`);
    const outside = weighed.has(bin) ? 0 : 1;
    const amount = municipality.counted ? weightOf(municipality, weight) : outside;
    counts.set(bin, (counts.get(bin) ?? 0) + amount);
  }
  return counts;
}

/** The bins of areas that are counted; all others are only drawn. */
function findCountedBins(style: MapStyle, { municipalities }: Dataset): ReadonlySet<number | undefined> {
  return new Set(municipalities.filter(({ counted }) => counted).map(({ id }) => style.bins.get(id)));
}

function buildClassRows(bins: Bins, counts: ReadonlyMap<number, number>, withValue: number): ClassRow[] {
  return bins.classes.map((entry) => {
    const count = sum(entry.bins.map((bin) => counts.get(bin) ?? 0));
    return { ...entry, count, share: withValue === 0 ? 0 : count / withValue };
  });
}

/** A status that occurs has its row, even where its weight is nothing: no refugees, but municipalities all the same. */
function buildStatusRows(
  dataset: Dataset,
  bins: Bins,
  style: MapStyle,
  counts: ReadonlyMap<number, number>,
  total: number,
): StatusRow[] {
  const occurring = new Set(style.bins.values());
  const counted = findCountedBins(style, dataset);
  return missingStatuses.flatMap((status) => {
    const bin = bins.binOf({ status });
    const count = counts.get(bin) ?? 0;
    const share = !counted.has(bin) || total === 0 ? undefined : count / total;
    return occurring.has(bin) ? [{ bin, status, count, share }] : [];
  });
}
