import type { Language } from '../model.ts';
import { buildLevelView } from '../level/level-view.ts';
import type { View } from '../view.ts';
import { queryOf } from './figure-query.ts';
import type { FigureOptions } from './figure-scene.ts';
import { hasRoomForChart, sizeByName, type SizeName } from './sizes.ts';

/** How a reader wants a figure, apart from what it shows: the flags of the command line, and the fields of the page. */
export interface FigureChoice {
  readonly size: SizeName;
  readonly language: Language;
  readonly isGreyscale: boolean;
  readonly hasChart: boolean;
  readonly hasNorth: boolean;
}

/** What is drawn where a reader has chosen nothing but a size. */
export function defaultChoice(size: SizeName, language: Language): FigureChoice {
  return { size, language, isGreyscale: false, hasNorth: false, hasChart: hasRoomForChart(sizeByName[size]) };
}

/** The options of a figure; `address` is that of the atlas. */
export function optionsOf(choice: FigureChoice, address: string): FigureOptions {
  const { isGreyscale, hasChart, hasNorth } = choice;
  return { size: sizeByName[choice.size], isGreyscale, hasChart, hasNorth, address };
}

/**
 * The view that a figure of this view shows: that of the map, with nothing that is true of the page alone. A page that
 * begins with another indicator or language leaves these out of its address; the figure names them.
 */
export function viewOfFigure({ dataset: shown, level, selection, reclass }: View, language: Language): View {
  const dataset = level?.source ?? shown;
  const { start: _start, ...catalog } = dataset.catalog as typeof dataset.catalog & { start?: unknown };
  return buildLevelView({ ...dataset, catalog }, { ...selection, language, page: 'map' }, reclass);
}

/** Formats of the command line, in the order in which it tells them. */
export type FigureFormat = 'svg' | 'pdf' | 'png';

/**
 * The command line that makes the same figure: the same bytes as SVG.
 *
 * @param view as `viewOfFigure` gives it
 */
export function commandOf(
  view: View,
  choice: FigureChoice,
  { address, formats }: { readonly address: string; readonly formats: readonly FigureFormat[] },
): string {
  return [
    'npm run figure --',
    `"${address}${queryOf(view)}"`,
    `--format ${formats.join(',')}`,
    `--width ${choice.size}`,
    `--lang ${choice.language}`,
    `--layout ${choice.hasChart ? 'map-chart' : 'map'}`,
    ...(choice.hasNorth ? ['--north'] : []),
    ...(choice.isGreyscale ? ['--greyscale'] : []),
  ].join(' ');
}
