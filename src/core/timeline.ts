import { formatList, formatShortMonth } from './format.ts';
import { findingWords } from './messages/findings.ts';
import { parseMonth, type Month } from './month.ts';
import { formatPublished } from './report/format-finding.ts';
import type { Published } from './report/published.ts';
import type { View } from './view.ts';
import { weightOf } from './weights.ts';

/** How far things had come by the end of a month. */
export interface TimelineStep {
  readonly month: Month;
  /** Municipalities (or people, by the weight of the view) where it had begun by then. */
  readonly count: number;
  /** Of all with a value, 0 to 1; never falls, and ends at 1. */
  readonly share: number;
}

/**
 * The cumulative curve of an indicator of kind `month`: one step for every month from the first to the last that
 * occurs. It is of all values and does not move with the month that is looked at.
 */
export function buildTimeline(view: View): readonly TimelineStep[] {
  const amounts = new Map<Month, number>();
  for (const municipality of view.dataset.municipalities) {
    const observation = view.observations.get(municipality.id);
    if (observation?.status !== 'ok' || typeof observation.value !== 'number') continue;
    const before = amounts.get(observation.value) ?? 0;
    amounts.set(observation.value, before + weightOf(municipality, view.selection.weight));
  }
  if (amounts.size === 0) return [];
  const [first, last] = [Math.min(...amounts.keys()), Math.max(...amounts.keys())];
  let count = 0;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    count += amounts.get(first + index) ?? 0;
    return { month: first + index, count, share: view.withValue === 0 ? 0 : count / view.withValue };
  });
}

/** A published share on the curve: what was published, and where the curve of this view is in that month. */
export interface TimelineMark {
  readonly published: Published;
  readonly step: TimelineStep;
}

/** The published numbers that say how far the view's indicator had come by a month of its curve, in time's order. */
export function buildTimelineMarks(
  view: View,
  steps: readonly TimelineStep[],
  published: readonly Published[],
): readonly TimelineMark[] {
  // What was published is of municipalities.
  if (view.level) return [];
  const marks = published.flatMap((entry) => {
    if (entry.mark?.indicator !== view.indicator.id) return [];
    const month = parseMonth(entry.mark.month);
    const step = steps.find((candidate) => candidate.month === month);
    return step ? [{ published: entry, step }] : [];
  });
  return marks.toSorted((a, b) => a.step.month - b.step.month);
}

/** What was published, in a sentence; "" where nothing was. */
export function describeTimelineMarks(view: View, marks: readonly TimelineMark[]): string {
  const { language } = view.selection;
  const words = findingWords[language];
  if (marks.length === 0) return '';
  const bases = new Set(marks.map(({ published }) => published.base ?? ''));
  const findings = marks.map(({ published, step }, index) => {
    const isLast = index === marks.length - 1;
    const base = bases.size > 1 || isLast ? (words.publishedBases[published.base ?? ''] ?? '') : '';
    return words.timelineFinding(
      formatPublished(published, language),
      formatShortMonth(step.month, language),
      base,
    );
  });
  return words.timelinePublished(formatList(findings, language));
}
