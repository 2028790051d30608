import { join } from 'node:path';
import { parseDataset } from '../src/core/dataset.ts';
import { processTerminal, runCommand } from './lib/cli.ts';
import { diskEffects } from './lib/effects.ts';
import { loadJson } from './lib/load-json.ts';
import { findAssets } from './site/find-assets.ts';
import { renderSite } from './site/render-site.ts';
import { renderServerFiles } from './site/server-files.ts';

const usage = `node scripts/prerender.ts [--dist DIR]
  --dist DIR  folder that "vite build" wrote (dist)`;

const command = {
  usage,
  flags: { dist: 'string' },
  run: (flags: { dist: string | undefined }) => {
    const dist = flags.dist ?? 'dist';
    const load = (name: string) => loadJson(diskEffects, join(dist, 'data', name), 'run "npm run data"');
    const dataset = parseDataset(load('atlas.topo.json'), load('atlas.catalog.json'));
    const assets = findAssets(diskEffects, join(dist, 'index.html'));
    const files = [...renderSite(dataset, assets), ...renderServerFiles()];
    diskEffects.writeFiles(
      files.map(({ path, text }) => ({ path: join(dist, path), bytes: new TextEncoder().encode(text) })),
    );
    processTerminal.out(`${files.length} files painted into ${dist}\n`);
    return Promise.resolve(0);
  },
} as const;

process.exitCode = await runCommand(command, process.argv.slice(2));
