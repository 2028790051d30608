import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMonth } from '../../../scripts/pipeline/tables/read-month.ts';
import { isoMonth } from '../../../src/core/month.ts';

const read = (text: string) => {
  const reading = readMonth(text);
  return reading && 'month' in reading ? isoMonth(reading.month) : reading;
};

describe('months', () => {
  test.each([
    ['2018-01', '2018-01'],
    ['01.2018', '2018-01'],
    ['1.2018', '2018-01'],
    ['1/2018', '2018-01'],
    ['01-2018', '2018-01'],
    ['2018/1', '2018-01'],
    ['01/18', '2018-01'],
    ['01.18', '2018-01'],
    ['Jan 18', '2018-01'],
    ['Jan. 2018', '2018-01'],
    ['Jan-18', '2018-01'],
    ['Mrz 18', '2018-03'],
    ['März 2018', '2018-03'],
    ['Januar 2018', '2018-01'],
    ['OKTOBER\u00a02018', '2018-10'],
    ['Dez 17', '2017-12'],
    ['15.01.2018', '2018-01'],
    ['1.1.2018', '2018-01'],
    ['2018-01-31', '2018-01'],
    ['2018-01-01T00:00:00.000Z', '2018-01'],
    ['43101', '2018-01'],
    ['43131.75', '2018-01'],
    ['43132', '2018-02'],
  ])('%s is %s', (text, month) => {
    expect(read(text)).toBe(month);
  });

  test.each([
    ['01/02/2018', 'day and month may be the other way round'],
    ['1.2.18', 'the year has only two digits'],
    ['01/02', 'the year has only two digits'],
    ['Jan 05', 'the year has only two digits'],
    ['18-Jan', 'the number may be a day or a year'],
    ['2018', 'a year without a month'],
    ['11.202', 'a zero at its end has been lost'],
    ['2018.1', 'a zero at its end may have been lost'],
  ])('%s is not certain: %s', (text, doubt) => {
    expect(read(text)).toEqual({ doubt });
  });

  test.each([
    '2018-13',
    '13.2018',
    '2018-00',
    '31.02.2018',
    'Januar',
    'Foo 18',
    '99999',
    '12345',
    '',
    'constructor 18',
  ])('%j is no month', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('every way to write a month gives that month', () => {
    const names = ['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];
    fc.assert(
      fc.property(fc.integer({ min: 2013, max: 2049 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const iso = `${year}-${String(month).padStart(2, '0')}`;
        const serial = (Date.UTC(year, month - 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
        for (const text of [
          iso,
          `${month}.${year}`,
          `${names[month - 1]} ${year % 100}`,
          `1.${month}.${year}`,
          String(serial),
        ])
          expect([text, read(text)]).toEqual([text, iso]);
      }),
    );
  });
});
