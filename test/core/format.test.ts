import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatList,
  formatMonth,
  formatNumber,
  formatShare,
  formatShortMonth,
} from '../../src/core/format.ts';
import { isoMonth, parseMonth } from '../../src/core/month.ts';

describe('formats', () => {
  test('numbers have the decimal sign and the grouping of the language', () => {
    expect(formatNumber(1234.5, 'de', 2)).toBe('1.234,5');
    expect(formatNumber(1234.5, 'en', 2)).toBe('1,234.5');
    expect(formatNumber(0.005, 'de', 2)).toBe('0,01');
  });

  test('shares are whole per cent, but never 0 or 100 where that is not quite so', () => {
    expect([0, 0.004, 0.005, 0.5, 0.994, 0.999, 1].map((share) => formatShare(share, 'de'))).toEqual([
      '0\u00a0%',
      '<\u00a01\u00a0%',
      '1\u00a0%',
      '50\u00a0%',
      '99\u00a0%',
      '>\u00a099\u00a0%',
      '100\u00a0%',
    ]);
    expect(formatShare(0.5, 'en')).toBe('50%');
  });

  test('months are written in words of the language', () => {
    const march = parseMonth('2018-03')!;
    expect([formatMonth(march, 'de'), formatMonth(march, 'en')]).toEqual(['März 2018', 'March 2018']);
    expect(formatShortMonth(march, 'de')).toBe('Mär 2018');
  });

  test('a date is as exact as it was given', () => {
    expect(formatDate('2018', 'de')).toBe('2018');
    expect(formatDate('2018-08', 'de')).toBe('August 2018');
    expect(formatDate('2017-09-05', 'de')).toBe('5. September 2017');
    expect(formatDate('2017-09-05', 'en')).toBe('5 September 2017');
  });

  test('lists end in "and"', () => {
    expect(formatList(['a', 'b', 'c'], 'de')).toBe('a, b und c');
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  });
});

describe('months', () => {
  test('are read and written the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900 * 12, max: 2100 * 12 }), (month) => {
        expect(parseMonth(isoMonth(month))).toBe(month);
      }),
    );
  });

  test('that are none are refused', () => {
    for (const text of ['2018-13', '2018-00', '2018-1', '201801', '2018-01-01', 'Januar', ''])
      expect(parseMonth(text)).toBeUndefined();
  });
});
