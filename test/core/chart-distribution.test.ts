import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildDistribution,
  chooseLabels,
  listStops,
  placeValue,
  type Distribution,
} from '../../src/core/chart-distribution.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { describeDistribution } from '../../src/core/distribution-text.ts';
import type { Observation } from '../../src/core/model.ts';
import { isInRange } from '../../src/core/part.ts';
import type { Selection } from '../../src/core/selection.ts';
import { buildView } from '../../src/core/view.ts';
import { toyDataset, toySelection } from './toy.ts';

const dataset = toyDataset();
const viewOf = (indicator: string, part: Partial<Selection> = {}, data: Dataset = dataset) =>
  buildView(data, toySelection({ indicator, ...part }));

/** The toy data set with other values of an indicator. */
function withValues(indicator: string, values: readonly number[]): Dataset {
  const observations = new Map<Dataset['municipalities'][number]['id'], Observation>(
    dataset.municipalities.map(({ id, counted }, index) => [
      id,
      counted
        ? { status: 'ok', value: values[index % values.length]!, via: 'own' }
        : { status: 'unincorporated' },
    ]),
  );
  return { ...dataset, observations: new Map([...dataset.observations, [indicator, observations]]) };
}

const numbers = {
  posts: fc.array(fc.double({ min: 0, max: 200, noNaN: true }).map(round), { minLength: 6, maxLength: 6 }),
  change: fc.array(fc.double({ min: -40, max: 40, noNaN: true }).map(round), { minLength: 6, maxLength: 6 }),
};

function round(value: number): number {
  return Math.round(value * 20) / 20;
}

describe.each(['posts', 'change'] as const)('the distribution of "%s"', (indicator) => {
  const property = (check: (distribution: Distribution, values: readonly number[]) => void) =>
    fc.assert(
      fc.property(numbers[indicator], (values) => {
        check(buildDistribution(viewOf(indicator, {}, withValues(indicator, values)))!, values);
      }),
    );

  test('has every value in exactly one bar, or beyond one end', () => {
    property((distribution, values) => {
      for (const value of values)
        expect(listStops(distribution).filter((part) => isInRange(part, value))).toHaveLength(1);
    });
  });

  test('counts every municipality once', () => {
    property(({ cells, below, above }, values) => {
      const inside = cells.reduce((sum, { count }) => sum + count, 0);
      expect(inside + (below?.municipalities ?? 0) + (above?.municipalities ?? 0)).toBe(values.length);
    });
  });

  test('has no bar that stands in two classes, as long as bars are no wider than classes', () => {
    const view = viewOf(indicator);
    property(({ cells }) => {
      for (const { part } of cells.filter(({ part: { from, to } }) => to - from <= 0.5)) {
        const middle = (part.from + part.to) / 2;
        const inside = [part.from + 1e-6, middle, part.to - 1e-6].filter((value) => isInRange(part, value));
        const classes = inside.map((value) => view.bins.binOf({ status: 'ok', value, via: 'own' }));
        expect(new Set(classes).size).toBeLessThanOrEqual(1);
      }
    });
  });

  test('has the colours of the classes below it, without gap from end to end', () => {
    property(({ bands, range }) => {
      expect(bands[0]!.from).toBe(range[0]);
      expect(bands.at(-1)!.to).toBe(range[1]);
      for (const [index, band] of bands.entries())
        if (index > 0) expect(band.from).toBe(bands[index - 1]!.to);
    });
  });
});

describe('the distribution', () => {
  test('gives a zero that is a class of its own a bar and a colour of its own', () => {
    const { cells, bands } = buildDistribution(viewOf('change'))!;
    expect(cells.find(({ part }) => part.from === 0 && part.to === 0)?.count).toBe(1);
    expect(bands.filter(({ from, to }) => from === to)).toMatchObject([{ from: 0, index: 3 }]);
  });

  test('says how many municipalities lie outside, and how far', () => {
    const { above } = buildDistribution(viewOf('posts'))!;
    expect(above).toMatchObject({ municipalities: 1, value: 12.345, place: 'Ulm' });
  });

  test('counts people where they are the weight, and moves the box', () => {
    const people = buildDistribution(viewOf('posts', { weight: 'inhabitants' }))!;
    expect(people.box.median).toBe(12.345);
    expect(buildDistribution(viewOf('posts'))!.box.median).toBe(1);
  });

  test('is there for numbers only', () => {
    for (const indicator of ['start', 'method', 'groups', 'together'])
      expect(buildDistribution(viewOf(indicator))).toBeUndefined();
  });

  test('places values from end to end, and those outside at the ends', () => {
    const distribution = buildDistribution(viewOf('posts'))!;
    const [low, high] = distribution.range;
    expect(
      [low, (low + high) / 2, high, 1000, -1000].map((value) => placeValue(distribution, value)),
    ).toEqual([0, 0.5, 1, 1, 0]);
  });

  test('labels zero first, and nothing that stands too close to a label', () => {
    const distribution = buildDistribution(viewOf('change'))!;
    expect(chooseLabels(distribution, 0.9)).toEqual([0]);
    expect(chooseLabels(distribution, 0)).toEqual(expect.arrayContaining([-0.5, 0, 0.5, 1]));
    const places = chooseLabels(distribution, 0.1).map((value) => placeValue(distribution, value));
    for (const [index, place] of places.entries())
      if (index > 0) expect(place - places[index - 1]!).toBeGreaterThanOrEqual(0.1);
  });

  test('is told in sentences, the unit once', () => {
    const view = viewOf('posts');
    expect(describeDistribution(view, buildDistribution(view)!)).toMatch(
      /^Die mittlere Hälfte der Kommunen hat 0,5 bis 1,01 VZÄ, der Median liegt bei 1\. Nicht gezeichnet: 1 Kommune über [\d,]+, bis 12,35 \(Ulm\)\.$/,
    );
  });
});
