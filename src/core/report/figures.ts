import { createClassifier } from '../classify.ts';
import type { Dataset } from '../dataset.ts';
import type { AreaId } from '../model.ts';
import { isoMonth, parseMonth } from '../month.ts';
import { listApplied, listCounted, mapAnswered, percentOf, type Known } from './base.ts';
import {
  findCommonChange,
  meanChange,
  meanChangeRelative,
  medianChange,
  medianChangeRelative,
  shareOfRefugeesWithMore,
  shareOfSign,
} from './capacity.ts';
import { rankPrograms } from './programs.ts';
import type { Computed } from './verdict.ts';

type Computation = (dataset: Dataset) => Computed;

const residenceKinds = ['gestattung', 'erlaubnis', 'duldung'];

/** How each number of the report follows from the data, by figure and id. */
export const computations: Readonly<Record<string, Computation>> = {
  '1/municipalities': (dataset) => listCounted(dataset).length,
  '1/applied': (dataset) => mapAnswered(dataset, 'antrag').size,
  '1/associations': (dataset) => new Set([...mapAnswered(dataset, 'antrag').values()].map(textOf)).size,
  '1/not-applied-without-refugees': (dataset) => {
    const others = listCounted(dataset).filter((municipality) => municipality.association === null);
    return percentOf(others, (municipality) => municipality.refugees === 0);
  },

  '2/started-by-2018-01': (dataset) => shareStartedBy(dataset, '2018-01'),
  '2/started-by-2018-05': (dataset) => shareStartedBy(dataset, '2018-05'),
  '2/earliest-start': (dataset) => isoMonth(Math.min(...listStarts(dataset))),
  '2/latest-start': (dataset) => isoMonth(Math.max(...listStarts(dataset))),

  '3/vzae-at-most-1': (dataset) => shareBetween(dataset, 'vzae', -Infinity, 1),
  '3/vzae-above-2': (dataset) => shareBetween(dataset, 'vzae', 2, Infinity),
  '3/persons-1': (dataset) => shareBetween(dataset, 'personen', 0, 1),
  '3/persons-1-to-2': (dataset) => shareBetween(dataset, 'personen', 1, 2),

  '4/capacity-more': (dataset) => shareOfSign(dataset, 1),
  '4/capacity-same': (dataset) => shareOfSign(dataset, 0),
  '4/capacity-less': (dataset) => shareOfSign(dataset, -1),
  '4/refugees-better': shareOfRefugeesWithMore,
  '4/capacity-mode': findCommonChange,
  '4/capacity-median': medianChange,
  '4/capacity-mean': meanChange,
  '4/capacity-median-relative': medianChangeRelative,
  '4/capacity-mean-relative': meanChangeRelative,

  '5/organised-by-district': (dataset) => shareOf(dataset, 'organisation', /./, /^landratsamt-/),
  '5/organised-locally': (dataset) => shareOf(dataset, 'organisation', /./, /^kommune-/),
  '5/local-delegated': (dataset) => shareOf(dataset, 'organisation', /^kommune-/, /-privat$/),
  '5/district-delegated': (dataset) => shareOf(dataset, 'organisation', /^landratsamt-/, /-privat$/),

  '6/status-residence-kinds': (dataset) =>
    Math.min(...residenceKinds.map((kind) => shareChoosing(dataset, 'rechtsstatus', kind))),
  '6/status-obliged-to-leave': (dataset) => shareChoosing(dataset, 'rechtsstatus', 'ausreisepflichtig'),
  '6/status-third-country': (dataset) => shareChoosing(dataset, 'rechtsstatus', 'drittstaaten'),
  '6/status-eu': (dataset) => shareChoosing(dataset, 'rechtsstatus', 'eu'),

  '7/public-flats': (dataset) => shareChoosing(dataset, 'unterbringung', 'oeffentliche-wohnung'),
  '7/private-flats': (dataset) => shareChoosing(dataset, 'unterbringung', 'private-wohnung'),
  '7/shared-follow-up': (dataset) => shareChoosing(dataset, 'unterbringung', 'gu-anschluss'),
  '7/shared-preliminary': (dataset) => shareChoosing(dataset, 'unterbringung', 'gu-vorlaeufig'),
  '7/other-shelter': (dataset) => shareChoosing(dataset, 'unterbringung', 'andere'),

  '8/adults-only': (dataset) => shareOf(dataset, 'mindestalter', /./, /^ab-18$/),
  '8/below-14': (dataset) => shareOf(dataset, 'mindestalter', /./, /^unter-14$/),

  '9/arrival-any': (dataset) => shareOf(dataset, 'ankunft', /./, /^alle$/),
  '9/arrival-2015': (dataset) => shareOf(dataset, 'ankunft', /./, /^ab-2015$/),
  '9/arrival-2014': (dataset) => shareOf(dataset, 'ankunft', /./, /^ab-2014$/),

  '10/decide-managers': (dataset) => shareOf(dataset, 'entscheidung', /./, /^integrationsmanager$/),
  '10/decide-managers-in-district': (dataset) => {
    const organisation = mapAnswered(dataset, 'organisation');
    const isByDistrict = (id: AreaId) => /^landratsamt-/.test(textOf(organisation.get(id)));
    const decisions = [...mapAnswered(dataset, 'entscheidung')].filter(([id]) => isByDistrict(id));
    return percentOf(decisions, ([, decision]) => decision.value === 'integrationsmanager');
  },
  '10/decide-municipal-staff': (dataset) => shareOf(dataset, 'entscheidung', /./, /^kommunalverwaltung$/),

  '11/plan-80-100': (dataset) => shareOf(dataset, 'integrationsplan', /./, /^ab-80$/),
  '11/plan-20-80': (dataset) => shareOf(dataset, 'integrationsplan', /./, /^von-/),
  '11/plan-below-20': (dataset) => shareOf(dataset, 'integrationsplan', /./, /^unter-20$/),

  '12/digital': (dataset) => shareOf(dataset, 'dokumentation', /./, /^digital$/),
  '12/paper': (dataset) => shareOf(dataset, 'dokumentation', /./, /^papier$/),
  '12/mixed': (dataset) => shareOf(dataset, 'dokumentation', /./, /^gemischt$/),
  '12/software-order': rankPrograms,
};

