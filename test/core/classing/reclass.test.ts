import { describe, expect, test } from 'vitest';
import type { ClassChoice } from '../../../src/core/classing/class-choice.ts';
import { reclass } from '../../../src/core/classing/reclass.ts';
import { buildMultiples } from '../../../src/core/multiples.ts';
import { parseMonth } from '../../../src/core/month.ts';
import type { Selection } from '../../../src/core/selection.ts';
import { buildView } from '../../../src/core/view.ts';
import { toyDataset, toySelection } from '../toy.ts';

const dataset = toyDataset();
const viewOf = (indicator: string, part: Partial<Selection> = {}) =>
  buildView(dataset, toySelection({ indicator, ...part }), reclass);
const labelsOf = (indicator: string, classes: ClassChoice) =>
  viewOf(indicator, { classes }).classes.map(({ label }) => label);

describe('classes that a reader chooses', () => {
  test('take the place of the published ones in legend and counts, and are closed like them', () => {
    // posts: 0, 0.5, 1, 1.01, 12.345
    const { classes } = viewOf('posts', { classes: { method: 'own', limits: [1] } });
    expect(classes.map(({ label, count }) => [label, count])).toEqual([
      ['bis 1', 3],
      ['über 1', 2],
    ]);
  });

  test('hold every value once, so that no count is lost', () => {
    const published = viewOf('posts');
    for (const method of ['quantile', 'equal', 'natural', 'deviation'] as const)
      for (const count of [2, 3, 4]) {
        const view = viewOf('posts', { classes: { method, count } });
        expect(view.classes.reduce((sum, row) => sum + row.count, 0)).toBe(published.withValue);
        expect(view.total).toBe(published.total);
      }
  });

  test('can be months', () => {
    const limits = [parseMonth('2018-01')!, parseMonth('2018-03')!];
    expect(labelsOf('start', { method: 'own-months', limits })).toEqual([
      'bis Dez 2017',
      'Jan–Feb 2018',
      'ab Mär 2018',
    ]);
    expect(labelsOf('start', { method: 'equal', count: 2 })).toHaveLength(2);
  });

  test('of a change are the same on both sides of zero', () => {
    expect(labelsOf('change', { method: 'own', limits: [-1, 0, 0.3] })).toEqual([
      'unter −0,3',
      '−0,3 bis unter 0',
      '0',
      'über 0 bis 0,3',
      'über 0,3',
    ]);
  });

  test('of a kind that they do not concern change nothing', () => {
    const months: ClassChoice = { method: 'own-months', limits: [1, 2] };
    const numbers: ClassChoice = { method: 'own', limits: [1, 2] };
    expect(labelsOf('posts', months)).toEqual(viewOf('posts').classes.map(({ label }) => label));
    expect(labelsOf('start', numbers)).toEqual(viewOf('start').classes.map(({ label }) => label));
    expect(viewOf('method', { classes: numbers }).classes).toEqual(viewOf('method').classes);
  });
});

describe('colours that a reader chooses', () => {
  test('are those of the palette, and the other way round those in reverse', () => {
    const colors = (reversed: boolean) =>
      viewOf('posts', { palette: { name: 'Blues', reversed } }).classes.flatMap((row) => row.colors);
    expect(colors(false)).not.toEqual(viewOf('posts').classes.flatMap((row) => row.colors));
    expect(colors(true)).toEqual(colors(false).toReversed());
  });

  test('change nothing where they tell another kind of classes apart', () => {
    const ramp = { palette: { name: 'Blues', reversed: false } } as const;
    for (const kind of ['change', 'method', 'together'])
      expect(viewOf(kind, ramp).style.fills).toEqual(viewOf(kind).style.fills);
  });

  test('are those of each of many small maps too', () => {
    const view = viewOf('groups', { palette: { name: 'YlGnBu', reversed: false } });
    const [small] = buildMultiples(view);
    expect(small?.view.indicator.palette).toBe('YlGnBu');
  });
});

describe('a view', () => {
  test('refuses chosen classes when nothing is there that finds them', () => {
    expect(() => buildView(dataset, toySelection({ classes: { method: 'own', limits: [1] } }))).toThrow(
      'not loaded',
    );
  });
});
