import { createClassifier } from '../../src/core/classify.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { AreaId, Municipality, Observation } from '../../src/core/model.ts';
import { isoMonth, parseMonth } from '../../src/core/month.ts';
import { groupBy } from '../lib/group-by.ts';
import type { Computed } from './verdict.ts';

type Value = Extract<Observation, { status: 'ok' }>;
type Computation = (dataset: Dataset) => Computed;

/** What municipalities built or keep themselves; the report ranks the programs of other makers only. */
const inHouse: readonly string[] = ['Eigenentwicklung', 'Tabellenkalkulation'];
const rankedPrograms = 3;

/** How each number of the report follows from the data, by figure and id. */
export const computations: Readonly<Record<string, Computation>> = {
  '1/municipalities': (dataset) => counted(dataset).length,
  '1/applied': (dataset) => applied(dataset).length,
  '1/associations': (dataset) => dataset.groups.association.length,
  '1/not-applied-without-refugees': (dataset) => {
    const others = counted(dataset).filter((municipality) => municipality.association === null);
    return percent(others.filter((municipality) => municipality.refugees === 0).length, others.length);
  },

  '2/started-by-2018-01': (dataset) => shareStartedBy(dataset, '2018-01'),
  '2/started-by-2018-05': (dataset) => shareStartedBy(dataset, '2018-05'),
  '2/earliest-start': (dataset) => isoMonth(Math.min(...starts(dataset))),
  '2/latest-start': (dataset) => isoMonth(Math.max(...starts(dataset))),

  '3/vzae-at-most-1': (dataset) => shareBetween(dataset, 'vzae', -Infinity, 1),
  '3/vzae-above-2': (dataset) => shareBetween(dataset, 'vzae', 2, Infinity),
  '3/persons-1': (dataset) => shareBetween(dataset, 'personen', 0, 1),
  '3/persons-1-to-2': (dataset) => shareBetween(dataset, 'personen', 1, 2),

  '5/organised-by-district': (dataset) => shareOfAnswers(dataset, 'organisation', /./, /^landratsamt-/),
  '5/organised-locally': (dataset) => shareOfAnswers(dataset, 'organisation', /./, /^kommune-/),
  '5/local-delegated': (dataset) => shareOfAnswers(dataset, 'organisation', /^kommune-/, /-privat$/),
  '5/district-delegated': (dataset) => shareOfAnswers(dataset, 'organisation', /^landratsamt-/, /-privat$/),

  '12/digital': (dataset) => shareOfAnswers(dataset, 'dokumentation', /./, /^digital$/),
  '12/paper': (dataset) => shareOfAnswers(dataset, 'dokumentation', /./, /^papier$/),
  '12/mixed': (dataset) => shareOfAnswers(dataset, 'dokumentation', /./, /^gemischt$/),
  '12/software-order': (dataset) => rankPrograms(valuesOf(dataset, 'dokumentation')),
};

function counted({ municipalities }: Dataset): readonly Municipality[] {
  return municipalities.filter((municipality) => municipality.counted);
}

function applied(dataset: Dataset): readonly Municipality[] {
  return counted(dataset).filter((municipality) => municipality.association !== null);
}

function valuesOf(dataset: Dataset, indicator: string): readonly Value[] {
  const observations: ReadonlyMap<AreaId, Observation> = dataset.observations.get(indicator) ?? new Map();
  return [...observations.values()].filter((observation) => observation.status === 'ok');
}

function percent(part: number, whole: number): number {
  return (part / whole) * 100;
}

function starts(dataset: Dataset): readonly number[] {
  return valuesOf(dataset, 'start').map(({ value }) => Number(value));
}

function shareStartedBy(dataset: Dataset, month: string): number {
  const last = parseMonth(month) ?? NaN;
  return percent(starts(dataset).filter((start) => start <= last).length, applied(dataset).length);
}

/** Share with a value above `low` and at most `high`, of all that applied. */
function shareBetween(dataset: Dataset, indicator: string, low: number, high: number): number {
  const classify = createClassifier([low, high], 'right');
  const inside = valuesOf(dataset, indicator).filter(({ value }) => classify(Number(value)) === 1);
  return percent(inside.length, applied(dataset).length);
}

/** Share of the categories `part` among those that answered with one of `whole`. */
function shareOfAnswers(dataset: Dataset, indicator: string, whole: RegExp, part: RegExp): number {
  const base = valuesOf(dataset, indicator).filter(({ value }) => whole.test(String(value)));
  return percent(base.filter(({ value }) => part.test(String(value))).length, base.length);
}

/** Names of the most frequent programs; those that are equally frequent share a place: "Enaio = Jobkraftwerk". */
function rankPrograms(values: readonly Value[]): readonly string[] {
  const named = values.flatMap(({ detail }) =>
    detail === undefined || inHouse.includes(detail) ? [] : [detail],
  );
  const countByName = [...groupBy(named, (name) => name)].map(([name, uses]) => ({
    name,
    count: uses.length,
  }));
  const places = [...groupBy(countByName, ({ count }) => count)].sort(([a], [b]) => b - a);
  return places.slice(0, rankedPrograms).map(([, programs]) =>
    programs
      .map(({ name }) => name)
      .sort()
      .join(' = '),
  );
}
