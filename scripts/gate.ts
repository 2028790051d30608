import { join } from 'node:path';
import { parseDataset } from '../src/core/dataset.ts';
import { InputError } from '../src/core/problem.ts';
import { inspectFiles } from './gate/inspect.ts';
import { loadFiles } from './gate/list-files.ts';
import { processTerminal, runCommand, type Flags } from './lib/cli.ts';
import { chooseGeodata } from './lib/geodata-folder.ts';
import { diskEffects } from './lib/effects.ts';
import { silentProgress } from './lib/progress.ts';
import { deriveAtlas, type DerivedAtlas } from './pipeline/build.ts';
import { loadSqlite } from './pipeline/geometry/read/open-database.ts';
import { parseJson } from './pipeline/parse-json.ts';

const usage = `npm run gate [-- --geodata DIR --site DIR --data DIR]
  --geodata DIR  folder of boundaries, tables and catalogue (ATLAS_GEODATA of the environment, else geodata)
  --site DIR     folder that is published (dist); its data lie in DIR/data
  --data DIR     folder of the built data, which the next site is made of (public/data)`;

const flagTypes = { geodata: 'string', site: 'string', data: 'string' } as const;

const command = {
  usage,
  flags: flagTypes,
  run: async (flags: Flags<typeof flagTypes>) => {
    const site = flags.site ?? 'dist';
    const data = flags.data ?? 'public/data';
    // The boundaries may be a GeoPackage, and the download is one.
    await loadSqlite();
    const facts = deriveAtlas(
      { effects: diskEffects, progress: silentProgress },
      chooseGeodata(flags.geodata),
    );
    const faults = inspectFolder(facts, site, join(site, 'data')) + inspectFolder(facts, data, data);
    return faults === 0 ? 0 : 1;
  },
} as const;

/** Prints what is wrong with the files of a folder, and returns how much. */
function inspectFolder(facts: DerivedAtlas, folder: string, data: string): number {
  const published = parseDataset(
    loadJson(join(data, 'atlas.topo.json')),
    loadJson(join(data, 'atlas.catalog.json')),
  );
  const files = loadFiles(folder);
  const { faults, secrets } = inspectFiles(facts, published, files);
  for (const fault of faults) processTerminal.error(`${folder}/${fault}\n`);
  processTerminal.out(
    `${folder}: ${files.length} files, ${secrets} values and totals not to be told: ${faults.length} faults\n`,
  );
  return faults.length;
}

function loadJson(path: string): unknown {
  const bytes = diskEffects.readFile(path);
  if (bytes) return parseJson(bytes, path);
  throw new InputError([{ what: 'missing file', file: path, mend: 'run "npm run build"' }]);
}

process.exitCode = await runCommand(command, process.argv.slice(2));
