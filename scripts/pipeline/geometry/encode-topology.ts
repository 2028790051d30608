import type { GeometryObject, Polygon, MultiPolygon } from 'topojson-specification';
import { assemblePolygons, type ArcPolygon } from './assemble-polygons.ts';
import type { Borders } from './borders.ts';
import type { GeometryLevel, GeometryTopology } from './geometry-topology.ts';
import type { Grid } from './grid.ts';
import type { Grouping } from './group-areas.ts';
import { turnLine, type Line } from './line.ts';

/** Numbers lines in the order in which polygons use them, since small steps between numbers pack well. */
interface ArcNumbers {
  /** Places of the lines, in their new order; `~place` for a line that is turned round. */
  readonly order: number[];
  readonly numberByArc: Map<number, number>;
}

/**
 * Writes borders on a grid as TopoJSON. Every level is put together from the same lines.
 *
 * @throws Error if borders do not form polygons
 */
export function encodeTopology(
  borders: Borders,
  groupings: Readonly<Record<GeometryLevel, Grouping>>,
  grid: Grid,
): GeometryTopology {
  const numbers: ArcNumbers = { order: [], numberByArc: new Map() };
  const encodeLevel = (level: GeometryLevel) => encodeObjects(borders, groupings[level], numbers, level);
  const objects = {
    municipalities: encodeLevel('municipalities'),
    associations: encodeLevel('associations'),
    districts: encodeLevel('districts'),
    regions: encodeLevel('regions'),
    state: encodeLevel('state'),
  };
  return {
    type: 'Topology',
    transform: { scale: [...grid.scale], translate: [...grid.translate] },
    objects,
    arcs: numbers.order.map((arc) => {
      const line = borders.lines[arc < 0 ? ~arc : arc]!;
      return encodeDeltas(arc < 0 ? turnLine(line) : line);
    }),
  };
}

function encodeObjects(
  borders: Borders,
  { ids, groupOf }: Grouping,
  numbers: ArcNumbers,
  level: GeometryLevel,
) {
  const { polygons, broken } = assemblePolygons(borders, groupOf, ids.length);
  const lost = ids.filter((_, group) => broken.includes(group) || polygons[group]?.length === 0);
  if (lost.length > 0) throw new Error(`no polygon can be made of ${level} ${lost.join(', ')}`);
  const geometries = ids.map((id, group) => encodeGeometry(id, polygons[group] ?? [], numbers));
  return { type: 'GeometryCollection' as const, geometries };
}

function encodeGeometry(id: string, polygons: readonly ArcPolygon[], numbers: ArcNumbers): GeometryObject {
  const arcs = polygons.map((polygon) => polygon.map((ring) => ring.map((arc) => numberArc(arc, numbers))));
  const [only, ...others] = arcs;
  if (!only) throw new Error(`area without polygons: ${id}`);
  if (others.length === 0) return { type: 'Polygon', arcs: only, id } satisfies Polygon;
  return { type: 'MultiPolygon', arcs, id } satisfies MultiPolygon;
}

function numberArc(arc: number, { order, numberByArc }: ArcNumbers): number {
  const known = numberByArc.get(arc);
  if (known !== undefined) return known;
  const number = order.push(arc) - 1;
  numberByArc.set(arc, number);
  numberByArc.set(~arc, ~number);
  return number;
}

function encodeDeltas(line: Line): [number, number][] {
  return Array.from({ length: line.length / 2 }, (_, place) => {
    const index = 2 * place;
    return place === 0
      ? [line[0]!, line[1]!]
      : [line[index]! - line[index - 2]!, line[index + 1]! - line[index - 1]!];
  });
}
