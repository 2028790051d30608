import type { Language } from '../model.ts';
import { buildLevelView } from '../level/level-view.ts';
import { narrowView } from '../area/narrow-view.ts';
import type { View } from '../view.ts';
import { queryOf } from './figure-query.ts';
import type { FigureOptions } from './figure-scene.ts';
import { usualLayout, type LayoutName } from './layout-name.ts';
import { sizeByName, type SizeName } from './sizes.ts';
import type { Tone } from './tone.ts';
import { findGroups } from './area.ts';

/** How a reader wants a figure, apart from what it shows: the flags of the command line, and the fields of the page. */
export interface FigureChoice {
  readonly size: SizeName;
  readonly language: Language;
  readonly tone: Tone;
  readonly layout: LayoutName;
  readonly hasNorth: boolean;
  /** Keys of what is drawn once more, larger. */
  readonly inset: readonly string[];
  /** The indicator of the second map; that of the view where left out. */
  readonly second?: string | undefined;
  /** Key of the district, region or association that is drawn by itself; everything where left out. */
  readonly area?: string | undefined;
  readonly embedsFonts: boolean;
}

/** What is drawn where a reader has chosen nothing but a size. */
export function defaultChoice(view: View, size: SizeName, language: Language): FigureChoice {
  const layout = usualLayout(view, sizeByName[size]);
  return { size, language, tone: 'colour', layout, hasNorth: false, inset: [], embedsFonts: false };
}

/** The options of a figure; `address` is that of the atlas. */
export function optionsOf(choice: FigureChoice, address: string): FigureOptions {
  const { tone, layout, hasNorth, inset, area } = choice;
  return { size: sizeByName[choice.size], tone, layout, hasNorth, inset, area, address };
}

/**
 * The view that a figure of this view shows: that of the map, with nothing that is true of the page alone. A page that
 * begins with another indicator or language leaves these out of its address; the figure names them.
 */
export function viewOfFigure(
  { dataset: shown, level, selection, reclass }: View,
  language: Language,
  { second, area }: Pick<FigureChoice, 'second' | 'area'> = {},
): View {
  const dataset = level?.source ?? shown;
  const { start: _start, ...catalog } = dataset.catalog as typeof dataset.catalog & { start?: unknown };
  const whole = { ...dataset, catalog };
  const [group] = area === undefined ? [] : findGroups(dataset, [area]);
  const form = dataset.ground ? 'equal' : 'ground';
  const chosen = { ...selection, language, page: 'map', form, cross: second ?? selection.cross } as const;
  const view = buildLevelView(whole, chosen, reclass);
  return group ? narrowView(view, group) : view;
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
    `--layout ${choice.layout}`,
    ...(choice.hasNorth ? ['--north'] : []),
    ...(choice.tone === 'grey' ? ['--greyscale'] : []),
    ...(choice.tone === 'hatched' ? ['--hatched'] : []),
    ...(choice.inset.length > 0 ? [`--inset ${choice.inset.join(',')}`] : []),
    ...(choice.area === undefined ? [] : [`--area ${choice.area}`]),
    ...(choice.embedsFonts ? ['--embed-fonts'] : []),
  ].join(' ');
}
