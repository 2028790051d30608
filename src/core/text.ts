import { describeBase } from './base-text.ts';
import { findArea, formatValue } from './facts.ts';
import { formatList, formatNumber, formatShare } from './format.ts';
import { countOptions } from './options.ts';
import type { AreaId, Observation } from './model.ts';
import { canBeReported } from './reported.ts';
import type { View } from './view.ts';
import { wordsOf } from './words.ts';

type Valued = readonly [AreaId, Extract<Observation, { status: 'ok' }>];

/**
 * What the map shows, in sentences: the alternative text of map and figure. Composed from the View alone: range and
 * middle of the values or the most frequent answers, and how many municipalities have no value and why.
 */
export function describeView(view: View): string {
  const { language } = view.selection;
  const words = wordsOf(view);
  const missing = view.statuses
    .filter((row) => row.status !== 'unincorporated')
    .map((row) => `${words.status[row.status]} ${formatNumber(row.count, language)}`);
  const sentences = [`${describeBase(view)}.`, describeValues(view)];
  if (missing.length > 0) sentences.push(words.summaryMissing(formatList(missing, language)));
  return sentences.join(' ');
}

/** The finding in one sentence, from the values of the view's indicator. */
export function describeValues(view: View): string {
  const words = wordsOf(view);
  if (view.withValue === 0) return words.summaryNothing;
  switch (view.indicator.kind) {
    case 'number':
    case 'month':
      return describeRange(view);
    case 'diverging':
      return describeChange(view);
    case 'multiple':
      return view.selection.answers.length === 0 ? describeOptions(view) : describeMostFrequent(view, 0);
    case 'nominal':
    case 'ordinal':
      return describeMostFrequent(view);
    case 'association':
      return describeAssociations(view);
  }
}

/** @param index of the class to tell; the largest where left out */
function describeMostFrequent(view: View, index?: number): string {
  const { language, weight } = view.selection;
  const words = wordsOf(view);
  const largest = view.classes.reduce((best, row) => (row.count > best.count ? row : best));
  const row = (index === undefined ? undefined : view.classes[index]) ?? largest;
  const share = `${formatShare(row.share, language)} ${words.ofThoseWithValue[weight]}`;
  return index === undefined ? words.summaryNominal(row.label, share) : words.summaryClass(row.label, share);
}

function describeRange(view: View): string {
  const { dataset, indicator } = view;
  const { language } = view.selection;
  const words = wordsOf(view);
  const values = sortedValues(view);
  const format = ([, observation]: Valued) => formatValue(dataset, indicator, observation.value, language);
  const [low, high] = [values[0]!, values.at(-1)!];
  const middle = values[Math.ceil(values.length / 2) - 1]!;
  if (indicator.kind === 'month') return words.summaryMonth(format(low), format(high), format(middle));
  const { municipality, association } = findArea(dataset, high[0])!;
  const place = isOfAssociations(view) && association ? association.name : municipality.name;
  return words.summaryNumber(format(low), format(middle), format(high), place);
}

/** Zero is the class in the middle: as many classes lie below it as above. */
function describeChange(view: View): string {
  const { language, weight } = view.selection;
  const words = wordsOf(view);
  const middle = (view.classes.length - 1) / 2;
  const shareOf = (rows: typeof view.classes) =>
    formatShare(
      rows.reduce((sum, row) => sum + row.share, 0),
      language,
    );
  return words.summaryChange(
    shareOf(view.classes.slice(middle + 1)),
    shareOf(view.classes.slice(middle, middle + 1)),
    shareOf(view.classes.slice(0, middle)),
    words.ofThoseWithValue[weight],
  );
}

function describeOptions(view: View): string {
  const { language, weight } = view.selection;
  const words = wordsOf(view);
  const named = countOptions(view)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, 3)
    .map((option) => `${option.label} (${formatShare(option.share, language)})`);
  return words.summaryOptions(formatList(named, language), words.ofThoseWithValue[weight]);
}

function describeAssociations(view: View): string {
  const { language } = view.selection;
  const { association } = view.dataset.groups;
  const shared = association.filter((group) => group.members.length > 1).length;
  const format = (value: number) => formatNumber(value, language);
  return wordsOf(view).summaryAssociations(
    format(association.length),
    format(shared),
    format(association.length - shared),
  );
}

/** Whether each value is that of an association, and stands for all its members. */
function isOfAssociations({ indicator, selection }: View): boolean {
  return selection.amounts === 'reported' && canBeReported(indicator);
}

/** Municipalities (or associations) with a value, lowest first. The middle one is the lower median: a value that really occurs. */
function sortedValues(view: View): readonly Valued[] {
  const valued: Valued[] = [];
  const told = new Set<AreaId>();
  for (const [id, observation] of view.observations) {
    if (observation.status !== 'ok') continue;
    const { association, id: municipality } = findArea(view.dataset, id)!.municipality;
    const source = isOfAssociations(view) && association ? association : municipality;
    if (!told.has(source)) valued.push([id, observation]);
    told.add(source);
  }
  return valued.sort((a, b) => Number(a[1].value) - Number(b[1].value) || (a[0] < b[0] ? -1 : 1));
}
