import type { Closure } from './classify.ts';
import type { AreaId, MissingStatus } from './model.ts';

/** Which ends of a range belong to it. */
export type RangeClosure = Closure | 'both';

/** Values between two limits, in the unit of the indicator; months count as numbers. */
export interface RangePart {
  readonly kind: 'range';
  readonly from: number;
  readonly to: number;
  readonly closed: RangeClosure;
}

/** Municipalities that something else tells of, under its name for them. */
export interface ListedPart {
  readonly kind: 'listed';
  readonly name: string;
  readonly ids: readonly AreaId[];
}

/** The members of an association. */
export interface AssociationPart {
  readonly kind: 'association';
  readonly id: AreaId;
}

/**
 * A part of a view that legend or chart shows as one thing, named so that it means the same after a change of weight,
 * language or month: a class, a reason for a missing value, a range of values, an answer, exactly these answers, or
 * the members of an association.
 */
export type SinglePart =
  | { readonly kind: 'class'; readonly index: number }
  | { readonly kind: 'status'; readonly status: MissingStatus }
  | RangePart
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'combination'; readonly ids: readonly string[] }
  | AssociationPart
  | ListedPart;

/** Parts that are brought out together: what is in one of them is in it. There are at least two (`joinParts`). */
export interface SeveralParts {
  readonly kind: 'several';
  readonly parts: readonly SinglePart[];
}

export type Part = SinglePart | SeveralParts;

export function isSamePart(one: Part | undefined, other: Part | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether a number lies in a range. */
export function isInRange({ from, to, closed }: RangePart, value: number): boolean {
  const isAbove = closed === 'right' ? value > from : value >= from;
  return isAbove && (closed === 'left' ? value < to : value <= to);
}
