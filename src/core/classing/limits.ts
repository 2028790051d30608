import { ckmeans, mean, quantileSorted, standardDeviation } from 'simple-statistics';
import type { Closure } from '../classify.ts';
import { mostClasses, type ClassMethod } from './class-choice.ts';

/**
 * The limits between `count` classes, rising and rounded to what the legend can say of them. They are fewer where values
 * do not part into so many classes: a class that no value can be in is left out.
 *
 * @param sorted the values, rising
 * @param decimals digits behind the decimal sign
 */
export function findLimits(
  method: ClassMethod,
  sorted: readonly number[],
  {
    count,
    closed,
    decimals,
  }: { readonly count: number; readonly closed: Closure; readonly decimals: number },
): readonly number[] {
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || low === high) return [];
  const raw = rawLimits[method](sorted, Math.min(count, mostClasses), closed);
  const rounded = [...new Set(raw.map((limit) => Number(limit.toFixed(decimals)) + 0))];
  const parts = (limit: number) =>
    closed === 'left' ? limit > low && limit <= high : limit >= low && limit < high;
  return rounded.filter(parts).sort((a, b) => a - b);
}

type FindRaw = (sorted: readonly number[], count: number, closed: Closure) => readonly number[];

const inner = (count: number) => Array.from({ length: count - 1 }, (_, index) => index + 1);

const rawLimits: Readonly<Record<ClassMethod, FindRaw>> = {
  /** As many areas in each class, as far as equal values allow it. */
  quantile: (sorted, count) => inner(count).map((index) => quantileSorted([...sorted], index / count)),
  /** Classes of the same width. */
  equal: (sorted, count) => {
    const [low, high] = [sorted[0]!, sorted.at(-1)!];
    return inner(count).map((index) => low + (index / count) * (high - low));
  },
  /** Classes whose values lie as close to each other as can be (Wang and Song, Ckmeans.1d.dp, 2011). */
  natural: (sorted, count) => {
    const groups = ckmeans([...sorted], Math.min(count, sorted.length));
    return groups.slice(1).map((group, index) => roundestBetween(groups[index]!.at(-1)!, group[0]!));
  },
  /** Classes as wide as one standard deviation, counted from the mean to both sides. */
  deviation: (sorted, count) => {
    const [middle, width] = [mean([...sorted]), standardDeviation([...sorted])];
    return inner(count).map((index) => middle + (index - count / 2) * width);
  },
};

/** The number with the fewest digits that parts two values; it is neither of them where there is one between. */
function roundestBetween(below: number, above: number): number {
  for (let digits = 0; digits <= 6; digits += 1) {
    const limit = Number(((below + above) / 2).toFixed(digits));
    if (limit > below && limit < above) return limit;
  }
  return (below + above) / 2;
}
