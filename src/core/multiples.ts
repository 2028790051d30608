import { countOptions, type OptionCount } from './options.ts';
import { buildView, type View } from './view.ts';

/** One option of a multiple response by itself: where it applies, how often, and the view that shows it. */
export interface Multiple extends OptionCount {
  readonly view: View;
}

/** Whether a view is to be shown as a map for each option, side by side. */
export function isOfEach({ indicator, selection }: Pick<View, 'indicator' | 'selection'>): boolean {
  return indicator.kind === 'multiple' && selection.maps === 'each';
}

/**
 * A view for each option, all in the same two colours, so that one legend serves them all. They carry no outlines:
 * these would cover small maps.
 */
export function buildMultiples(view: View): readonly Multiple[] {
  const { dataset, selection } = view;
  return countOptions(view).map((option) => ({
    ...option,
    view: buildView(dataset, { ...selection, answers: [option.id], mode: 'all', outlines: [] }, view.reclass),
  }));
}
