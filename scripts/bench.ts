import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { InputError } from '../src/core/problem.ts';
import { figureLimits, measureFigures } from './bench/figures.ts';
import { frameRatioLimit, measureFrames } from './bench/frames.ts';
import { writeInputs } from './bench/inputs.ts';
import { measureRun, takeBest, type Usage } from './bench/measure.ts';
import { measurePages, pageLimits } from './bench/page.ts';
import { listArguments, type Task } from './bench/recipes.ts';
import { measurePlaces, placesLimitS } from './bench/places.ts';
import { countryFactor, measureRecolour, recolourLimits, repeatDataset } from './bench/recolour.ts';
import { parseAreas } from './boundaries/areas.ts';
import { loadSource, source } from './boundaries/load-source.ts';
import { loadAtlas } from './figure/load-atlas.ts';
import { processTerminal, runCommand, type Flags } from './lib/cli.ts';
import { diskEffects } from './lib/effects.ts';

const usage = `npm run bench [-- --mapshaper DIR --rounds N --figures --recolour --page --places]
  --figures        only the figures: time of one and of the report's twelve, bytes of the largest of every kind
  --recolour       only the map: processor between an act of a reader and the colours of all municipalities, and the
                   time until the built page shows them, beside a canvas page by hand
  --page           only the start page, built before, on a slow phone: first map, and how long it is deaf
  --places         only the pages of all places, after a build: processor
  --mapshaper DIR  folder in which mapshaper is installed (installs it into a temporary one)
  --rounds N       runs of each program, of which the best counts (3)`;

const flagTypes = {
  mapshaper: 'string',
  rounds: 'string',
  figures: 'boolean',
  recolour: 'boolean',
  page: 'boolean',
  places: 'boolean',
} as const;
const mapshaperVersion = '0.7.70';

/** Memory that the build of all Germany has to do with. */
const limitMB = 512;

/** Thresholds are set so that both programs keep as many points; cells are of the same size. */
const tasks = [
  { name: 'Baden-Württemberg', state: '08', recipe: 'fast', keep: '10%', thresholdM2: 330_000, cells: 1e4, gridM: 23.5 },
  { name: 'Germany', state: undefined, recipe: 'clean', keep: '10%', thresholdM2: 250_000, cells: 1e4, gridM: 75 },
] as const; // oxfmt-ignore

interface Result extends Usage {
  readonly brotliBytes: number;
  readonly points: number;
}

