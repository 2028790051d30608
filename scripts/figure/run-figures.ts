import { join } from 'node:path';
import { InputError } from '../../src/core/problem.ts';
import { sizeNames } from '../../src/core/figure/sizes.ts';
import type { Command, Flags } from '../lib/cli.ts';
import type { Effects } from '../lib/effects.ts';
import type { Progress } from '../lib/progress.ts';
import { layoutNames } from '../../src/core/figure/layout-name.ts';
import { outlineLevels } from '../../src/core/model.ts';
import { formats, parseStyle, type FigureStyle } from './jobs.ts';
import { loadAtlas, type Atlas } from './load-atlas.ts';
import { makeFigure } from './make-figure.ts';
import { parseQueries, splitQueries, type Query } from './queries.ts';

const usage = `npm run figure -- QUERY… [--format svg,pdf,png --width 174mm --dpi 300 --lang de|en --out FOLDER]
  QUERY          address of a map, its query ("?merkmal=start&umriss=kreis") or the id of an indicator; several make several figures
  --file FILE    takes queries from a file, one a line
  --all          a figure of every indicator
  --format LIST  some of ${formats.join(', ')} (svg)
  --width SIZE   a width of 80 to 300 mm, or one of ${sizeNames.join(', ')} (174mm)
  --dpi N        dots per inch of a PNG (300; slide 144, social 96)
  --lang LANG    de or en, whatever the query says
  --layout NAME  ${layoutNames.join(', ')}: a map, with its distribution (from 140mm on), beside that of the
                 indicator that the query names as "kreuz", one for each class or answer, or the distribution alone
  --inset KEYS   districts, regions or associations once more, larger, as one: 08111,08116
  --area KEY     that district, region or association alone
  --each LEVEL   one figure for each ${outlineLevels.join(', ')}: an atlas
  --north        with an arrow to the north
  --greyscale    in greys that stay apart in black and white print
  --hatched      the same with a hatch of its own for each class
  --embed-fonts  SVG files carry the letters they use
  --bundle       a ZIP with the figure, its values, classes, captions, citation and an R script that draws it again
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
  layout: 'string',
  north: 'boolean',
  greyscale: 'boolean',
  hatched: 'boolean',
  inset: 'string',
  area: 'string',
  each: 'string',
  'embed-fonts': 'boolean',
  bundle: 'boolean',
  detail: 'boolean',
  data: 'string',
  out: 'string',
} as const;

type FigureFlags = Flags<typeof flagTypes>;

/** What the command does to the world. */
export interface FigureWorld {
  readonly effects: Effects;
  readonly progress: Progress;
}

/** The command `npm run figure`: draws what its words, its file and `--all` ask for, one figure after the other. */
export function createFigureCommand(world: FigureWorld): Command<typeof flagTypes> {
  return {
    usage,
    flags: flagTypes,
    takesWords: true,
    run: (flags, words) => runFigures(flags, words, world),
  };
}

/** All queries are read before the first figure is drawn: a slip in the last one costs no time. */
async function runFigures(
  flags: FigureFlags,
  words: readonly string[],
  { effects, progress }: FigureWorld,
): Promise<number> {
  const style = parseStyle(flags);
  const fromFile = readQueries(effects, flags.file);
  if (words.length + fromFile.length === 0 && flags.all !== true) throw new InputError([noQuery]);
  const atlas = loadAtlas(effects, flags.data ?? 'public/data', flags.detail === true);
  const all = flags.all === true ? atlas.dataset.catalog.indicators.map((indicator) => indicator.id) : [];
  const queries = parseQueries([...words, ...fromFile, ...all], atlas.dataset);
  const folder = flags.out ?? 'figures';
  const jobs = listAreas(atlas, style).flatMap((area) =>
    queries.map((query) => ({ area: area ?? query.making.area, query })),
  );
  for (const [index, { area, query }] of jobs.entries()) {
    const stage = `${index + 1}/${jobs.length}`;
    progress.begin(stage);
    const files = await nameQuery(query, () => makeFigure(atlas, query, { ...style, area }));
    const written = files.map(({ path, bytes }) => ({ path: join(folder, path), bytes }));
    effects.writeFiles(written);
    progress.end({ stage, lines: written.map(({ path }) => path), warnings: [] });
  }
  return 0;
}

/** The areas that get figures of their own; the whole atlas as one where none is asked for. */
function listAreas({ dataset }: Atlas, { area, each }: FigureStyle): readonly (string | undefined)[] {
  return each === undefined ? [area] : dataset.groups[each].map(({ id }) => id);
}

const noQuery = {
  what: 'no figure asked for',
  file: 'command line',
  expected: 'a query, --file or --all',
  mend: usage,
};

function readQueries(effects: Effects, file: string | undefined): readonly string[] {
  if (file === undefined) return [];
  const bytes = effects.readFile(file);
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
