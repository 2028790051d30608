import type { Dataset } from '../dataset.ts';
import { buildLevelView } from '../level/level-view.ts';
import { memoizeByObject } from '../memoize.ts';
import type { Form, Selection } from '../selection.ts';
import { tileDataset } from './tile-dataset.ts';
import type { Tiling } from './tiling.ts';

/**
 * Makes what builds views of every form and level. Its views are those of `buildLevelView`, which see other shapes where
 * the equal form is chosen; such a view has `dataset.ground`.
 */
export function createFormViews(tiling: Tiling): typeof buildLevelView {
  const tile = memoizeByObject((dataset: Dataset) => tileDataset(dataset, tiling));
  return (dataset, selection, reclass) =>
    buildLevelView(formOf(selection) === 'equal' ? tile(dataset) : dataset, selection, reclass);
}

/** The form that is drawn: the figures of the report are as it was printed, and the page of data draws none. */
export function formOf({ page, form }: Selection): Form {
  return page === 'report' || page === 'data' ? 'ground' : form;
}
