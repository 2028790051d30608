import type { Indicator } from '../indicator.ts';
import type { MissingStatus } from '../model.ts';
import type { Month } from '../month.ts';

/** What is asked of the value of one indicator. */
export type Test =
  /** Whether there is a value (`ok`), or why there is none. */
  | { readonly compare: 'status'; readonly status: MissingStatus | 'ok' }
  /** Kind `month`: begun in this month or before, or begun later. What has not begun is neither. */
  | { readonly compare: 'by' | 'after'; readonly month: Month }
  /** Kinds `number` and `diverging`, in the unit of the indicator; the limit itself is not meant. */
  | { readonly compare: 'below' | 'above'; readonly limit: number }
  /** Both ends are meant. */
  | { readonly compare: 'between'; readonly from: number; readonly to: number }
  /** Kinds `nominal` and `ordinal`: one of these categories. */
  | { readonly compare: 'is'; readonly categories: readonly string[] }
  /** Kind `ordinal`: this category or one behind it, or one before it, in the order of the catalogue. */
  | { readonly compare: 'at-least' | 'at-most'; readonly category: string }
  /** Kind `multiple`: these options were chosen, all of them, any, none, or at least `count`. */
  | { readonly compare: 'all' | 'any' | 'none'; readonly options: readonly string[] }
  | { readonly compare: 'some'; readonly options: readonly string[]; readonly count: number };

/** A test of one indicator, or its contrary. */
export type Condition = Test & { readonly indicator: Indicator['id']; readonly negated: boolean };

/** Conditions that must hold together (`all`), or of which one must (`any`), or the contrary. Never without parts. */
export interface Group {
  readonly combine: 'all' | 'any';
  readonly parts: readonly Part[];
  readonly negated: boolean;
}

export type Part = Condition | Group;

/** A group at the top, which is never negated; without parts nothing is asked yet. */
export type Question = Group & { readonly negated: false };

/** The question that asks nothing. */
export const emptyQuestion: Question = { combine: 'all', parts: [], negated: false };

/** Groups in groups beyond this cannot be told in words any more; the question itself is the first. */
export const deepest = 3;
/** Addresses stay short. */
export const mostConditions = 12;

export function isGroup(part: Part): part is Group {
  return 'combine' in part;
}

/** Every condition of a part, in reading order. */
export function conditionsOf(part: Part): readonly Condition[] {
  return isGroup(part) ? part.parts.flatMap(conditionsOf) : [part];
}

/** The comparisons that an indicator allows, the most natural first. */
export function comparisonsFor(indicator: Indicator): readonly Test['compare'][] {
  switch (indicator.kind) {
    case 'month':
      return ['after', 'by', 'status'];
    case 'number':
    case 'diverging':
      return ['below', 'above', 'between', 'status'];
    case 'nominal':
      return ['is', 'status'];
    case 'ordinal':
      return ['is', 'at-least', 'at-most', 'status'];
    case 'multiple':
      return ['all', 'any', 'none', 'some', 'status'];
    case 'association':
      return ['status'];
  }
}
