import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computations } from '../scripts/report/figures.ts';
import { parsePublished, type Published } from '../scripts/report/published.ts';
import { buildReport, renderReport } from '../scripts/report/report.ts';
import { isReproduced, type Computed } from '../scripts/report/verdict.ts';
import type { Dataset } from '../src/core/dataset.ts';
import type { AreaId, Municipality, Observation } from '../src/core/model.ts';
import { parseMonth } from '../src/core/month.ts';
import { problemsOf } from './fixtures/toyland/problems-of.ts';

const text = { de: 'Zahl', en: 'Number' };
const number = (more: object) => ({ figure: 1, id: 'x', text, unit: 'percent', ...more }) as Published;

describe('the verdict', () => {
  test.each<[string, object, Computed, boolean]>([
    ['equal means equal', { compare: 'equal', value: 192 }, 192, true],
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

/** Four municipalities that applied, one that did not, one that is not counted. */
function toyDataset(observations: Record<string, (Observation | undefined)[]>): Dataset {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'] as AreaId[];
  const municipalities = keys.map(
    (id, index) =>
      ({
        id,
        counted: index < 5,
        association: index < 4 ? 'V' : null,
        refugees: index < 4 ? 9 : 0,
      }) as Municipality,
  );
  const valuesOf = (list: (Observation | undefined)[]) =>
    new Map(keys.map((id, index) => [id, list[index] ?? { status: 'no-application' as const }]));
  return {
    municipalities,
    groups: { association: [{ id: 'V' }] },
    observations: new Map(Object.entries(observations).map(([id, list]) => [id, valuesOf(list)])),
  } as unknown as Dataset;
}

const ok = (value: number | string, detail?: string): Observation => ({
  status: 'ok',
  value,
  via: 'own',
  ...(detail === undefined ? {} : { detail }),
});
const noAnswer: Observation = { status: 'no-answer' };

describe('the numbers of the figures', () => {
  const compute = (key: string, observations: Record<string, (Observation | undefined)[]> = {}) =>
    computations[key]?.(toyDataset(observations));

  test('figure 1 counts municipalities without the unincorporated ones', () => {
    expect(compute('1/municipalities')).toBe(5);
    expect(compute('1/applied')).toBe(4);
    expect(compute('1/associations')).toBe(1);
    expect(compute('1/not-applied-without-refugees')).toBe(100);
  });

  test('figure 2 takes shares of all that applied, started or not', () => {
    const start = ['2017-05', '2018-01', '2018-02'].map((month) => ok(parseMonth(month)!));
    expect(compute('2/started-by-2018-01', { start })).toBe(50);
    expect(compute('2/started-by-2018-05', { start })).toBe(75);
    expect(compute('2/earliest-start', { start })).toBe('2017-05');
    expect(compute('2/latest-start', { start })).toBe('2018-02');
  });

  test('figure 3 counts a limit to the class below it, and a true zero as at most 1', () => {
    const amounts = [ok(0), ok(1), ok(1.01), ok(2.5)];
    expect(compute('3/vzae-at-most-1', { vzae: amounts })).toBe(50);
    expect(compute('3/vzae-above-2', { vzae: amounts })).toBe(25);
    expect(compute('3/persons-1', { personen: amounts })).toBe(25);
    expect(compute('3/persons-1-to-2', { personen: amounts })).toBe(25);
  });

  test('figure 5 takes shares of those that answered', () => {
    const organisation = [ok('landratsamt-selbst'), ok('landratsamt-privat'), ok('kommune-privat'), noAnswer];
    expect(compute('5/organised-by-district', { organisation })).toBeCloseTo(200 / 3);
    expect(compute('5/organised-locally', { organisation })).toBeCloseTo(100 / 3);
    expect(compute('5/local-delegated', { organisation })).toBe(100);
    expect(compute('5/district-delegated', { organisation })).toBe(50);
  });

  test('figure 12 ranks the programs of other makers, ties visibly', () => {
    const names = [
      'Enaio',
      'Jobkraftwerk',
      'Jobkraftwerk',
      'Eigenentwicklung',
      'Eigenentwicklung',
      'Eigenentwicklung',
    ];
    const dokumentation = names.map((name) => ok('digital', name));
    expect(compute('12/software-order', { dokumentation })).toEqual(['Jobkraftwerk', 'Enaio']);
    expect(compute('12/software-order', { dokumentation: dokumentation.slice(0, 2) })).toEqual([
      'Enaio = Jobkraftwerk',
    ]);
  });
});

describe('the report', () => {
  test('a number that nobody computes is a difference', () => {
    const rows = buildReport(toyDataset({}), [number({ id: 'unheard-of', compare: 'equal', value: 1 })]);
    expect(rows[0]).toMatchObject({ computed: undefined, ok: false });
    expect(renderReport(rows)).toContain('not computed');
  });

  test('the table shows published, computed and verdict', () => {
    const rows = buildReport(toyDataset({}), [
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
