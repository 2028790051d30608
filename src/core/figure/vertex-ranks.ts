import type { Position } from 'geojson';
import { projectPoint } from '../mercator.ts';
import type { AtlasTopology } from '../topology.ts';

/**
 * How far a border would move if a vertex was left out, in units of the projection; Infinity where borders meet. All
 * areas and lines that share a vertex ask the same ranks, so that neighbours stay glued however many are left out.
 */
export type VertexRanks = (vertex: Position) => number;

type Point = readonly [x: number, y: number];

/** The ranks of all vertices of a topology, by the way of Douglas and Peucker. */
export function rankVertices(topology: AtlasTopology): VertexRanks {
  const known = ranksByArcs.get(topology.arcs);
  if (known) return known;
  const ranks = rankArcs(topology);
  ranksByArcs.set(topology.arcs, ranks);
  return ranks;
}

/** Parts of a topology have its arcs, and so its ranks. */
const ranksByArcs = new WeakMap<AtlasTopology['arcs'], VertexRanks>();

function rankArcs({ arcs, transform }: AtlasTopology): VertexRanks {
  const { scale: [kx, ky] = [1, 1], translate: [dx, dy] = [0, 0] } = transform ?? {};
  const ranks: VertexTable = new Map();
  for (const arc of arcs) {
    let [x, y] = [0, 0];
    const vertices = arc.map(([stepX = 0, stepY = 0]): Point => {
      [x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY];
      return [x * kx + dx, y * ky + dy];
    });
    const own = rankArc(vertices.map(projectPoint));
    for (const [index, vertex] of vertices.entries())
      setVertex(ranks, vertex, Math.max(getVertex(ranks, vertex) ?? 0, own[index]!));
  }
  return (vertex) => getVertex(ranks, vertex) ?? Infinity;
}

/** The same ranks, but so many times higher for some vertices: those of what is drawn larger. */
export function raiseRanks(ranks: VertexRanks, vertices: readonly Position[], times: number): VertexRanks {
  const raised: VertexTable = new Map();
  for (const vertex of vertices) setVertex(raised, vertex, times);
  return (vertex) => ranks(vertex) * (getVertex(raised, vertex) ?? 1);
}

/** A number by longitude and latitude: texts as keys would cost more than the drawing. */
type VertexTable = Map<number, Map<number, number>>;

function getVertex(table: VertexTable, [longitude = 0, latitude = 0]: readonly number[]): number | undefined {
  return table.get(longitude)?.get(latitude);
}

function setVertex(
  table: VertexTable,
  [longitude = 0, latitude = 0]: readonly number[],
  value: number,
): void {
  const column = table.get(longitude) ?? new Map<number, number>();
  table.set(longitude, column.set(latitude, value));
}

/** The ends stay; what lies between is worth no more than the vertex that parted it from the rest. */
function rankArc(points: readonly Point[]): readonly number[] {
  const ranks = points.map(() => 0);
  ranks[0] = ranks[points.length - 1] = Infinity;
  const spans = [{ from: 0, to: points.length - 1, most: Infinity }];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const { from, to, most } = span;
    const [farthest, distance] = findFarthest(points, from, to);
    if (farthest === undefined) continue;
    ranks[farthest] = Math.min(most, distance);
    spans.push({ from, to: farthest, most: ranks[farthest] }, { from: farthest, to, most: ranks[farthest] });
  }
  return ranks;
}

function findFarthest(
  points: readonly Point[],
  from: number,
  to: number,
): readonly [index: number | undefined, distance: number] {
  let [index, distance]: [number | undefined, number] = [undefined, -1];
  for (let between = from + 1; between < to; between += 1) {
    const away = distanceTo(points[between]!, points[from]!, points[to]!);
    if (away > distance) [index, distance] = [between, away];
  }
  return [index, distance];
}

/** From a point to the line through two others, or to both where they are one. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length;
}
