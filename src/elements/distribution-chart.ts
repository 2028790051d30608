import { nothing, svg, type TemplateResult } from 'lit';
import type { Distribution } from '../core/chart-distribution.ts';
import {
  barColor,
  drawDistribution,
  drawPosition,
  labelLine,
  type ChartInks,
  type ChartMark,
} from '../core/distribution-drawing.ts';

const inks: ChartInks = { ink: 'var(--ink)', ground: 'var(--ground)' };

/** The drawing of a distribution; the bars that are shown are brought out. */
export function renderDistribution(
  distribution: Distribution,
  format: (value: number) => string,
  isShown: (index: number) => boolean,
): TemplateResult {
  const { box, bars, axis, labels } = drawDistribution(distribution, inks);
  const { y, size } = labelLine;
  return svg`${box.map(renderMark)}
    ${bars.map((path, index) => svg`<path d=${path} fill=${isShown(index) ? inks.ink : barColor}/>`)}
    ${axis.map(renderMark)}
    ${labels.map(
      ({ x, value }) =>
        svg`<text x=${x} y=${y} text-anchor="middle" font-size=${size} fill="currentColor">${format(value)}</text>`,
    )}`;
}

/** A value as a line through the drawing. */
export function renderPosition(
  distribution: Distribution,
  value: number,
  color: string,
): readonly TemplateResult[] {
  return drawPosition(distribution, value, color, inks).map(renderMark);
}

function renderMark({ path, fill, stroke, strokeWidth, strokeOpacity }: ChartMark): TemplateResult {
  return svg`<path
    d=${path}
    fill=${fill ?? 'none'}
    stroke=${stroke ?? nothing}
    stroke-width=${strokeWidth ?? nothing}
    stroke-opacity=${strokeOpacity ?? nothing}
  />`;
}
