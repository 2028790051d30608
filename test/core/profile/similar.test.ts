import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset.ts';
import type { Observation } from '../../../src/core/model.ts';
import { comparedIndicators, comparePlaces, findSimilar } from '../../../src/core/profile/similar.ts';
import { ids, toyDataset } from '../toy.ts';

const dataset = toyDataset();
const towns = dataset.municipalities.filter(({ counted }) => counted);
const townOf = (id: string) => towns.find((town) => town.id === id)!;
const counted = fc.constantFrom(...towns);

/** The same data with other observations of a place. */
function change(id: (typeof ids)[keyof typeof ids], values: Readonly<Record<string, Observation>>): Dataset {
  const observations = new Map(
    [...dataset.observations].map(([indicator, byId]) => {
      const value = values[indicator];
      return [indicator, value ? new Map(byId).set(id, value) : byId];
    }),
  );
  return { ...dataset, observations };
}

describe('similar places', () => {
  test('are as alike one way as the other, and never more than wholly', () => {
    fc.assert(
      fc.property(counted, counted, (a, b) => {
        const [there, back] = [comparePlaces(dataset, a, b), comparePlaces(dataset, b, a)];
        if (!there || !back) return;
        expect(there.likeness).toBeCloseTo(back.likeness, 12);
        expect(there.likeness).toBeGreaterThanOrEqual(0);
        expect(there.likeness).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('are wholly alike to themselves, with nothing unlike', () => {
    const same = comparePlaces(dataset, townOf(ids.aalen), townOf(ids.aalen))!;
    expect(same.likeness).toBe(1);
    expect(same.alike).toEqual(comparedIndicators(dataset));
    expect(same.unlike).toEqual([]);
  });

  test('grow more alike when one value becomes the same', () => {
    const before = comparePlaces(dataset, townOf(ids.aalen), townOf(ids.buehl))!;
    const mended = change(ids.buehl, { method: { status: 'ok', value: 'digital', via: 'own' } });
    const after = comparePlaces(mended, townOf(ids.aalen), townOf(ids.buehl))!;
    expect(before.unlike.map(({ id }) => id)).toContain('method');
    expect(after.alike.map(({ id }) => id)).toContain('method');
    expect(after.likeness - before.likeness).toBeCloseTo(1 / 6, 12);
  });

  test('of several answers share what both gave', () => {
    const groups = (value: readonly string[]) =>
      change(ids.buehl, { groups: { status: 'ok', value, via: 'own' } });
    const likeness = (value: readonly string[]) =>
      comparePlaces(groups(value), townOf(ids.aalen), townOf(ids.buehl))!.likeness;
    expect(likeness(['status', 'home']) - likeness(['home', 'work'])).toBeCloseTo((1 - 1 / 3) / 6, 12);
  });

  test('are not told where too few values are there', () => {
    expect(findSimilar(dataset, ids.malsch)).toEqual([]);
    const found = findSimilar(dataset, ids.aalen).map(({ id }) => id);
    expect(found).not.toContain(ids.malsch);
    expect(found).not.toContain(ids.aalen);
    expect(found).not.toContain(ids.rheinau);
  });

  test('come the likest first, and as many as asked for', () => {
    const likeness = findSimilar(dataset, ids.aalen).map((entry) => entry.likeness);
    expect(likeness).toEqual(likeness.toSorted((a, b) => b - a));
    expect(findSimilar(dataset, ids.aalen, 1)).toHaveLength(1);
  });

  test('are compared by no second reading of an indicator and by no association', () => {
    const catalog = {
      ...dataset.catalog,
      indicators: dataset.catalog.indicators.map((indicator) =>
        indicator.id === 'change' ? { ...indicator, variantOf: 'posts' } : indicator,
      ),
    };
    expect(comparedIndicators({ ...dataset, catalog }).map(({ id }) => id)).toEqual([
      'start',
      'posts',
      'method',
      'groups',
    ]);
  });
});
