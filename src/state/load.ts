import { firstData } from '../core/document/addresses.ts';
import { datasetSteps, type Dataset } from '../core/dataset.ts';
import { parseTopology, type AtlasTopology } from '../core/topology.ts';
import { inPieces, nextTask } from './in-pieces.ts';

/** Effects are arguments, so that loading can be tested without a network. */
export type Fetch = (url: string, options: { readonly signal?: AbortSignal }) => Promise<Response>;

const detailFile = 'atlas-detail.topo.json';

/**
 * Fetches and checks the data of the atlas.
 *
 * @param folder address of the folder with the built data, ending in "/"
 * @throws Error naming the file that could not be had, InputError for data that are not as expected
 */
export async function loadDataset(folder: string, fetch: Fetch, signal?: AbortSignal): Promise<Dataset> {
  const [topology, catalog] = await Promise.all([
    loadJson(`${folder}${firstData.topology}`, fetch, signal),
    loadJson(`${folder}${firstData.catalog}`, fetch, signal),
  ]);
  return inPieces(datasetSteps(topology, catalog));
}

/** Fetches and checks the shapes in full detail. */
export async function loadDetail(folder: string, fetch: Fetch, signal?: AbortSignal): Promise<AtlasTopology> {
  return parseTopology(await loadJson(`${folder}${detailFile}`, fetch, signal), detailFile);
}

/**
 * Fetches a file as JSON.
 *
 * @throws Error naming the file that could not be had
 */
export async function loadJson(url: string, fetch: Fetch, signal: AbortSignal | undefined): Promise<unknown> {
  const response = await fetch(url, signal ? { signal } : {});
  if (!response.ok) throw new Error(`could not load ${url}: ${response.status} ${response.statusText}`);
  const text = await response.text();
  await nextTask();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`not readable as JSON: ${url}`, { cause: error });
  }
}
