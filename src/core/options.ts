import { fitsAnswers } from './reading.ts';
import type { View } from './view.ts';
import { weightOf } from './weights.ts';

/** How many municipalities (or people) an option of a multiple response applies to. */
export interface OptionCount {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** Of all with an answer, 0 to 1; the shares of several options add up to more than one. */
  readonly share: number;
}

/** Counts each option of the view's indicator by itself; nothing where the indicator has no options. */
export function countOptions(view: View): readonly OptionCount[] {
  const { indicator, selection, withValue } = view;
  if (indicator.kind !== 'multiple') return [];
  return indicator.options.map(({ id, label }) => {
    const count = countWhere(view, (chosen) =>
      fitsAnswers(chosen, { ...selection, answers: [id], mode: 'all' }),
    );
    return { id, label: label[selection.language], count, share: withValue === 0 ? 0 : count / withValue };
  });
}

function countWhere(view: View, isWanted: (chosen: readonly string[]) => boolean): number {
  let count = 0;
  for (const municipality of view.dataset.municipalities) {
    const observation = view.observations.get(municipality.id);
    if (observation?.status !== 'ok' || typeof observation.value !== 'object') continue;
    if (isWanted(observation.value)) count += weightOf(municipality, view.selection.weight);
  }
  return count;
}
