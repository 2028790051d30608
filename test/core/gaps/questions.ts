import fc from 'fast-check';
import { idsOf } from '../../../src/core/gaps/codec.ts';
import {
  comparisonsFor,
  emptyQuestion,
  type Condition,
  type Part,
  type Question,
  type Test,
} from '../../../src/core/gaps/question.ts';
import type { Indicator } from '../../../src/core/indicator.ts';
import { missingStatuses } from '../../../src/core/model.ts';

const months = fc.integer({ min: 2000 * 12, max: 2100 * 12 });
const limits = fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100);
const askable = missingStatuses.filter((status) => status !== 'unincorporated');

function testsOf(indicator: Indicator, compare: Test['compare']): fc.Arbitrary<Test> {
  const ids = [...idsOf(indicator)];
  switch (compare) {
    case 'status':
      return fc.record({ compare: fc.constant(compare), status: fc.constantFrom('ok' as const, ...askable) });
    case 'by':
    case 'after':
      return fc.record({ compare: fc.constant(compare), month: months });
    case 'below':
    case 'above':
      return fc.record({ compare: fc.constant(compare), limit: limits });
    case 'between':
      return fc
        .tuple(limits, limits)
        .map(([a, b]) => ({ compare, from: Math.min(a, b), to: Math.max(a, b) }));
    case 'is':
      return fc.shuffledSubarray(ids, { minLength: 1 }).map((categories) => ({ compare, categories }));
    case 'at-least':
    case 'at-most':
      return fc.constantFrom(...ids).map((category) => ({ compare, category }));
    case 'all':
    case 'any':
    case 'none':
      return fc.shuffledSubarray(ids, { minLength: 1 }).map((options) => ({ compare, options }));
    case 'some':
      return fc
        .shuffledSubarray(ids, { minLength: 1 })
        .chain((options) =>
          fc.integer({ min: 1, max: options.length }).map((count) => ({ compare, options, count })),
        );
  }
}

function conditionsAbout(indicators: readonly Indicator[]): fc.Arbitrary<Condition> {
  return fc
    .constantFrom(...indicators)
    .chain((indicator) =>
      fc
        .constantFrom(...comparisonsFor(indicator))
        .chain((compare) =>
          fc
            .tuple(testsOf(indicator, compare), fc.boolean())
            .map(([test, negated]) => ({ ...test, indicator: indicator.id, negated })),
        ),
    );
}

const combines = fc.constantFrom('all' as const, 'any' as const);

function groupsOf(parts: fc.Arbitrary<Part>): fc.Arbitrary<Part> {
  return fc.record({
    combine: combines,
    parts: fc.array(parts, { minLength: 1, maxLength: 2 }),
    negated: fc.boolean(),
  });
}

/** Any question of the allowed size about these indicators, the one that asks nothing included. */
export function questionsAbout(indicators: readonly Indicator[]): fc.Arbitrary<Question> {
  const conditions = conditionsAbout(indicators);
  const inner = groupsOf(conditions);
  const parts = fc.oneof(conditions, inner, groupsOf(fc.oneof(conditions, inner)));
  const questions = fc.record({
    combine: combines,
    parts: fc.array(parts, { minLength: 1, maxLength: 3 }),
    negated: fc.constant(false as const),
  });
  return fc.oneof({ weight: 1, arbitrary: fc.constant(emptyQuestion) }, { weight: 9, arbitrary: questions });
}
