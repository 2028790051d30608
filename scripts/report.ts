import { join } from 'node:path';
import { parseDataset } from '../src/core/dataset.ts';
import { InputError } from '../src/core/problem.ts';
import { processTerminal, runCommand } from './lib/cli.ts';
import { diskEffects } from './lib/effects.ts';
import { parseJson } from './pipeline/parse-json.ts';
import { parsePublished } from '../src/core/report/published.ts';
import { buildReport } from '../src/core/report/report.ts';
import { renderReport } from './report/render-report.ts';

const usage = `npm run report [-- --geodata DIR --data DIR --json]
  --geodata DIR  folder of published.json (geodata)
  --data DIR     folder that "npm run data" wrote (public/data)
  --json         prints one JSON document instead of a table`;

const command = {
  usage,
  flags: { geodata: 'string', data: 'string', json: 'boolean' },
  run: (flags: { geodata: string | undefined; data: string | undefined; json: boolean | undefined }) => {
    const folder = flags.data ?? 'public/data';
    const dataset = parseDataset(
      loadJson(join(folder, 'atlas.topo.json'), 'run "npm run data"'),
      loadJson(join(folder, 'atlas.catalog.json'), 'run "npm run data"'),
    );
    const file = join(flags.geodata ?? 'geodata', 'published.json');
    const rows = buildReport(dataset, parsePublished(loadJson(file, 'restore the file'), file));
    const ok = rows.every((row) => row.ok);
    processTerminal.out(
      flags.json ? `${JSON.stringify({ ok, rows }, undefined, 2)}\n` : `${renderReport(rows)}\n`,
    );
    return Promise.resolve(ok ? 0 : 1);
  },
} as const;

function loadJson(path: string, mend: string): unknown {
  const bytes = diskEffects.readFile(path);
  if (!bytes) throw new InputError([{ what: 'missing file', file: path, mend }]);
  return parseJson(bytes, path);
}

process.exitCode = await runCommand(command, process.argv.slice(2));
