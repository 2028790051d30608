import { outside, type Borders } from './borders.ts';
import { chainEdges, type Edges } from './chain-edges.ts';
import { createEdgeNumbers, numberEdge, type EdgeNumbers } from './edge-numbers.ts';
import type { Line } from './line.ts';
import { createPointNumbers, numberPoint, type PointNumbers } from './point-numbers.ts';

type Owners = Pick<Edges, 'left' | 'right'>;

/** Borders, and where areas lie on top of each other. */
export interface RebuiltBorders {
  readonly borders: Borders;
  /** Areas that claim one side of the same edge, and the first point of that edge. */
  readonly overlaps: readonly {
    readonly owners: readonly string[];
    readonly point: readonly [number, number];
  }[];
  /** Areas with a line that comes through one point twice, apart from its two ends. */
  readonly touching: readonly string[];
}

/**
 * Joins borders that lie on one another, as the rings of neighbours do, and those of an area thinner than the grid; and
 * forgets edges that have the same area on both sides. Lines are cut anew, so that they meet at their ends only.
 *
 * @param borders lines that meet in vertices only
 */
export function rebuildBorders(borders: Borders): RebuiltBorders {
  const { xs, ys, edges, more, touching } = collectEdges(borders);
  const overlaps: RebuiltBorders['overlaps'][number][] = [];
  for (const [edge, owners] of more) {
    const { lefts, rights } = cancelOwners(owners);
    edges.left[edge] = lefts[0] ?? outside;
    edges.right[edge] = rights[0] ?? outside;
    if (rights.length <= 1) continue;
    const claims = [...lefts, ...rights].filter((owner) => owner !== outside);
    const start = edges.from[edge]!;
    overlaps.push({
      owners: claims.map((owner) => borders.ids[owner] ?? ''),
      point: [xs[start] ?? NaN, ys[start] ?? NaN],
    });
  }
  return {
    borders: { ids: borders.ids, ...chainEdges(edges, xs, ys) },
    overlaps,
    touching: [...touching].map((area) => borders.ids[area] ?? '').sort(),
  };
}

/**
 * Each edge once. Most are used by one or two lines that agree; `more` has the owners of the others, by the number of
 * the edge, as `[left, right, left, right, …]`.
 */
function collectEdges({ lines, left, right }: Borders) {
  const most = lines.reduce((sum, line) => sum + line.length / 2, 0);
  const collection: EdgeCollection = {
    points: createPointNumbers(most),
    edges: { ...createEdgeNumbers(most), left: new Int32Array(most), right: new Int32Array(most) },
    more: new Map(),
    lastLines: new Int32Array(most),
    touching: new Set(),
  };
  for (let place = 0; place < lines.length; place++)
    collectLine(collection, lines[place]!, { place, left: left[place]!, right: right[place]! });
  const { points, edges, more, touching } = collection;
  return { xs: points.xs, ys: points.ys.subarray(0, points.count), edges, more, touching };
}

interface EdgeCollection {
  readonly points: PointNumbers;
  readonly edges: EdgeNumbers & Owners;
  readonly more: Map<number, number[]>;
  /** For each point the last line that came through it, counted from 1. */
  readonly lastLines: Int32Array;
  readonly touching: Set<number>;
}

function collectLine(
  { points, edges, more, lastLines, touching }: EdgeCollection,
  line: Line,
  { place, left, right }: { readonly place: number; readonly left: number; readonly right: number },
): void {
  let start = numberPoint(points, line[0]!, line[1]!);
  for (let index = 2; index < line.length; index += 2) {
    const end = numberPoint(points, line[index]!, line[index + 1]!);
    const isForward = start < end;
    const leftOwner = isForward ? left : right;
    const rightOwner = isForward ? right : left;
    const known = edges.count;
    const edge = isForward ? numberEdge(edges, start, end) : numberEdge(edges, end, start);
    start = end;
    if (lastLines[end] === place + 1) touching.add(right);
    lastLines[end] = place + 1;
    if (edge === known) {
      edges.left[edge] = leftOwner;
      edges.right[edge] = rightOwner;
    } else if (more.has(edge) || !joinsNeighbour(edges, edge, leftOwner, rightOwner)) {
      const others = more.get(edge) ?? [edges.left[edge]!, edges.right[edge]!];
      more.set(edge, [...others, leftOwner, rightOwner]);
    }
  }
}

/** The common case without a list: a side that one use of an edge leaves to an area is the other's own side. */
function joinsNeighbour(
  { left, right }: Owners,
  edge: number,
  leftOwner: number,
  rightOwner: number,
): boolean {
  const oldLeft = left[edge]!;
  const oldRight = right[edge]!;
  if (leftOwner === oldRight && rightOwner === oldLeft) left[edge] = right[edge] = outside;
  else if (leftOwner === oldRight) right[edge] = rightOwner;
  else if (rightOwner === oldLeft) left[edge] = leftOwner;
  else return false;
  return true;
}

/** An area that lies on both sides of an edge has no border there. */
function cancelOwners(owners: readonly number[]): { lefts: number[]; rights: number[] } {
  const lefts: number[] = [];
  const rights: number[] = [];
  for (let index = 0; index < owners.length; index += 2) {
    cancelOrAdd(owners[index]!, lefts, rights);
    cancelOrAdd(owners[index + 1]!, rights, lefts);
  }
  return { lefts, rights };
}

function cancelOrAdd(owner: number, side: number[], opposite: number[]): void {
  const place = opposite.indexOf(owner);
  if (place < 0) side.push(owner);
  else opposite.splice(place, 1);
}
