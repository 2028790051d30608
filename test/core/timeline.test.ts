import { describe, expect, test } from 'vitest';
import { isoMonth, parseMonth } from '../../src/core/month.ts';
import { buildTimeline, buildTimelineMarks, describeTimelineMarks } from '../../src/core/timeline.ts';
import { parsePublished } from '../../src/core/report/published.ts';
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

describe('the published shares on the curve', () => {
  const entry = (month: string, part: object = {}) => ({
    figure: 2,
    id: `by-${month}`,
    text: { de: '', en: '' },
    base: 'applied',
    unit: 'percent',
    compare: 'above',
    value: 50,
    mark: { indicator: 'start', month },
    ...part,
  });
  const published = parsePublished(
    [
      entry('2018-05', { compare: 'about', value: 95, tolerance: 1 }),
      entry('2018-01'),
      entry('2019-01'),
      entry('2018-01', { mark: { indicator: 'other', month: '2018-01' } }),
      entry('2018-01', { mark: undefined }),
    ],
    'published.json',
  );
  const marksOf = (part: Parameters<typeof toySelection>[0] = {}) => {
    const view = buildView(dataset, toySelection({ indicator: 'start', ...part }));
    return { view, marks: buildTimelineMarks(view, buildTimeline(view), published) };
  };

  test('stand at the months that their entries name, in time’s order, those of other curves left out', () => {
    expect(marksOf().marks.map(({ step }) => isoMonth(step.month))).toEqual(['2018-01', '2018-05']);
  });

  test('take their height from the curve, by the weight of the view', () => {
    expect(marksOf().marks[0]!.step.share).toBeCloseTo(3 / 4);
    const people = marksOf({ weight: 'inhabitants' }).marks[0]!.step.share;
    expect(people).toBeCloseTo((68000 + 29000 + 3400) / (68000 + 29000 + 3400 + 125000));
  });

  test('are told as they were published, their common base once', () => {
    const { view, marks } = marksOf();
    expect(describeTimelineMarks(view, marks)).toBe(
      'Im Bericht: über 50\u00a0% bis Jan 2018 und etwa 95\u00a0% bis Mai 2018 (Anteil an den Kommunen mit Antrag).',
    );
    expect(describeTimelineMarks(view, [])).toBe('');
  });

  test('a month that is none is a wrong entry', () => {
    expect(() => parsePublished([entry('2018-13')], 'published.json')).toThrow('expected a month');
  });
});
