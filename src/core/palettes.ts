import { schemeBlues, schemeYlGnBu } from 'd3-scale-chromatic';

/**
 * Ramps from light to dark, one list of colours per number of classes: ColorBrewer (Cynthia Brewer), as published by
 * d3-scale-chromatic. To add a palette, add a row here or in `categoryPalettes` and name it in
 * `geodata/catalog.json`; the colour test proves that its colours can be told apart, by colour-blind readers too.
 */
const ramps = { YlGnBu: schemeYlGnBu, Blues: schemeBlues } as const;

/**
 * Colours of categories, in the order of the catalogue. Paired hues carry two-step answers: dark is "does it itself",
 * light of the same hue "through a private provider". None is grey: grey patterns mean missing.
 */
const categoryPalettes = {
  organiser: ['#1f5a96', '#93c4e8', '#a8480c', '#f4bc6c', '#4a2a5e'],
  method: ['#1f5a96', '#f2c14e', '#86bdb3'],
} as const;

export type RampName = keyof typeof ramps;
export type CategoryPaletteName = keyof typeof categoryPalettes;
export type PaletteName = RampName | CategoryPaletteName;

export const rampNames = Object.keys(ramps) as RampName[];
export const categoryPaletteNames = Object.keys(categoryPalettes) as CategoryPaletteName[];
export const paletteNames: readonly PaletteName[] = [...rampNames, ...categoryPaletteNames];

/**
 * The colours of `count` classes or categories, as `#rrggbb`, in their order.
 *
 * @throws RangeError where the palette has no such number of colours
 */
export function paletteColors(name: PaletteName, count: number, reversed = false): readonly string[] {
  const colors = isRamp(name) ? rampColors(name, count) : categoryPalettes[name].slice(0, count);
  if (colors.length !== count)
    throw new RangeError(`palette without ${count} colours: "${name}"; expected another number of classes`);
  return reversed ? colors.toReversed() : colors;
}

function isRamp(name: PaletteName): name is RampName {
  return name in ramps;
}

/** One or two classes take the middle of the shortest published ramp (three colours). */
function rampColors(name: RampName, count: number): readonly string[] {
  const scheme = ramps[name];
  if (count === 1) return scheme[3]!.slice(1, 2);
  if (count === 2) return scheme[3]!.filter((_, index) => index !== 1);
  return scheme[count] ?? [];
}
