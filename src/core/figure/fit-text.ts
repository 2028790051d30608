import { InputError } from '../problem.ts';
import type { FigureParts, Layout } from './layout-parts.ts';
import { layOut } from './layout.ts';
import { smallestText, type FigureSize } from './sizes.ts';

/** What the text of a page of fixed height is multiplied with, until it fits. */
const shrinking = [1, 0.92, 0.84, 0.76, 0.68, 0.6];

/**
 * Lays out a figure; on a page of fixed height with the largest text that fits.
 *
 * @param partsOf the parts in a given size of text
 * @throws InputError where a page of fixed height is too small for its text
 */
export function layOutFitting(partsOf: (size: FigureSize) => FigureParts, size: FigureSize): Layout {
  const sizes = size.heightMm === undefined ? [size] : shrinking.map((factor) => shrinkText(size, factor));
  const last = sizes.at(-1)!;
  for (const smaller of sizes.slice(0, -1)) {
    const layout = orTooSmall(() => layOut(partsOf(smaller), smaller));
    if (layout) return layout;
  }
  return layOut(partsOf(last), last);
}

function orTooSmall(lay: () => Layout): Layout | undefined {
  try {
    return lay();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function shrinkText(size: FigureSize, factor: number): FigureSize {
  const shrink = (points: number) => Math.max(smallestText, points * factor);
  return { ...size, title: shrink(size.title), body: shrink(size.body), small: shrink(size.small) };
}
