import type { Observation } from '../../../src/core/model.ts';
import type { Service } from './serving-posts.ts';

/** Digits kept after the decimal point: enough for any sum, and no trace of binary fractions at a class limit. */
const decimals = 6;

/** A computed amount as it is kept. */
export function roundAmount(amount: number): number {
  return Number(amount.toFixed(decimals));
}

/**
 * What the posts of a municipality add up to, in the unit of the column; posts of the association by their share.
 * Without any post the sum is a true zero.
 */
export function deriveAmount({ posts, of, via }: Service, column: string): Observation {
  const sum = posts.reduce((total, { post, share }) => total + (post.columns[column] ?? 0) * share, 0);
  return { status: 'ok', value: roundAmount(sum / of), via };
}
