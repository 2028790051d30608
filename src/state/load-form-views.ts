import type { Dataset } from '../core/dataset.ts';
import { createFormViews } from '../core/equal/equal-view.ts';
import { parseTiling, tilingFile } from '../core/equal/tiling.ts';
import { buildLevelView } from '../core/level/level-view.ts';
import { loadJson, type Fetch } from './load.ts';

/**
 * Loads what builds views of every form. Where its file cannot be had, every form is that of the ground: the map says so
 * (`atlas-form`), and the failure is reported.
 *
 * @param folder address of the folder with the built data, ending in "/"
 */
export async function loadFormViews(
  { municipalities }: Dataset,
  folder: string,
  fetch: Fetch,
): Promise<typeof buildLevelView> {
  try {
    return createFormViews(
      parseTiling(await loadJson(`${folder}${tilingFile}`, fetch, undefined), municipalities),
    );
  } catch (error) {
    console.warn('<atlas-app> cells of equal size could not be loaded', error);
    return buildLevelView;
  }
}
