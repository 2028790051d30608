import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computations } from '../src/core/report/figures.ts';
import { parsePublished, type Published } from '../src/core/report/published.ts';
import { buildReport } from '../src/core/report/report.ts';
import { renderReport } from '../scripts/report/render-report.ts';
import { isReproduced, type Computed } from '../src/core/report/verdict.ts';
import { problemsOf } from './fixtures/toyland/problems-of.ts';
import { ok, toyDataset } from './report/toy-dataset.ts';

const text = { de: 'Zahl', en: 'Number' };
const number = (more: object) => ({ figure: 1, id: 'x', text, unit: 'percent', ...more }) as Published;

describe('the verdict', () => {
  test.each<[string, object, Computed, boolean]>([
    ['equal means equal', { compare: 'equal', value: 192 }, 192, true],
    ['equal means the same text', { compare: 'equal', value: '(0, 0.5]' }, '(0, 0.5]', true],
    ['equal text is equal', { compare: 'equal', value: '(0, 0.5]' }, '(0, 1]', false],
    ['equal does not round', { compare: 'equal', value: 100 }, 99.99, false],
    ['rounds up to what is printed', { compare: 'rounds-to', value: 87 }, 86.5, true],
    ['rounds down to what is printed', { compare: 'rounds-to', value: 87 }, 87.49, true],
    ['does not round further', { compare: 'rounds-to', value: 87 }, 86.49, false],
    ['keeps printed decimals', { compare: 'rounds-to', value: 0.25 }, 0.256, false],
    ['above is strict', { compare: 'above', value: 50 }, 50, false],
    ['below is strict', { compare: 'below', value: 50 }, 50, false],
    ['about allows its tolerance', { compare: 'about', value: 33, tolerance: 1 }, 34, true],
    ['about allows no more', { compare: 'about', value: 33, tolerance: 1 }, 34.1, false],
    ['a month may be the latest', { compare: 'at-most', value: '2017-06' }, '2017-06', true],
    ['a month may not be later', { compare: 'at-most', value: '2017-06' }, '2017-07', false],
    ['a month may not be earlier', { compare: 'at-least', value: '2018-08' }, '2018-07', false],
    ['an order must be the same', { compare: 'order', value: ['a', 'b'] }, ['b', 'a'], false],
    ['a number is no order', { compare: 'order', value: ['a', 'b'] }, 1, false],
    ['nothing is not reproduced', { compare: 'rounds-to', value: 0 }, NaN, false],
  ])('%s', (_law, published, computed, verdict) => {
    expect(isReproduced(number(published), computed)).toBe(verdict);
  });

  test('a computed value is never both above and below', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (value, computed) => {
        const above = isReproduced(number({ compare: 'above', value }), computed);
        const below = isReproduced(number({ compare: 'below', value }), computed);
        expect(above && below).toBe(false);
      }),
    );
  });
});

describe('the report', () => {
  test('a number that nobody computes is a difference', () => {
    const rows = buildReport(toyDataset({}), [number({ id: 'unheard-of', compare: 'equal', value: 1 })]);
    expect(rows[0]).toMatchObject({ computed: undefined, ok: false });
    expect(renderReport(rows)).toContain('not computed');
  });

  test('the table shows published, computed and verdict', () => {
    const antrag = ['V', 'V', 'W', 'W'].map((association) => ok(association));
    const rows = buildReport(toyDataset({ antrag }), [
      number({ id: 'applied', unit: 'count', compare: 'equal', value: 4 }),
      number({ id: 'municipalities', unit: 'count', compare: 'equal', value: 1101 }),
    ]);
    expect(renderReport(rows).split('\n')).toEqual([
      'figure  number  published  computed  verdict',
      '1       Number  4          4         ok',
      '1       Number  1101       5         DIFFERENT',
      '',
      '1 of 2 published numbers reproduced',
    ]);
  });

  test('every number of the published list has its computation', () => {
    const published = parsePublished(
      JSON.parse(readFileSync('geodata/published.json', 'utf8')),
      'published.json',
    );
    expect(published.map(({ figure, id }) => `${figure}/${id}`).sort()).toEqual(
      Object.keys(computations).sort(),
    );
  });

  test('a list with a wrong entry is refused', () => {
    const wrong = [number({ compare: 'roughly', value: 1 })];
    expect(problemsOf(() => parsePublished(wrong, 'published.json'))).toEqual([
      expect.stringMatching(/^published\.json, column 0\.compare: wrong entry/),
    ]);
  });
});
