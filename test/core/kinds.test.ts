import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBins } from '../../src/core/bins.ts';
import { parseMonth } from '../../src/core/month.ts';
import { buildMultiples, isOfEach } from '../../src/core/multiples.ts';
import { countOptions } from '../../src/core/options.ts';
import { fitsAnswers, plainReading, type AnswerMode } from '../../src/core/reading.ts';
import { buildView } from '../../src/core/view.ts';
import { ids, toyDataset, toySelection } from './toy.ts';

const dataset = toyDataset();
const indicatorOf = (id: string) => dataset.catalog.indicators.find((entry) => entry.id === id)!;
const ok = (value: number | string | readonly string[]) => ({ status: 'ok', value, via: 'own' }) as const;
const labelsOf = (id: string, reading = plainReading) =>
  buildBins(indicatorOf(id), dataset, 'de', reading).classes.map((entry) => entry.label);

describe('changes', () => {
  test('have classes on both sides of a zero that is a class of its own', () => {
    expect(labelsOf('change')).toEqual([
      'unter −1',
      '−1 bis unter −0,5',
      '−0,5 bis unter 0',
      '0',
      'über 0 bis 0,5',
      'über 0,5 bis 1',
      'über 1',
    ]);
  });

  test('fall into the class that their label names', () => {
    const { binOf } = buildBins(indicatorOf('change'), dataset, 'de');
    const values = [-1.01, -1, -0.51, -0.5, -0.01, 0, 0.01, 0.5, 0.51, 1, 1.01];
    expect(values.map((value) => binOf(ok(value)))).toEqual([0, 1, 1, 2, 2, 3, 4, 4, 5, 5, 6]);
  });

  test('of opposite sign fall into opposite classes', () => {
    const { binOf, classes } = buildBins(indicatorOf('change'), dataset, 'de');
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (value) => {
        expect(binOf(ok(value)) + binOf(ok(-value))).toBe(classes.length - 1);
      }),
    );
  });
});

describe('several answers at once', () => {
  const viewOf = (answers: readonly string[], mode: AnswerMode = 'all') =>
    buildView(dataset, toySelection({ indicator: 'groups', answers, mode }));

  test('are shown by how many apply until somebody asks for some of them', () => {
    expect(labelsOf('groups')).toEqual(['keine', '1', '2', '3']);
    expect(viewOf([]).classes.map((row) => row.count)).toEqual([1, 1, 2, 1]);
  });

  test('in great number have one class for the lowest counts, so that colours can be told apart', () => {
    const indicator = indicatorOf('groups');
    if (indicator.kind !== 'multiple') throw new Error('not a multiple response');
    const more = ['a', 'b', 'c'].map((id) => ({ ...indicator.options[0]!, id }));
    const { classes, binOf } = buildBins(
      { ...indicator, options: [...indicator.options, ...more] },
      dataset,
      'de',
    );
    expect(classes.map((entry) => entry.label)).toEqual(['bis 2', '3', '4', '5', '6']);
    const bins = [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'home']].map((value) =>
      binOf(ok(value)),
    );
    expect(bins).toEqual([0, 0, 0, 1, 2]);
  });

  test('can be asked for: all, any, none, or at least so many of them', () => {
    const hits = (mode: AnswerMode) => viewOf(['status', 'home'], mode).classes[0]!.count;
    expect([hits('all'), hits('any'), hits('none'), hits(1), hits(2)]).toEqual([2, 4, 1, 4, 2]);
  });

  test('none chosen is an answer and not a missing value', () => {
    expect(viewOf([]).style.bins.get(ids.buehl)).toBe(0);
  });

  test('each option is counted by itself, so that shares add up to more than one', () => {
    expect(countOptions(viewOf([])).map((option) => [option.id, option.count])).toEqual([
      ['status', 3],
      ['home', 3],
      ['work', 2],
    ]);
  });

  test('can be shown one by one: each with its count, and all in the same two colours', () => {
    const view = buildView(dataset, toySelection({ indicator: 'groups', answers: ['work'], maps: 'each' }));
    const multiples = buildMultiples(view);
    expect(isOfEach(view)).toBe(true);
    expect(multiples.map(({ label, count, view: map }) => [label, count, map.classes[0]!.count])).toEqual([
      ['Status', 3, 3],
      ['Wohnung', 3, 3],
      ['Arbeit', 2, 2],
    ]);
    expect(new Set(multiples.map(({ view: map }) => JSON.stringify(map.style.fills))).size).toBe(1);
    expect(multiples[1]!.view.style.bins.get(ids.otherMalsch)).toBe(1);
  });

  test('stay one map where the indicator has no answers to show one by one', () => {
    expect(isOfEach(buildView(dataset, toySelection({ indicator: 'posts', maps: 'each' })))).toBe(false);
  });

  test('"any" is "at least one, "all" is "at least as many as asked for", "none" is the opposite of "any"', () => {
    const options = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(fc.subarray(options), fc.subarray(options, { minLength: 1 }), (chosen, answers) => {
        const fits = (mode: AnswerMode) => fitsAnswers(chosen, { ...plainReading, answers, mode });
        expect(fits('any')).toBe(fits(1));
        expect(fits('all')).toBe(fits(answers.length));
        expect(fits('none')).toBe(!fits('any'));
      }),
    );
  });
});

describe('months as of a month', () => {
  const asOf = parseMonth('2018-01')!;

  test('what began later has a class of its own, and the others keep theirs', () => {
    expect(labelsOf('start', { ...plainReading, asOf }).at(-1)).toBe('nach Jan 2018');
    const view = buildView(dataset, toySelection({ indicator: 'start', asOf }));
    expect(view.classes.map((row) => row.count)).toEqual([1, 0, 2, 0, 1]);
    expect(view.classes.slice(0, -1).map((row) => row.colors)).toEqual(
      buildView(dataset, toySelection({ indicator: 'start' })).classes.map((row) => row.colors),
    );
  });

  test('the later the month, the fewer are left for later', () => {
    const laterAt = (month: string) =>
      buildView(dataset, toySelection({ indicator: 'start', asOf: parseMonth(month)! })).classes.at(-1)!
        .count;
    expect(['2017-01', '2017-03', '2018-01', '2018-05'].map(laterAt)).toEqual([4, 3, 1, 0]);
  });
});

describe('associations', () => {
  test('are one class for those of several members, in several colours, and one for single applicants', () => {
    const view = buildView(dataset, toySelection({ indicator: 'together' }));
    expect(view.classes.map((row) => [row.label, row.colors.length, row.count])).toEqual([
      ['gemeinsam mit anderen Kommunen', 5, 3],
      ['eigener Antrag', 1, 2],
    ]);
  });

  test('have one colour for all their members', () => {
    const { bins } = buildView(dataset, toySelection({ indicator: 'together' })).style;
    expect(new Set([ids.aalen, ids.buehl, ids.otherMalsch].map((id) => bins.get(id))).size).toBe(1);
  });
});
