import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDataset, type Dataset } from '../src/core/dataset.ts';
import { parseDownloads } from '../src/core/export/downloads.ts';
import { parseTopology } from '../src/core/topology.ts';
import { parsePublished } from '../src/core/report/published.ts';
import { digestStyles } from './headers.ts';
import { processTerminal, runCommand } from './lib/cli.ts';
import { diskEffects } from './lib/effects.ts';
import { loadJson } from './lib/load-json.ts';
import { drawTiles } from '../src/core/document/embed-tiles.ts';
import { parseTiling, tilingFile } from '../src/core/equal/tiling.ts';
import { renderElementPages } from '../src/core/document/elements-html.ts';
import { bundleElements } from './site/bundle-elements.ts';
import { bundleEmbeds } from './site/bundle-embeds.ts';
import { findAssets } from './site/find-assets.ts';
import { renderEmbeds, type EmbedSources } from './site/render-embeds.ts';
import { renderPlaces } from './site/render-places.ts';
import { renderSite } from './site/render-site.ts';
import { renderEdition } from './site/render-edition.ts';
import { renderHostFiles } from './site/host-files.ts';
import { renderServerFiles } from './site/server-files.ts';
import { renderSitemap } from './site/sitemap.ts';

const detailFile = 'atlas-detail.topo.json';

const usage = `node scripts/prerender.ts [--dist DIR]
  --dist DIR  folder that "vite build" wrote (dist)`;

const stylesOf = (name: string) => readFileSync(new URL(`../src/app/${name}.css`, import.meta.url), 'utf8');

const command = {
  usage,
  flags: { dist: 'string' },
  run: async (flags: { dist: string | undefined }) => {
    const dist = flags.dist ?? 'dist';
    const load = (name: string) => loadJson(diskEffects, join(dist, 'data', name), 'run "npm run data"');
    const dataset = parseDataset(load('atlas.topo.json'), load('atlas.catalog.json'));
    const assets = findAssets(diskEffects, dist);
    const root = join(import.meta.dirname, '..');
    const sources = await readSources(root, load, dataset);
    const embeds = renderEmbeds(dataset, sources);
    const files = {
      published: parsePublished(load('atlas.published.json'), 'atlas.published.json'),
      downloads: parseDownloads(load('download/datapackage.json'), 'datapackage.json'),
    };
    const site = renderSite(dataset, assets, files, stylesOf('text-pages'));
    const started = performance.now();
    const places = renderPlaces(dataset, assets, stylesOf('place'));
    const placesS = (performance.now() - started) / 1000;
    const texts = [
      ...site,
      ...places,
      renderSitemap(dataset),
      ...renderElementPages(),
      ...renderServerFiles(digestStyles(site.map(({ text }) => text))),
    ];
    const painted = [
      ...texts.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
      ...embeds,
      ...(await bundleElements(root)),
      ...renderHostFiles(),
      ...renderEdition(dataset, sources, embeds, (path) => diskEffects.readFile(join(dist, path))),
    ];
    diskEffects.writeFiles(painted.map(({ path, bytes }) => ({ path: join(dist, path), bytes })));
    processTerminal.out(
      `${painted.length} files painted into ${dist}, ${places.length} of places in ${placesS.toFixed(1)} s\n`,
    );
    return 0;
  },
} as const;

/** @param load reads a file of the built data */
async function readSources(
  root: string,
  load: (name: string) => unknown,
  { municipalities }: Dataset,
): Promise<EmbedSources> {
  const tiling = parseTiling(load(tilingFile), municipalities);
  return {
    style: readFileSync(join(root, 'src/app/embed/embed.css'), 'utf8'),
    scripts: await bundleEmbeds(root),
    drawTiles: (shown) => JSON.stringify(drawTiles(shown, tiling)),
    shapes: parseTopology(load(detailFile), detailFile),
  };
}

process.exitCode = await runCommand(command, process.argv.slice(2));
