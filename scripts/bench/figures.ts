import { diskEffects } from '../lib/effects.ts';
import { parseStyle, type StyleFlags } from '../figure/jobs.ts';
import { loadAtlas, type Atlas } from '../figure/load-atlas.ts';
import { makeFigure } from '../figure/make-figure.ts';
import { parseQueries } from '../figure/queries.ts';

/** What figures may take: seconds of processor for one SVG and for the twelve of the report in three formats, bytes of an SVG. */
export const figureLimits = { oneS: 1.5, twelveS: 30, svgBytes: 250_000 } as const;

export interface FigureTimes {
  readonly oneS: number;
  readonly twelveS: number;
  readonly svgBytes: number;
  /** How the largest of all SVGs is asked for. */
  readonly svgName: string;
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
 * variants as SVG, PDF and PNG of 300 dpi, then every indicator in every kind of figure as SVG, with all outlines. Time
 * is that of the processor: a busy machine does not change it.
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
  for (const query of queries)
    await makeFigure(atlas, query, parseStyle({ ...flags, format: 'svg,pdf,png' }));
  return { oneS, twelveS: secondsSince(begin), ...(await findLargest(atlas)) };
}

/** The dense middle of the state, and a third of it. */
const insets = ['08111,08115,08116,08118', '081'];

/** Every kind of figure of all municipalities; the second map of a pair is one of circles. */
const kinds: readonly Partial<StyleFlags>[] = [
  { layout: 'map' },
  { layout: 'map-chart', hatched: true },
  { layout: 'multiples' },
  { layout: 'chart' },
  ...insets.map((inset) => ({ inset, layout: 'map-chart' })),
  { layout: 'pair', width: '85mm' },
  { layout: 'pair' },
];

async function findLargest(atlas: Atlas): Promise<Pick<FigureTimes, 'svgBytes' | 'svgName'>> {
  const { indicators } = atlas.dataset.catalog;
  const circles = indicators.find((indicator) => 'display' in indicator && indicator.display === 'symbols');
  const texts = indicators.map(({ id }) => {
    const second = id === circles?.id ? indicators.find((other) => other.id !== id)?.id : circles?.id;
    return `?merkmal=${id}&kreuz=${second ?? id}&mengen=symbole&umriss=verband,kreis,regierungsbezirk`;
  });
  let largest = { svgBytes: 0, svgName: '' };
  for (const kind of kinds) {
    const style = parseStyle({ ...flags, ...kind });
    for (const query of parseQueries(texts, atlas.dataset)) {
      const [{ path, bytes } = { path: '', bytes: '' }] = await makeFigure(atlas, query, style);
      if (bytes.length > largest.svgBytes) largest = { svgBytes: bytes.length, svgName: path };
    }
  }
  return largest;
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
