import type { View } from '../view.ts';
import { greysOf, hatchId } from './greys.ts';
import type { Paint } from './scene.ts';
import type { Tone } from './tone.ts';

/** The fill of every bin of the view: as on screen, or in greys that a black and white print keeps apart. */
export function fillsOf(view: View, tone: Tone): readonly Paint[] {
  const greys = tone === 'colour' ? new Map<string, string>() : greysOf(view);
  return view.style.fills.map((fill) => {
    if ('pattern' in fill) return { pattern: fill.pattern };
    const grey = greys.get(fill.color);
    if (grey === undefined) return fill.color;
    return tone === 'hatched' ? { pattern: hatchId(grey) } : grey;
  });
}
