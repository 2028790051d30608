import type { View } from '../view.ts';

/** From the lightest to the darkest grey of a figure without colour, 0 black to 255 white. */
const lightest = 232;
const darkest = 34;

/**
 * Greys at even steps, in the order of the colours' brightness. A scale with a middle has two bright or two dark ends;
 * it runs from one end to the other instead, so that below and above stay apart.
 */
export function greysOf(view: View): ReadonlyMap<string, string> {
  const colors = [...new Set(view.classes.flatMap((row) => row.colors))];
  const ordered =
    view.indicator.kind === 'diverging'
      ? colors
      : colors.toSorted((a, b) => brightnessOf(b) - brightnessOf(a));
  const step = (lightest - darkest) / Math.max(1, ordered.length - 1);
  return new Map(ordered.map((color, index) => [color, greyOf(Math.round(lightest - index * step))]));
}

/** Luma by Rec. 601, 0 to 255: how bright a colour looks to a black and white printer. */
function brightnessOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

function greyOf(level: number): string {
  return `#${level.toString(16).padStart(2, '0').repeat(3)}`;
}

/** Name of the tile that hatches a class of this grey. */
export const hatchId = (grey: string): string => `hatch-${grey.slice(1)}`;
