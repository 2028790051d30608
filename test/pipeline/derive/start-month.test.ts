import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveStart } from '../../../scripts/pipeline/derive/start-month.ts';
import type { Post } from '../../../scripts/pipeline/register.ts';
import { isoMonth } from '../../../src/core/month.ts';
import { post, serve, type Refugees } from './toy-service.ts';

/** The start as month, or the reason why there is none. */
function start(posts: readonly Post[], refugees: Refugees = { A: 10 }, member = 'A'): string {
  const observation = deriveStart(serve(member, refugees, posts));
  return observation.status === 'ok' ? isoMonth(Number(observation.value)) : observation.status;
}

describe('the start month', () => {
  test('is that of the only person', () => {
    expect(start([post('A', '2018-01')])).toBe('2018-01');
  });

  test('is reached by exactly half of the persons', () => {
    expect(start([post('A', '2018-01'), post('A', '2018-03')])).toBe('2018-01');
    expect(start([post('A', '2018-01'), post('A', '2018-03'), post('A', '2018-05')])).toBe('2018-03');
  });

  test('weighs a post by its persons, not by its VZÄ', () => {
    expect(start([post('A', '2018-01', 1, 5), post('A', '2018-03', 3, 0.5)])).toBe('2018-03');
  });

  test('counts those who have not begun among all', () => {
    expect(start([post('A', '2018-01'), post('A', 'offen'), post('A', '2018-05')])).toBe('2018-05');
  });

  test('is not started while less than half have begun', () => {
    expect(start([post('A', '2018-01'), post('A', 'offen'), post('A', 'offen')])).toBe('not-started');
  });

  test('does not mind an unknown month that cannot change it', () => {
    // three of four began in January: with or without the fourth, half is reached in January
    expect(start([post('A', '2018-01', 3), post('A', 'k. A.')])).toBe('2018-01');
  });

  test('is unknown if an unknown month could change it', () => {
    expect(start([post('A', '2018-01'), post('A', '2018-03'), post('A', 'k. A.')])).toBe('no-answer');
    expect(start([post('A', 'k. A.')])).toBe('no-answer');
    expect(start([post('A', '2018-01'), post('A', 'offen'), post('A', 'k. A.')])).toBe('no-answer');
  });

  test('is not started if even those of unknown month would not make half', () => {
    expect(start([post('A', 'k. A.'), post('A', 'offen', 2)])).toBe('not-started');
  });

  test('lets a post of the association count by the share of refugees', () => {
    // A has 1 of 4 refugees: 1 own person in May against 1/4 in January; B has 3/4 in January and nobody else
    const posts = [post('A', '2018-05'), post('', '2018-01')];
    expect(start(posts, { A: 1, B: 3 }, 'A')).toBe('2018-05');
    expect(start(posts, { A: 1, B: 3 }, 'B')).toBe('2018-01');
  });

  test('finds exactly half where binary fractions would miss it', () => {
    // shares of 1/3: one of two pooled posts is exactly half, whatever 1/3 is as a fraction
    const posts = [post('', '2018-01'), post('', '2018-02'), post('', '2018-03'), post('', '2018-04')];
    expect(start(posts, { A: 1, B: 1, C: 1 }, 'A')).toBe('2018-02');
  });

  test('does not apply where nobody is funded', () => {
    expect(start([post('B', '2018-01')], { A: 1, B: 3 }, 'A')).toBe('not-applicable');
    expect(start([post('', '2018-01')], { A: 0, B: 3 }, 'A')).toBe('not-applicable');
  });

  test('says whether it comes from the municipality or from its association', () => {
    const own = deriveStart(serve('A', { A: 1, B: 1 }, [post('A', '2018-01')]));
    const mixed = deriveStart(serve('A', { A: 1, B: 1 }, [post('A', '2018-01'), post('', '2018-01')]));
    expect([own, mixed]).toMatchObject([{ via: 'own' }, { via: 'association' }]);
  });
});

const begins = fc.constantFrom('2017-05', '2017-12', '2018-01', '2018-04', '2018-09', 'offen', 'k. A.');
const anyPost = fc
  .tuple(fc.constantFrom('A', 'B', ''), begins, fc.integer({ min: 1, max: 3 }))
  .map(([place, begin, persons]) => post(place, begin, persons));
const posts = fc.array(anyPost, { minLength: 1, maxLength: 8 });

describe('laws of the start month', () => {
  test('it is a month in which somebody began', () => {
    fc.assert(
      fc.property(posts, (list) => {
        const found = start(list, { A: 2, B: 5 });
        const months = list.flatMap(({ begin }) => (typeof begin === 'number' ? [isoMonth(begin)] : []));
        expect([...months, 'not-started', 'no-answer', 'not-applicable']).toContain(found);
      }),
    );
  });

  test('it does not depend on the order of the posts', () => {
    fc.assert(
      fc.property(posts, (list) => {
        expect(start(list.toReversed(), { A: 2, B: 5 })).toBe(start(list, { A: 2, B: 5 }));
      }),
    );
  });

  test('what an unknown month turns out to be never contradicts it', () => {
    fc.assert(
      fc.property(posts, fc.constantFrom('2016-01', '2018-02', '2019-12', 'offen'), (list, truth) => {
        const before = start(list, { A: 2, B: 5 });
        fc.pre(before !== 'no-answer');
        const known = list.map((entry) =>
          entry.begin === 'no-answer' ? { ...entry, begin: post('A', truth).begin } : entry,
        );
        expect(start(known, { A: 2, B: 5 })).toBe(before);
      }),
    );
  });

  test('somebody who begins earlier never makes it later', () => {
    fc.assert(
      fc.property(posts, fc.nat(), (list, pick) => {
        const known = list.filter(({ begin }) => typeof begin === 'number');
        fc.pre(known.length > 0);
        const chosen = known[pick % known.length];
        const earlier = known.map((entry) =>
          entry === chosen ? { ...entry, begin: Number(entry.begin) - 1 } : entry,
        );
        expect(start(earlier, { A: 2, B: 5 }) <= start(known, { A: 2, B: 5 })).toBe(true);
      }),
    );
  });
});
