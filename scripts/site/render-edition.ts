import { strToU8 } from 'fflate';
import type { Dataset } from '../../src/core/dataset.ts';
import { folderOfEdition } from '../../src/core/document/addresses.ts';
import { renderEmbedPage } from '../../src/core/document/embed-html.ts';
import { embedFolder } from '../../src/core/embed/oembed.ts';
import { renderEditionIndex } from '../../src/core/document/edition-html.ts';
import type { OutputFile } from '../lib/effects.ts';
import { linkedAssets, listViews, renderEmbeds, upFrom, type EmbedSources } from './render-embeds.ts';

/** What was shown and from what: enough to compute everything again. */
const keptData = ['data/atlas.topo.json', 'data/atlas.catalog.json', 'data/atlas.manifest.json'] as const;
const icon = 'icon.svg';

/**
 * The edition of the data as a folder that needs nothing outside of itself: every map with its style and script, its
 * picture and ZIP, the data, and a page that lists them. Each map says that it stays and leads to the current one.
 *
 * @param readFile a file of the site by its path from the start
 */
export function renderEdition(
  dataset: Dataset,
  sources: EmbedSources,
  readFile: (path: string) => Uint8Array | undefined,
): readonly OutputFile[] {
  const { edition } = dataset.catalog;
  if (edition === undefined) return [];
  const folder = folderOfEdition(edition);
  const maps = listViews(dataset).map((view) => {
    const { language } = view.selection;
    const up = upFrom(language);
    const name = `${embedFolder[language]}${view.indicator.id}.html`;
    const place = { assets: linkedAssets(up), current: `../../../${up}${name}` };
    return { path: folder + name, bytes: strToU8(renderEmbedPage(view, place)) };
  });
  const others = renderEmbeds(dataset, sources)
    .filter(({ path }) => !/\.html$|\.oembed\.json$|configure\.js$/.test(path))
    .map(({ path, bytes }) => ({ path: folder + path, bytes }));
  const kept = [...keptData, icon].flatMap((path) => {
    const bytes = readFile(path);
    return bytes === undefined ? [] : [{ path: folder + path, bytes }];
  });
  const index = renderEditionIndex(dataset.catalog, edition, keptData);
  return [{ path: `${folder}index.html`, bytes: strToU8(index) }, ...maps, ...others, ...kept];
}
