import { isOfEach } from '../multiples.ts';
import type { View } from '../view.ts';
import { hasRoomForChart, type FigureSize } from './sizes.ts';

/**
 * What stands on a figure: one map, without or with the distribution of its values; two maps side by side; a small map
 * for each answer or class; or the distribution alone.
 */
export const layoutNames = ['map', 'map-chart', 'pair', 'multiples', 'chart'] as const;
export type LayoutName = (typeof layoutNames)[number];

/** What is drawn where nobody has chosen: what the page shows, with the distribution where there is room beside it. */
export function usualLayout(view: View, size: FigureSize): LayoutName {
  if (isOfEach(view)) return 'multiples';
  return hasRoomForChart(size) ? 'map-chart' : 'map';
}
