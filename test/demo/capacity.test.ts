import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnsweringUnit } from '../../scripts/demo/answering-units.ts';
import { balanceWeight } from '../../scripts/demo/balance.ts';
import { spreadAmounts } from '../../scripts/demo/capacity-bands.ts';
import { readAnswers, readRows } from './committed-tables.ts';

const unit = (id: string, size = 1) =>
  ({ id, size, kind: 'single', decides: true, places: [] }) as AnsweringUnit;

describe('balancing a weight', () => {
  // more  a1 b2 | less  c8 d9     more shall have 11 of 20
  test('swaps municipalities until the class has its share, and keeps the size of the classes', () => {
    const units = [1, 2, 8, 9].map((weight, index) => ({ id: 'abcd'[index]!, size: 1, weight }));
    const classes = new Map([
      ['a', 'more'],
      ['b', 'more'],
      ['c', 'less'],
      ['d', 'less'],
    ]);
    const balanced = balanceWeight(units, classes, 'more', 0.55);
    const more = units.filter(({ id }) => balanced.get(id) === 'more');
    expect(more.length).toBe(2);
    expect(more.reduce((sum, { weight }) => sum + weight, 0)).toBe(11);
  });

  test('leaves associations where they are, and says so if nothing else can move', () => {
    const units = [
      { id: 'a', size: 3, weight: 1 },
      { id: 'b', size: 1, weight: 9 },
    ];
    const classes = new Map([
      ['a', 'more'],
      ['b', 'less'],
    ]);
    expect(() => balanceWeight(units, classes, 'more', 0.9)).toThrow(
      'no two municipalities can change places',
    );
  });
});

describe('amounts by rank', () => {
  const bands = [
    { upTo: 0.5, values: [0, 0.1] },
    { upTo: 1, least: 0.5 },
  ] as const;
  const units = ['a', 'b', 'c', 'd'].map((id) => unit(id));
  const size = new Map([...'abcd'].map((id, index) => [id, (index + 1) * 10]));

  test('are those of the band, and grow with the place in the last one until the sum is met', () => {
    const amounts = spreadAmounts(units, bands, size, { from: 0, total: 4, sum: 8.1 });
    expect([amounts.get('a'), amounts.get('b')]).toEqual([0, 0.1]);
    expect(amounts.get('d')!).toBeGreaterThan(amounts.get('c')!);
    expect([...amounts.values()].reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(8.1, 1);
  });

  test('begin where the others end', () => {
    const amounts = spreadAmounts(units.slice(0, 2), bands, size, { from: 0.5, total: 4, sum: 3 });
    expect([...amounts.values()].every((amount) => amount >= 0.5)).toBe(true);
  });

  test('never fall from rank to rank of growing places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), (sum) => {
        const amounts = [...spreadAmounts(units, bands, size, { from: 0, total: 4, sum }).values()];
        expect(amounts).toEqual(amounts.toSorted((one, other) => one - other));
      }),
    );
  });

  test('cannot come to less than the bands hold', () => {
    expect(() => spreadAmounts(units, bands, size, { from: 0, total: 4, sum: 1 })).toThrow(
      'amounts cannot add up to 1',
    );
  });
});

describe('the survey on general conditions', () => {
  const rows = readRows('umfrage_rahmenbedingungen');
  const answers = [...readAnswers('umfrage_rahmenbedingungen').values()];

  test('states amounts of at least nothing, with no more than three decimals', () => {
    const cells = rows.flatMap((row) => [row['vzae_vorher']!, row['vzae_nachher']!]);
    const amounts = cells.filter((cell) => /\d/.test(cell));
    expect(amounts.length).toBeGreaterThan(500);
    expect(amounts.filter((cell) => !/^\d+(\.\d{1,3})?$/.test(cell))).toEqual([]);
  });

  test('lets managers decide more often where a municipality does the work itself', () => {
    const shareOf = (organiser: string, provider: string) => {
      const some = answers.filter(
        (row) => row?.['traeger'] === organiser && row['durchfuehrung'] === provider,
      );
      return some.filter((row) => row?.['entscheidung'] === 'integrationsmanager').length / some.length;
    };
    expect(shareOf('kommune', 'selbst')).toBeGreaterThan(shareOf('kommune', 'privat'));
    expect(shareOf('kommune', 'privat')).toBeGreaterThan(shareOf('landratsamt', 'selbst'));
  });

  test('holds the median capacity before in the middle of many equal ones', () => {
    const before = answers
      .map((row) => Number(row?.['vzae_vorher']))
      .filter((value) => !Number.isNaN(value))
      .toSorted((one, other) => one - other);
    const tenth = Math.round(before.length * 0.03);
    const middle = before.length >> 1;
    expect(new Set(before.slice(middle - tenth, middle + tenth)).size).toBe(1);
  });
});
