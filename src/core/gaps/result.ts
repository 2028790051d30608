import { adjacencyOf, findClusters } from '../adjacency.ts';
import type { Dataset } from '../dataset.ts';
import { memoizeLast } from '../memoize.ts';
import { missingStatuses, type AreaId, type Group, type MissingStatus, type Municipality } from '../model.ts';
import { binOfStatus, type BinFill } from '../bins.ts';
import type { MapStyle } from '../view.ts';
import { evaluate, type Truth, type Verdict } from './evaluate.ts';
import type { Question } from './question.ts';

/** Municipalities and the people who live there. */
export interface Tally {
  readonly municipalities: number;
  readonly refugees: number;
  readonly inhabitants: number;
}

/** What a tally counts, in the order in which it is told. */
export const tallied = [
  'municipalities',
  'refugees',
  'inhabitants',
] as const satisfies readonly (keyof Tally)[];

/** What a part makes up of all that is counted, from 0 to 1; of nothing it is 0. */
export function shareOf(part: number, all: number): number {
  return all === 0 ? 0 : part / all;
}

/** The municipalities of a district for which the question is true. */
export interface DistrictGaps {
  readonly group: Group;
  readonly areas: readonly AreaId[];
  readonly tally: Tally;
  /** All municipalities of the district. */
  readonly total: Tally;
}

/** Municipalities side by side for which the question is true. */
export interface Cluster {
  /** The one with the most inhabitants first. */
  readonly areas: readonly AreaId[];
  readonly tally: Tally;
}

/** The answer to a question, over all municipalities that count. */
export interface Gaps {
  readonly question: Question;
  readonly dataset: Dataset;
  readonly verdicts: ReadonlyMap<AreaId, Verdict>;
  readonly areas: ReadonlySet<AreaId>;
  readonly tallies: Readonly<Record<Truth, Tally>>;
  readonly total: Tally;
  /** Why it is unknown: each municipality under its first reason, so that the counts add up. */
  readonly reasons: readonly { readonly status: MissingStatus; readonly tally: Tally }[];
  /** Those with the most refugees in question first; districts without any are left out. */
  readonly districts: readonly DistrictGaps[];
  /** Parts that hang together, of two municipalities or more; those with the most refugees first. */
  readonly clusters: readonly Cluster[];
  /** True, false, and behind them the patterns of what is missing. */
  readonly style: MapStyle;
}

/** Colours of the areas for which the question is true and false; the dark one stands out beside every pattern. */
const truthFills: readonly BinFill[] = [{ color: '#9b2f8f' }, { color: '#e9e7e1' }];

/**
 * Answers a question. One that asks nothing is true nowhere: an empty list of conditions would be true everywhere.
 */
export const answerQuestion = memoizeLast((dataset: Dataset, question: Question): Gaps => {
  const counted = dataset.municipalities.filter((municipality) => municipality.counted);
  const nothingAsked: Verdict = { truth: 'false', reasons: [] };
  const verdicts = new Map(
    counted.map(({ id }) => [
      id,
      question.parts.length === 0 ? nothingAsked : evaluate(question, dataset, id),
    ]),
  );
  const where = (truth: Truth) => counted.filter(({ id }) => verdicts.get(id)!.truth === truth);
  const matching = where('true');
  const areas = new Set(matching.map(({ id }) => id));
  return {
    question,
    dataset,
    verdicts,
    areas,
    tallies: { true: tally(matching), false: tally(where('false')), unknown: tally(where('unknown')) },
    total: tally(counted),
    reasons: missingStatuses
      .map((status) => ({
        status,
        tally: tally(counted.filter(({ id }) => verdicts.get(id)!.reasons[0] === status)),
      }))
      .filter((reason) => reason.tally.municipalities > 0),
    districts: tellDistricts(dataset, matching),
    clusters: tellClusters(dataset, matching),
    style: buildStyle(dataset, verdicts),
  };
});

/** Adds municipalities and their people. */
export function tally(municipalities: readonly Municipality[]): Tally {
  const sum = (amountOf: (municipality: Municipality) => number) =>
    municipalities.reduce((total, municipality) => total + amountOf(municipality), 0);
  return {
    municipalities: municipalities.length,
    refugees: sum(({ refugees }) => refugees),
    inhabitants: sum(({ population }) => population),
  };
}

function tellDistricts(dataset: Dataset, matching: readonly Municipality[]): readonly DistrictGaps[] {
  return dataset.groups.district
    .map((group) => {
      const isIn = ({ district, counted }: Municipality) => counted && district === group.id;
      const found = matching.filter(isIn);
      return {
        group,
        areas: found.map(({ id }) => id),
        tally: tally(found),
        total: tally(dataset.municipalities.filter(isIn)),
      };
    })
    .filter(({ areas }) => areas.length > 0)
    .sort(byTally);
}

function tellClusters(dataset: Dataset, matching: readonly Municipality[]): readonly Cluster[] {
  const byId = new Map(matching.map((municipality) => [municipality.id, municipality]));
  return findClusters(new Set(byId.keys()), adjacencyOf(dataset))
    .filter((ids) => ids.length > 1)
    .map((ids) => ids.map((id) => byId.get(id)!).sort((a, b) => b.population - a.population))
    .map((members) => ({ areas: members.map(({ id }) => id), tally: tally(members) }))
    .sort(byTally);
}

function byTally(a: { readonly tally: Tally }, b: { readonly tally: Tally }): number {
  return b.tally.refugees - a.tally.refugees || b.tally.municipalities - a.tally.municipalities;
}

function buildStyle(dataset: Dataset, verdicts: ReadonlyMap<AreaId, Verdict>): MapStyle {
  const bins = new Map(
    dataset.municipalities.map(({ id }) => {
      const verdict = verdicts.get(id);
      const status = verdict ? verdict.reasons[0] : 'unincorporated';
      const bin = verdict?.truth === 'true' ? 0 : 1;
      return [id, status === undefined ? bin : binOfStatus(status, truthFills.length)];
    }),
  );
  return { bins, fills: [...truthFills, ...missingStatuses.map((pattern) => ({ pattern }))] };
}
