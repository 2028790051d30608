import { keyOf, outside, resolveRing, type ArcRing, type Borders } from './borders.ts';
import type { Line } from './line.ts';
import { addRingArea, measureLines } from './line-areas.ts';
import { isInside } from './segments.ts';

/** Outer ring first, then its holes. */
export type ArcPolygon = readonly ArcRing[];

export interface AssembledGroups {
  /** For each group its polygons, largest first. Outer rings run clockwise, and no ring meets itself. */
  readonly polygons: readonly (readonly ArcPolygon[])[];
  /** Groups with a hole that lies in none of their outer rings, as only borders that cross can make it. */
  readonly broken: readonly number[];
}

interface SizedRing {
  readonly ring: ArcRing;
  /** Negative for a hole. */
  readonly area: number;
}

/**
 * Puts the polygons of areas, or of groups of areas, together from the borders around them. Borders within a group
 * fall away. Polygons that meet in one point stay two, and a hole that meets its outer ring in a point stays a hole.
 *
 * @param borders on a grid
 * @param groupOf for each area its group, or `outside` for none
 */
export function assemblePolygons(borders: Borders, groupOf: Int32Array, groupCount: number): AssembledGroups {
  const arcsByGroup = Array.from({ length: groupCount }, (): number[] => []);
  for (let line = 0; line < borders.lines.length; line++) {
    const right = groupOf[borders.right[line]!] ?? outside;
    const left = groupOf[borders.left[line]!] ?? outside;
    if (right === left) continue;
    arcsByGroup[right]?.push(line);
    arcsByGroup[left]?.push(~line);
  }
  const areas = measureLines(borders.lines);
  const broken: number[] = [];
  const polygons = arcsByGroup.map((arcs, group) => {
    const rings = assembleRings(borders.lines, arcs).map((ring): SizedRing => ({
      ring,
      area: addRingArea(areas, ring),
    }));
    const { nested, stray } = nestHoles(borders.lines, rings);
    if (stray) broken.push(group);
    return nested;
  });
  return { polygons, broken };
}

function assembleRings(lines: readonly Line[], arcs: readonly number[]): ArcRing[] {
  const arcsByStart = new Map<number, number[]>();
  for (const arc of arcs) {
    const start = startKey(lines, arc);
    const others = arcsByStart.get(start);
    if (others) others.push(arc);
    else arcsByStart.set(start, [arc]);
  }
  const unused = new Set(arcs);
  const rings: ArcRing[] = [];
  for (const first of unused) {
    const walk: number[] = [];
    for (let arc = first; unused.delete(arc);) {
      walk.push(arc);
      arc = chooseNext(lines, arc, arcsByStart);
    }
    rings.push(...splitWalk(lines, walk));
  }
  return rings;
}

/** Of several ways on, the one that keeps to the same patch of area, which lies to the right. */
function chooseNext(
  lines: readonly Line[],
  arc: number,
  arcsByStart: ReadonlyMap<number, readonly number[]>,
): number {
  const ways = arcsByStart.get(startKey(lines, ~arc)) ?? [];
  const [only] = ways;
  if (only === undefined) throw new Error(`border without continuation: ${arc}`);
  if (ways.length === 1) return only;
  const back = directionOf(lines, ~arc);
  const turnTo = (next: number) => {
    const angle = directionOf(lines, next) - back;
    return angle <= 0 ? angle + 2 * Math.PI : angle;
  };
  return ways.reduce((best, next) => (turnTo(next) < turnTo(best) ? next : best), only);
}

/** Cuts a closed walk at every point that it comes through twice. */
function splitWalk(lines: readonly Line[], walk: readonly number[]): ArcRing[] {
  const rings: ArcRing[] = [];
  const open: number[] = [];
  const starts: number[] = [];
  for (const arc of walk) {
    starts.push(startKey(lines, arc));
    open.push(arc);
    const from = starts.indexOf(startKey(lines, ~arc));
    if (from < 0) continue;
    rings.push(open.splice(from));
    starts.splice(from);
  }
  return rings;
}

function startKey(lines: readonly Line[], arc: number): number {
  const line = lines[arc < 0 ? ~arc : arc]!;
  const start = arc < 0 ? line.length - 2 : 0;
  return keyOf(line[start]!, line[start + 1]!);
}

function directionOf(lines: readonly Line[], arc: number): number {
  const line = lines[arc < 0 ? ~arc : arc]!;
  const [start, next] = arc < 0 ? [line.length - 2, line.length - 4] : [0, 2];
  return Math.atan2(line[next + 1]! - line[start + 1]!, line[next]! - line[start]!);
}

function nestHoles(
  lines: readonly Line[],
  rings: readonly SizedRing[],
): { nested: ArcPolygon[]; stray: boolean } {
  const shells = rings.filter((ring) => ring.area > 0).sort((one, other) => other.area - one.area);
  const polygons = shells.map((shell) => [shell.ring]);
  const holes = rings.filter((ring) => ring.area < 0);
  const outlines = holes.length > 0 ? shells.map(({ ring }) => resolveRing(lines, ring)) : [];
  let stray = false;
  for (const hole of holes) {
    const [first = NaN] = hole.ring;
    // The middle of an edge lies on no other ring, while a corner may.
    const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = lines[first < 0 ? ~first : first]!;
    const shell = shells.findLastIndex(
      ({ area }, place) => area > -hole.area && isInside(outlines[place]!, (x1 + x2) / 2, (y1 + y2) / 2),
    );
    if (shell < 0) stray = true;
    polygons[shell]?.push(hole.ring);
  }
  return { nested: polygons, stray };
}
