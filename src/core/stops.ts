import { holdsPart, joinParts, listParts } from './part-set.ts';
import type { Part, RangePart } from './part.ts';

/** The stops of a chart (its bars and what lies outside, rising) from one to another as one range of values. */
export function spanStops(stops: readonly RangePart[], one: number, other: number): RangePart {
  const [first, last] = [stops[Math.min(one, other)]!, stops[Math.max(one, other)]!];
  const hasStart = first.closed !== 'right';
  const hasEnd = last.closed !== 'left';
  const closed = hasStart ? (hasEnd ? 'both' : 'left') : 'right';
  return { kind: 'range', from: first.from, to: last.to, closed };
}

/** Takes a stop out of what is pinned, or puts it to it; stops beside each other are one range. */
export function toggleStop(
  stops: readonly RangePart[],
  pinned: Part | undefined,
  index: number,
): Part | undefined {
  const wanted = stops.map((stop, at) => holdsPart(pinned, stop) !== (at === index));
  const others = listParts(pinned).filter(({ kind }) => kind !== 'range');
  return joinParts([...others, ...listRuns(wanted).map(([from, to]) => spanStops(stops, from, to))]);
}

/** From where to where all are wanted. */
function listRuns(wanted: readonly boolean[]): readonly (readonly [number, number])[] {
  const starts = wanted.flatMap((is, index) => (is && !wanted[index - 1] ? [index] : []));
  const ends = wanted.flatMap((is, index) => (is && !wanted[index + 1] ? [index] : []));
  return starts.map((start, index) => [start, ends[index]!]);
}
