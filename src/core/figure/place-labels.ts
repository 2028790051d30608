import type { MapGeometry, PlaceLabel } from '../geometry.ts';
import type { View } from '../view.ts';
import { ink, textAt, type ParagraphStyle } from './blocks.ts';
import type { FittedShapes } from './map-shapes.ts';
import { ascent, descent, measureText } from './measure-text.ts';
import type { FontWeight, SceneNode, TextNode } from './scene.ts';

/** A rectangle in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

interface PlacedLabel {
  readonly place: PlaceLabel;
  readonly point: readonly [number, number];
  readonly text: TextNode;
  readonly box: Box;
}

export interface LabelOptions {
  /** Size of the text in points. */
  readonly size: number;
  /** How many towns are named beside the selected places, the largest first. */
  readonly towns: number;
}

/** Free space around a label, in units of its size. */
const padding = 0.35;

/**
 * Names of the selected places and of the largest towns, each beside its dot, where it hides no other name and does
 * not leave the map. What finds no room is left out; the heading names every selected place anyway.
 */
export function labelPlaces(
  view: View,
  geometry: MapGeometry,
  shapes: FittedShapes,
  options: LabelOptions,
): readonly SceneNode[] {
  const selected = new Set(view.selection.places);
  const chosen = geometry.places.filter((place) => selected.has(place.id));
  const towns = geometry.places.filter((place) => !selected.has(place.id)).slice(0, options.towns * 2);
  const placed: PlacedLabel[] = [];
  const add = (place: PlaceLabel, weight: FontWeight) => {
    const candidates = candidatesOf(place, shapes, { size: options.size, weight, color: ink });
    const free = candidates.find((label) => isFree(label, placed, shapes));
    if (free) placed.push(free);
  };
  for (const place of chosen) add(place, 600);
  const most = placed.length + options.towns;
  for (const place of towns) if (placed.length < most) add(place, 400);
  return [...placed.map(({ point }) => drawDot(point, options.size)), ...placed.map(({ text }) => text)];
}

function isFree(
  { box }: PlacedLabel,
  placed: readonly PlacedLabel[],
  { width, height }: FittedShapes,
): boolean {
  const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
  return isInside && placed.every((other) => !overlap(box, other.box));
}

/** Above the dot, below it, to its right and to its left. */
function candidatesOf(
  place: PlaceLabel,
  shapes: FittedShapes,
  style: ParagraphStyle,
): readonly PlacedLabel[] {
  const point = shapes.project(place.point);
  const [x, y] = point;
  const { size } = style;
  const width = measureText(place.name, style);
  const middle = y + size * 0.25;
  const spots = [
    ['middle', x, y - size * 0.45, x - width / 2],
    ['middle', x, y + size * 1.05, x - width / 2],
    ['start', x + size * 0.45, middle, x + size * 0.45],
    ['end', x - size * 0.45, middle, x - size * 0.45 - width],
  ] as const;
  return spots.map(([anchor, textX, baseline, left]) => ({
    place,
    point,
    text: { ...textAt(textX, baseline, [place.name], style, anchor), halo: size * 0.28 },
    box: {
      left: Math.min(left, x) - size * padding,
      right: Math.max(left + width, x) + size * padding,
      top: Math.min(baseline - size * ascent, y - size * 0.2) - size * padding,
      bottom: Math.max(baseline + size * descent, y + size * 0.2) + size * padding,
    },
  }));
}

function drawDot([x, y]: readonly [number, number], size: number): SceneNode {
  const stroke = { color: ink, width: size * 0.08 };
  return { kind: 'circle', x, y, radius: Math.round(size * 2.6) / 20, fill: '#ffffff', stroke };
}
