import type { Observation } from '../../../src/core/model.ts';
import type { Month } from '../../../src/core/month.ts';
import { personsColumn } from '../needed-columns.ts';
import type { Service, ServingPost } from './serving-posts.ts';

/**
 * The first month in which at least half of the persons funded in a municipality had begun to work; persons of the
 * association count by their share. Where nobody is funded, the question does not apply. If persons whose first month
 * is unknown could change the answer, it is `no-answer`; if half would not be reached even with them, `not-started`.
 */
export function deriveStart({ posts, via }: Service): Observation {
  const total = sumPersons(posts);
  if (total === 0) return { status: 'not-applicable' };
  const unknown = posts.filter(({ post }) => typeof post.begin === 'string' && post.begin !== 'not-started');
  const unknownPersons = sumPersons(unknown);
  const known = findHalf(posts, total, 0);
  const early = findHalf(posts, total, unknownPersons);
  if (early === undefined) return { status: 'not-started' };
  return known === early ? { status: 'ok', value: known, via } : { status: 'no-answer' };
}

function sumPersons(posts: readonly ServingPost[]): number {
  return posts.reduce((sum, { post, share }) => sum + (post.columns[personsColumn] ?? 0) * share, 0);
}

/**
 * The month in which half of `total` is reached if `head` persons had begun before all others; `-Infinity` if those
 * alone are half, `undefined` if half is never reached.
 */
function findHalf(posts: readonly ServingPost[], total: number, head: number): Month | undefined {
  let begun = head;
  if (begun * 2 >= total) return -Infinity;
  const inOrder = posts
    .flatMap(({ post, share }) =>
      typeof post.begin === 'number' ? [{ begin: post.begin, post, share }] : [],
    )
    .sort((a, b) => a.begin - b.begin);
  for (const { begin, post, share } of inOrder) {
    begun += (post.columns[personsColumn] ?? 0) * share;
    if (begun * 2 >= total) return begin;
  }
  return undefined;
}
