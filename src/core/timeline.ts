import type { Month } from './month.ts';
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
