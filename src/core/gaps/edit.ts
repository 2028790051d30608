import type { Indicator } from '../indicator.ts';
import { parseMonth } from '../month.ts';
import { idsOf } from './codec.ts';
import {
  comparisonsFor,
  conditionsOf,
  deepest,
  emptyQuestion,
  isGroup,
  mostConditions,
  type Condition,
  type Group,
  type Part,
  type Question,
  type Test,
} from './question.ts';

/** Where a part stands: its place among the parts of the question, then among those of that group, and so on. */
export type Path = readonly number[];

/** Puts another part in the place of one. */
export function replacePart(question: Question, path: Path, part: Part): Question {
  return { ...changeAt(question, path, () => [part]), negated: false };
}

/** Takes a part away, and each group that is left without parts. */
export function removePart(question: Question, path: Path): Question {
  return { ...changeAt(question, path, () => []), negated: false };
}

/** Adds a part at the end of a group; `[]` is the question itself. */
export function addPart(question: Question, path: Path, part: Part): Question {
  if (path.length === 0) return { ...question, parts: [...question.parts, part] };
  const add = (group: Part) => (isGroup(group) ? [{ ...group, parts: [...group.parts, part] }] : [group]);
  return { ...changeAt(question, path, add), negated: false };
}

/** Whether the address has room for another condition. */
export function canGrow(question: Question): boolean {
  return conditionsOf(question).length < mostConditions;
}

/** Whether a group at this path may hold groups. */
export function canNest(path: Path): boolean {
  return path.length + 2 <= deepest;
}

/** A group to begin with: the contrary of its surroundings, since the same would change nothing. */
export function beginGroup(surroundings: Group, indicator: Indicator): Group {
  const combine = surroundings.combine === 'all' ? 'any' : 'all';
  return { combine, parts: [beginCondition(indicator)], negated: false };
}

/** The condition that an indicator is first asked with. */
export function beginCondition(indicator: Indicator): Condition {
  return conditionOf(indicator, comparisonsFor(indicator)[0]!);
}

/** A condition with a comparison, and the operand that comes nearest to that of the condition before. */
export function conditionOf(indicator: Indicator, compare: Test['compare'], before?: Condition): Condition {
  const negated = before?.negated ?? false;
  return { ...buildTest(indicator, compare, before), indicator: indicator.id, negated };
}

/** The question of nothing but the first condition of an indicator. */
export function askFirst(indicator: Indicator): Question {
  return addPart(emptyQuestion, [], beginCondition(indicator));
}

function buildTest(indicator: Indicator, compare: Test['compare'], before?: Test): Test {
  const ids = idsOf(indicator);
  switch (compare) {
    case 'status':
      return { compare, status: 'no-application' };
    case 'by':
    case 'after':
      return { compare, month: before && 'month' in before ? before.month : middleMonth(indicator) };
    case 'below':
    case 'above':
      return { compare, limit: before && 'limit' in before ? before.limit : firstBreak(indicator) };
    case 'between':
      return { compare, from: 0, to: firstBreak(indicator) };
    case 'is':
      return { compare, categories: ids.slice(0, 1) };
    case 'at-least':
    case 'at-most':
      return { compare, category: before && 'category' in before ? before.category : ids[0]! };
    case 'all':
    case 'any':
    case 'none':
      return { compare, options: optionsOf(before) ?? ids.slice(0, 1) };
    case 'some': {
      const chosen = optionsOf(before) ?? [];
      return { compare, options: chosen.length > 1 ? chosen : ids, count: Math.min(2, ids.length) };
    }
  }
}

function optionsOf(before: Test | undefined): readonly string[] | undefined {
  return before && 'options' in before ? before.options : undefined;
}

function middleMonth(indicator: Indicator): number {
  const breaks = indicator.kind === 'month' ? indicator.breaks : [];
  return parseMonth(breaks[Math.floor(breaks.length / 2)] ?? '') ?? parseMonth('2018-01')!;
}

function firstBreak(indicator: Indicator): number {
  return indicator.kind === 'number' || indicator.kind === 'diverging' ? indicator.breaks[0]! : 0;
}

/** Groups on the way that lose their last part go with it. */
function changeAt(group: Group, [index, ...rest]: Path, change: (part: Part) => readonly Part[]): Group {
  const parts = group.parts.flatMap((part, place) => {
    if (place !== index) return [part];
    if (rest.length === 0) return change(part);
    if (!isGroup(part)) return [part];
    const changed = changeAt(part, rest, change);
    return changed.parts.length === 0 ? [] : [changed];
  });
  return { ...group, parts };
}
