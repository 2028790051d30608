import { describe, expect, test } from 'vitest';
import { parseMonth } from '../../src/core/month.ts';
import { compute, noAnswer, notAsked, ok } from './toy-dataset.ts';

describe('the numbers of the figures', () => {
  test('figure 1 counts municipalities without the unincorporated ones', () => {
    expect(compute('1/municipalities')).toBe(5);
    const antrag = [ok('V'), ok('V'), ok('V'), ok('W')];
    expect(compute('1/applied', { antrag })).toBe(4);
    expect(compute('1/associations', { antrag })).toBe(2);
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

  test('figure 6 takes each status by itself, and the rarest of the three', () => {
    const rechtsstatus = [
      ok(['gestattung', 'erlaubnis', 'duldung', 'eu']),
      ok(['gestattung', 'erlaubnis']),
      ok([]),
      noAnswer,
    ];
    expect(compute('6/status-residence-kinds', { rechtsstatus })).toBeCloseTo(100 / 3);
    expect(compute('6/status-eu', { rechtsstatus })).toBeCloseTo(100 / 3);
    expect(compute('6/status-third-country', { rechtsstatus })).toBe(0);
  });

  test('figures 8, 9 and 11 take shares of those that answered, two bands together as one', () => {
    expect(compute('8/adults-only', { mindestalter: [ok('ab-18'), ok('ab-16'), noAnswer] })).toBe(50);
    expect(compute('9/arrival-any', { ankunft: [ok('alle'), notAsked] })).toBe(100);
    const integrationsplan = [ok('von-20-bis-50'), ok('von-50-bis-80'), ok('ab-80'), ok('unter-20')];
    expect(compute('11/plan-20-80', { integrationsplan })).toBe(50);
    expect(compute('11/plan-below-20', { integrationsplan })).toBe(25);
  });

  test('figure 10 looks at those organised by the Landratsamt that said who decides', () => {
    const organisation = [
      ok('landratsamt-selbst'),
      ok('landratsamt-privat'),
      ok('landratsamt-selbst'),
      ok('gemeinsam'),
    ];
    const entscheidung = [ok('integrationsmanager'), ok('landratsamt'), noAnswer, ok('integrationsmanager')];
    expect(compute('10/decide-managers', { organisation, entscheidung })).toBeCloseTo(200 / 3);
    expect(compute('10/decide-managers-in-district', { organisation, entscheidung })).toBe(50);
  });
});

describe('the capacity of figure 4', () => {
  const kapazitaet = [ok(0.25), ok(-1), noAnswer, notAsked];
  const before = [ok(0.5), ok(2), noAnswer, notAsked];
  const observations = { kapazitaet, 'kapazitaet-vorher': before };

  test('counts those without a usable answer into the base, and those never asked not', () => {
    expect(compute('4/capacity-more', observations)).toBeCloseTo(100 / 3);
    expect(compute('4/capacity-less', observations)).toBeCloseTo(100 / 3);
    expect(compute('4/capacity-same', observations)).toBe(0);
  });

  test('weighs by the refugees on the date of the survey', () => {
    // 10 refugees with more, of 10 + 20 + 30 where the survey came back
    expect(compute('4/refugees-better', observations)).toBeCloseTo(100 / 6);
  });

  test('names the most frequent class, ties visibly, with the limit that is farther from zero', () => {
    const mode = (...values: number[]) =>
      compute('4/capacity-mode', { kapazitaet: values.map((value) => ok(value)) });
    expect(mode(0.5, 0.1, 0)).toBe('(0, 0.5]');
    expect(mode(-0.5, -0.1, 0.51)).toBe('[-0.5, 0)');
    expect(mode(0, 0, 3)).toBe('0');
    expect(mode(0.5, 0.51)).toBe('(0, 0.5] = (0.5, 1]');
  });

  test('is not a number where nobody answered', () => {
    for (const key of ['4/capacity-more', '4/capacity-median', '4/capacity-mean-relative'])
      expect(compute(key), key).toBeNaN();
  });

  test('compares median and mean with those before, over the same municipalities', () => {
    const more = {
      kapazitaet: [ok(1), ok(2), ok(6), noAnswer],
      'kapazitaet-vorher': [ok(1), ok(4), ok(10), ok(99)],
    };
    expect(compute('4/capacity-median', more)).toBe(2);
    expect(compute('4/capacity-mean', more)).toBe(3);
    expect(compute('4/capacity-median-relative', more)).toBe(50);
    expect(compute('4/capacity-mean-relative', more)).toBe(60);
  });
});
