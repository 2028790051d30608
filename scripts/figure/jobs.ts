import { layoutNames, type LayoutName } from '../../src/core/figure/layout-name.ts';
import { dpiOf, parseSize, type FigureSize } from '../../src/core/figure/sizes.ts';
import type { Tone } from '../../src/core/figure/tone.ts';
import { languages, outlineLevels, type Language, type OutlineLevel } from '../../src/core/model.ts';
import { InputError, type Problem } from '../../src/core/problem.ts';
import { adviseNearest } from '../lib/nearest.ts';

export const formats = ['svg', 'png', 'pdf'] as const;
export type Format = (typeof formats)[number];

/** How every figure of a run is made. */
export interface FigureStyle {
  readonly formats: readonly Format[];
  /** As it was asked for: "174mm" or "a4"; part of the file's name. */
  readonly sizeName: string;
  readonly size: FigureSize;
  readonly dpi: number;
  /** The language of each query where left out. */
  readonly language: Language | undefined;
  readonly tone: Tone;
  /** The usual one of each view where left out. */
  readonly layout: LayoutName | undefined;
  readonly hasNorth: boolean;
  /** Keys of what is drawn once more, larger. */
  readonly inset: readonly string[];
  /** Key of the only area that is drawn, or a level of which every area gets a figure of its own. */
  readonly area: string | undefined;
  readonly each: OutlineLevel | undefined;
  readonly embedsFonts: boolean;
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
  readonly hatched: boolean | undefined;
  readonly inset: string | undefined;
  readonly area: string | undefined;
  readonly each: string | undefined;
  readonly 'embed-fonts': boolean | undefined;
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
  const report: Report = (what, expected, advice = {}) =>
    problems.push({ what, file: 'command line', expected, ...advice });
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
  const { layout, each } = parseParts(flags, report);
  const size = collect(problems, () => parseSize(sizeName));
  if (problems.length > 0 || !size) throw new InputError(problems);
  return {
    formats: known,
    sizeName,
    size,
    dpi,
    language,
    tone: flags.hatched === true ? 'hatched' : flags.greyscale === true ? 'grey' : 'colour',
    layout,
    hasNorth: flags.north === true,
    inset: flags.inset?.split(',') ?? [],
    area: flags.area,
    each,
    embedsFonts: flags['embed-fonts'] === true,
    isBundle: flags.bundle === true,
  };
}

type Report = (what: string, expected: string, advice?: { readonly mend?: string }) => void;

/** What is drawn, and of which areas. */
function parseParts(flags: StyleFlags, report: Report): Pick<FigureStyle, 'layout' | 'each'> {
  const layout = layoutNames.find((one) => one === flags.layout);
  if (flags.layout !== undefined && layout === undefined)
    report(
      `unknown layout: ${flags.layout}`,
      `one of ${layoutNames.join(', ')}`,
      adviseNearest(flags.layout, layoutNames),
    );
  const each = outlineLevels.find((one) => one === flags.each);
  if (flags.each !== undefined && each === undefined)
    report(`unknown level: ${flags.each}`, `one of ${outlineLevels.join(', ')}`);
  if (flags.each !== undefined && flags.area !== undefined)
    report('one area and each of them asked for at once', '--area or --each');
  return { layout, each };
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
