import { keyOf, resolveRing, type ArcRing } from './borders.ts';
import {
  geometryLevels,
  type GeometryLevel,
  type GeometryTopology,
  type Groups,
} from './geometry-topology.ts';
import { countPoints, pointAt, type Line } from './line.ts';
import { ringArea } from './ring-area.ts';
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
  const sizes = new Map<string, number>();
  const faults = findLineFaults(lines);
  for (const level of geometryLevels) {
    faults.push(...findOveruse(topology, level));
    for (const { id, polygons } of listAreas(topology, level)) {
      const areas = polygons.map((polygon) => checkPolygon(lines, polygon));
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
  return arcs.map((arc) => {
    const line = Float64Array.from(arc.flat());
    for (let index = 2; index < line.length; index++) line[index]! += line[index - 2]!;
    return line;
  });
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
  const [ax, ay, bx, by] = [x1[one]!, y1[one]!, x2[one]!, y2[one]!];
  const liesBetween = (x: number, y: number) =>
    turn(ax, ay, bx, by, x, y) === 0 && (x - ax) * (x - bx) + (y - ay) * (y - by) < 0;
  return liesBetween(x1[other]!, y1[other]!) || liesBetween(x2[other]!, y2[other]!);
}

function findOveruse(topology: GeometryTopology, level: GeometryLevel): string[] {
  const seen = new Set<number>();
  const arcs = listAreas(topology, level).flatMap(({ polygons }) => polygons.flat(2));
  return arcs
    .filter((arc) => seen.size === seen.add(arc).size)
    .map((arc) => `${level}: line ${arc < 0 ? ~arc : arc} has two areas on one side`);
}

function checkPolygon(lines: readonly Line[], polygon: readonly ArcRing[]): CheckedArea {
  const [shell = new Float64Array(), ...holes] = polygon.map((ring) => resolveRing(lines, ring));
  const rings = [shell, ...holes];
  const faults = rings.flatMap(checkRing);
  if (ringArea(shell) <= 0) faults.push('outer ring does not run clockwise');
  for (const hole of holes) {
    if (ringArea(hole) >= 0) faults.push('hole does not run counter-clockwise');
    const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = hole;
    if (!isInside(shell, (x1 + x2) / 2, (y1 + y2) / 2)) faults.push('hole outside the polygon');
  }
  return { size: rings.reduce((sum, ring) => sum + ringArea(ring), 0), faults };
}

function countCorners(ring: Line): number {
  const keys = new Float64Array(ring.length / 2);
  for (let place = 0; place < keys.length; place++)
    keys[place] = keyOf(ring[2 * place]!, ring[2 * place + 1]!);
  keys.sort();
  let corners = 0;
  for (let place = 0; place < keys.length; place++)
    if (place === 0 || keys[place] !== keys[place - 1]) corners++;
  return corners;
}

function checkRing(ring: Line): string[] {
  const corners = countCorners(ring);
  const faults: string[] = [];
  if (String(pointAt(ring, 0)) !== String(pointAt(ring, -1))) faults.push('ring does not close');
  if (corners < 3) faults.push('ring of too few points');
  else if (corners < countPoints(ring) - 1) faults.push('ring meets itself');
  return faults;
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
