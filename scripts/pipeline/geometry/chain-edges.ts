import type { Borders } from './borders.ts';
import { createRoll, type CutLine, type Line } from './line.ts';

/** Straight pieces of border from vertex `from` to vertex `to`, as columns. */
export interface Edges {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/**
 * Strings edges together into lines that end where more or fewer than two edges meet. Edges with one and the same area
 * on both sides are left out.
 *
 * @param xs coordinates of the vertices
 */
export function chainEdges(
  edges: Edges,
  xs: Float64Array,
  ys: Float64Array,
): Pick<Borders, 'lines' | 'left' | 'right'> {
  const chains: Chains = {
    ...indexByPoint(edges, ys.length),
    used: new Uint8Array(edges.count),
    walk: new Int32Array(edges.count + 1),
    lines: [],
    left: [],
    right: [],
    cut: createRoll(),
  };
  const { starts } = chains;
  for (let point = 0; point < ys.length; point++)
    if (starts[point + 1]! - starts[point]! !== 2) followAll(chains, edges, point, { xs, ys });
  for (let point = 0; point < ys.length; point++) followAll(chains, edges, point, { xs, ys });
  return { lines: chains.lines, left: Int32Array.from(chains.left), right: Int32Array.from(chains.right) };
}

interface Chains {
  /** See `indexByPoint`. */
  readonly starts: Int32Array;
  readonly around: Int32Array;
  readonly used: Uint8Array;
  /** Vertices of the line that is being followed. */
  readonly walk: Int32Array;
  readonly lines: Line[];
  readonly left: number[];
  readonly right: number[];
  readonly cut: CutLine;
}

interface Vertices {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** Follows every edge at a vertex that has not been used yet. */
function followAll(chains: Chains, edges: Edges, point: number, vertices: Vertices): void {
  const end = chains.starts[point + 1]!;
  for (let place = chains.starts[point]!; place < end; place++) {
    const first = chains.around[place]!;
    if (chains.used[first]) continue;
    const length = walkAlong(chains, edges, point, first);
    const isForward = edges.from[first] === point;
    chains.lines.push(drawWalk(chains.walk, vertices, chains.cut(2 * length)));
    chains.left.push((isForward ? edges.left : edges.right)[first]!);
    chains.right.push((isForward ? edges.right : edges.left)[first]!);
  }
}

/** @returns how many vertices the walk has */
function walkAlong(
  { starts, around, used, walk }: Chains,
  { from, to }: Edges,
  start: number,
  first: number,
): number {
  let length = 0;
  walk[length++] = start;
  for (let at = start, edge = first; edge >= 0;) {
    used[edge] = 1;
    at = from[edge] === at ? to[edge]! : from[edge]!;
    walk[length++] = at;
    edge = findNext(starts, around, used, at);
  }
  return length;
}

/** The edges at each vertex: those of vertex `p` are `around[starts[p]]` to before `around[starts[p + 1]]`. */
function indexByPoint(edges: Edges, pointCount: number): Pick<Chains, 'starts' | 'around'> {
  const starts = countEdges(edges, pointCount);
  const around = new Int32Array(starts[pointCount]!);
  // From the last edge to the first, so that each vertex has its own in ascending order, and starts where it should.
  for (let edge = edges.count - 1; edge >= 0; edge--) {
    if (edges.left[edge] === edges.right[edge]) continue;
    around[--starts[edges.from[edge]!]!] = edge;
    around[--starts[edges.to[edge]!]!] = edge;
  }
  return { starts, around };
}

/** For each vertex how many edges there are at it and those before it; once more at the end. */
function countEdges({ count, from, to, left, right }: Edges, pointCount: number): Int32Array {
  const ends = new Int32Array(pointCount + 1);
  for (let edge = 0; edge < count; edge++) {
    if (left[edge] === right[edge]) continue;
    ends[from[edge]!]!++;
    ends[to[edge]!]!++;
  }
  for (let point = 1; point <= pointCount; point++) ends[point]! += ends[point - 1]!;
  return ends;
}

/** The other edge at a vertex where two meet; -1 where a line ends. */
function findNext(starts: Int32Array, around: Int32Array, used: Uint8Array, point: number): number {
  const place = starts[point]!;
  if (starts[point + 1]! - place !== 2) return -1;
  const one = around[place]!;
  const other = around[place + 1]!;
  if (!used[one]) return one;
  return used[other] ? -1 : other;
}

function drawWalk(walk: Int32Array, { xs, ys }: Vertices, line: Line): Line {
  for (let index = 0; index < line.length; index += 2) {
    const point = walk[index >> 1]!;
    line[index] = xs[point]!;
    line[index + 1] = ys[point]!;
  }
  return line;
}
