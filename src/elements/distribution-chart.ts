import { svg, type TemplateResult } from 'lit';
import { chooseLabels, placeValue, type Distribution } from '../core/chart-distribution.ts';

/** Units of the drawing, about CSS pixels; left and right there is room for what lies outside. */
export const chartSize = { width: 300, height: 96, margin: 14 } as const;

const boxRow = { top: 8, bottom: 20 } as const;
const barRow = { top: 26, bottom: 66 } as const;
const bandRow = { top: 67, bottom: 75 } as const;
const labelLine = 90;
/** Labels closer than this to their neighbour are left out. */
const labelRoom = 30;

const ink = 'var(--ink)';

/** Where a value stands across the drawing. */
export function xOf(distribution: Distribution, value: number): number {
  const { width, margin } = chartSize;
  return margin + placeValue(distribution, value) * (width - 2 * margin);
}

/** A box above the bars; the bars stand on the colours of their classes. */
export function renderDistribution(
  distribution: Distribution,
  format: (value: number) => string,
  isShown: (index: number) => boolean,
): TemplateResult {
  return svg`${renderBox(distribution)} ${renderBars(distribution, isShown)}
    ${distribution.bands.map(({ from, to, color }) => {
      const [left, right] = [xOf(distribution, from), xOf(distribution, to)];
      const width = Math.max(right - left, 3);
      const start = right - left < 3 ? (left + right) / 2 - 1.5 : left;
      return svg`<rect x=${start} y=${bandRow.top} width=${width} height=${bandRow.bottom - bandRow.top} fill=${color}/>`;
    })}
    ${renderFrame(distribution)} ${renderOutside(distribution)} ${renderLabels(distribution, format)}`;
}

/** A value as a line through all rows: of the selected municipality, or of the one under the pointer. */
export function renderPosition(distribution: Distribution, value: number, color: string): TemplateResult {
  const x = xOf(distribution, value);
  return svg`<path d="M${x} ${boxRow.top - 2}V${bandRow.bottom}" stroke="var(--ground)" stroke-width="4"/>
    <path d="M${x} ${boxRow.top - 2}V${bandRow.bottom}" stroke=${color} stroke-width="2"/>
    <path d="M${x - 5} ${boxRow.top - 8}h10l-5 7z" fill=${color} stroke="var(--ground)"/>`;
}

function renderBox(distribution: Distribution): TemplateResult {
  const { lower, median, upper, whiskers } = distribution.box;
  const middle = (boxRow.top + boxRow.bottom) / 2;
  const [left, right] = whiskers.map((value) => xOf(distribution, value)) as [number, number];
  const [start, end] = [xOf(distribution, lower), xOf(distribution, upper)];
  const height = boxRow.bottom - boxRow.top;
  const x = xOf(distribution, median);
  return svg`<path d="M${left} ${middle}H${start}M${end} ${middle}H${right}M${left} ${middle - 3}v6M${right} ${middle - 3}v6" stroke=${ink} fill="none"/>
    <rect x=${start} y=${boxRow.top} width=${Math.max(end - start, 1)} height=${height} fill="var(--ground)" stroke=${ink}/>
    <path d="M${x} ${boxRow.top}v${height}" stroke=${ink} stroke-width="3"/>`;
}

function renderBars(
  distribution: Distribution,
  isShown: (index: number) => boolean,
): readonly TemplateResult[] {
  const { cells } = distribution;
  const highest = Math.max(...cells.map(({ count }) => count));
  return cells.map(({ part, count }, index) => {
    const [left, right] = [xOf(distribution, part.from), xOf(distribution, part.to)];
    const height = count === 0 ? 0 : Math.max((count / highest) * (barRow.bottom - barRow.top), 1);
    const isPoint = part.from === part.to;
    const width = isPoint ? 4 : Math.max(right - left - 0.5, 0.5);
    const x = isPoint ? left - 2 : left + 0.25;
    const fill = isShown(index) ? ink : '#6f7d92';
    return svg`<rect x=${x.toFixed(2)} y=${(barRow.bottom - height).toFixed(2)} width=${width.toFixed(2)} height=${height.toFixed(2)} fill=${fill}/>`;
  });
}

/** The outline keeps the band of a pale class visible on white. */
function renderFrame(distribution: Distribution): TemplateResult {
  const [left, right] = distribution.range.map((value) => xOf(distribution, value)) as [number, number];
  const height = bandRow.bottom - bandRow.top;
  return svg`<rect x=${left} y=${bandRow.top} width=${right - left} height=${height} fill="none" stroke=${ink} stroke-opacity="0.35"/>`;
}

function renderOutside({ below, above }: Distribution): readonly TemplateResult[] {
  const { width } = chartSize;
  const middle = (bandRow.top + bandRow.bottom) / 2;
  return [
    ...(below ? [svg`<path d="M9 ${middle - 4}v8l-7 -4z" fill=${ink}/>`] : []),
    ...(above ? [svg`<path d="M${width - 9} ${middle - 4}v8l7 -4z" fill=${ink}/>`] : []),
  ];
}

function renderLabels(
  distribution: Distribution,
  format: (value: number) => string,
): readonly TemplateResult[] {
  const room = labelRoom / (chartSize.width - 2 * chartSize.margin);
  return chooseLabels(distribution, room).map((value) => {
    const x = xOf(distribution, value);
    return svg`<path d="M${x} ${bandRow.top}V${bandRow.bottom + 3}" stroke=${ink} stroke-opacity="0.6"/>
      <text x=${x} y=${labelLine} text-anchor="middle" font-size="13" fill="currentColor">${format(value)}</text>`;
  });
}
