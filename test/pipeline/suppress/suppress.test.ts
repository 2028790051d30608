import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suppress } from '../../../scripts/pipeline/suppress/suppress.ts';
import type { Disclosure } from '../../../src/core/disclosure.ts';
import { buildFacts, type ToyPlace } from './toy-facts.ts';

/*
 *   district 08111          district 08112
 *   A  B  C                 D  E  F
 */
const [a, b, c, d, e, f] = ['08111001', '08111002', '08111003', '08112001', '08112002', '08112003'] as const;

function findHidden(
  places: readonly ToyPlace[],
  policies: Readonly<Record<string, Disclosure>>,
  id = 'posts',
) {
  const observations = suppress(buildFacts(places, policies)).output.get(id);
  return [...(observations ?? [])].flatMap(([ags, { status }]) => (status === 'suppressed' ? [ags] : []));
}

const withAmounts = (amounts: Readonly<Record<string, number>>): ToyPlace[] =>
  Object.entries(amounts).map(([ags, posts]) => ({ ags, values: { posts } }));

describe('primary suppression', () => {
  const amounts = { [a]: 2, [b]: 3, [c]: 0 };

  test('withholds amounts above zero and below the minimum, and no true zero', () => {
    const totals = { totals: [] };
    expect(findHidden(withAmounts(amounts), { posts: { minimumCount: 3, ...totals } })).toEqual([a]);
  });

  test('withholds what tells of too few refugees or posts', () => {
    const places = [
      { ags: a, refugees: 2, values: { posts: 9, method: 'digital' } },
      { ags: b, posts: 1, values: { posts: 9, method: 'digital' } },
      { ags: c, values: { posts: 9, method: 'digital' } },
    ];
    const rules = { minimumRefugees: 3, minimumPosts: 2, totals: [] };
    expect(findHidden(places, { posts: rules })).toEqual([a, b]);
    expect(findHidden(places, { method: rules }, 'method')).toEqual([a, b]);
  });

  test('publishes everything without a rule, and keeps the reason of what is missing anyway', () => {
    expect(findHidden(withAmounts(amounts), {})).toEqual([]);
    const places = [{ ags: a, refugees: 0, values: {} }];
    expect(findHidden(places, { posts: { minimumRefugees: 3 } })).toEqual([]);
  });
});

describe('what gives a withheld value back', () => {
  test('is withheld with it: the members whose value their association gave', () => {
    const shared = { association: 'V1', shared: true };
    const places = [
      { ags: a, ...shared, values: { posts: 1 } },
      { ags: b, ...shared, values: { posts: 8 } },
      { ags: c, association: 'V1', values: { posts: 9 } },
    ];
    expect(findHidden(places, { posts: { minimumCount: 3, totals: [] } })).toEqual([a, b]);
  });

  test('counts refugees and posts of all whom an answer speaks for', () => {
    const shared = { association: 'V1', shared: true, refugees: 2, values: { method: 'digital' } };
    const places = [a, b].map((ags) => ({ ags, ...shared }));
    expect(findHidden(places, { method: { minimumRefugees: 3, totals: [] } }, 'method')).toEqual([]);
    expect(findHidden(places, { method: { minimumRefugees: 5, totals: [] } }, 'method')).toEqual([a, b]);
  });

  test('is withheld with it: rates of it, and the rest of a sum', () => {
    const places = [{ ags: a, values: { posts: 1, rate: 5, before: 1, after: 9, change: 8 } }];
    expect(findHidden(places, { posts: { minimumCount: 3 } }, 'rate')).toEqual([a]);
    for (const id of ['before', 'after', 'change'])
      expect(findHidden(places, { before: { minimumCount: 3 } }, id)).toEqual([a]);
  });

  test('never stays in a second answer', () => {
    const facts = buildFacts([{ ags: a, refugees: 1, values: { method: 'digital' } }], {
      method: { minimumRefugees: 3 },
    });
    expect(suppress(facts).output.get('method')?.get(a)).toEqual({ status: 'suppressed' });
  });
});

