import { fileURLToPath } from 'node:url';
import { InputError, type Problem } from '../src/core/problem.ts';
import { chooseGeodata } from './lib/geodata-folder.ts';
import { processTerminal, runCommand, type Flags, type Terminal } from './lib/cli.ts';
import { loadCodeVersion } from './lib/code-version.ts';
import { diskEffects, hashBytes } from './lib/effects.ts';
import { limitProblems } from './lib/format-problems.ts';
import { createProgress, type Progress } from './lib/progress.ts';
import { renderProblems, type BuildFindings } from './lib/render-problems.ts';
import { isUnchanged } from './pipeline/manifest.ts';
import type { Outputs } from './pipeline/outputs.ts';
import type { StageReport } from './pipeline/stage.ts';

const usage = `npm run data [-- --geodata DIR --out DIR --check --json --force --report FILE]
  --geodata DIR  folder of boundaries, tables and catalogue (ATLAS_GEODATA of the environment, else geodata)
  --out DIR      folder to write to (public/data)
  --check        checks and builds, but writes nothing
  --json         prints one JSON document instead of lines
  --force        builds even if nothing has changed
  --report FILE  writes a web page with all problems and warnings; builds even if nothing has changed`;

const flagTypes = {
  geodata: 'string',
  out: 'string',
  check: 'boolean',
  json: 'boolean',
  force: 'boolean',
  report: 'string',
} as const;
const root = fileURLToPath(new URL('..', import.meta.url));

async function buildData(flags: Flags<typeof flagTypes>, terminal: Terminal): Promise<number> {
  const folders = { geodata: chooseGeodata(flags.geodata), out: flags.out ?? 'public/data' };
  const code = loadCodeVersion(diskEffects, root);
  const reports: StageReport[] = [];
  const print = (document: object) =>
    terminal.out(`${JSON.stringify({ ...document, reports }, undefined, 2)}\n`);
  if (flags.force !== true && flags.report === undefined && isUnchanged(diskEffects, folders, code)) {
    if (flags.json) print({ ok: true, problems: [], outputs: [] });
    else terminal.out('unchanged\n');
    return 0;
  }
  // Loaded here, because the libraries of the geometry take longer than to see that nothing has changed.
  const { buildAtlas, writeOutputs } = await import('./pipeline/build.ts');
  const { prepareReaders } = await import('./pipeline/geometry/prepare-readers.ts');
  const progress = recordReports(flags.json ? undefined : createTerminalProgress(terminal), reports);
  const tell = (problems: readonly Problem[]) => writeReport(flags.report, { problems, reports });
  try {
    await prepareReaders(diskEffects, folders.geodata);
    const atlas = buildAtlas({ effects: diskEffects, progress, code }, folders.geodata);
    const outputs = flags.check === true ? atlas : await makeDownloads(atlas, progress);
    if (flags.check !== true) writeOutputs(diskEffects, folders, outputs);
    tell([]);
    const written = flags.check === true ? [] : describeOutputs(outputs);
    if (flags.json) print({ ok: true, problems: [], outputs: written });
    else terminal.out(flags.check ? 'checked, nothing written\n' : `written to ${folders.out}\n`);
    return 0;
  } catch (error) {
    if (error instanceof InputError) tell(error.problems);
    if (!flags.json || !(error instanceof InputError)) throw error;
    print({ ok: false, problems: limitProblems(error.problems), outputs: [] });
    return 1;
  }
}

/** Made of checked data alone, so that nothing can be wrong with them that has not been told before. */
async function makeDownloads(atlas: Outputs, progress: Progress): Promise<Outputs> {
  const { addDownloads } = await import('./pipeline/downloads/add-downloads.ts');
  progress.begin('download');
  const { output, report } = await addDownloads(atlas);
  progress.end(report);
  return output;
}

function writeReport(path: string | undefined, findings: BuildFindings): void {
  if (path === undefined) return;
  diskEffects.writeFiles([{ path, bytes: new TextEncoder().encode(renderProblems(findings)) }]);
}

function createTerminalProgress(terminal: Terminal): Progress {
  return createProgress({
    write: terminal.out,
    isTerminal: process.stdout.isTTY,
    now: () => performance.now(),
  });
}

function recordReports(progress: Progress | undefined, reports: StageReport[]): Progress {
  return {
    begin: (stage) => progress?.begin(stage),
    end: (report) => {
      reports.push(report);
      progress?.end(report);
    },
  };
}

function describeOutputs(outputs: Outputs) {
  return [...outputs].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: hashBytes(bytes) }));
}

const command = {
  usage,
  flags: flagTypes,
  run: (flags: Flags<typeof flagTypes>) => buildData(flags, processTerminal),
};
process.exitCode = await runCommand(command, process.argv.slice(2));
