import { join } from 'node:path';
import { parseDataset } from '../src/core/dataset.ts';
import { InputError } from '../src/core/problem.ts';
import { inspectFiles } from './gate/inspect.ts';
import { loadFiles } from './gate/list-files.ts';
import { processTerminal, runCommand } from './lib/cli.ts';
import { chooseGeodata } from './lib/geodata-folder.ts';
import { diskEffects } from './lib/effects.ts';
import { silentProgress } from './lib/progress.ts';
import { deriveAtlas } from './pipeline/build.ts';
import { parseJson } from './pipeline/parse-json.ts';

const usage = `npm run gate [-- --geodata DIR --site DIR]
  --geodata DIR  folder of boundaries, tables and catalogue (ATLAS_GEODATA of the environment, else geodata)
  --site DIR     folder that is published (dist); its data lie in DIR/data`;

const command = {
  usage,
  flags: { geodata: 'string', site: 'string' },
  run: (flags: { geodata: string | undefined; site: string | undefined }) => {
    const site = flags.site ?? 'dist';
    const facts = deriveAtlas(
      { effects: diskEffects, progress: silentProgress },
      chooseGeodata(flags.geodata),
    );
    const published = parseDataset(
      loadJson(join(site, 'data/atlas.topo.json')),
      loadJson(join(site, 'data/atlas.catalog.json')),
    );
    const files = loadFiles(site);
    const { faults, secrets } = inspectFiles(facts, published, files);
    for (const fault of faults) processTerminal.error(`${fault}\n`);
    processTerminal.out(
      `${files.length} files, ${secrets} values and totals not to be told: ${faults.length} faults\n`,
    );
    return Promise.resolve(faults.length === 0 ? 0 : 1);
  },
} as const;

function loadJson(path: string): unknown {
  const bytes = diskEffects.readFile(path);
  if (bytes) return parseJson(bytes, path);
  throw new InputError([{ what: 'missing file', file: path, mend: 'run "npm run build"' }]);
}

process.exitCode = await runCommand(command, process.argv.slice(2));
