import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStandings, type Standing } from '../../../src/core/profile/standing.ts';
import { describeStanding } from '../../../src/core/profile/standing-text.ts';
import type { Language } from '../../../src/core/model.ts';
import { ids, toyDataset } from '../toy.ts';

const dataset = toyDataset();
const indicatorOf = (id: string) => dataset.catalog.indicators.find((entry) => entry.id === id)!;
const aalen = dataset.municipalities.find(({ id }) => id === ids.aalen)!;
const tell = (part: Partial<Standing>, indicator = 'posts', language: Language = 'de') =>
  describeStanding(
    { scope: 'district', others: 8, lower: 0, same: 0, higher: 0, ...part },
    indicatorOf(indicator),
    language,
  );

describe('where a place stands', () => {
  test('is counted among the others that have a value', () => {
    expect(findStandings(dataset, indicatorOf('posts'), aalen)).toEqual([
      { scope: 'state', others: 4, lower: 2, same: 0, higher: 2 },
    ]);
  });

  test('of several answers is the same only where all are', () => {
    const [standing] = findStandings(dataset, indicatorOf('groups'), aalen);
    expect(standing).toEqual({ scope: 'state', others: 4, lower: 0, same: 0, higher: 4 });
  });

  test('adds up, for every indicator and place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...dataset.catalog.indicators),
        fc.constantFrom(...dataset.municipalities),
        (indicator, place) => {
          for (const { others, lower, same, higher } of findStandings(dataset, indicator, place))
            expect(lower + same + higher).toBe(others);
        },
      ),
    );
  });
});

describe('a standing in words', () => {
  const base = '8 anderen Kommunen des Kreises';
  test.each([
    [{ lower: 8 }, `höher als in allen ${base}`],
    [{ lower: 7, same: 1 }, `höher als in mehr als drei Vierteln der ${base}`],
    [{ lower: 6, same: 2 }, `höher als in mehr als der Hälfte der ${base}`],
    [{ lower: 5, higher: 3 }, `höher als in mehr als der Hälfte der ${base}`],
    [{ lower: 4, higher: 4 }, `im Mittelfeld der ${base}`],
    [{ lower: 2, same: 5, higher: 1 }, `genauso in mehr als der Hälfte der ${base}`],
    [{ higher: 8 }, `niedriger als in allen ${base}`],
  ])('%j', (part, text) => {
    expect(tell(part)).toBe(text);
  });

  test('of a month is earlier or later', () => {
    expect(tell({ lower: 7, higher: 1 }, 'start')).toBe(`später als in mehr als drei Vierteln der ${base}`);
    expect(tell({ lower: 1, higher: 7 }, 'start', 'en')).toBe(
      'earlier than in more than three quarters of the 8 other municipalities of the district',
    );
  });

  test.each([
    [8, `genauso in allen ${base}`],
    [3, `genauso in mehr als einem Viertel der ${base}`],
    [2, `genauso in höchstens einem Viertel der ${base}`],
    [0, `genauso in keiner der ${base}`],
  ])('of an answer without order tells only how many gave the same: %i of 8', (same, text) => {
    expect(tell({ same, higher: 8 - same }, 'method')).toBe(text);
  });

  test.each([
    ['size', '8 anderen Kommunen ähnlicher Größe'],
    ['association', '8 anderen Kommunen des Verbands'],
    ['state', '8 anderen Kommunen des Landes'],
  ] as const)('names the others: %s', (scope, others) => {
    expect(tell({ scope, lower: 8 })).toBe(`höher als in allen ${others}`);
  });
});
