import type { Page } from '../core/selection.ts';
import type { View } from '../core/view.ts';

/** The map that can be moved: the painted one stands in its place until this is there. */
export const loadMap = () => import('../elements/atlas-map.ts');

/** What reads the data: apart from the page, so that a slow phone takes up one after the other. */
export const loadReader = () => import('../state/load.ts');

/**
 * Loads the elements that a view needs besides those of the first page and the map, all at once. They are files of
 * their own, asked for when they are needed.
 */
export async function loadElements(view: View): Promise<void> {
  const loads = [...listShared(view), ...listOfPage[view.selection.page](view)];
  await Promise.all(loads.map((load) => load()));
  // No page waits for what its second act needs.
  keepFocus().catch((error: unknown) => console.error('keep-focus', error));
}

type Load = () => Promise<unknown>;

const keepFocus: Load = () => import('../elements/keep-focus.ts');
const answers: Load = () => import('../elements/answer-elements.ts');
const amounts: Load = () => import('../elements/amount-elements.ts');

function listShared({ selection }: View): readonly Load[] {
  if (selection.page !== 'map' && selection.page !== 'table') return [];
  return [() => import('../elements/atlas-actions.ts'), () => import('../elements/atlas-levels.ts')];
}

const listOfPage: Readonly<Record<Page, (view: View) => readonly Load[]>> = {
  map: ({ indicator, selection, level }) => [
    () => import('../elements/atlas-classes.ts'),
    () => import('../elements/atlas-outlines.ts'),
    () => import('../elements/form-elements.ts'),
    ...(indicator.kind === 'month' ? [() => import('../elements/atlas-timeline.ts')] : []),
    ...(indicator.kind === 'multiple' ? [answers] : []),
    ...(selection.maps === 'each' ? [() => import('../elements/atlas-multiples.ts')] : []),
    ...(indicator.kind === 'number' || indicator.kind === 'diverging' ? [amounts] : []),
    ...(selection.places.length > 0 ? [() => import('../elements/atlas-place.ts')] : []),
    ...(selection.places.length > 0 && level ? [() => import('../elements/atlas-group.ts')] : []),
  ],
  gaps: () => [() => import('../elements/atlas-gaps.ts')],
  table: () => [() => import('../elements/atlas-table.ts'), () => import('../elements/atlas-table-map.ts')],
  cross: ({ indicator }) => [
    () => import('../elements/atlas-cross.ts'),
    answers,
    ...(indicator.kind === 'number' ? [amounts] : []),
  ],
  report: () => [() => import('../elements/atlas-report.ts')],
  data: () => [() => import('../elements/atlas-data-page.ts')],
};
