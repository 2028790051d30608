import { resolveRing, type ArcRing } from './borders.ts';
import {
  geometryLevels,
  type GeometryLevel,
  type GeometryTopology,
  type Groups,
} from './geometry-topology.ts';
import { createRoll, type Line } from './line.ts';
import { addRingArea, measureLines } from './line-areas.ts';
import { createPointNumbers, numberPoint } from './point-numbers.ts';
import { forEachPair } from './box-pairs.ts';
import { isCrossing, isInside, listSegments, turn, type Segments } from './segments.ts';

interface CheckedArea {
  /** In cells of the grid. */
  readonly size: number;
  readonly faults: readonly string[];
}

/**
 * Reads a finished TopoJSON like a stranger and says what is wrong with it: lines that cross, touch or lie on one
 * another, rings that are open, run the wrong way, meet themselves or have no area, holes outside their polygon, lines
 * that a level uses too often, and groups that are not exactly as large as their members.
 *
 * @returns one sentence a fault; none if every polygon of every level is valid
 */
export function findFaults(topology: GeometryTopology, groups: Groups): string[] {
  const lines = decodeLines(topology);
  const net: Net = { lines, areas: measureLines(lines), ...numberPositions(lines) };
  const sizes = new Map<string, number>();
  const faults = findLineFaults(lines);
  for (const level of geometryLevels) {
    faults.push(...findOveruse(topology, level));
    for (const { id, polygons } of listAreas(topology, level)) {
      const areas = polygons.map((polygon) => checkPolygon(net, polygon));
      const size = areas.reduce((sum, area) => sum + area.size, 0);
      faults.push(...areas.flatMap((area) => area.faults.map((fault) => `${level} ${id}: ${fault}`)));
      if (level === 'municipalities') sizes.set(id, size);
      else faults.push(...compareSize(`${level} ${id}`, size, groups[level].get(id) ?? [], sizes));
    }
  }
  return faults;
}

function decodeLines({ arcs, transform }: GeometryTopology): Line[] {
  if (!transform) throw new Error('topology is not quantised');
  const cut = createRoll();
  return arcs.map((arc) => {
    const line = cut(2 * arc.length);
    let x = 0;
    let y = 0;
    for (let place = 0; place < arc.length; place++) {
      line[2 * place] = x += arc[place]![0]!;
      line[2 * place + 1] = y += arc[place]![1]!;
    }
    return line;
  });
}

/** Lines, and what is needed of them for every ring that they are part of. */
interface Net {
  readonly lines: readonly Line[];
  /** See `measureLines`. */
  readonly areas: Float64Array;
  /** For each line the numbers of its points; the same position has the same number. */
  readonly points: readonly Int32Array[];
  /** For each point the ring that came through it last, to be changed in place. */
  readonly lastRing: Int32Array;
  readonly rings: { count: number };
}

function numberPositions(lines: readonly Line[]): Pick<Net, 'points' | 'lastRing' | 'rings'> {
  const count = lines.reduce((sum, line) => sum + line.length / 2, 0);
  const numbers = createPointNumbers(count);
  const all = new Int32Array(count);
  let start = 0;
  const points = lines.map((line) => {
    for (let index = 0; index < line.length; index += 2)
      all[start + index / 2] = numberPoint(numbers, line[index]!, line[index + 1]!);
    start += line.length / 2;
    return all.subarray(start - line.length / 2, start);
  });
  return { points, lastRing: new Int32Array(count), rings: { count: 0 } };
}

function listAreas(topology: GeometryTopology, level: GeometryLevel) {
  return topology.objects[level].geometries.map((geometry) => {
    if (geometry.type === 'Polygon') return { id: String(geometry.id), polygons: [geometry.arcs] };
    if (geometry.type === 'MultiPolygon') return { id: String(geometry.id), polygons: geometry.arcs };
    throw new Error(`not a polygon: ${level} ${geometry.id}`);
  });
}

function findLineFaults(lines: readonly Line[]): string[] {
  const segments = listSegments(lines);
  const faults: string[] = [];
  const report = (what: string, index: number) =>
    faults.push(`${what} at ${segments.x1[index]} ${segments.y1[index]} of the grid`);
  for (let index = 0; index < segments.count; index++)
    if (hasEnds(segments, index, index, 1)) report('point twice', index);
  forEachPair(segments, (one, other) => {
    if (isCrossing(segments, one, other)) report('lines cross', one);
    else if (hasEnds(segments, one, other, 2)) report('lines lie on one another', one);
    else if (isTouched(segments, one, other) || isTouched(segments, other, one)) report('lines touch', one);
  });
  return faults;
}