function textOf(known: Known | undefined): string {
  return String(known?.value ?? '');
}

function listStarts(dataset: Dataset): readonly number[] {
  return [...mapAnswered(dataset, 'start').values()].map(({ value }) => Number(value));
}

function shareStartedBy(dataset: Dataset, month: string): number {
  const last = parseMonth(month) ?? NaN;
  return (listStarts(dataset).filter((start) => start <= last).length / listApplied(dataset).length) * 100;
}

/** Share of the class between two limits, closed as the catalogue closes those of the indicator, of all that applied. */
function shareBetween(dataset: Dataset, id: string, low: number, high: number): number {
  const indicator = dataset.catalog.indicators.find((entry) => entry.id === id);
  if (indicator?.kind !== 'number') throw new Error(`no indicator of numbers: ${id}`);
  const classify = createClassifier([low, high], indicator.closed);
  const values = [...mapAnswered(dataset, id).values()];
  const inside = values.filter(({ value }) => classify(Number(value)) === 1);
  return (inside.length / listApplied(dataset).length) * 100;
}

/** Share of the categories `part` among those that answered with one of `whole`. */
function shareOf(dataset: Dataset, indicator: string, whole: RegExp, part: RegExp): number {
  const base = [...mapAnswered(dataset, indicator).values()].filter((known) => whole.test(textOf(known)));
  return percentOf(base, (known) => part.test(textOf(known)));
}

/** Share that chose an option, alone or with others, of those that answered the question. */
function shareChoosing(dataset: Dataset, indicator: string, option: string): number {
  const answers = [...mapAnswered(dataset, indicator).values()];
  return percentOf(answers, ({ value }) => typeof value === 'object' && value.includes(option));
}
