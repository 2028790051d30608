import type * as v from 'valibot';
import type { Problem } from './problem.ts';

const longestExcerpt = 80;

/**
 * What a description breaks of its schema, without its place. What is not there is called missing: the library's own
 * words for it would speak of "undefined".
 *
 * @param what "wrong entry in the catalogue"
 */
export function describeEntry(what: string, issue: v.BaseIssue<unknown>): Pick<Problem, 'what' | 'found'> {
  if (issue.kind === 'schema' && issue.received === 'undefined') return { what: `${what}: missing` };
  return { what: `${what}: ${issue.message}`, found: issue.received.slice(0, longestExcerpt) };
}
