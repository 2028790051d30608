import type { PlaceLabel } from '../core/geometry.ts';
import type { LonLat, Size } from '../core/mercator.ts';
import type { PixelPoint } from './pointer.ts';

/** The name of a town and where it stands, in CSS pixels of the map. */
export interface TownLabel {
  readonly name: string;
  /** Of the town itself, which a small circle marks. */
  readonly point: PixelPoint;
  /** Of the text: the middle of its baseline. */
  readonly text: PixelPoint;
  readonly fontSize: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Mean width of a letter of the semibold face, in ems. */
const letterWidth = 0.54;
const gapEm = 0.45;
const dotPx = 3;
/** The ascent and the depth of a line, in ems. */
const ascent = 0.72;
const descent = 0.22;

/** How many towns may be named at a zoom; whole steps, as in the map library. */
export function mostTowns(zoom: number): number {
  if (zoom < 8) return 22;
  if (zoom < 9) return 90;
  return zoom < 10 ? 350 : Infinity;
}

/**
 * Writes the names of the largest towns that find room: above the town, else below, to its right or its left. Who comes
 * later gives way.
 *
 * @param places the largest first
 */
export function placeTowns(
  places: readonly PlaceLabel[],
  project: (point: LonLat) => PixelPoint,
  zoom: number,
  size: Size,
): readonly TownLabel[] {
  const taken: Box[] = [];
  const labels: TownLabel[] = [];
  const padding = 2 * Math.min(9, Math.max(3, 9 - 2 * (zoom - 7)));
  for (const [rank, { name, point: place }] of places.slice(0, mostTowns(zoom)).entries()) {
    const point = project(place);
    if (!isInside(point, size)) continue;
    const label = { name, point, fontSize: fontSizeAt(zoom, rank) };
    const found = spotsFor(label).find(({ box }) => taken.every((other) => isApart(box, other, padding)));
    if (!found) continue;
    taken.push(found.box, dotAt(point));
    labels.push({ ...label, text: found.text });
  }
  return labels;
}

function fontSizeAt(zoom: number, rank: number): number {
  const small = rank < 9 ? 13 : 12;
  const share = Math.min(1, Math.max(0, (zoom - 6) / 6));
  return small + (16 - small) * share;
}

function spotsFor({ name, point: { x, y }, fontSize }: Omit<TownLabel, 'text'>) {
  const width = name.length * letterWidth * fontSize;
  const gap = gapEm * fontSize;
  const middle = ((ascent - descent) / 2) * fontSize;
  const texts: readonly PixelPoint[] = [
    { x, y: y - gap - descent * fontSize },
    { x, y: y + gap + ascent * fontSize },
    { x: x + gap + width / 2, y: y + middle },
    { x: x - gap - width / 2, y: y + middle },
  ];
  return texts.map((text) => ({ text, box: boxOf(text, width, fontSize) }));
}

function boxOf({ x, y }: PixelPoint, width: number, fontSize: number): Box {
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y - ascent * fontSize,
    bottom: y + descent * fontSize,
  };
}

/** The circle of a town, where no other name may stand. */
function dotAt({ x, y }: PixelPoint): Box {
  return { left: x - dotPx, right: x + dotPx, top: y - dotPx, bottom: y + dotPx };
}

function isInside({ x, y }: PixelPoint, { width, height }: Size): boolean {
  return x > 0 && y > 0 && x < width && y < height;
}

function isApart(a: Box, b: Box, padding: number): boolean {
  const beside = a.left > b.right + padding || b.left > a.right + padding;
  return beside || a.top > b.bottom + padding || b.top > a.bottom + padding;
}
