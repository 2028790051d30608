import { formatNumber, formatShortMonth } from '../format.ts';
import { figureWords } from '../messages/figure.ts';
import type { View } from '../view.ts';
import { weightOf } from '../weights.ts';

/** One column of a histogram: its values by the bin that they fall into, so that its colours are those of the map. */
export interface HistogramCell {
  readonly amounts: ReadonlyMap<number, number>;
  readonly total: number;
}

/** How the values of a view are distributed. */
export interface Histogram {
  readonly cells: readonly HistogramCell[];
  /** Words below the axis; `at` counts cells from the left edge. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

const mostCells = 26;
/** The first and last cells take what lies outside these parts of the values: a single city would else flatten the rest. */
const [lowestPart, highestPart] = [0.02, 0.92];
/** Cells at an open end that have no other word below them. */
const cellsOfOpenEnd = 4;

interface Weighted {
  readonly value: number;
  readonly bin: number;
  readonly amount: number;
}

/** Cells of months for months, of a round width for numbers; `undefined` for values that are no numbers. */
export function buildHistogram(view: View): Histogram | undefined {
  const { kind } = view.indicator;
  if (kind !== 'month' && kind !== 'number' && kind !== 'diverging') return undefined;
  const values = collectValues(view);
  if (values.length === 0) return undefined;
  const sorted = values.map(({ value }) => value).sort((a, b) => a - b);
  return kind === 'month' ? byMonth(view, values, sorted) : byNumber(view, values, sorted);
}

function collectValues(view: View): readonly Weighted[] {
  const values: Weighted[] = [];
  for (const municipality of view.dataset.municipalities) {
    const observation = view.observations.get(municipality.id);
    const bin = view.style.bins.get(municipality.id);
    if (observation?.status !== 'ok' || typeof observation.value !== 'number' || bin === undefined) continue;
    values.push({ value: observation.value, bin, amount: weightOf(municipality, view.selection.weight) });
  }
  return values;
}

function byMonth(view: View, values: readonly Weighted[], sorted: readonly number[]): Histogram {
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const middle = Math.round((first + last) / 2);
  const months = last - first < 4 ? [first, last] : [first, middle, last];
  return {
    cells: fillCells(values, last - first + 1, (value) => value - first),
    ticks: [...new Set(months)].map((month) => ({
      at: month - first + 0.5,
      label: formatShortMonth(month, view.selection.language),
    })),
  };
}

function byNumber(view: View, values: readonly Weighted[], sorted: readonly number[]): Histogram {
  const high = sorted[Math.ceil(highestPart * sorted.length) - 1]!;
  const low = Math.min(0, sorted[Math.floor(lowestPart * sorted.length)]!);
  const step = roundUp((high - low) / (mostCells - 2));
  const start = Math.floor(low / step);
  const inner = Math.max(1, Math.floor(high / step) - start + 1);
  const isOpenBelow = sorted[0]! < start * step;
  const isOpenAbove = sorted.at(-1)! >= (start + inner) * step;
  const first = isOpenBelow ? start - 1 : start;
  const count = inner + (isOpenBelow ? 1 : 0) + (isOpenAbove ? 1 : 0);
  const format = (index: number) => formatNumber((index + first) * step, view.selection.language, 3);
  const every = Math.max(1, Math.ceil(inner / 5));
  const ticks = Array.from({ length: count + 1 }, (_, index) => index).filter(
    (index) =>
      (index + first) % every === 0 &&
      (!isOpenBelow || index >= cellsOfOpenEnd) &&
      (!isOpenAbove || index <= count - cellsOfOpenEnd),
  );
  return {
    cells: fillCells(values, count, (value) => Math.floor(value / step) - first),
    ticks: [
      ...(isOpenBelow ? [{ at: 0.5, label: `< ${format(1)}` }] : []),
      ...ticks.map((index) => ({ at: index, label: format(index) })),
      ...(isOpenAbove
        ? [{ at: count - 0.5, label: figureWords[view.selection.language].andMore(format(count - 1)) }]
        : []),
    ],
  };
}

function fillCells(
  values: readonly Weighted[],
  count: number,
  cellOf: (value: number) => number,
): readonly HistogramCell[] {
  const cells = Array.from({ length: count }, () => new Map<number, number>());
  for (const { value, bin, amount } of values) {
    const cell = cells[Math.max(0, Math.min(count - 1, cellOf(value)))]!;
    cell.set(bin, (cell.get(bin) ?? 0) + amount);
  }
  return cells.map((amounts) => ({
    amounts: new Map([...amounts].sort(([a], [b]) => a - b)),
    total: [...amounts.values()].reduce((sum, amount) => sum + amount, 0),
  }));
}

/** 1, 2 or 5 times a power of ten. */
function roundUp(step: number): number {
  const safe = Math.max(step, 1e-6);
  const power = 10 ** Math.floor(Math.log10(safe));
  return ([1, 2, 5].find((digit) => digit * power >= safe) ?? 10) * power;
}
