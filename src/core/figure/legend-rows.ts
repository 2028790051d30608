import { bodyStyle, muted, textAt, type Block } from './blocks.ts';
import { ascent, measureText, wrapText } from './measure-text.ts';
import type { Paint, SceneNode, Stroke } from './scene.ts';
import type { FigureSize } from './sizes.ts';

export interface LegendRow {
  /** The fills of the field, side by side, or the line of an outline; no field where empty. */
  readonly sample: readonly Paint[] | Stroke;
  readonly label: string;
  readonly count: string;
  readonly share: string;
  /** Length of the bar, 0 to 1; none where left out. */
  readonly bar?: number;
}

/** Where the columns of a legend lie, in points from its left edge. */
export interface LegendMeasures {
  readonly width: number;
  readonly labelLeft: number;
  readonly labelWidth: number;
  readonly barLeft: number;
  /** 0 where there is no room for bars. */
  readonly barWidth: number;
  readonly countRight: number;
}

/** In units of the body size. */
const sampleWidth = 1.9;
const sampleHeight = 1;
const gap = 0.7;
const shortestBar = 2;
const longestBar = 9;
const leading = 1.28;
const barColor = '#4c5058';

export interface RowOptions {
  /** Of the bars, in points. */
  readonly longest?: number | undefined;
  /** Rows that stand in the same columns, but may run over the room of the bars. */
  readonly others?: readonly LegendRow[];
}

/** Columns as wide as their longest text; bars take what is left, and labels wrap where nothing is. */
export function measureRows(
  rows: readonly LegendRow[],
  available: number,
  size: FigureSize,
  headings: readonly [count: string, share: string],
  { longest = longestBar * size.body, others = [] }: RowOptions = {},
): LegendMeasures {
  const style = bodyStyle(size);
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => measureText(text, style)));
  const small = { size: size.small, weight: 400 } as const;
  const shareWidth = Math.max(widest(rows.map((row) => row.share)), measureText(headings[1], small));
  const countWidth = widest(rows.map((row) => row.count));
  const hasSamples = rows.some(({ sample }) => 'color' in sample || sample.length > 0);
  const labelLeft = hasSamples ? (sampleWidth + gap) * size.body : 0;
  const fixed = labelLeft + countWidth + shareWidth + 2 * gap * size.body;
  const labelWanted = widest(rows.map((row) => row.label));
  const left = available - fixed - labelWanted - gap * size.body;
  const barWidth = left < shortestBar * size.body ? 0 : Math.min(left, longest);
  const widestLabel = Math.max(labelWanted, widest(others.map((row) => row.label)));
  const labelWidth = barWidth === 0 ? Math.min(widestLabel, available - fixed) : labelWanted;
  const width = fixed + labelWidth + (barWidth === 0 ? 0 : barWidth + gap * size.body);
  return {
    width,
    labelLeft,
    labelWidth,
    barLeft: labelLeft + labelWidth + gap * size.body,
    barWidth,
    countRight: width - shareWidth - gap * size.body,
  };
}

/** One row; the numbers stand beside the first line of its label. */
export function layRow(row: LegendRow, measures: LegendMeasures, size: FigureSize): Block {
  const style = bodyStyle(size);
  const { labelLeft, labelWidth, barLeft, barWidth } = measures;
  const isFree = row.bar === undefined && barWidth > 0;
  const lines = wrapText(row.label, isFree ? barLeft + barWidth - labelLeft : labelWidth, style);
  const baseline = size.body * ascent * 1.06;
  const children: SceneNode[] = [
    ...drawSample(row.sample, size),
    textAt(labelLeft, baseline, lines, style),
    textAt(measures.countRight, baseline, [row.count], style, 'end'),
  ];
  if (row.share !== '')
    children.push(textAt(measures.width, baseline, [row.share], { ...style, color: muted }, 'end'));
  if (row.bar !== undefined && row.bar > 0 && barWidth > 0) children.push(drawBar(row, measures, size));
  return {
    width: measures.width,
    height: lines.length * size.body * leading,
    nodes: [{ kind: 'group', role: 'LI', children }],
  };
}

function drawBar(row: LegendRow, { barLeft, barWidth }: LegendMeasures, size: FigureSize): SceneNode {
  const height = size.body * 0.62;
  const [fill = barColor] = 'color' in row.sample ? [] : row.sample;
  return {
    kind: 'rect',
    x: barLeft,
    y: size.body * 0.62 - height / 2,
    width: Math.max(0.4, (row.bar ?? 0) * barWidth),
    height,
    fill,
    stroke: { color: '#6f6c66', width: 0.3 },
  };
}

function drawSample(sample: LegendRow['sample'], size: FigureSize): readonly SceneNode[] {
  const width = sampleWidth * size.body;
  const height = sampleHeight * size.body;
  const top = size.body * 0.62 - height / 2;
  const grow = size.body / 8;
  if ('color' in sample) {
    const stroke = { ...sample, width: sample.width * grow };
    return [{ kind: 'path', d: `M0,${round(size.body * 0.62)}h${round(width)}`, stroke }];
  }
  if (sample.length === 0) return [];
  const part = width / sample.length;
  const fields = sample.map((fill, index): SceneNode => {
    return { kind: 'rect', x: index * part, y: top, width: part, height, fill };
  });
  const frame = { color: '#6f6c66', width: 0.4 };
  return [...fields, { kind: 'rect', x: 0, y: top, width, height, stroke: frame }];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
