import { describe, expect, test } from 'vitest';
import {
  associationByAgs,
  readAnswers,
  readColumn,
  readRows,
  readText,
  refugeesByAgs,
} from './committed-tables.ts';
import { listStarts, sumColumn } from './derived.ts';
import { surveyNumbers } from './survey-numbers.ts';

interface Published {
  readonly figure: number;
  readonly id: string;
  readonly compare: string;
  readonly value: number | string | readonly string[];
  readonly tolerance?: number;
}

const applied = 1078;
const count = <T>(values: readonly T[], holds: (value: T) => boolean) => values.filter(holds).length;
const share = <T>(values: readonly T[], holds: (value: T) => boolean, base = values.length) =>
  (100 * count(values, holds)) / base;

const municipalities = readRows('gemeinden').filter((row) => row['gemeindefrei'] === '0');
const notApplied = municipalities.filter((row) => !associationByAgs.has(row['ags']!));
const starts = listStarts();
const months = starts.filter((start) => start.startsWith('2')).toSorted();
const vzae = sumColumn('vzae');
const persons = sumColumn('persons');

const organisation = [...readAnswers('umfrage_rahmenbedingungen').values()].flatMap((row) => {
  const [organiser, provider] = [row?.['traeger'] ?? '', row?.['durchfuehrung'] ?? ''];
  const isAnswer = organiser === 'gemeinsam' || ['selbst', 'privat'].includes(provider);
  return isAnswer ? [{ organiser, provider }] : [];
});
const organisedBy = (organiser: string) => organisation.filter((answer) => answer.organiser === organiser);
const isPrivate = (answer: { readonly provider: string }) => answer.provider === 'privat';

const documentation = [...readAnswers('umfrage_datenerfassung').values()].flatMap((row) => {
  const method = row?.['dokumentation'] ?? '';
  return ['digital', 'papier', 'gemischt'].includes(method) ? [{ method, program: row?.['programm'] }] : [];
});
const countProgram = (program: string) => count(documentation, (answer) => answer.program === program);

const computed: Readonly<Record<string, number | string | readonly string[]>> = {
  municipalities: municipalities.length,
  applied: associationByAgs.size,
  associations: new Set(associationByAgs.values()).size,
  'not-applied-without-refugees': share(notApplied, (row) => refugeesByAgs.get(row['ags']!) === 0),
  'started-by-2018-01': share(months, (month) => month <= '2018-01', applied),
  'started-by-2018-05': share(months, (month) => month <= '2018-05', applied),
  'earliest-start': months[0]!,
  'latest-start': months.at(-1)!,
  'vzae-at-most-1': share(vzae, (value) => value <= 1),
  'vzae-above-2': share(vzae, (value) => value > 2),
  'persons-1': share(persons, (value) => value > 0 && value <= 1),
  'persons-1-to-2': share(persons, (value) => value > 1 && value <= 2),
  'organised-by-district': share(organisation, (answer) => answer.organiser === 'landratsamt'),
  'organised-locally': share(organisation, (answer) => answer.organiser === 'kommune'),
  'local-delegated': share(organisedBy('kommune'), isPrivate),
  'district-delegated': share(organisedBy('landratsamt'), isPrivate),
  ...surveyNumbers,
  digital: share(documentation, (answer) => answer.method === 'digital'),
  paper: share(documentation, (answer) => answer.method === 'papier'),
  mixed: share(documentation, (answer) => answer.method === 'gemischt'),
  'software-order': ['Tau Office/Tau Cloud', 'Enaio', 'Jobkraftwerk'].toSorted(
    (one, other) => countProgram(other) - countProgram(one),
  ),
};

const decimalsOf = (value: Published['value']) => String(value).split('.')[1]?.length ?? 0;

const comparisons: Readonly<Record<string, (found: never, entry: Published) => boolean>> = {
  equal: (found: number | string, { value }) => found === value,
  'rounds-to': (found: number, { value }) => found.toFixed(decimalsOf(value)) === String(value),
  about: (found: number, { value, tolerance }) => Math.abs(found - Number(value)) <= tolerance!,
  above: (found: number, { value }) => found > Number(value),
  below: (found: number, { value }) => found < Number(value),
  'at-most': (found: string, { value }) => found <= String(value),
  'at-least': (found: string, { value }) => found >= String(value),
  order: (found: readonly string[], { value }) => JSON.stringify(found) === JSON.stringify(value),
};

describe('the synthetic tables give the published numbers', () => {
  const published = JSON.parse(readText('published.json')) as readonly Published[];

  test.each(published)('$id', (entry) => {
    const found = computed[entry.id]!;
    expect(found).toBeDefined();
    expect(comparisons[entry.compare]!(found as never, entry), `computed ${String(found)}`).toBe(true);
  });

  test('all 49, of each of the twelve figures', () => {
    expect(published.map((entry) => entry.id).toSorted()).toEqual(Object.keys(computed).toSorted());
    expect(published.length).toBe(49);
    expect(new Set(published.map((entry) => entry.figure)).size).toBe(12);
  });
});

describe('no number hangs on the last digit', () => {
  test('rounding VZÄ or persons to three digits moves no municipality to another class', () => {
    for (const values of [vzae, persons])
      for (const limit of [1, 2]) {
        const rounded = values.map((value) => Math.round(value * 1000) / 1000);
        expect(count(rounded, (value) => value > limit)).toBe(count(values, (value) => value > limit));
      }
  });

  test('January 2018 is the month in which most municipalities start', () => {
    const size = (month: string) => count(months, (start) => start === month);
    const largest = [...new Set(months)].toSorted((one, other) => size(other) - size(one))[0];
    expect(largest).toBe('2018-01');
    expect(size('2018-01')).toBeGreaterThan(200);
  });

  test('a few municipalities have not started, and of a few it is not known', () => {
    expect(count(starts, (start) => start === 'offen')).toBe(5);
    expect(count(starts, (start) => start === 'k. A.')).toBe(3);
  });

  test('no post has more full-time equivalents than persons', () => {
    const sizes = readColumn('stellen', 'vzae').map(Number);
    const held = readColumn('stellen', 'personen').map(Number);
    expect(sizes.every((size, index) => size <= held[index]!)).toBe(true);
  });
});
