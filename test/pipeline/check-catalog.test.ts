import { describe, expect, test } from 'vitest';
import { findCatalogProblems } from '../../scripts/pipeline/check-catalog.ts';
import type { Field, TableSchema } from '../../scripts/pipeline/data-package.ts';
import { findNeededColumns, refugeesColumn } from '../../scripts/pipeline/needed-columns.ts';
import type { Catalog } from '../../src/core/catalog.ts';
import type { Derivation, Indicator } from '../../src/core/indicator.ts';
import { formatProblem } from '../../src/core/problem.ts';

const field = (name: string, type: Field['type'], categories?: readonly string[]) =>
  ({ name, type, constraints: {}, ...(categories ? { categories } : {}) }) as unknown as Field;

/** einheit | before | after | eu (ja, nein) | other, without categories */
const survey = {
  name: 'survey',
  fields: [
    field('einheit', 'string'),
    field('before', 'number'),
    field('after', 'number'),
    field('eu', 'string', ['ja', 'nein']),
    field('other', 'string'),
  ],
} as unknown as TableSchema;

const option = (column: string) => ({ id: column, column });
const indicator = (id: string, kind: Indicator['kind'], derive: Derivation, more: object = {}) =>
  ({ id, kind, derive, ...more }) as unknown as Indicator;
const catalogOf = (...indicators: readonly Indicator[]) =>
  ({ indicators, facts: { refugees: { referenceDate: '2017-09-15' } } }) as unknown as Catalog;

const associations = { name: 'verbaende', fields: [] } as unknown as TableSchema;

const problemsOf = (...indicators: readonly Indicator[]) =>
  findCatalogProblems(catalogOf(...indicators), [survey, associations], 'catalog.json').map(formatProblem);

const number = indicator('before', 'number', { rule: 'number', table: 'survey', column: 'before' });
const change = indicator('change', 'diverging', {
  rule: 'change',
  table: 'survey',
  before: 'before',
  after: 'after',
});
const choices = (chosen: string, ...columns: readonly string[]) =>
  indicator(
    'choices',
    'multiple',
    { rule: 'choices', table: 'survey', chosen },
    { options: columns.map(option) },
  );
const rate = (of: string, id = 'rate') =>
  indicator(id, 'number', { rule: 'rate', of, per: 'refugees', factor: 1000 });

describe('a catalogue that the tables cannot fill', () => {
  test('is told apart from one that they can', () => {
    const antrag = indicator('antrag', 'association', { rule: 'association' });
    expect(problemsOf(number, change, choices('ja', 'eu', 'other'), rate('before'), antrag)).toEqual([]);
  });

  test('may show associations where no table names any', () => {
    const antrag = catalogOf(indicator('antrag', 'association', { rule: 'association' }));
    expect(findCatalogProblems(antrag, [survey], 'catalog.json').map(formatProblem)).toEqual([
      'catalog.json, column indicators.antrag.derive: unknown table: verbaende; expected one of survey',
    ]);
  });

  test('may offer answers of a survey as reported, which they are anyway, or rates of them', () => {
    const reported = { reported: { breaks: [1] } };
    const posts = indicator('posts', 'number', {
      rule: 'spread-by-refugees',
      table: 'survey',
      column: 'before',
      refugees: 'after',
    });
    const offer = (entry: Indicator) => problemsOf(number, posts, { ...entry, ...reported } as Indicator);
    expect(offer(rate('posts'))).toEqual([]);
    for (const entry of [number, rate('before')])
      expect(offer({ ...entry, id: 'x' } as Indicator).join()).toContain(
        'no amounts to be shown as reported',
      );
  });

  test('may ask for symbols where there are no amounts', () => {
    for (const entry of [number, rate('before')])
      expect(problemsOf(number, { ...entry, id: 'x', display: 'symbols' } as Indicator).join()).toContain(
        'no amounts to be drawn by symbols',
      );
  });

  test('may ask a rule for a kind that it does not make', () => {
    const wrong = indicator('x', 'number', {
      rule: 'change',
      table: 'survey',
      before: 'before',
      after: 'after',
    });
    expect(problemsOf(wrong)).toEqual([
      'catalog.json, column indicators.x.derive: rule makes another kind: change; found "number", expected diverging',
    ]);
    const answers = indicator('y', 'multiple', { rule: 'answers', table: 'survey', columns: ['eu'] });
    expect(problemsOf(answers)[0]).toContain('expected nominal or ordinal');
  });

  test('may read words where it needs numbers, and numbers where it needs words', () => {
    const words = indicator('x', 'number', { rule: 'number', table: 'survey', column: 'eu' });
    expect(problemsOf(words)).toEqual([
      'catalog.json, column indicators.x.derive: column of another type than number reads: eu; found "string", expected number or integer',
    ]);
    expect(problemsOf(choices('ja', 'before'))[0]).toMatch(
      /choices reads: before; found "number", expected string/,
    );
  });

  test('may wait for an option that nobody can choose', () => {
    expect(problemsOf(choices('yes', 'eu', 'other'))).toEqual([
      'catalog.json, column indicators.choices.options.eu: answer that cannot be given: yes; expected one of ja, nein',
    ]);
  });

  test('may relate what is no amount', () => {
    expect(problemsOf(change, rate('change'))).toEqual([
      'catalog.json, column indicators.rate.derive.of: indicator without amounts: change; found "kind diverging", expected kind number, and no rate itself',
    ]);
  });

  test('may go round in circles: a rate of a rate, and of itself', () => {
    expect(problemsOf(rate('second', 'first'), rate('first', 'second'))).toHaveLength(2);
    expect(problemsOf(rate('rate'))[0]).toContain('found "a rate"');
  });
});

describe('the columns that a catalogue needs', () => {
  test('are found once a table, in order, with those of options and dates', () => {
    const posts = indicator('vzae', 'number', {
      rule: 'spread-by-refugees',
      table: 'stellen',
      column: 'vzae',
      refugees: 'stichtag_2017_11_09',
    });
    const start = indicator('start', 'month', {
      rule: 'start-month',
      table: 'stellen',
      refugees: 'stichtag_2017_11_09',
    });
    const needed = findNeededColumns(
      catalogOf(change, number, choices('ja', 'eu'), posts, start, rate('vzae')),
    );
    expect([...needed.surveys]).toEqual([['survey', ['before', 'after', 'eu']]]);
    expect([...needed.posts]).toEqual([['stellen', ['vzae', 'personen']]]);
    expect(needed.refugees).toEqual(['stichtag_2017_11_09', 'stichtag_2017_09_15']);
  });

  test('are named by the date', () => {
    expect(refugeesColumn('2017-09-15')).toBe('stichtag_2017_09_15');
  });
});
