import type { Borders } from './borders.ts';
import type { Line } from './line.ts';

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
  const { starts, edges: around } = indexByPoint(edges, ys.length);
  const used = new Uint8Array(edges.count);
  const walk = new Int32Array(edges.count + 1);
  const lines: Line[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const follow = (start: number, first: number) => {
    if (used[first]) return;
    let length = 0;
    walk[length++] = start;
    for (let at = start, edge = first; edge >= 0;) {
      used[edge] = 1;
      at = edges.from[edge] === at ? edges.to[edge]! : edges.from[edge]!;
      walk[length++] = at;
      edge = findNext(starts, around, used, at);
    }
    const isForward = edges.from[first] === start;
    lines.push(drawWalk(walk.subarray(0, length), xs, ys));
    left.push((isForward ? edges.left : edges.right)[first]!);
    right.push((isForward ? edges.right : edges.left)[first]!);
  };
  const followAll = (isStart: (count: number) => boolean) => {
    for (let point = 0; point < ys.length; point++)
      if (isStart(starts[point + 1]! - starts[point]!))
        for (let place = starts[point]!; place < starts[point + 1]!; place++) follow(point, around[place]!);
  };
  followAll((count) => count !== 2);
  followAll(() => true);
  return { lines, left: Int32Array.from(left), right: Int32Array.from(right) };
}

/** The edges at each vertex: those of vertex `p` are `edges[starts[p]]` to before `edges[starts[p + 1]]`. */
function indexByPoint({ count, from, to, left, right }: Edges, pointCount: number) {
  const starts = new Int32Array(pointCount + 1);
  for (let edge = 0; edge < count; edge++) {
    if (left[edge] === right[edge]) continue;
    starts[from[edge]! + 1]!++;
    starts[to[edge]! + 1]!++;
  }
  for (let point = 0; point < pointCount; point++) starts[point + 1]! += starts[point]!;
  const next = starts.slice();
  const edges = new Int32Array(starts[pointCount]!);
  for (let edge = 0; edge < count; edge++) {
    if (left[edge] === right[edge]) continue;
    edges[next[from[edge]!]!++] = edge;
    edges[next[to[edge]!]!++] = edge;
  }
  return { starts, edges };
}

/** The other edge at a vertex where two meet; -1 where a line ends. */
function findNext(starts: Int32Array, around: Int32Array, used: Uint8Array, point: number): number {
  const place = starts[point]!;
  if (starts[point + 1]! - place !== 2) return -1;
  const [one, other] = [around[place]!, around[place + 1]!];
  if (!used[one]) return one;
  return used[other] ? -1 : other;
}

function drawWalk(walk: Int32Array, xs: Float64Array, ys: Float64Array): Line {
  const line = new Float64Array(2 * walk.length);
  for (let place = 0; place < walk.length; place++) {
    line[2 * place] = xs[walk[place]!]!;
    line[2 * place + 1] = ys[walk[place]!]!;
  }
  return line;
}
