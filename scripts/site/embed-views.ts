import { narrowView } from '../../src/core/area/narrow-view.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { listEmbedAreas } from '../../src/core/embed/embed-areas.ts';
import { languages } from '../../src/core/model.ts';
import { defaultSelection } from '../../src/core/selection.ts';
import { buildView, type View } from '../../src/core/view.ts';

/** A view of every indicator in every language, as the atlas shows it first. */
export function listViews(dataset: Dataset): readonly View[] {
  const standard = defaultSelection(dataset.catalog);
  return languages.flatMap((language) =>
    dataset.catalog.indicators.map(({ id }) => buildView(dataset, { ...standard, language, indicator: id })),
  );
}

/**
 * The same of every part.
 *
 * @param shapes in which parts are drawn: they are seen larger than the whole
 */
export function listAreaViews(dataset: Dataset, shapes: Dataset['topology']): readonly View[] {
  const finer = { ...dataset, topology: shapes };
  return listViews(dataset).flatMap((view) =>
    listEmbedAreas(dataset).map((area) => narrowView({ ...view, dataset: finer }, area)),
  );
}