/** Whether segments have as many ends in common as told; for one and the same segment, whether it is a point. */
function hasEnds({ x1, y1, x2, y2 }: Segments, one: number, other: number, count: 1 | 2): boolean {
  const same =
    x1[one] === x1[other] && y1[one] === y1[other] && x2[one] === x2[other] && y2[one] === y2[other];
  const turned =
    x1[one] === x2[other] && y1[one] === y2[other] && x2[one] === x1[other] && y2[one] === y1[other];
  return count === 1 ? turned : same || turned;
}

/** Whether an end of the other segment lies between the ends of this one. */
function isTouched({ x1, y1, x2, y2 }: Segments, one: number, other: number): boolean {
  const ax = x1[one]!;
  const ay = y1[one]!;
  const bx = x2[one]!;
  const by = y2[one]!;
  const liesBetween = (x: number, y: number) =>
    turn(ax, ay, bx, by, x, y) === 0 && (x - ax) * (x - bx) + (y - ay) * (y - by) < 0;
  return liesBetween(x1[other]!, y1[other]!) || liesBetween(x2[other]!, y2[other]!);
}

function findOveruse(topology: GeometryTopology, level: GeometryLevel): string[] {
  const seen = new Set<number>();
  const faults: string[] = [];
  const note = (arc: number) => {
    if (seen.has(arc)) faults.push(`${level}: line ${arc < 0 ? ~arc : arc} has two areas on one side`);
    else seen.add(arc);
  };
  for (const { polygons } of listAreas(topology, level)) polygons.flat(2).forEach(note);
  return faults;
}

function checkPolygon(net: Net, [shell = [], ...holes]: readonly ArcRing[]): CheckedArea {
  const faults = checkRing(net, shell);
  let size = addRingArea(net.areas, shell);
  if (size <= 0) faults.push('outer ring does not run clockwise');
  const outline = holes.length > 0 ? resolveRing(net.lines, shell) : new Float64Array();
  for (const hole of holes) {
    faults.push(...checkRing(net, hole));
    const area = addRingArea(net.areas, hole);
    size += area;
    if (area >= 0) faults.push('hole does not run counter-clockwise');
    const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = resolveRing(net.lines, hole);
    if (!isInside(outline, (x1 + x2) / 2, (y1 + y2) / 2)) faults.push('hole outside the polygon');
  }
  return { size, faults };
}

/** Goes around a ring and notes every point but the first of each line, which the line before it ends in. */
function checkRing({ points, lastRing, rings }: Net, ring: ArcRing): string[] {
  const mark = ++rings.count;
  let corners = 0;
  let positions = 0;
  let end = -1;
  let isClosed = true;
  const first = firstPoint(points, ring[0] ?? 0);
  for (let index = 0; index < ring.length; index++) {
    const arc = ring[index]!;
    const line = points[arc < 0 ? ~arc : arc]!;
    if (index > 0 && firstPoint(points, arc) !== end) isClosed = false;
    for (let place = 1; place < line.length; place++) {
      const point = line[arc < 0 ? line.length - 1 - place : place]!;
      positions++;
      if (lastRing[point] !== mark) corners++;
      lastRing[point] = mark;
    }
    end = firstPoint(points, ~arc);
  }
  const faults = isClosed && end === first ? [] : ['ring does not close'];
  if (corners < 3) faults.push('ring of too few points');
  else if (corners < positions) faults.push('ring meets itself');
  return faults;
}

/** The point that an arc starts at. */
function firstPoint(points: Net['points'], arc: number): number {
  const line = points[arc < 0 ? ~arc : arc]!;
  return line[arc < 0 ? line.length - 1 : 0]!;
}

function compareSize(
  name: string,
  size: number,
  members: readonly string[],
  sizes: ReadonlyMap<string, number>,
): string[] {
  const sum = members.reduce((total, id) => total + (sizes.get(id) ?? NaN), 0);
  return size === sum ? [] : [`${name}: ${size} cells, but its members have ${sum}`];
}
