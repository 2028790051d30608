import type { OutlineLevel } from '../core/model.ts';

/** Widths in CSS pixels when the whole state and when a single town is in view. */
export type Width = readonly [atState: number, atTown: number];

/** A dark line on a light casing: it can be read on every fill. */
export interface Stroke {
  readonly line: Width;
  readonly casing: Width;
  /** In widths of the line. */
  readonly dash?: readonly number[];
}

export const outlineStrokes: Readonly<Record<OutlineLevel, Stroke>> = {
  association: { line: [1.1, 2.6], casing: [2.7, 5.4] },
  district: { line: [1.4, 2.6], casing: [3, 5.6], dash: [3, 1.6] },
  region: { line: [2.2, 4], casing: [4, 7] },
};
export const stateStroke: Stroke = { line: [1.7, 3.6], casing: [3.6, 6.6] };
export const aroundStroke: Stroke = { line: [1.9, 3.4], casing: [4.6, 7] };
export const highlightStroke: Stroke = { line: [1.8, 2.6], casing: [4.4, 6] };
export const selectedStroke: Stroke = { line: [2.4, 3.4], casing: [5.4, 7] };
export const hairlineWidth: Width = [0.45, 1.6];
export const haloWidth: Width = [14, 36];

/** Zooms with the widths there: even growth between the whole state and a single town; on a phone lines are thinner. */
export function widthStops([atState, atTown]: Width): readonly (readonly [zoom: number, width: number])[] {
  return [
    [6, atState * 0.7],
    [7, atState],
    [12, atTown],
  ];
}

/** The width at a zoom, in CSS pixels. */
export function widthAt(width: Width, zoom: number): number {
  const stops = widthStops(width);
  const next = stops.findIndex(([at]) => at > zoom);
  if (next === 0) return stops[0]![1];
  if (next === -1) return stops.at(-1)![1];
  const [from, low] = stops[next - 1]!;
  const [to, high] = stops[next]!;
  return low + ((high - low) * (zoom - from)) / (to - from);
}
