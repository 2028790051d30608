import { describe, expect, test } from 'vitest';
import { parseCatalog } from '../../src/core/catalog.ts';
import { buildComparison, comparable, hasScatter } from '../../src/core/comparison.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { parseMonth } from '../../src/core/month.ts';
import type { Selection } from '../../src/core/selection.ts';
import { findPoint, buildScatter } from '../../src/core/scatter.ts';
import { buildView } from '../../src/core/view.ts';
import { ids, rawToyCatalog, toyDataset, toySelection } from './toy.ts';

/** With a second number, "later", of the same unit as "posts": half as many posts everywhere, in other classes. */
function withLater(): Dataset {
  const dataset = toyDataset();
  const raw = rawToyCatalog();
  const posts = raw.indicators.find(({ id }) => id === 'posts')!;
  const later = { ...posts, id: 'later', breaks: [7], palette: 'Blues' };
  raw.indicators.push(later as (typeof raw.indicators)[number]);
  raw.themes[0]!.indicators.push('later');
  const halved = [...dataset.observations.get('posts')!].map(
    ([id, observation]) =>
      [
        id,
        observation.status === 'ok' ? { ...observation, value: Number(observation.value) / 2 } : observation,
      ] as const,
  );
  return {
    ...dataset,
    catalog: parseCatalog(raw, 'catalog.json'),
    observations: new Map([...dataset.observations, ['later', new Map(halved)]]),
  };
}

const dataset = withLater();
const indicatorOf = (id: string) => dataset.catalog.indicators.find((indicator) => indicator.id === id)!;
const compare = (indicator: string, other: string, part: Partial<Selection> = {}) =>
  buildComparison(buildView(dataset, toySelection({ indicator, ...part })), indicatorOf(other));

describe('two maps beside each other', () => {
  test('have one legend where both count in the same unit: the classes of the first', () => {
    const { first, second, shared } = compare('posts', 'later');
    expect(second.classes.map(({ label, colors }) => [label, colors])).toEqual(
      first.classes.map(({ label, colors }) => [label, colors]),
    );
    // posts 0, 0.5, 1, 1.01, 12.345; later half of each
    expect(shared?.map(({ label, counts }) => [label, ...counts])).toEqual([
      ['bis 0,5', 2, 3],
      ['über 0,5 bis 1', 1, 1],
      ['über 1 bis 2', 1, 0],
      ['über 2', 1, 1],
    ]);
  });

  test('have a legend each where they mean different things', () => {
    expect(compare('posts', 'method').shared).toBeUndefined();
    expect(compare('posts', 'change').shared).toBeUndefined();
  });

  test('can be two months of one indicator, with what came later in each', () => {
    const asOf = parseMonth('2017-12')!;
    const { first, second, shared } = compare('start', 'start', { asOf, crossAsOf: parseMonth('2018-02')! });
    expect(first.classes.at(-1)).toMatchObject({ label: 'nach Dez 2017', count: 3 });
    expect(second.classes.at(-1)).toMatchObject({ label: 'nach Feb 2018', count: 1 });
    const later = shared?.find(({ label }) => label === 'nach Feb 2018');
    expect(later?.counts).toEqual([undefined, 1]);
  });

  test('are never of the same thing twice, unless it has months', () => {
    const idsFor = (indicator: string) =>
      comparable(buildView(dataset, toySelection({ indicator }))).map(({ id }) => id);
    expect(idsFor('posts')).not.toContain('posts');
    expect(idsFor('start')).toContain('start');
    expect(idsFor('start')).not.toContain('together');
  });

  test('keep what a reader has selected, and ask the second for nothing of the first', () => {
    const places = [ids.ulm];
    const { second } = compare('groups', 'start', { places, answers: ['home'], weight: 'inhabitants' });
    expect(second.selection).toMatchObject({ places, answers: [], weight: 'inhabitants', asOf: undefined });
  });
});

describe('two numbers against each other', () => {
  test('give a point for each municipality that has both', () => {
    const { first, second } = compare('posts', 'later');
    const scatter = buildScatter(first, second)!;
    expect(scatter.points.map(({ id }) => id).sort()).toEqual(
      [ids.aalen, ids.buehl, ids.otherMalsch, ids.sanktLeon, ids.ulm].sort(),
    );
    for (const { x, y } of scatter.points)
      for (const share of [x, y]) expect(share >= 0 && share <= 1).toBe(true);
  });

  test('go together as ranks do', () => {
    const { first, second } = compare('posts', 'later');
    expect(buildScatter(first, second)?.rankCorrelation).toBeCloseTo(1);
  });

  test('are nothing where one is no number', () => {
    const comparison = compare('posts', 'method');
    expect(hasScatter(comparison)).toBe(false);
    expect(buildScatter(comparison.first, comparison.second)).toBeUndefined();
  });

  test('find the nearest point, within reach', () => {
    const { first, second } = compare('posts', 'later');
    const scatter = buildScatter(first, second)!;
    const [point] = scatter.points;
    expect(findPoint(scatter, point!.x + 0.001, point!.y, 0.03)).toBe(point);
    expect(findPoint(scatter, 5, 5, 0.03)).toBeUndefined();
  });
});
