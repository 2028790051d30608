import type { View } from '../core/view.ts';

/** The map that can be moved: the painted one stands in its place until this is there. */
export const loadMap = () => import('../elements/atlas-map.ts');

/**
 * Loads the elements that a view needs besides those of the first page and the map. They are files of their own, asked for when they
 * are needed.
 */
export async function loadElements({ selection, indicator, level }: View): Promise<void> {
  if (selection.page === 'map' || selection.page === 'table')
    await Promise.all([import('../elements/atlas-actions.ts'), import('../elements/atlas-levels.ts')]);
  switch (selection.page) {
    case 'map':
      await Promise.all([import('../elements/atlas-classes.ts'), import('../elements/form-elements.ts')]);
      if (indicator.kind === 'month') await import('../elements/atlas-timeline.ts');
      if (indicator.kind === 'multiple') await import('../elements/answer-elements.ts');
      if (indicator.kind === 'number' || indicator.kind === 'diverging')
        await import('../elements/amount-elements.ts');
      if (selection.places.length > 0) await import('../elements/atlas-place.ts');
      if (selection.places.length > 0 && level) await import('../elements/atlas-group.ts');
      break;
    case 'gaps':
      await import('../elements/atlas-gaps.ts');
      break;
    case 'table':
      await Promise.all([import('../elements/atlas-table.ts'), import('../elements/atlas-table-map.ts')]);
      break;
    case 'cross':
      await Promise.all([import('../elements/atlas-cross.ts'), import('../elements/answer-elements.ts')]);
      if (indicator.kind === 'number') await import('../elements/amount-elements.ts');
      break;
    case 'report':
      await import('../elements/atlas-report.ts');
      break;
    case 'data':
      await import('../elements/atlas-data-page.ts');
      break;
  }
}
