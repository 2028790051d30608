import { describe, expect, test } from 'vitest';
import { buildView } from '../../src/core/view.ts';
import { ids, toyDataset, toySelection } from './toy.ts';

const dataset = toyDataset();
const viewOf = (indicator: string) => buildView(dataset, toySelection({ indicator }));

describe('the view', () => {
  test('carries the selection that it answers', () => {
    const selection = toySelection({ indicator: 'posts' });
    expect(buildView(dataset, selection).selection).toBe(selection);
  });

  test('counts each municipality once: classes and statuses add up to all, the unincorporated apart', () => {
    for (const indicator of ['start', 'posts', 'method']) {
      const view = viewOf(indicator);
      const valued = view.classes.reduce((sum, row) => sum + row.count, 0);
      const missing = view.statuses.filter((row) => row.status !== 'unincorporated');
      expect(valued).toBe(view.withValue);
      expect(valued + missing.reduce((sum, row) => sum + row.count, 0)).toBe(view.total);
      expect(view.total).toBe(6);
    }
  });

  test('shares of classes are of the municipalities with a value and add up to one', () => {
    const view = viewOf('posts');
    expect(view.classes.map((row) => row.count)).toEqual([2, 1, 1, 1]);
    expect(view.classes[0]!.share).toBeCloseTo(2 / 5);
    expect(view.classes.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1);
  });

  test('shares of statuses are of all municipalities; unincorporated areas have none', () => {
    const rows = Object.fromEntries(viewOf('method').statuses.map((row) => [row.status, row.share]));
    expect(rows['no-answer']).toBeCloseTo(1 / 6);
    expect(rows['unincorporated']).toBeUndefined();
    expect(Object.keys(rows)).toEqual(['no-application', 'no-answer', 'dont-know', 'unincorporated']);
  });

  test('counts people where they are the weight, and fills the map all the same', () => {
    const plain = viewOf('posts');
    const weighted = buildView(dataset, toySelection({ indicator: 'posts', weight: 'inhabitants' }));
    expect(weighted.total).toBe(68000 + 29000 + 14000 + 3400 + 13000 + 125000);
    expect(weighted.classes.map((row) => row.count)).toEqual([3400 + 13000, 68000, 29000, 125000]);
    expect(weighted.style).toEqual(plain.style);
  });

  test('keeps the row of a status whose municipalities weigh nothing', () => {
    const view = buildView(dataset, toySelection({ indicator: 'posts', weight: 'refugees' }));
    expect(view.statuses.map((row) => row.status)).toContain('unincorporated');
  });

  test('gives every area a bin, so that no area keeps an old colour', () => {
    const { style } = viewOf('start');
    expect([...style.bins.keys()].sort()).toEqual(Object.values(ids).sort());
    for (const bin of style.bins.values()) expect(style.fills[bin]).toBeDefined();
  });

  test('the bin of an area is the row of the legend that counts it', () => {
    const view = viewOf('start');
    const january = view.classes.find((row) => row.label === 'Januar 2018')!;
    expect(view.style.bins.get(ids.aalen)).toBe(january.bins[0]);
    expect(view.style.fills[january.bins[0]!]).toEqual({ color: january.colors[0] });
  });

  test('an indicator that does not exist is a bug of the caller', () => {
    expect(() => buildView(dataset, toySelection({ indicator: 'nothing' }))).toThrow(
      'no such indicator: nothing',
    );
  });
});
