import { join } from 'node:path';
import { InputError } from '../src/core/problem.ts';
import { prepareTrials, runTrial, type InputFiles } from './fuzz/trial.ts';
import { processTerminal, runCommand, type Flags } from './lib/cli.ts';
import { diskEffects } from './lib/effects.ts';

const usage = `npm run fuzz [-- --geodata DIR --runs N --seed TEXT]
  --geodata DIR  folder of the inputs that are spoiled (geodata)
  --runs N       number of trials (200)
  --seed TEXT    start of the names of the trials (1); the same seed gives the same trials`;

const flagTypes = { geodata: 'string', runs: 'string', seed: 'string' } as const;

/** The descriptions come first; the boundaries are another matter, and a few bytes are enough where they are not read. */
const descriptions = ['catalog.json', 'datapackage.json', 'published.json', 'recode.csv'];

function fuzz(flags: Flags<typeof flagTypes>): Promise<number> {
  const geodata = flags.geodata ?? 'geodata';
  const runs = Number(flags.runs ?? 200);
  if (!Number.isSafeInteger(runs) || runs < 1)
    throw new InputError([
      { what: 'wrong number of trials', file: 'command line', found: flags.runs ?? '', mend: usage },
    ]);
  const files = loadFiles(geodata);
  const unspoiled = prepareTrials(files);
  if (unspoiled.problems.length > 0) throw new InputError(unspoiled.problems);
  const paths = [...files.keys()].filter((path) => path.endsWith('.csv') || descriptions.includes(path));
  let accepted = 0;
  let findings = 0;
  for (let run = 0; run < runs; run += 1) {
    const trial = runTrial(unspoiled, paths, `${flags.seed ?? '1'}-${run}`);
    accepted += trial.isAccepted ? 1 : 0;
    findings += trial.offences.length > 0 ? 1 : 0;
    for (const offence of trial.offences.slice(0, 3)) processTerminal.out(`${trial.name}\n  ${offence}\n`);
  }
  processTerminal.out(
    `${runs} trials, ${accepted} accepted, ${runs - accepted} refused, ${findings} findings\n`,
  );
  return Promise.resolve(findings > 0 ? 1 : 0);
}

function loadFiles(geodata: string): InputFiles {
  const tables = diskEffects
    .listFiles(join(geodata, 'tables'), '.csv')
    .map((path) => path.slice(geodata.length + 1));
  const files = new Map<string, Uint8Array>();
  for (const path of [...descriptions, ...tables]) {
    const bytes = diskEffects.readFile(join(geodata, path));
    if (bytes) files.set(path, bytes);
  }
  const catalog = JSON.parse(new TextDecoder().decode(files.get('catalog.json'))) as {
    boundaries: { path: string };
  };
  return files.set(catalog.boundaries.path, new Uint8Array());
}

process.exitCode = await runCommand({ usage, flags: flagTypes, run: fuzz }, process.argv.slice(2));
