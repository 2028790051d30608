import type { PlaceLabel } from '../core/geometry.ts';
import type { LonLat, Size } from '../core/mercator.ts';
import type { PixelPoint } from './pointer.ts';

/** A line of a name, and the middle of its baseline. */
export interface NameLine extends PixelPoint {
  readonly words: string;
}

/** The name of a town and where it stands, in CSS pixels of the map. */
export interface TownLabel {
  /** Of the town itself, which a small circle marks. */
  readonly point: PixelPoint;
  readonly lines: readonly NameLine[];
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
const lineHeight = 1.05;
/** Longer names are broken where they can be, in ems. */
const longestLine = 7;
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
    const fontSize = fontSizeAt(zoom, rank);
    const found = spotsFor(breakName(name), point, fontSize).find(({ box }) =>
      taken.every((other) => isApart(box, other, padding)),
    );
    if (!found) continue;
    taken.push(found.box, dotAt(point));
    labels.push({ point, lines: found.lines, fontSize });
  }
  return labels;
}

function fontSizeAt(zoom: number, rank: number): number {
  const small = rank < 9 ? 13 : 12;
  const share = Math.min(1, Math.max(0, (zoom - 6) / 6));
  return small + (16 - small) * share;
}

/** Breaks a long name in two, at the blank or hyphen that leaves the shortest lines. */
export function breakName(name: string): readonly string[] {
  if (name.length * letterWidth <= longestLine) return [name];
  const breaks = [...name.matchAll(/[ -]/g)].map(({ index }) => {
    const rest = name.slice(index + 1);
    return [name.slice(0, index + (name[index] === '-' ? 1 : 0)), rest];
  });
  const lengthOf = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
  // Of two breaks alike the later one: the second line is the shorter.
  return breaks.reverse().sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? [name];
}

function spotsFor(words: readonly string[], { x, y }: PixelPoint, fontSize: number) {
  const width = Math.max(...words.map((line) => line.length)) * letterWidth * fontSize;
  const height = ((words.length - 1) * lineHeight + ascent + descent) * fontSize;
  const gap = gapEm * fontSize;
  const spots: readonly (readonly [middle: number, top: number])[] = [
    [x, y - gap - height],
    [x, y + gap],
    [x + gap + width / 2, y - height / 2],
    [x - gap - width / 2, y - height / 2],
  ];
  return spots.map(([middle, top]) => ({
    box: { left: middle - width / 2, right: middle + width / 2, top, bottom: top + height },
    lines: words.map((line, index) => ({
      words: line,
      x: middle,
      y: top + (ascent + index * lineHeight) * fontSize,
    })),
  }));
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
