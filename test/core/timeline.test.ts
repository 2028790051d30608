import { describe, expect, test } from 'vitest';
import { isoMonth, parseMonth } from '../../src/core/month.ts';
import { buildTimeline } from '../../src/core/timeline.ts';
import { buildView } from '../../src/core/view.ts';
import { toyDataset, toySelection } from './toy.ts';

const dataset = toyDataset();
const timelineOf = (part: Parameters<typeof toySelection>[0] = {}) =>
  buildTimeline(buildView(dataset, toySelection({ indicator: 'start', ...part })));

describe('the cumulative curve', () => {
  test('has a step for every month from the first start to the last, quiet ones included', () => {
    const months = timelineOf().map((step) => isoMonth(step.month));
    expect([months[0], months.at(-1), months.length]).toEqual(['2017-03', '2018-05', 15]);
  });

  test('counts what had begun by the end of each month', () => {
    const countAt = (month: string) => timelineOf().find((step) => step.month === parseMonth(month))?.count;
    expect(['2017-03', '2017-12', '2018-01', '2018-04', '2018-05'].map(countAt)).toEqual([1, 1, 3, 3, 4]);
  });

  test('never falls and ends with everybody who has a value', () => {
    const shares = timelineOf().map((step) => step.share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('stands still while somebody looks at an earlier month', () => {
    expect(timelineOf({ asOf: parseMonth('2017-12')! })).toEqual(timelineOf());
  });

  test('counts people where they are the weight', () => {
    expect(timelineOf({ weight: 'inhabitants' }).at(-1)?.count).toBe(68000 + 29000 + 3400 + 125000);
  });

  test('is empty for an indicator without months', () => {
    expect(timelineOf({ indicator: 'method' })).toEqual([]);
  });
});