describe('complementary suppression', () => {
  test('withholds the next smallest beside the only one of a district', () => {
    const amounts = { [a]: 1, [b]: 7, [c]: 5, [d]: 6, [e]: 8, [f]: 9 };
    expect(findHidden(withAmounts(amounts), { posts: { minimumCount: 3 } })).toEqual([a, c]);
  });

  test('withholds more where two together tell too much: both are below the width asked for', () => {
    const amounts = { [a]: 1, [b]: 1, [c]: 9 };
    const rules = { minimumCount: 2, minimumWidth: 5 };
    expect(findHidden(withAmounts(amounts), { posts: rules })).toEqual([a, b, c]);
  });

  test('withholds a category with another one, because equal ones would tell each other', () => {
    const place = (ags: string, method: string, refugees = 100) => ({ ags, refugees, values: { method } });
    const places = [place(a, 'digital', 1), place(b, 'digital', 2), place(c, 'paper'), place(d, 'paper')];
    expect(findHidden(places, { method: { minimumRefugees: 3 } }, 'method')).toEqual([a, b, c]);
  });

  test('where nothing is left to withhold it names the totals that must not be published', () => {
    const place = (ags: string, refugees: number) => ({ ags, refugees, values: { method: 'digital' } });
    const facts = buildFacts([place(a, 1), place(b, 9)], {
      method: { minimumRefugees: 3, totals: ['district'] },
    });
    expect(suppress(facts).report.lines.join('\n')).toContain(
      'method: totals not to be published: district 08111',
    );
  });

  test('sees through overlapping totals: each holds two withheld amounts, together they tell all', () => {
    // A + B and D + E + F are districts, A + D and B + E + F associations; A, B and D alone would tell each other
    const place = (ags: string, association: string, posts: number) => ({
      ags,
      association,
      values: { posts },
    });
    const places = [
      place(a, 'V1', 1),
      place(b, 'V2', 1),
      place(d, 'V1', 1),
      place(e, 'V2', 9),
      place(f, 'V2', 9),
    ];
    const hidden = findHidden(places, { posts: { minimumCount: 2 } });
    expect(hidden).toEqual([a, b, d, e]);
  });

  test('the report counts what is withheld and names no value', () => {
    const amounts = { [a]: 1.25, [b]: 7.75, [c]: 5.5 };
    const { report } = suppress(buildFacts(withAmounts(amounts), { posts: { minimumCount: 3 } }));
    expect(report.lines).toEqual([
      'posts, rate: minimumCount 3, totals association,district',
      'posts, rate: 2 municipalities withheld, 1 by the rules and 1 to protect them',
    ]);
  });

  test('no district has exactly one withheld amount, whatever the amounts', () => {
    const amount = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount, amount, amount, amount), (amounts) => {
        const places = [a, b, c, d, e, f].map((ags, index) => ({ ags, values: { posts: amounts[index]! } }));
        const hidden = findHidden(places, { posts: { minimumCount: 3 } });
        for (const district of ['08111', '08112']) {
          const valued = places.filter(({ ags, values }) => ags.startsWith(district) && values.posts > 0);
          const count = hidden.filter((ags) => ags.startsWith(district)).length;
          if (valued.length > 1) expect(count).not.toBe(1);
        }
      }),
    );
  });
});

describe('rounding', () => {
  const places = [
    { ags: a, values: { posts: 7.5, rate: 7.5, before: 2, after: -0, change: -12.5 } },
    { ags: b, values: { posts: 2.4, rate: 2.4 } },
  ];
  const roundedBy = (policies: Readonly<Record<string, Disclosure>>, id: string) =>
    [...suppress(buildFacts(places, policies)).output.get(id)!.values()].map((entry) =>
      entry.status === 'ok' ? entry.value : entry.status,
    );

  test('publishes multiples, halves away from zero', () => {
    expect(roundedBy({ posts: { rounding: 5 } }, 'posts')).toEqual([10, 0]);
    expect(roundedBy({ change: { rounding: 5 } }, 'change')).toEqual([-15, 'no-answer']);
  });

  test('computes rates from the rounded amounts, since exact ones would give the exact amounts back', () => {
    expect(roundedBy({ posts: { rounding: 5 } }, 'rate')).toEqual([10, 0]);
  });

  test('takes the coarsest step of a family', () => {
    expect(roundedBy({ before: { rounding: 5 }, change: { rounding: 10 } }, 'before')).toEqual([
      0,
      'no-answer',
    ]);
  });
});
