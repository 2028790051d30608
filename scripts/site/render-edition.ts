import { strToU8 } from 'fflate';
import type { Dataset } from '../../src/core/dataset.ts';
import { folderOfEdition } from '../../src/core/document/addresses.ts';
import { renderEmbedPage } from '../../src/core/document/embed-html.ts';
import { renderEditionIndex } from '../../src/core/document/edition-html.ts';
import type { OutputFile } from '../lib/effects.ts';
import { listEmbedViews, pathOf, placeOf, upFrom, type EmbedSources } from './render-embeds.ts';

/** What was shown and from what: enough to compute everything again. */
const keptData = ['data/atlas.topo.json', 'data/atlas.catalog.json', 'data/atlas.manifest.json'] as const;
const icon = 'icon.svg';

/**
 * The edition of the data as a folder that needs nothing outside of itself: every map with its style and script, its
 * picture and ZIP, the data, and a page that lists them. Each map says that it stays and leads to the current one.
 *
 * @param embeds the embedded maps as they are now, of which pictures and ZIPs are the same here
 * @param readFile a file of the site by its path from the start
 */
export function renderEdition(
  dataset: Dataset,
  sources: EmbedSources,
  embeds: readonly OutputFile[],
  readFile: (path: string) => Uint8Array | undefined,
): readonly OutputFile[] {
  const { edition } = dataset.catalog;
  if (edition === undefined) return [];
  const folder = folderOfEdition(edition);
  const maps = listEmbedViews(dataset, sources.shapes).map((view) => {
    const name = `${pathOf(view)}.html`;
    const { assets, areas } = placeOf(view);
    const place = { assets, areas, current: `../../../${upFrom(view)}${name}` };
    return { path: folder + name, bytes: strToU8(renderEmbedPage(view, place)) };
  });
  const others = embeds
    .filter(({ path }) => !/\.html$|\.oembed\.json$|configure\.js$/.test(path))
    .map(({ path, bytes }) => ({ path: folder + path, bytes }));
  const kept = [...keptData, icon].flatMap((path) => {
    const bytes = readFile(path);
    return bytes === undefined ? [] : [{ path: folder + path, bytes }];
  });
  const index = renderEditionIndex(dataset.catalog, edition, keptData);
  return [{ path: `${folder}index.html`, bytes: strToU8(index) }, ...maps, ...others, ...kept];
}
