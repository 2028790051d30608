import { describe, expect, test } from 'vitest';
import { binOfStatus, buildBins } from '../../src/core/bins.ts';
import { missingStatuses } from '../../src/core/model.ts';
import { parseMonth } from '../../src/core/month.ts';
import { rawToyCatalog, toyCatalog, toyDataset } from './toy.ts';
import { parseCatalog } from '../../src/core/catalog.ts';

const dataset = toyDataset();
const [start, posts, method] = toyCatalog().indicators;
const ok = (value: number | string) => ({ status: 'ok', value, via: 'own' }) as const;
const labels = (indicator: typeof posts, language: 'de' | 'en' = 'de') =>
  buildBins(indicator!, dataset, language).classes.map((entry) => entry.label);

describe('bins of an indicator', () => {
  test('right-closed classes of numbers say so in words', () => {
    expect(labels(posts)).toEqual(['bis 0,5', 'über 0,5 bis 1', 'über 1 bis 2', 'über 2']);
    expect(labels(posts, 'en')).toEqual(['up to 0.5', 'above 0.5 to 1', 'above 1 to 2', 'above 2']);
  });

  test('left-closed classes of numbers say so in words', () => {
    const raw = rawToyCatalog();
    raw.indicators[1]!.closed = 'left';
    const [, left] = parseCatalog(raw, 'catalog.json').indicators;
    expect(labels(left)).toEqual(['unter 0,5', '0,5 bis unter 1', '1 bis unter 2', 'ab 2']);
  });

  test('classes of months name their first and last month', () => {
    expect(labels(start)).toEqual(['bis Jun 2017', 'Jul–Dez 2017', 'Januar 2018', 'ab Feb 2018']);
    expect(labels(start, 'en')).toEqual([
      'up to Jun 2017',
      'Jul–Dec 2017',
      'January 2018',
      'Feb 2018 or later',
    ]);
  });

  test('a class of months over the turn of the year names both years', () => {
    const raw = rawToyCatalog();
    raw.indicators[0]!.breaks = ['2017-11', '2018-03'];
    const [turning] = parseCatalog(raw, 'catalog.json').indicators;
    expect(labels(turning)[1]).toBe('Nov 2017 – Feb 2018');
  });

  test('a month falls into the class that its label names', () => {
    const { binOf } = buildBins(start!, dataset, 'de');
    const bin = (month: string) => binOf(ok(parseMonth(month)!));
    expect(['2017-06', '2017-07', '2017-12', '2018-01', '2018-02'].map(bin)).toEqual([0, 1, 1, 2, 3]);
  });

  test('a reversed ramp gives the earliest class the darkest colour', () => {
    const { classes } = buildBins(start!, dataset, 'de');
    const brightness = (color: string) => Number.parseInt(color.slice(1, 3), 16);
    expect(brightness(classes[0]!.colors[0]!)).toBeLessThan(brightness(classes.at(-1)!.colors[0]!));
  });

  test('categories keep the order of the catalogue', () => {
    const { binOf } = buildBins(method!, dataset, 'de');
    expect([ok('digital'), ok('paper')].map(binOf)).toEqual([0, 1]);
  });

  test('every missing status has a bin of its own behind the classes, filled with its pattern', () => {
    for (const indicator of [start!, posts!, method!]) {
      const { classes, fills, binOf } = buildBins(indicator, dataset, 'de');
      const bins = missingStatuses.map((status) => binOf({ status }));
      expect(new Set(bins).size).toBe(missingStatuses.length);
      expect(Math.min(...bins)).toBe(classes.length);
      for (const status of missingStatuses) {
        expect(binOf({ status })).toBe(binOfStatus(status, classes.length));
        expect(fills[binOf({ status })]).toEqual({ pattern: status });
      }
    }
  });

  test('a true zero is a value and not missing', () => {
    expect(buildBins(posts!, dataset, 'de').binOf(ok(0))).toBe(0);
  });
});
