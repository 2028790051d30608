import { readAnswers, readRows, type Row } from './committed-tables.ts';

/** The numbers of figures 4 and 6 to 11, written again apart from the product's code. */
const missing: readonly (string | undefined)[] = ['k. A.', 'w. n.', 'entfällt', '.'];
const refugees = new Map(
  readRows('gefluechtete').map((row) => [row['ags']!, Number(row['stichtag_2017_11_09'])]),
);
const conditions = listReplies('umfrage_rahmenbedingungen');
const situation = listReplies('umfrage_lage');

function listReplies(table: string): readonly (Row & { readonly ags: string })[] {
  return [...readAnswers(table)].flatMap(([ags, row]) => (row === undefined ? [] : [{ ...row, ags }]));
}

function share<T>(base: readonly T[], holds: (item: T) => boolean): number {
  return (100 * base.filter(holds).length) / base.length;
}

function shareOfAnswer(rows: readonly Row[], column: string, answers: readonly string[]): number {
  const given = rows.map((row) => row[column]!).filter((answer) => !missing.includes(answer));
  return share(given, (answer) => answers.includes(answer));
}

/** Of those that left out no option of the question. */
function shareOfOption(column: string): number {
  const question = Object.keys(situation[0]!).filter((name) => name.startsWith(column.split('_')[0]!));
  const complete = situation.filter((row) => question.every((name) => !missing.includes(row[name as 'ags'])));
  return share(complete, (row: Row) => row[column] === 'ja');
}

const capacities = conditions.map((row) => {
  const [before, after] = [row['vzae_vorher'], row['vzae_nachher']];
  const isKnown = !missing.includes(before) && !missing.includes(after);
  const change = isKnown ? Math.round((Number(after) - Number(before)) * 1000) / 1000 : undefined;
  return { refugees: refugees.get(row.ags)!, before: Number(before), change };
});
const known = capacities.flatMap(({ before, change }) => (change === undefined ? [] : [{ before, change }]));
const median = (values: readonly number[]) => {
  const sorted = values.toSorted((one, other) => one - other);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const changes = known.map(({ change }) => change);
const earlier = known.map(({ before }) => before);
const sumRefugees = (rows: readonly { refugees: number }[]) =>
  rows.reduce((sum, row) => sum + row.refugees, 0);

/** Half steps; "0" for no change. */
const intervals = changes.map((change) => {
  const step = Math.ceil(Math.abs(change) * 2) / 2;
  if (step === 0) return '0';
  return change > 0 ? `(${step - 0.5}, ${step}]` : `[-${step}, -${step - 0.5})`;
});
const byFrequency = [...new Set(intervals)].toSorted(
  (one, other) =>
    intervals.filter((name) => name === other).length - intervals.filter((name) => name === one).length,
);
const ofDistricts = conditions.filter(
  (row: Row) => row['traeger'] === 'landratsamt' && !missing.includes(row['durchfuehrung']),
);

export const surveyNumbers: Readonly<Record<string, number | string>> = {
  'capacity-more': share(capacities, ({ change }) => change !== undefined && change > 0),
  'capacity-same': share(capacities, ({ change }) => change === 0),
  'capacity-less': share(capacities, ({ change }) => change !== undefined && change < 0),
  'refugees-better':
    (100 * sumRefugees(capacities.filter(({ change = 0 }) => change > 0))) / sumRefugees(capacities),
  'capacity-mode': byFrequency[0]!,
  'capacity-median': median(changes),
  'capacity-mean': mean(changes),
  'capacity-median-relative': (100 * median(changes)) / median(earlier),
  'capacity-mean-relative': (100 * mean(changes)) / mean(earlier),
  'status-residence-kinds': Math.min(
    ...['status_gestattung', 'status_erlaubnis', 'status_duldung'].map(shareOfOption),
  ),
  'status-obliged-to-leave': shareOfOption('status_ausreisepflichtig'),
  'status-third-country': shareOfOption('status_drittstaaten'),
  'status-eu': shareOfOption('status_eu'),
  'public-flats': shareOfOption('unterbringung_oeffentliche_wohnung'),
  'private-flats': shareOfOption('unterbringung_private_wohnung'),
  'shared-follow-up': shareOfOption('unterbringung_gu_anschluss'),
  'shared-preliminary': shareOfOption('unterbringung_gu_vorlaeufig'),
  'other-shelter': shareOfOption('unterbringung_andere'),
  'adults-only': shareOfAnswer(situation, 'mindestalter', ['ab-18']),
  'below-14': shareOfAnswer(situation, 'mindestalter', ['unter-14']),
  'arrival-any': shareOfAnswer(situation, 'ankunft', ['alle']),
  'arrival-2015': shareOfAnswer(situation, 'ankunft', ['ab-2015']),
  'arrival-2014': shareOfAnswer(situation, 'ankunft', ['ab-2014']),
  'decide-managers': shareOfAnswer(conditions, 'entscheidung', ['integrationsmanager']),
  'decide-managers-in-district': shareOfAnswer(ofDistricts, 'entscheidung', ['integrationsmanager']),
  'decide-municipal-staff': shareOfAnswer(conditions, 'entscheidung', ['kommunalverwaltung']),
  'plan-80-100': shareOfAnswer(situation, 'integrationsplan', ['80-100']),
  'plan-20-80': shareOfAnswer(situation, 'integrationsplan', ['20-50', '50-80']),
  'plan-below-20': shareOfAnswer(situation, 'integrationsplan', ['unter-20']),
};
