import type { Problem } from '../../src/core/problem.ts';

/** One side of a join: where its keys come from. */
export interface JoinSide {
  readonly file: string;
  readonly layer?: string;
  /** "areas", "rows": what the keys belong to. */
  readonly noun: string;
  readonly keys: readonly string[];
}

const sampleSize = 20;

/** What has no partner, on either side: a count and up to twenty samples, enough to show the pattern. */
export function findUnmatched(left: JoinSide, right: JoinSide): Problem[] {
  return [...describeUnmatched(left, right), ...describeUnmatched(right, left)];
}

function describeUnmatched(side: JoinSide, other: JoinSide): Problem[] {
  const known = new Set(other.keys);
  const unmatched = side.keys.filter((key) => !known.has(key));
  if (unmatched.length === 0) return [];
  const more = unmatched.length > sampleSize ? ', …' : '';
  const problem = {
    what: `${side.noun} without a partner in ${other.file}: ${unmatched.length}`,
    file: side.file,
    found: unmatched.slice(0, sampleSize).join(', ') + more,
    expected: 'the same keys in both',
    mend: 'take both of one state of the territory (Gebietsstand), or name the successor of each key in recode.csv',
  };
  return [side.layer === undefined ? problem : { ...problem, layer: side.layer }];
}
