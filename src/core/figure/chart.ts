import { formatNumber, formatShare } from '../format.ts';
import { allWordsOf } from '../all-words.ts';
import { countOptions } from '../options.ts';
import type { View } from '../view.ts';
import {
  emptyBlock,
  ink,
  paragraph,
  smallStyle,
  stack,
  strongStyle,
  tagged,
  textAt,
  type Block,
} from './blocks.ts';
import { fillsOf } from './fills.ts';
import { buildHistogram, type Histogram } from './histogram.ts';
import { layRow, measureRows } from './legend-rows.ts';
import type { Paint, SceneNode } from './scene.ts';
import type { FigureSize } from './sizes.ts';
import type { Tone } from './tone.ts';

export interface ChartOptions {
  readonly size: FigureSize;
  /** In points. */
  readonly width: number;
  readonly tone: Tone;
  /** Of the columns, in points; in keeping with the text where left out. */
  readonly height?: number;
}

/**
 * The distribution below the legend: columns of numbers and months in the colours of the map, or how often each of
 * several options was chosen. Empty for categories, whose numbers the legend shows already.
 */
export function buildChart(view: View, options: ChartOptions): Block {
  const { size, width } = options;
  const body = view.indicator.kind === 'multiple' ? layOptions(view, options) : layHistogram(view, options);
  if (body.nodes.length === 0) return emptyBlock;
  const words = allWordsOf(view);
  const base = words.weights[view.selection.weight];
  const title =
    view.indicator.kind === 'multiple' ? words.figureOptions(base) : words.figureDistribution(base);
  return stack([paragraph(title, width, strongStyle(size)), body], size.body * 0.4);
}

function layOptions(view: View, { size, width }: ChartOptions): Block {
  const { language, weight } = view.selection;
  const words = allWordsOf(view);
  const options = countOptions(view);
  const most = Math.max(...options.map((option) => option.count));
  const rows = options.map((option) => ({
    sample: [],
    label: option.label,
    count: formatNumber(option.count, language),
    share: formatShare(option.share, language),
    bar: most === 0 ? 0 : option.count / most,
  }));
  const measures = measureRows(rows, width, size, [words.weights[weight], words.legendShare]);
  const laid = rows.map((row) => layRow(row, measures, size));
  return tagged(stack(laid, size.body * 0.22), 'L');
}

/** In units of the body size. */
const columnsHeight = 7;

function layHistogram(view: View, options: ChartOptions): Block {
  const { size, width, tone, height = columnsHeight * size.body } = options;
  const histogram = buildHistogram(view);
  if (!histogram) return emptyBlock;
  const style = smallStyle(size);
  const highest = Math.max(...histogram.cells.map((cell) => cell.total));
  const top = style.size * 1.3;
  const cellWidth = width / histogram.cells.length;
  const axis: SceneNode = {
    kind: 'path',
    d: `M0,${fixed(top + height)}h${fixed(width)}`,
    stroke: { color: ink, width: 0.5 },
  };
  const peak = histogram.cells.findIndex((cell) => cell.total === highest);
  const peakText = formatNumber(highest, view.selection.language);
  const columns = layColumns(histogram, fillsOf(view, tone), { top, height, cellWidth, highest });
  const peakLabel = textAt((peak + 0.5) * cellWidth, top - style.size * 0.3, [peakText], style, 'middle');
  const children = [...columns, axis, peakLabel, ...layTicks(histogram, { size, width, y: top + height })];
  return {
    width,
    height: top + height + style.size * 1.5,
    nodes: [{ kind: 'group', role: 'P', children }],
  };
}

function layColumns(
  { cells }: Histogram,
  paints: readonly Paint[],
  frame: {
    readonly top: number;
    readonly height: number;
    readonly cellWidth: number;
    readonly highest: number;
  },
): readonly SceneNode[] {
  const { top, height, cellWidth, highest } = frame;
  return cells.flatMap(({ amounts }, index) => {
    let bottom = top + height;
    return [...amounts].map(([bin, amount]): SceneNode => {
      const part = (amount / highest) * height;
      bottom -= part;
      const fill = paints[bin];
      return {
        kind: 'rect',
        x: index * cellWidth + cellWidth * 0.05,
        y: bottom,
        width: cellWidth * 0.9,
        height: part,
        ...(fill !== undefined && { fill }),
        stroke: { color: '#6f6c66', width: 0.25 },
      };
    });
  });
}

/** Words at the ends stand inwards, so that none leaves the chart. */
function layTicks(
  { cells, ticks }: Histogram,
  place: { readonly size: FigureSize; readonly width: number; readonly y: number },
): readonly SceneNode[] {
  const style = smallStyle(place.size);
  const cellWidth = place.width / cells.length;
  const baseline = place.y + style.size * 1.2;
  return ticks.map(({ at, label }, index) => {
    const isLast = at > cells.length - 1.01;
    const anchor = isLast ? 'end' : at < 1 && index === 0 ? 'start' : 'middle';
    const x = isLast ? place.width : anchor === 'start' ? 0 : at * cellWidth;
    return textAt(x, baseline, [label], style, anchor);
  });
}

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}
