import { diskEffects } from '../lib/effects.ts';
import { parseStyle, type StyleFlags } from '../figure/jobs.ts';
import { loadAtlas } from '../figure/load-atlas.ts';
import { makeFigure } from '../figure/make-figure.ts';
import { parseQueries } from '../figure/queries.ts';

/** What figures may take: seconds of processor for one SVG and for the twelve of the report in three formats, bytes of an SVG. */
export const figureLimits = { oneS: 1.5, twelveS: 30, svgBytes: 250_000 } as const;

export interface FigureTimes {
  readonly oneS: number;
  readonly twelveS: number;
  /** Of the largest of the twelve. */
  readonly svgBytes: number;
}

const flags: StyleFlags = {
  format: undefined,
  width: undefined,
  dpi: undefined,
  lang: undefined,
  layout: undefined,
  greyscale: undefined,
  north: undefined,
  bundle: undefined,
  hatched: undefined,
  inset: undefined,
  area: undefined,
  each: undefined,
  'embed-fonts': undefined,
};

/**
 * Draws what the command line draws, without writing it: first one SVG, then the figures of all indicators that are no
 * variants as SVG, PDF and PNG of 300 dpi. Time is that of the processor: a busy machine does not change it.
 *
 * @param folder with the built data, which is read before
 */
export async function measureFigures(folder: string): Promise<FigureTimes> {
  const atlas = loadAtlas(diskEffects, folder, false);
  const own = atlas.dataset.catalog.indicators.filter((indicator) => indicator.variantOf === undefined);
  const queries = parseQueries(
    own.map(({ id }) => id),
    atlas.dataset,
  );
  const before = process.cpuUsage();
  await makeFigure(atlas, queries[0]!, parseStyle(flags));
  const oneS = secondsSince(before);
  const begin = process.cpuUsage();
  const sizes: number[] = [];
  for (const query of queries)
    for (const file of await makeFigure(atlas, query, parseStyle({ ...flags, format: 'svg,pdf,png' })))
      if (file.path.endsWith('.svg')) sizes.push(file.bytes.length);
  return { oneS, twelveS: secondsSince(begin), svgBytes: Math.max(...sizes) };
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
