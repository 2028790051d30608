import { describe, expect, test } from 'vitest';
import { findPolicyProblems } from '../../../scripts/pipeline/suppress/check-policy.ts';
import type { Disclosure } from '../../../src/core/disclosure.ts';
import { formatProblem } from '../../../src/core/problem.ts';
import { buildCatalog } from './toy-facts.ts';

const check = (id: string, disclosure: Disclosure) =>
  buildCatalog({ [id]: disclosure })
    .indicators.flatMap((indicator) => findPolicyProblems(indicator, 'catalog.json'))
    .map(formatProblem);

describe('rules of disclosure that cannot apply', () => {
  test('are told: a minimum count of categories', () => {
    expect(check('method', { minimumCount: 3 })).toEqual([
      'catalog.json, column indicators.method.disclosure: rule for amounts only: minimumCount; found "kind nominal", expected kind number or diverging, and no rate',
    ]);
  });

  test('are told: rounding of a rate, which belongs to what it is a rate of', () => {
    expect(check('rate', { rounding: 5 })).toEqual([
      'catalog.json, column indicators.rate.disclosure: rule for amounts only: rounding; found "a rate", expected kind number or diverging, and no rate. Mend: put the rule on posts',
    ]);
  });

  test('are not seen in those that can', () => {
    expect(check('posts', { minimumCount: 3, rounding: 5, minimumPosts: 3 })).toEqual([]);
    expect(check('method', { minimumRefugees: 3, minimumPosts: 3 })).toEqual([]);
    expect(check('rate', { minimumRefugees: 3 })).toEqual([]);
  });
});
