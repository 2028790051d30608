import { chooseLabels, placeValue, type Distribution } from './chart-distribution.ts';

/** A part of a drawing; none where it has neither colour. */
export interface ChartMark {
  /** As in the attribute `d` of a path, in the units of `chartSize`. */
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** In units of the drawing; 1 where left out. */
  readonly strokeWidth?: number;
  /** 0 to 1; 1 where left out. */
  readonly strokeOpacity?: number;
}

/** The drawing of a distribution, in the order of its painting: what is below the bars, bars, what is above, labels. */
export interface DistributionDrawing {
  readonly box: readonly ChartMark[];
  /** The path of each cell. */
  readonly bars: readonly string[];
  readonly axis: readonly ChartMark[];
  readonly labels: readonly { readonly x: number; readonly value: number }[];
}

/** What colours mean the text and the ground, which are others in a dark page. */
export interface ChartInks {
  readonly ink: string;
  readonly ground: string;
}

/** Units of the drawing, about CSS pixels; left and right there is room for what lies outside. */
export const chartSize = { width: 300, height: 96, margin: 14 } as const;

/** The colour of bars that are not brought out. */
export const barColor = '#6f7d92';

/** Where the labels stand, and how large they are. */
export const labelLine = { y: 90, size: 13 } as const;

const boxRow = { top: 8, bottom: 20 } as const;
const barRow = { top: 26, bottom: 66 } as const;
const bandRow = { top: 67, bottom: 75 } as const;
const bandHeight = bandRow.bottom - bandRow.top;
const bandMiddle = (bandRow.top + bandRow.bottom) / 2;
/** Labels closer than this to their neighbour are left out. */
const labelRoom = 30;

/** A box above the bars; the bars stand on the colours of their classes. */
export function drawDistribution(distribution: Distribution, inks: ChartInks): DistributionDrawing {
  const room = labelRoom / (chartSize.width - 2 * chartSize.margin);
  const labels = chooseLabels(distribution, room).map((value) => ({ x: xOf(distribution, value), value }));
  return {
    box: drawBox(distribution, inks),
    bars: drawBars(distribution),
    axis: [
      ...drawBands(distribution),
      drawFrame(distribution, inks),
      ...drawOutside(distribution, inks),
      ...labels.map(({ x }) => ({
        path: `M${fixed(x)} ${bandRow.top}V${bandRow.bottom + 3}`,
        stroke: inks.ink,
        strokeOpacity: 0.6,
      })),
    ],
    labels,
  };
}

/** A value as a line through all rows: of the selected municipality, or of the one under the pointer. */
export function drawPosition(
  distribution: Distribution,
  value: number,
  color: string,
  { ground }: ChartInks,
): readonly ChartMark[] {
  const x = fixed(xOf(distribution, value));
  const line = `M${x} ${boxRow.top - 2}V${bandRow.bottom}`;
  return [
    { path: line, stroke: ground, strokeWidth: 4 },
    { path: line, stroke: color, strokeWidth: 2 },
    { path: `M${x} ${boxRow.top - 8}m-5 0h10l-5 7z`, fill: color, stroke: ground },
  ];
}

/** Where a value stands across the drawing. */
function xOf(distribution: Distribution, value: number): number {
  const { width, margin } = chartSize;
  return margin + placeValue(distribution, value) * (width - 2 * margin);
}

function drawBox(distribution: Distribution, { ink, ground }: ChartInks): readonly ChartMark[] {
  const { lower, median, upper, whiskers } = distribution.box;
  const middle = (boxRow.top + boxRow.bottom) / 2;
  const [left, right] = whiskers.map((value) => fixed(xOf(distribution, value))) as [number, number];
  const [start, end] = [xOf(distribution, lower), xOf(distribution, upper)].map(fixed) as [number, number];
  const height = boxRow.bottom - boxRow.top;
  return [
    {
      path: `M${left} ${middle}H${start}M${end} ${middle}H${right}M${left} ${middle - 3}v6M${right} ${middle - 3}v6`,
      stroke: ink,
    },
    { path: rectangle(start, boxRow.top, Math.max(end - start, 1), height), fill: ground, stroke: ink },
    { path: `M${fixed(xOf(distribution, median))} ${boxRow.top}v${height}`, stroke: ink, strokeWidth: 3 },
  ];
}

function drawBars(distribution: Distribution): readonly string[] {
  const { cells } = distribution;
  const highest = Math.max(...cells.map(({ count }) => count));
  return cells.map(({ part, count }) => {
    const [left, right] = [xOf(distribution, part.from), xOf(distribution, part.to)];
    const height = count === 0 ? 0 : Math.max((count / highest) * (barRow.bottom - barRow.top), 1);
    const isPoint = part.from === part.to;
    const width = isPoint ? 4 : Math.max(right - left - 0.5, 0.5);
    return rectangle(isPoint ? left - 2 : left + 0.25, barRow.bottom - height, width, height);
  });
}

function drawBands(distribution: Distribution): readonly ChartMark[] {
  return distribution.bands.map(({ from, to, color }) => {
    const [left, right] = [xOf(distribution, from), xOf(distribution, to)];
    const width = Math.max(right - left, 3);
    const start = right - left < 3 ? (left + right) / 2 - 1.5 : left;
    return { path: rectangle(start, bandRow.top, width, bandHeight), fill: color };
  });
}

/** The outline keeps the band of a pale class visible on white. */
function drawFrame(distribution: Distribution, { ink }: ChartInks): ChartMark {
  const [left, right] = distribution.range.map((value) => xOf(distribution, value)) as [number, number];
  return {
    path: rectangle(left, bandRow.top, right - left, bandHeight),
    stroke: ink,
    strokeOpacity: 0.35,
  };
}

function drawOutside({ below, above }: Distribution, { ink }: ChartInks): readonly ChartMark[] {
  return [
    ...(below ? [{ path: `M9 ${bandMiddle - 4}v8l-7 -4z`, fill: ink }] : []),
    ...(above ? [{ path: `M${chartSize.width - 9} ${bandMiddle - 4}v8l7 -4z`, fill: ink }] : []),
  ];
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${fixed(x)} ${fixed(y)}h${fixed(width)}v${fixed(height)}h${fixed(-width)}z`;
}

const fixed = (value: number) => Math.round(value * 100) / 100;
