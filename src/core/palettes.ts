import { colorRamp } from './color-ramps.ts';

/**
 * Ramps from light to dark, one list of colours per number of classes (`color-ramps.ts`). To add a palette, add a row here or in `categoryPalettes` and name it in
 * `geodata/catalog.json`; the colour test proves that its colours can be told apart, by colour-blind readers too.
 */
const ramps = { YlGnBu: 'YlGnBu', Blues: 'Blues', BuPu: 'BuPu', YlOrBr: 'YlOrBr' } as const;

/** From one hue over a pale middle to another, for values below and above a zero that means something. ColorBrewer. */
const divergingRamps = { PuOr: 'PuOr', BrBG: 'BrBG' } as const;

/**
 * Colours of categories, in the order of the catalogue. Paired hues carry two-step answers: dark is "does it itself",
 * light of the same hue "through a private provider". None is grey: grey patterns mean missing.
 */
const categoryPalettes = {
  organiser: ['#1f5a96', '#93c4e8', '#a8480c', '#f4bc6c', '#4a2a5e'],
  method: ['#1f5a96', '#f2c14e', '#86bdb3'],
  decision: ['#1f5a96', '#f4bc6c', '#86bdb3', '#4a2a5e'],
  neighbours: ['#c9d9a4', '#f1ddff', '#92a0d5', '#d3b5bf', '#9fa66b', '#3f6fa3'],
} as const;

const noChange = '#adb8a6';

export type RampName = keyof typeof ramps;
export type CategoryPaletteName = keyof typeof categoryPalettes;
export type DivergingName = keyof typeof divergingRamps;
export type PaletteName = RampName | DivergingName | CategoryPaletteName;

export const rampNames = Object.keys(ramps) as RampName[];
export const categoryPaletteNames = Object.keys(categoryPalettes) as CategoryPaletteName[];
export const divergingNames = Object.keys(divergingRamps) as DivergingName[];
export const paletteNames: readonly PaletteName[] = [
  ...rampNames,
  ...divergingNames,
  ...categoryPaletteNames,
];

/**
 * The colours of `count` classes or categories, as `#rrggbb`, in their order.
 *
 * @throws RangeError where the palette has no such number of colours
 */
export function paletteColors(name: PaletteName, count: number, reversed = false): readonly string[] {
  const colors = colorsOf(name, count);
  if (colors.length !== count)
    throw new RangeError(`palette without ${count} colours: "${name}"; expected another number of classes`);
  return reversed ? colors.toReversed() : colors;
}

function colorsOf(name: PaletteName, count: number): readonly string[] {
  if (isKeyOf(ramps, name)) return rampColors(name, count);
  if (isKeyOf(divergingRamps, name)) return divergingColors(name, count);
  return categoryPalettes[name].slice(0, count);
}

/** The published middle is nearly white, as the ground of patterns for missing values is: no change is not missing. */
function divergingColors(name: DivergingName, count: number): readonly string[] {
  return colorRamp(divergingRamps[name], count).map((color, index) =>
    index === (count - 1) / 2 ? noChange : color,
  );
}

function isKeyOf<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}

/** One or two classes take the middle of the shortest published ramp (three colours). */
function rampColors(name: RampName, count: number): readonly string[] {
  const ramp = ramps[name];
  if (count === 1) return colorRamp(ramp, 3).slice(1, 2);
  if (count === 2) return colorRamp(ramp, 3).filter((_, index) => index !== 1);
  return colorRamp(ramp, count);
}
