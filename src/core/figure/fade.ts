import { partIn } from '../part-set.ts';
import { areasOfPart } from '../parts.ts';
import type { AreaId } from '../model.ts';
import type { View } from '../view.ts';
import type { Paint } from './scene.ts';
import { blend } from './tiles.ts';

const white = '#ffffff';
/** How much of the colour of an area that is not brought out is left. */
const left = 0.18;
/** Patterns of missing values would stand out beside faded colours. */
const fadedPattern = '#f1f0ec';

/** Whether an area steps back, because others are pinned. */
export function fadesIn(view: View): (id: AreaId) => boolean {
  const pinned = partIn(view, view.selection.pinned);
  if (!pinned) return () => false;
  const shown = areasOfPart(view, pinned);
  return (id) => !shown.has(id);
}

/** The fill of an area that steps back, as a colour of its own: no printer has to see through anything. */
export function fade(paint: Paint): Paint {
  return typeof paint === 'string' ? blend(white, paint, left) : fadedPattern;
}
