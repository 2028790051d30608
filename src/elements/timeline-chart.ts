import { nothing, svg, type TemplateResult } from 'lit';
import { formatShare, formatShortMonth } from '../core/format.ts';
import { timelineWords } from '../core/messages/timeline.ts';
import type { Month } from '../core/month.ts';
import type { RangePart } from '../core/part.ts';
import type { TimelineMark, TimelineStep } from '../core/timeline.ts';
import { colorOfValue } from '../core/value-color.ts';
import type { View } from '../core/view.ts';

/** Units of the drawing: a month is 10 wide, all that have a value are 100 high. */
const monthWidth = 10;

const accent = 'var(--accent)';

interface ChartOptions {
  readonly view: View;
  readonly steps: readonly TimelineStep[];
  /** Index of the month that is looked at. */
  readonly position: number;
  /** Months to frame: those of a municipality, or under the pointer; with the colour of the frame. */
  readonly framed: ReadonlyMap<Month, string>;
  /** Months that are brought out together. */
  readonly shown: readonly RangePart[];
}

/**
 * The cumulative curve: a column for every month, what was added in it on top and in its colour on the map. Columns
 * and not slopes: nothing is known between the months.
 */
export function renderTimelineChart({ view, steps, position, framed, shown }: ChartOptions): TemplateResult {
  const width = (steps.length - 1) * monthWidth;
  const line = steps.map(({ share }, index) => {
    const [left, y] = [(index - 0.5) * monthWidth, (100 - share * 100).toFixed(1)];
    return `${index === 0 ? `M${left} 100` : ''}V${y}H${left + monthWidth}`;
  });
  return svg`<svg class="curve" viewBox="0 0 ${width} 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    ${steps.map((step, index) => renderColumn(view, step, steps[index - 1]?.share ?? 0, index, index <= position))}
    <path d=${line.join('')} fill="none" stroke=${accent} stroke-width="1.5" vector-effect="non-scaling-stroke"/>
    ${shown.map(({ from, to }) => renderFrame(accent, from - steps[0]!.month, to - from))}
    ${steps.map((step, index) => renderFrame(framed.get(step.month), index))}
  </svg>`;
}

function renderColumn(
  view: View,
  step: TimelineStep,
  before: number,
  index: number,
  isReached: boolean,
): TemplateResult {
  const column = (from: number, to: number, fill: string) =>
    svg`<rect x=${(index - 0.5) * monthWidth} y=${100 - to * 100} width=${monthWidth} height=${(to - from) * 100} fill=${fill}/>`;
  return svg`${isReached ? column(0, before, 'var(--accent-soft)') : nothing}
    ${column(before, step.share, colorOfValue(view, step.month))}`;
}

function renderFrame(color: string | undefined, index: number, months = 1): TemplateResult | typeof nothing {
  if (color === undefined) return nothing;
  return svg`<rect x=${(index - 0.5) * monthWidth} y="0" width=${months * monthWidth} height="100" fill="none" stroke=${color} stroke-width="2" vector-effect="non-scaling-stroke"/>`;
}

/** The points of the published shares, each with month and share of this view; placed by attributes, not by styles. */
export function renderTimelineMarks(
  view: View,
  steps: readonly TimelineStep[],
  marks: readonly TimelineMark[],
): TemplateResult {
  const { language } = view.selection;
  const words = timelineWords[language];
  return svg`<svg class="marks small numeric" aria-hidden="true" focusable="false">${marks.map(({ step }) => {
    const x = `${(((step.month - steps[0]!.month) / (steps.length - 1)) * 100).toFixed(2)}%`;
    const y = `${(100 - step.share * 100).toFixed(2)}%`;
    const text = words.timelineMark(
      formatShortMonth(step.month, language),
      formatShare(step.share, language),
    );
    return svg`<circle class="mark" cx=${x} cy=${y} r="4" fill="var(--ink)" stroke="var(--ground)"/>
      <text x=${x} y=${y} dx="-6" dy="-5" text-anchor="end">${text}</text>`;
  })}</svg>`;
}