async function bench(flags: Flags<typeof flagTypes>): Promise<number> {
  if (flags.figures === true) return benchFigures();
  if (flags.recolour === true) return benchRecolour();
  if (flags.places === true) return benchPlaces();
  const rounds = Number(flags.rounds ?? 3);
  if (!Number.isSafeInteger(rounds) || rounds < 1)
    throw new InputError([{ what: 'wrong number of runs', file: 'command line', mend: usage }]);
  if (flags.page === true) return benchPage(rounds);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const mapshaper = findMapshaper(flags.mapshaper ?? installMapshaper(folder));
    const program = await bundleProgram();
    const input = loadSource();
    for (const { state, ...task } of tasks) {
      const written = writeInputs(parseAreas(input, source.file, state), folder, task);
      printResults(written, runBoth(written, { mapshaper, program, rounds, folder }));
    }
    return 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns 1 where a limit is broken */
async function benchPage(rounds: number): Promise<number> {
  const { startMs, bareMs, libraryMs, blockedMs } = await measurePages('dist', rounds);
  const line = (what: string, value: string, limit = '') =>
    `  ${what.padEnd(52)}${value.padStart(9)}${limit}\n`;
  const ms = (value: number) => `${Math.round(value)} ms`;
  const { bareRatio, libraryRatio, blockedMs: mostBlockedMs } = pageLimits;
  processTerminal.out(
    line('first map of the start page', ms(startMs)) +
      line('first map of a page of only the picture', ms(bareMs)) +
      line('  times', (startMs / bareMs).toFixed(2), `   of at most ${bareRatio}`) +
      line('map library, worker and data there, nothing drawn', ms(libraryMs)) +
      line('  times', (libraryMs / startMs).toFixed(1), `   of at least ${libraryRatio}`) +
      line('blocked until the map can be moved', ms(blockedMs), `   of at most ${mostBlockedMs} ms`),
  );
  const isSoon = startMs <= bareRatio * bareMs && libraryMs >= libraryRatio * startMs;
  return isSoon && blockedMs <= mostBlockedMs ? 0 : 1;
}

/** @returns 1 where a limit is broken */
async function benchFigures(): Promise<number> {
  const { oneS, twelveS, svgBytes, svgName } = await measureFigures('public/data');
  const line = (what: string, value: string, limit: string) =>
    `  ${what.padEnd(36)}${value.padStart(10)}   of ${limit}\n`;
  processTerminal.out(
    line('processor, one figure as SVG', `${oneS.toFixed(2)} s`, `${figureLimits.oneS} s`) +
      line('processor, twelve as SVG, PDF, PNG', `${twelveS.toFixed(1)} s`, `${figureLimits.twelveS} s`) +
      line('largest SVG of every kind', `${svgBytes} B`, `${figureLimits.svgBytes} B`) +
      `    ${svgName}\n`,
  );
  const isKept =
    oneS <= figureLimits.oneS && twelveS <= figureLimits.twelveS && svgBytes <= figureLimits.svgBytes;
  return isKept ? 0 : 1;
}

/** Clicks in each page. */
const clicks = 24;

/** @returns 1 where a limit is broken */
async function benchRecolour(): Promise<number> {
  const { dataset } = loadAtlas(diskEffects, 'public/data', false);
  const runs = [
    { ...measureRecolour(dataset), limit: recolourLimits.state },
    { ...measureRecolour(repeatDataset(dataset, countryFactor)), limit: recolourLimits.country },
  ];
  for (const { municipalities, p95Ms, worstMs, limit } of runs)
    processTerminal.out(
      `  ${String(municipalities).padStart(6)} areas recoloured: p95 ${p95Ms.toFixed(1)} ms of ${limit} ms, worst ${worstMs.toFixed(1)} ms\n`,
    );
  const { atlasMs, canvasMs } = await measureFrames('dist', dataset, clicks);
  const times = atlasMs / canvasMs;
  processTerminal.out(
    `  from a click to its frame: ${atlasMs.toFixed(0)} ms, a canvas page by hand ${canvasMs.toFixed(0)} ms, times ${times.toFixed(2)} of at most ${frameRatioLimit}\n`,
  );
  return times <= frameRatioLimit && runs.every(({ p95Ms, limit }) => p95Ms <= limit) ? 0 : 1;
}

/** @returns 1 where the limit is broken */
function benchPlaces(): number {
  const { dataset } = loadAtlas(diskEffects, 'public/data', false);
  const { files, seconds } = measurePlaces('dist', dataset);
  processTerminal.out(
    `  pages of places: ${files} files in ${seconds.toFixed(1)} s of processor, of at most ${placesLimitS} s\n`,
  );
  return seconds <= placesLimitS ? 0 : 1;
}

function installMapshaper(folder: string): string {
  const flags = ['--omit=optional', '--ignore-scripts', '--no-save', '--silent', '--prefix', folder];
  execFileSync('npm', ['install', ...flags, `mapshaper@${mapshaperVersion}`], { stdio: 'pipe' });
  return folder;
}

function findMapshaper(folder: string): string {
  const program = join(folder, 'node_modules/mapshaper/bin/mapshaper');
  if (existsSync(program)) return program;
  throw new InputError([
    {
      what: 'mapshaper is not installed there',
      file: program,
      mend: `npm install mapshaper@${mapshaperVersion}`,
    },
  ]);
}

/** Beside the libraries, so that the program finds them. */
const programFolder = 'node_modules/.bench';

/** Libraries that go into the file, as mapshaper has its own; sql.js only works beside it. */
const bundled = ['proj4', 'mgrs', 'wkt-parser', 'flatgeobuf', 'flatbuffers', 'topojson-client', 'valibot'];

/** One file of JavaScript, as mapshaper is: otherwise half the time would go into compiling TypeScript. */
async function bundleProgram(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: bundled },
    build: { ssr: 'scripts/bench/shape-areas.ts', outDir: programFolder, copyPublicDir: false },
  });
  return join(programFolder, 'shape-areas.js');
}

/** By turns, so that a busy moment of the machine meets both. */
function runBoth(
  task: Task,
  {
    mapshaper,
    program,
    rounds,
    folder,
  }: { mapshaper: string; program: string; rounds: number; folder: string },
): { own: Result; other: Result } {
  const files = { own: join(folder, 'own.json'), other: join(folder, 'other.json') };
  const runs = Array.from({ length: rounds }, () => ({
    own: measureRun([...readNodeFlags(), program, JSON.stringify(task), files.own]),
    other: measureRun([mapshaper, ...listArguments(task, files.other)]),
  }));
  return {
    own: { ...takeBest(runs.map(({ own }) => own)), ...measureFile(files.own) },
    other: { ...takeBest(runs.map(({ other }) => other)), ...measureFile(files.other) },
  };
}

/** Flags of Node that the build of the data runs with. */
function readNodeFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { data: string } };
  return scripts.data.split(' ').filter((word) => /^--(?!import)[a-z-]+(=\d+)?$/.test(word));
}

function measureFile(file: string): Pick<Result, 'brotliBytes' | 'points'> {
  const bytes = readFileSync(file);
  const { arcs } = JSON.parse(bytes.toString()) as { arcs: unknown[][] };
  const points = arcs.reduce((sum, arc) => sum + arc.length, 0);
  return { brotliBytes: brotliCompressSync(bytes).length, points };
}

function printResults({ name, areas, recipe }: Task, { own, other }: { own: Result; other: Result }): void {
  const line = (what: string, unit: string, key: keyof Result, digits = 0) =>
    `  ${what.padEnd(24)}${own[key].toFixed(digits).padStart(9)} ${unit}${other[key].toFixed(digits).padStart(11)} ${unit}   ${(own[key] / other[key]).toFixed(2)}\n`;
  processTerminal.out(
    `${name}, ${areas} municipalities, 5 levels; this build, mapshaper ${mapshaperVersion} (${recipe}), ratio\n` +
      line('processor', 's ', 'cpuS', 2) +
      line('peak memory', 'MB', 'peakMB') +
      line('brotli', 'B ', 'brotliBytes') +
      line('points', '  ', 'points'),
  );
  if (own.peakMB > limitMB) processTerminal.out(`  over ${limitMB} MB\n`);
}

process.exitCode = await runCommand({ usage, flags: flagTypes, run: bench }, process.argv.slice(2));
