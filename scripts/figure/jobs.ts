import { dpiOf, hasRoomForChart, parseSize, type FigureSize } from '../../src/core/figure/sizes.ts';
import { languages, type Language } from '../../src/core/model.ts';
import { InputError, type Problem } from '../../src/core/problem.ts';

export const formats = ['svg', 'png', 'pdf'] as const;
export type Format = (typeof formats)[number];

/** The map alone, or with the distribution of its values. */
export const layouts = ['map', 'map-chart'] as const;

/** How every figure of a run is made. */
export interface FigureStyle {
  readonly formats: readonly Format[];
  /** As it was asked for: "174mm" or "a4"; part of the file's name. */
  readonly sizeName: string;
  readonly size: FigureSize;
  readonly dpi: number;
  /** The language of each query where left out. */
  readonly language: Language | undefined;
  readonly isGreyscale: boolean;
  readonly hasChart: boolean;
  readonly hasNorth: boolean;
  /** In a ZIP with values, classes, texts, citation and an R script. */
  readonly isBundle: boolean;
}

export interface StyleFlags {
  readonly format: string | undefined;
  readonly width: string | undefined;
  readonly dpi: string | undefined;
  readonly lang: string | undefined;
  readonly greyscale: boolean | undefined;
  readonly layout: string | undefined;
  readonly north: boolean | undefined;
  readonly bundle: boolean | undefined;
}

const defaultSize = '174mm';
const [lowestDpi, highestDpi] = [72, 1200];

/**
 * Reads the flags that say how figures look.
 *
 * @throws InputError with all that is wrong with them
 */
export function parseStyle(flags: StyleFlags): FigureStyle {
  const problems: Problem[] = [];
  const report = (what: string, expected: string) => problems.push({ what, file: 'command line', expected });
  const asked = (flags.format ?? 'svg').toLowerCase().split(',');
  const known = formats.filter((format) => asked.includes(format));
  for (const format of asked)
    if (!formats.some((one) => one === format))
      report(`unknown format: ${format}`, `some of ${formats.join(', ')}`);
  const sizeName = (flags.width ?? defaultSize).toLowerCase();
  const dpi = Number(flags.dpi ?? dpiOf(sizeName));
  if (!(dpi >= lowestDpi && dpi <= highestDpi))
    report(`not a resolution: ${flags.dpi}`, `${lowestDpi} to ${highestDpi} dots per inch`);
  const language = languages.find((one) => one === flags.lang);
  if (flags.lang !== undefined && language === undefined)
    report(`unknown language: ${flags.lang}`, `one of ${languages.join(', ')}`);
  if (flags.layout !== undefined && !layouts.some((one) => one === flags.layout))
    report(`unknown layout: ${flags.layout}`, `one of ${layouts.join(', ')}`);
  const size = collect(problems, () => parseSize(sizeName));
  if (problems.length > 0 || !size) throw new InputError(problems);
  return {
    formats: known,
    sizeName,
    size,
    dpi,
    language,
    isGreyscale: flags.greyscale === true,
    hasChart: flags.layout === undefined ? hasRoomForChart(size) : flags.layout === 'map-chart',
    hasNorth: flags.north === true,
    isBundle: flags.bundle === true,
  };
}

function collect<T>(problems: Problem[], parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
