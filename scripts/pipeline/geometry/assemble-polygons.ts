import { outside, resolveRing, type ArcRing, type Borders } from './borders.ts';
import type { Line } from './line.ts';
import { addRingArea, measureLines } from './line-areas.ts';
import { createPointNumbers, numberPoint } from './point-numbers.ts';
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
  const { lines } = borders;
  const net = numberEnds(lines);
  const areas = measureLines(lines);
  const broken: number[] = [];
  const polygons = listArcs(borders, groupOf, groupCount).map((arcs, group) => {
    const rings = assembleRings(net, arcs).map((ring): SizedRing => ({
      ring,
      area: addRingArea(areas, ring),
    }));
    const { nested, stray } = nestHoles(lines, rings);
    if (stray) broken.push(group);
    return nested;
  });
  return { polygons, broken };
}

/** For each group the arcs around it, each with the group to its right. */
function listArcs({ lines, left, right }: Borders, groupOf: Int32Array, groupCount: number): number[][] {
  const arcsByGroup = Array.from({ length: groupCount }, (): number[] => []);
  for (let line = 0; line < lines.length; line++) {
    const rightGroup = groupOf[right[line]!] ?? outside;
    const leftGroup = groupOf[left[line]!] ?? outside;
    if (rightGroup === leftGroup) continue;
    arcsByGroup[rightGroup]?.push(line);
    arcsByGroup[leftGroup]?.push(~line);
  }
  return arcsByGroup;
}

/** Lines by the points that they lead to. An arc has the place `2 * line`, or one more where it runs backwards. */
interface Net {
  readonly lines: readonly Line[];
  /** For each arc the point that it starts at; the other end is that of its neighbour. */
  readonly startOf: Int32Array;
  /** For each point the first arc of a chain of those that start there, plus one; 0 for none. */
  readonly first: Int32Array;
  /** For each arc the next one of its chain, plus one. */
  readonly next: Int32Array;
  /** For each arc 1 while it waits to become part of a ring. */
  readonly isUnused: Uint8Array;
  /** For each point its place on the walk, plus one. */
  readonly placeOnWalk: Int32Array;
}

function numberEnds(lines: readonly Line[]): Net {
  const count = 2 * lines.length;
  const points = createPointNumbers(count);
  const startOf = new Int32Array(count);
  for (let line = 0; line < lines.length; line++) {
    const positions = lines[line]!;
    startOf[2 * line] = numberPoint(points, positions[0]!, positions[1]!);
    startOf[2 * line + 1] = numberPoint(
      points,
      positions[positions.length - 2]!,
      positions[positions.length - 1]!,
    );
  }
  const column = () => new Int32Array(count);
  return {
    ...{ lines, startOf, first: column(), next: column() },
    ...{ isUnused: new Uint8Array(count), placeOnWalk: column() },
  };
}

function placeOf(arc: number): number {
  return arc < 0 ? 2 * ~arc + 1 : 2 * arc;
}

function assembleRings(net: Net, arcs: readonly number[]): ArcRing[] {
  chainArcs(net, arcs);
  const rings: ArcRing[] = [];
  for (const first of arcs) {
    if (!net.isUnused[placeOf(first)]) continue;
    const walk: number[] = [];
    for (let arc = first; net.isUnused[placeOf(arc)];) {
      net.isUnused[placeOf(arc)] = 0;
      walk.push(arc);
      arc = chooseNext(net, arc);
    }
    splitWalk(net, walk, rings);
  }
  for (const arc of arcs) net.first[net.startOf[placeOf(arc)]!] = 0;
  return rings;
}

/** Chains of ascending arcs, as they come. */
function chainArcs({ first, next, startOf, isUnused }: Net, arcs: readonly number[]): void {
  for (let index = arcs.length - 1; index >= 0; index--) {
    const arc = arcs[index]!;
    const place = placeOf(arc);
    const start = startOf[place]!;
    next[place] = first[start]!;
    first[start] = place + 1;
    isUnused[place] = 1;
  }
}

function arcAt(place: number): number {
  return place & 1 ? ~(place >> 1) : place >> 1;
}

/** Of several ways on, the one that keeps to the same patch of area, which lies to the right. */
function chooseNext({ lines, startOf, first, next }: Net, arc: number): number {
  let place = first[startOf[placeOf(~arc)]!]! - 1;
  if (place < 0) throw new Error(`border without continuation: ${arc}`);
  let best = arcAt(place);
  if (next[place] === 0) return best;
  const back = directionOf(lines, ~arc);
  const turnTo = (way: number) => {
    const angle = directionOf(lines, way) - back;
    return angle <= 0 ? angle + 2 * Math.PI : angle;
  };
  for (place = next[place]! - 1; place >= 0; place = next[place]! - 1)
    if (turnTo(arcAt(place)) < turnTo(best)) best = arcAt(place);
  return best;
}

/** Cuts a closed walk at every point that it comes through twice. */
function splitWalk({ startOf, placeOnWalk }: Net, walk: readonly number[], rings: ArcRing[]): void {
  const open: number[] = [];
  for (const arc of walk) {
    open.push(arc);
    placeOnWalk[startOf[placeOf(arc)]!] = open.length;
    const from = placeOnWalk[startOf[placeOf(~arc)]!]! - 1;
    if (from < 0) continue;
    const ring = open.splice(from);
    for (const closed of ring) placeOnWalk[startOf[placeOf(closed)]!] = 0;
    rings.push(ring);
  }
  for (const arc of open) placeOnWalk[startOf[placeOf(arc)]!] = 0;
}

function directionOf(lines: readonly Line[], arc: number): number {
  const line = lines[arc < 0 ? ~arc : arc]!;
  const start = arc < 0 ? line.length - 2 : 0;
  const next = arc < 0 ? start - 2 : 2;
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
