import { formatNumber, formatShare } from '../format.ts';
import { allWordsOf } from '../all-words.ts';
import { outlinesOn } from '../model.ts';
import type { View } from '../view.ts';
import { paragraph, smallStyle, stack, strongStyle, tagged, textAt, type Block } from './blocks.ts';
import { fillsOf } from './fills.ts';
import { layRow, measureRows, type LegendMeasures, type LegendRow } from './legend-rows.ts';
import { outlineStrokes } from './map-layers.ts';
import type { FigureSize } from './sizes.ts';
import { reportedTile } from './tiles.ts';
import type { Tone } from './tone.ts';

export interface LegendOptions {
  readonly size: FigureSize;
  /** In points. */
  readonly width: number;
  /** Classes on the left, statuses and outlines on the right. */
  readonly isTwoColumns: boolean;
  readonly tone: Tone;
  /** Whether it stands without a map: with bars as long as there is room, and without what is drawn on maps alone. */
  readonly isChart?: boolean;
}

/**
 * The legend: every class with its colours, its words, how many it holds and their share; every status that occurs
 * with its pattern; the outlines; and what the shares are of.
 */
export function buildLegend(view: View, options: LegendOptions): Block {
  const { size, width, isTwoColumns, tone, isChart = false } = options;
  const gap = size.body * 0.7;
  const columnGap = size.body * 2;
  const columnWidth = isTwoColumns ? (width - columnGap) / 2 : width;
  const [classes, statuses] = [classRows(view, tone), statusRows(view)];
  const others = [...reportedRows(view, tone, isChart), ...(isChart ? [] : outlineRows(view))];
  const measures = measureRows([...classes, ...statuses], columnWidth, size, headingsOf(view), {
    longest: isChart ? Infinity : undefined,
    others,
  });
  const layRows = (rows: readonly LegendRow[]) => {
    const laid = rows.map((row) => layRow(row, measures, size));
    return tagged(stack(laid, size.body * 0.22), 'L');
  };
  const outlines = layRows([...reportedRows(view, tone, isChart), ...(isChart ? [] : outlineRows(view))]);
  const titled = stack(
    [
      paragraph(titleOf(view), columnWidth, strongStyle(size)),
      layHeadings(headingsOf(view), measures, size),
      layRows(classes),
    ],
    size.body * 0.25,
  );
  const note = paragraph(noteOf(view), width, smallStyle(size));
  if (!isTwoColumns) return stack([titled, layRows(statuses), outlines, note], gap);
  const right = stack([layRows(statuses), outlines], gap);
  const columns: Block = {
    width,
    height: Math.max(titled.height, right.height),
    nodes: [...titled.nodes, { kind: 'group', x: columnWidth + columnGap, y: 0, children: right.nodes }],
  };
  return stack([columns, note], gap);
}

/** The name of the indicator, with its unit unless the name says it. The name of a variant needs the other's beside it. */
export function titleOf(view: View): string {
  const { indicator, selection } = view;
  const label = indicator.label[selection.language];
  if (indicator.kind === 'multiple' && selection.answers.length === 0) return allWordsOf(view).figureAnswers;
  if (indicator.kind !== 'number' && indicator.kind !== 'diverging') return label;
  const unit = indicator.unit[selection.language];
  if (indicator.variantOf !== undefined) return unit;
  return label.includes(unit) ? label : `${label} (${unit})`;
}

function headingsOf(view: View): readonly [count: string, share: string] {
  const words = allWordsOf(view);
  return [words.weights[view.selection.weight], words.legendShare];
}

/** What the numbers of a legend are, above their columns. */
export function layHeadings(
  [count, share]: readonly [string, string],
  { width, countRight }: LegendMeasures,
  size: FigureSize,
): Block {
  const style = smallStyle(size);
  const baseline = style.size * 0.8;
  return {
    width,
    height: style.size * 1.25,
    nodes: [
      {
        kind: 'group',
        role: 'P',
        children: [
          textAt(countRight, baseline, [count], style, 'end'),
          textAt(width, baseline, [share], style, 'end'),
        ],
      },
    ],
  };
}

function classRows(view: View, tone: Tone): readonly LegendRow[] {
  const { language } = view.selection;
  const paints = fillsOf(view, tone);
  const most = Math.max(...view.classes.map((row) => row.count));
  return view.classes.map((row) => ({
    sample: row.bins.map((bin) => paints[bin]!),
    label: row.label,
    count: formatNumber(row.count, language),
    share: formatShare(row.share, language),
    bar: most === 0 ? 0 : row.count / most,
  }));
}

function statusRows(view: View): readonly LegendRow[] {
  const { language } = view.selection;
  return view.statuses.map((row) => ({
    sample: [{ pattern: row.status }],
    label: allWordsOf(view).status[row.status],
    count: formatNumber(row.count, language),
    share: row.share === undefined ? '–' : formatShare(row.share, language),
  }));
}

/** How many of the values came through the association, and how they are marked. */
export function reportedRows(view: View, tone: Tone, isChart = false): readonly LegendRow[] {
  if (view.reported === 0) return [];
  const { language } = view.selection;
  const isMarked = view.style.reported !== undefined && tone !== 'hatched' && !isChart;
  return [
    {
      sample: isMarked ? [{ pattern: reportedTile }] : [],
      label: allWordsOf(view).reportedThrough,
      count: formatNumber(view.reported, language),
      share: formatShare(view.withValue === 0 ? 0 : view.reported / view.withValue, language),
    },
  ];
}

export function outlineRows(view: View): readonly LegendRow[] {
  const words = allWordsOf(view);
  return outlinesOn(view.level?.level)
    .filter((level) => view.selection.outlines.includes(level))
    .map((level) => ({
      sample: outlineStrokes[level],
      label: words.outlinesOf[level],
      count: formatNumber(view.dataset.groups[level].length, view.selection.language),
      share: '',
    }));
}

export function noteOf(view: View): string {
  const { language, weight } = view.selection;
  const words = allWordsOf(view);
  const outside = view.statuses.find((row) => row.status === 'unincorporated');
  const isComplete = view.statuses.every((row) => row.status === 'unincorporated');
  return [
    words.legendNote(words.ofThoseWithValue[weight]),
    isComplete ? '' : words.legendNoteMissing,
    outside ? words.unincorporatedNote(formatNumber(outside.count, language)) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
