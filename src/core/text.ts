import { findArea, formatValue } from './facts.ts';
import { formatDate, formatList, formatNumber, formatShare } from './format.ts';
import { messagesOf } from './messages/messages.ts';
import type { AreaId, Observation } from './model.ts';
import type { View } from './view.ts';

type Valued = readonly [AreaId, Extract<Observation, { status: 'ok' }>];

/** The line below the heading: "1.058 von 1.101 Kommunen mit Angabe, Stand August 2018". */
export function describeBase(view: View): string {
  const { language } = view.selection;
  const words = messagesOf(language);
  const count = words.countOfTotal(
    formatNumber(view.withValue, language),
    formatNumber(view.total, language),
  );
  return `${count}, ${words.asOf(formatDate(view.indicator.referenceDate, language))}`;
}

/**
 * What the map shows, in sentences: the alternative text of map and figure. Composed from the View alone: range and
 * middle of the values or the most frequent category, and how many municipalities have no value and why.
 */
export function describeView(view: View): string {
  const { language } = view.selection;
  const words = messagesOf(language);
  const missing = view.statuses
    .filter((row) => row.status !== 'unincorporated')
    .map((row) => `${words.status[row.status]} ${formatNumber(row.count, language)}`);
  const sentences = [`${describeBase(view)}.`, describeValues(view)];
  if (missing.length > 0) sentences.push(words.summaryMissing(formatList(missing, language)));
  return sentences.join(' ');
}

function describeValues(view: View): string {
  const { language } = view.selection;
  const words = messagesOf(language);
  const values = sortedValues(view);
  if (values.length === 0) return words.summaryNothing;
  if (view.indicator.kind === 'nominal') {
    const first = view.classes.reduce((best, row) => (row.count > best.count ? row : best));
    return words.summaryNominal(first.label, formatShare(first.share, language));
  }
  const format = ([, observation]: Valued) => formatValue(view.indicator, observation.value, language);
  const [low, high] = [values[0]!, values.at(-1)!];
  const median = values[Math.ceil(values.length / 2) - 1]!;
  if (view.indicator.kind === 'month') return words.summaryMonth(format(low), format(high), format(median));
  const place = findArea(view.dataset, high[0])!.municipality.name;
  return words.summaryNumber(format(low), format(median), format(high), place);
}

/** Municipalities with a value, lowest first. The middle one is the lower median: a value that really occurs. */
function sortedValues(view: View): readonly Valued[] {
  const valued: Valued[] = [];
  for (const [id, observation] of view.observations)
    if (observation.status === 'ok') valued.push([id, observation]);
  return valued.sort((a, b) => Number(a[1].value) - Number(b[1].value) || (a[0] < b[0] ? -1 : 1));
}
