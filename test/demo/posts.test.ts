import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Association } from '../../scripts/demo/associations.ts';
import type { Bundle } from '../../scripts/demo/bundles.ts';
import { buildPosts } from '../../scripts/demo/posts.ts';
import { createRandom } from '../../scripts/demo/random.ts';
import { sumServed } from '../../scripts/demo/served.ts';
import { buildBegins } from '../../scripts/demo/starts.ts';
import { startQuotas, type Start } from '../../scripts/demo/targets.ts';

// V001 = A (30 refugees) + B (10 refugees)
const place = (ags: string) => ({ ags, name: ags, district: '08999', population: 1000, lon: 9, lat: 48 });
const pair: Association = { id: 'V001', name: 'pair', kind: 'group', members: [place('A'), place('B')] };
const refugees = new Map([
  ['A', 30],
  ['B', 10],
]);

describe('posts', () => {
  test('add up to the size of their bundle, each one person with a quarter to a full post', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 120 }), (persons, more) => {
        const quarters = Math.min(4 * persons, persons + more);
        const bundle: Bundle = { association: pair, place: null, quarters, persons };
        const posts = buildPosts([bundle]);
        expect(posts.length).toBe(persons);
        expect(posts.reduce((sum, post) => sum + post.vzae, 0)).toBe(quarters / 4);
        expect(posts.every((post) => post.persons === 1 && post.vzae >= 0.25 && post.vzae <= 1)).toBe(true);
      }),
    );
  });

  test('of the whole association count in proportion to refugees, those of a place in full', () => {
    const served = sumServed(
      [
        { association: pair, place: null, quarters: 8, persons: 4 },
        { association: pair, place: 'B', quarters: 2, persons: 1 },
      ],
      refugees,
    );
    expect(served.get('A')).toEqual({ vzae: 1.5, persons: 3 });
    expect(served.get('B')).toEqual({ vzae: 1, persons: 2 });
  });
});

const months = (Object.keys(startQuotas) as Start[]).filter((start) => start.startsWith('2'));

describe('the months in which the persons of a bundle begin', () => {
  const begun = (begins: readonly string[], month: string) =>
    begins.filter((begin) => begin.startsWith('2') && begin <= month).length;
  const before = (begins: readonly string[], month: string) =>
    begins.filter((begin) => begin === 'k. A.' || (begin.startsWith('2') && begin < month)).length;

  test('put more than half by the start and less than half before it, whatever the unknown ones are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(...months),
        fc.string(),
        (persons, start, seed) => {
          const begins = buildBegins(persons, start, createRandom(seed));
          expect(begins.length).toBe(persons);
          expect(begun(begins, start) * 2).toBeGreaterThan(persons);
          expect(before(begins, start) * 2).toBeLessThan(persons);
        },
      ),
    );
  });

  test('stay between March 2017 and September 2018', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(...months),
        fc.string(),
        (persons, start, seed) => {
          const begins = buildBegins(persons, start, createRandom(seed)).filter((begin) =>
            begin.startsWith('2'),
          );
          expect(begins.every((begin) => begin >= '2017-03' && begin <= '2018-09')).toBe(true);
        },
      ),
    );
  });

  test('leave half or more open where nothing has started, and unknown where nobody knows', () => {
    expect(buildBegins(1, 'offen', createRandom('a'))).toEqual(['offen']);
    expect(buildBegins(4, 'offen', createRandom('a'))).toEqual(['2018-08', 'offen', 'offen', 'offen']);
    expect(buildBegins(2, 'k. A.', createRandom('a'))).toEqual(['k. A.', 'k. A.']);
  });
});
