import type { Closure } from './classify.ts';
import type { DivergingIndicator, NumberIndicator } from './indicator.ts';
import type { RangePart } from './part.ts';
import type { View } from './view.ts';

type Numeric = NumberIndicator | DivergingIndicator;

/** A class along the axis of values, from one value to another; one that is a single value has no length. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  /** Index of the class. */
  readonly index: number;
}

/** The range of a chart, cut into equal steps; those beside each other hold every value once. */
export interface Steps {
  readonly range: readonly [number, number];
  readonly parts: readonly RangePart[];
  /** The limits between classes, rising. */
  readonly limits: readonly number[];
}

const mostSteps = 60;
const roundSteps = [-3, -2, -1, 0, 1, 2, 3, 4].flatMap((power) =>
  [1, 2, 2.5, 5].map((factor) => factor * 10 ** power),
);

/**
 * Cuts the range from whisker to whisker, widened so that every class can be seen as far as it holds values. Steps are
 * round and end where classes end, and are closed as the classes are; a zero that is a class of its own is a step of
 * its own.
 *
 * @param extremes the lowest and the highest value
 */
export function buildSteps(
  indicator: Numeric,
  whiskers: readonly [number, number],
  extremes: readonly [number, number],
): Steps {
  const limits = limitsOf(indicator);
  const [first, last] = [limits[0]!, limits.at(-1)!];
  const step = chooseStep(limits, Math.max(whiskers[1], last) - Math.min(whiskers[0], first));
  const low = Math.max(Math.min(whiskers[0], first - 2 * step), extremes[0]);
  const high = Math.min(Math.max(whiskers[1], last + 2 * step), extremes[1]);
  const start = Math.floor(low / step + 1e-9);
  const end = Math.max(Math.ceil(high / step - 1e-9), start + 1);
  const edge = (index: number) => Number((index * step).toPrecision(12));
  const hasZero = isZeroApart(indicator) && start <= 0 && end >= 0;
  const parts = Array.from({ length: end - start }, (_, index): RangePart => {
    const [from, to] = [edge(start + index), edge(start + index + 1)];
    return { kind: 'range', from, to, closed: closeStep(indicator, from) };
  });
  const zero: RangePart = { kind: 'range', from: 0, to: 0, closed: 'both' };
  const zeroAt = parts.filter(({ to }) => to <= 0).length;
  return {
    range: [edge(start), edge(end)],
    parts: closeEnds(hasZero ? parts.toSpliced(zeroAt, 0, zero) : parts),
    limits,
  };
}

/** The classes of the view along a range. */
export function buildBands(
  { indicator, classes }: View,
  { range: [low, high], limits }: Steps,
): readonly Band[] {
  const edges = [-Infinity, ...limits, Infinity];
  const ends = indicator.kind === 'diverging' ? edges.toSpliced(edges.indexOf(0), 0, 0) : edges;
  const isPoint = (index: number) =>
    ends[index] === ends[index + 1] || (index === 0 && low === 0 && isZeroApart(indicator));
  return classes.flatMap(({ colors }, index) => {
    const from = Math.max(ends[index]!, low);
    const to = Math.min(ends[index + 1]!, high);
    return from > to || (from === to && !isPoint(index)) ? [] : [{ from, to, color: colors[0]!, index }];
  });
}

function limitsOf(indicator: Numeric): readonly number[] {
  if (indicator.kind === 'number') return indicator.breaks;
  return [...indicator.breaks.map((limit) => -limit).toReversed(), 0, ...indicator.breaks];
}

function isZeroApart(indicator: View['indicator']): boolean {
  if (indicator.kind !== 'number') return indicator.kind === 'diverging';
  return indicator.closed === 'right' && indicator.breaks[0] === 0;
}

function closeStep(indicator: Numeric, from: number): Closure {
  if (indicator.kind === 'number') return indicator.closed;
  return from < 0 ? 'left' : 'right';
}

/** The outermost steps have their outer ends too, so that a value on the end of the range is in a step. */
function closeEnds(parts: readonly RangePart[]): readonly RangePart[] {
  const isOpen = (closed: RangePart['closed'], index: number) =>
    (index === 0 && closed === 'right') || (index === parts.length - 1 && closed === 'left');
  return parts.map((part, index) => (isOpen(part.closed, index) ? { ...part, closed: 'both' } : part));
}

function chooseStep(limits: readonly number[], width: number): number {
  const few = roundSteps.filter((step) => width / step <= mostSteps);
  const fits = (step: number) =>
    limits.every((limit) => Math.abs(limit / step - Math.round(limit / step)) < 1e-6);
  return few.find(fits) ?? few[0] ?? width;
}
