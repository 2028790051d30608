import { parseDownloads, type DownloadFile } from '../core/export/downloads.ts';
import { loadJson, type Fetch } from './load.ts';

const downloadsFile = 'download/datapackage.json';

/** Fetches and checks the list of the files to download. */
export async function loadDownloads(
  folder: string,
  fetch: Fetch,
  signal?: AbortSignal,
): Promise<readonly DownloadFile[]> {
  return parseDownloads(await loadJson(`${folder}${downloadsFile}`, fetch, signal), downloadsFile);
}
