import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCatalog } from '../../src/core/catalog.ts';
import { InputError } from '../../src/core/problem.ts';
import { rawToyCatalog } from './toy.ts';

type Raw = ReturnType<typeof rawToyCatalog>;

function problemsOf(breakIt: (raw: Raw) => void): readonly string[] {
  const raw = rawToyCatalog();
  breakIt(raw);
  try {
    parseCatalog(raw, 'catalog.json');
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('the catalogue', () => {
  test('of the atlas is accepted', () => {
    const raw: unknown = JSON.parse(readFileSync('geodata/catalog.json', 'utf8'));
    expect(parseCatalog(raw, 'catalog.json').indicators.map((indicator) => indicator.id)).toEqual(
      expect.arrayContaining(['start', 'vzae', 'organisation', 'dokumentation']),
    );
  });

  test('names the field that is wrong, what was found, and the file', () => {
    const [message] = problemsOf((raw) => (raw.indicators[1]!.decimals = -1));
    expect(message).toMatch(/^catalog\.json, column indicators\.1\.decimals: .*found "-1"/);
  });

  test('is refused with a field that it does not know, so that a typing error is not ignored', () => {
    expect(problemsOf((raw) => Object.assign(raw, { titel: 'x' }))).toEqual([
      expect.stringContaining('titel'),
    ]);
  });

  test('is refused with a ready-made question that cannot be asked', () => {
    const questions = [
      { id: 'late', title: { de: 'Spät', en: 'Late' }, question: 'start.nach.2018-03' },
      { id: 'lost', title: { de: 'Weg', en: 'Lost' }, question: 'nirgends.nach.2018-03' },
    ];
    expect(problemsOf((raw) => Object.assign(raw, { questions }))).toEqual([
      expect.stringContaining('column questions.lost: not a question: nirgends.nach.2018-03'),
    ]);
  });

  test('tells all problems at once', () => {
    const problems = problemsOf((raw) => {
      raw.themes[0]!.indicators.push('nothing');
      raw.indicators[0]!.sources = ['nobody'];
      raw.indicators[2]!.sources = ['nowhere'];
    });
    expect(problems).toHaveLength(3);
    expect(problems.join()).toContain(
      'unknown indicator: nothing; expected one of start, posts, method, change, groups, together',
    );
  });

  test('refuses limits of classes that do not rise', () => {
    expect(problemsOf((raw) => (raw.indicators[1]!.breaks = [1, 1, 2]))).toEqual([
      expect.stringContaining('expected rising numbers'),
    ]);
    expect(problemsOf((raw) => (raw.indicators[0]!.breaks = ['2018-02', '2018-01']))).toEqual([
      expect.stringContaining('expected rising months'),
    ]);
  });

  test('refuses an indicator that no reader could find, and an id that two things share', () => {
    expect(problemsOf((raw) => raw.themes[0]!.indicators.pop())).toEqual([
      expect.stringContaining('indicator in no theme: together'),
    ]);
    expect(problemsOf((raw) => raw.sources.push(raw.sources[0]!))).toEqual([
      expect.stringContaining('id used twice in sources: list'),
    ]);
  });

  test('refuses a palette that does not exist', () => {
    expect(problemsOf((raw) => (raw.indicators[0]!.palette = 'RdYlGn'))[0]).toContain('YlGnBu');
  });
});
