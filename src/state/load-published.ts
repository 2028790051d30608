import { parsePublished, type Published } from '../core/report/published.ts';
import { loadJson, type Fetch } from './load.ts';

const publishedFile = 'atlas.published.json';

/** Fetches and checks the published numbers that the data must reproduce. */
export async function loadPublished(
  folder: string,
  fetch: Fetch,
  signal?: AbortSignal,
): Promise<readonly Published[]> {
  return parsePublished(await loadJson(`${folder}${publishedFile}`, fetch, signal), publishedFile);
}
