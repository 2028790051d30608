import { join } from 'node:path';
import { InputError } from '../src/core/problem.ts';
import { runBoundaryTrial, takeSample, type BoundarySample } from './fuzz/check-boundaries.ts';
import { prepareTrials, runTrial, type InputFiles } from './fuzz/trial.ts';
import { processTerminal, runCommand, type Flags } from './lib/cli.ts';
import { diskEffects } from './lib/effects.ts';
import { parseCatalog } from '../src/core/catalog.ts';
import { loadBoundaries } from './pipeline/geometry/load-boundaries.ts';
import { prepareReaders } from './pipeline/geometry/prepare-readers.ts';
import { readBoundaries } from './pipeline/geometry/read-boundaries.ts';

const usage = `npm run fuzz [-- --geodata DIR --runs N --seed TEXT]
  --geodata DIR  folder of the inputs that are spoiled (geodata)
  --runs N       number of trials (200)
  --seed TEXT    start of the names of the trials (1); the same seed gives the same trials`;

const flagTypes = { geodata: 'string', runs: 'string', seed: 'string' } as const;

/** One trial of so many spoils boundaries, the others tables. */
const boundaryShare = 4;
/** Areas of the real boundaries that are spoiled. */
const sampleSize = 8;

/** They come first; a few bytes are enough for the boundaries where they are not read. */
const descriptions = ['catalog.json', 'datapackage.json', 'published.json', 'recode.csv'];

async function fuzz(flags: Flags<typeof flagTypes>): Promise<number> {
  const geodata = flags.geodata ?? 'geodata';
  const runs = Number(flags.runs ?? 200);
  if (!Number.isSafeInteger(runs) || runs < 1)
    throw new InputError([
      { what: 'wrong number of trials', file: 'command line', found: flags.runs ?? '', mend: usage },
    ]);
  const files = loadFiles(geodata);
  const unspoiled = prepareTrials(files);
  if (unspoiled.problems.length > 0) throw new InputError(unspoiled.problems);
  await prepareReaders(diskEffects, geodata);
  const sample = loadSample(geodata);
  const paths = [...files.keys()].filter((path) => path.endsWith('.csv') || descriptions.includes(path));
  let accepted = 0;
  let findings = 0;
  for (let run = 0; run < runs; run += 1) {
    const seed = `${flags.seed ?? '1'}-${run}`;
    const isOfShapes = run % boundaryShare === 0;
    const trial = isOfShapes ? runBoundaryTrial(sample, seed) : runTrial(unspoiled, paths, seed);
    accepted += trial.isAccepted ? 1 : 0;
    findings += trial.offences.length > 0 ? 1 : 0;
    for (const offence of trial.offences.slice(0, 3)) processTerminal.out(`${trial.name}\n  ${offence}\n`);
  }
  processTerminal.out(
    `${runs} trials, ${accepted} accepted, ${runs - accepted} refused, ${findings} findings\n`,
  );
  return findings > 0 ? 1 : 0;
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

/** Some areas of the real boundaries, which are right before they are spoiled. */
function loadSample(geodata: string): BoundarySample {
  const find = (path: string) => diskEffects.readFile(join(geodata, path));
  const load = (path: string) => {
    const bytes = find(path);
    if (!bytes) throw new InputError([{ what: 'missing file', file: path, mend: `put it into ${geodata}` }]);
    return bytes;
  };
  const input: unknown = JSON.parse(new TextDecoder().decode(load('catalog.json')));
  const { boundaries } = parseCatalog(input, 'catalog.json');
  const layer = readBoundaries(loadBoundaries(boundaries.path, load, find), boundaries).output;
  return takeSample(layer, sampleSize);
}

process.exitCode = await runCommand({ usage, flags: flagTypes, run: fuzz }, process.argv.slice(2));
