import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeQuestion, encodeQuestion } from '../../../src/core/gaps/codec.ts';
import {
  addPart,
  askFirst,
  beginCondition,
  beginGroup,
  canGrow,
  canNest,
  conditionOf,
  removePart,
  replacePart,
} from '../../../src/core/gaps/edit.ts';
import { comparisonsFor, emptyQuestion } from '../../../src/core/gaps/question.ts';
import { toyCatalog } from '../toy.ts';

const { indicators } = toyCatalog();
const indicatorOf = (id: string) => indicators.find((entry) => entry.id === id)!;
const question = decodeQuestion('und(method.ist.paper,oder(start.nach.2018-03,posts.unter.1))', indicators)!;
const paper = beginCondition(indicatorOf('method'));

describe('building a question', () => {
  test('adds, replaces and removes at a place, however deep, and leaves the rest alone', () => {
    expect(encodeQuestion(addPart(question, [1], paper))).toBe(
      'und(method.ist.paper,oder(start.nach.2018-03,posts.unter.1,method.ist.digital))',
    );
    expect(encodeQuestion(replacePart(question, [1, 0], paper))).toBe(
      'und(method.ist.paper,oder(method.ist.digital,posts.unter.1))',
    );
    expect(encodeQuestion(removePart(question, [1, 0]))).toBe('und(method.ist.paper,oder(posts.unter.1))');
    expect(encodeQuestion(question)).toBe('und(method.ist.paper,oder(start.nach.2018-03,posts.unter.1))');
  });

  test('takes a group away with its last part', () => {
    const left = removePart(removePart(question, [1, 0]), [1, 0]);
    expect(encodeQuestion(left)).toBe('method.ist.paper');
    expect(removePart(left, [0])).toEqual(emptyQuestion);
  });

  test('begins with a condition that the address can carry, whatever the indicator', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...indicators)
          .chain((indicator) =>
            fc.tuple(
              fc.constant(indicator),
              fc.constantFrom(...comparisonsFor(indicator)),
              fc.constantFrom(...comparisonsFor(indicator)),
            ),
          ),
        ([indicator, first, second]) => {
          const condition = conditionOf(indicator, second, conditionOf(indicator, first));
          const asked = addPart(emptyQuestion, [], condition);
          expect(decodeQuestion(encodeQuestion(asked), indicators)).toEqual(asked);
        },
      ),
    );
  });

  test('keeps month, limit, options and "not" when only the comparison changes', () => {
    const later = conditionOf(indicatorOf('start'), 'after', {
      indicator: 'start',
      compare: 'by',
      month: 24_000,
      negated: true,
    });
    expect(later).toMatchObject({ compare: 'after', month: 24_000, negated: true });
    const groups = indicatorOf('groups');
    const chosen = {
      indicator: 'groups',
      compare: 'all',
      options: ['home', 'work'],
      negated: false,
    } as const;
    expect(conditionOf(groups, 'none', chosen)).toMatchObject({ options: ['home', 'work'] });
    expect(conditionOf(groups, 'some', chosen)).toMatchObject({ options: ['home', 'work'], count: 2 });
  });

  test('begins a group as the contrary of its surroundings', () => {
    expect(beginGroup(question, indicatorOf('start')).combine).toBe('any');
    expect(beginGroup({ ...question, combine: 'any' }, indicatorOf('start')).combine).toBe('all');
  });

  test('ends where the address ends', () => {
    const twelve = Array.from({ length: 11 }).reduce<typeof question>(
      (asked) => addPart(asked, [], paper),
      askFirst(indicatorOf('start')),
    );
    expect(canGrow(removePart(twelve, [0]))).toBe(true);
    expect(canGrow(twelve)).toBe(false);
    expect([[], [0], [0, 0]].map(canNest)).toEqual([true, true, false]);
  });
});
