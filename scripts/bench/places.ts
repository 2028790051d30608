import type { Dataset } from '../../src/core/dataset.ts';
import { diskEffects } from '../lib/effects.ts';
import { findAssets } from '../site/find-assets.ts';
import { renderPlaces } from '../site/render-places.ts';

/** Seconds that all pages of places may take. */
export const placesLimitS = 60;

/** The pages of all places in all languages, and the processor that they took. */
export function measurePlaces(
  site: string,
  dataset: Dataset,
): { readonly files: number; readonly seconds: number } {
  const assets = findAssets(diskEffects, site);
  const start = process.cpuUsage();
  const files = renderPlaces(dataset, assets, '').length;
  const { user, system } = process.cpuUsage(start);
  return { files, seconds: (user + system) / 1e6 };
}
