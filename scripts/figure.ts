import { join } from 'node:path';
import { InputError } from '../src/core/problem.ts';
import { sizeNames } from '../src/core/figure/sizes.ts';
import { processTerminal, runCommand, type Flags, type Terminal } from './lib/cli.ts';
import { diskEffects } from './lib/effects.ts';
import { createProgress } from './lib/progress.ts';
import { formats, parseStyle } from './figure/jobs.ts';
import { loadAtlas } from './figure/load-atlas.ts';
import { makeFigure } from './figure/make-figure.ts';
import { parseQueries, splitQueries, type Query } from './figure/queries.ts';

const usage = `npm run figure -- QUERY… [--format svg,pdf,png --width 174mm --dpi 300 --lang de|en --out FOLDER]
  QUERY          address of a map, its query ("?merkmal=start&umriss=kreis") or the id of an indicator; several make several figures
  --file FILE    takes queries from a file, one a line
  --all          all figures of the report
  --format LIST  some of ${formats.join(', ')} (svg)
  --width SIZE   a width of 80 to 300 mm, or one of ${sizeNames.join(', ')} (174mm)
  --dpi N        dots per inch of a PNG (300; slide 144, social 96)
  --lang LANG    de or en, whatever the query says
  --chart        with the distribution of the values
  --north        with an arrow to the north
  --greyscale    in greys that stay apart in black and white print
  --detail       shapes in full detail, for large prints
  --data DIR     folder that "npm run data" wrote (public/data)
  --out FOLDER   folder to write to (figures)`;

const flagTypes = {
  file: 'string',
  all: 'boolean',
  format: 'string',
  width: 'string',
  dpi: 'string',
  lang: 'string',
  chart: 'boolean',
  north: 'boolean',
  greyscale: 'boolean',
  detail: 'boolean',
  data: 'string',
  out: 'string',
} as const;

type FigureFlags = Flags<typeof flagTypes>;

async function makeFigures(
  flags: FigureFlags,
  words: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const style = parseStyle(flags);
  const atlas = loadAtlas(diskEffects, flags.data ?? 'public/data', flags.detail === true);
  const all = flags.all === true ? atlas.dataset.catalog.indicators.map((indicator) => indicator.id) : [];
  const queries = parseQueries([...words, ...readQueries(flags.file), ...all], atlas.dataset);
  if (queries.length === 0) throw new InputError([noQuery]);
  const progress = createProgress({
    write: terminal.error,
    isTerminal: process.stderr.isTTY,
    now: () => performance.now(),
  });
  const folder = flags.out ?? 'figures';
  for (const [index, query] of queries.entries()) {
    const stage = `${index + 1}/${queries.length}`;
    progress.begin(stage);
    const files = await nameQuery(query, () => makeFigure(atlas, query, style));
    diskEffects.writeFiles(files.map(({ path, bytes }) => ({ path: join(folder, path), bytes })));
    progress.end({ stage, lines: files.map(({ path }) => path), warnings: [] });
    for (const { path } of files) terminal.out(`${join(folder, path)}\n`);
  }
  return 0;
}

const noQuery = {
  what: 'no figure asked for',
  file: 'command line',
  expected: 'a query, --file or --all',
  mend: usage,
};

function readQueries(file: string | undefined): readonly string[] {
  if (file === undefined) return [];
  const bytes = diskEffects.readFile(file);
  if (!bytes) throw new InputError([{ what: 'missing file', file, mend: 'check the path of --file' }]);
  return splitQueries(new TextDecoder().decode(bytes));
}

/** Says which of several figures a problem belongs to. */
async function nameQuery<T>({ selection }: Query, make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(
      error.problems.map((problem) => ({ ...problem, file: `figure of ${selection.indicator}` })),
    );
  }
}

const command = {
  usage,
  flags: flagTypes,
  takesWords: true,
  run: (flags: FigureFlags, words: readonly string[]) => makeFigures(flags, words, processTerminal),
};
process.exitCode = await runCommand(command, process.argv.slice(2));
