import { keyOf, outside, type Borders, type Line } from './borders.ts';

/** Straight pieces of border from vertex `from` to vertex `to`, as columns. */
interface Edges {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Borders on a grid, and where areas lie on top of each other. */
export interface RebuiltBorders {
  readonly borders: Borders;
  /** Areas that claim one side of the same edge, and the first point of that edge. */
  readonly overlaps: readonly {
    readonly owners: readonly string[];
    readonly point: readonly [number, number];
  }[];
}

/**
 * Joins borders that came to lie on one another, as happens where an area is thinner than the grid, and forgets edges
 * that have the same area on both sides. Lines are cut anew, so that they meet at their ends only.
 *
 * @param borders on whole numbers; lines meet in vertices only (see `snapLines`)
 */
export function rebuildBorders(borders: Borders): RebuiltBorders {
  const { points, edges, more } = collectEdges(borders);
  const overlaps: RebuiltBorders['overlaps'][number][] = [];
  for (const [edge, owners] of more) {
    const { lefts, rights } = cancelOwners(owners);
    edges.left[edge] = lefts[0] ?? outside;
    edges.right[edge] = rights[0] ?? outside;
    if (rights.length <= 1) continue;
    const claims = [...lefts, ...rights].filter((owner) => owner !== outside);
    overlaps.push({
      owners: claims.map((owner) => borders.ids[owner] ?? ''),
      point: points[edges.from[edge]!] ?? [NaN, NaN],
    });
  }
  return { borders: { ids: borders.ids, ...chainEdges(edges, points) }, overlaps };
}

/** Numbers the vertices; gives for each line the numbers of its own. */
function numberPoints(lines: readonly Line[]) {
  const points: (readonly [number, number])[] = [];
  const placeByKey = new Map<number, number>();
  const placesByLine = lines.map((line) =>
    Int32Array.from(line, (point) => {
      const key = keyOf(point);
      const known = placeByKey.get(key);
      if (known !== undefined) return known;
      placeByKey.set(key, points.length);
      return points.push(point) - 1;
    }),
  );
  return { points, placesByLine };
}

/**
 * Each edge once. Nearly all are used by one line; `more` has the owners of the others, by the number of the edge, as
 * `[left, right, left, right, …]`.
 */
function collectEdges({ lines, left, right }: Borders) {
  const { points, placesByLine } = numberPoints(lines);
  const most = placesByLine.reduce((sum, places) => sum + places.length, 0);
  const column = () => new Int32Array(most);
  const edges = { count: 0, from: column(), to: column(), left: column(), right: column() };
  const edgeByKey = new Map<number, number>();
  const more = new Map<number, number[]>();
  for (const [line, places] of placesByLine.entries()) {
    for (let index = 1; index < places.length; index++) {
      const [start, end] = [places[index - 1]!, places[index]!];
      const isForward = start < end;
      const from = isForward ? start : end;
      const to = isForward ? end : start;
      const leftOwner = isForward ? left[line]! : right[line]!;
      const rightOwner = isForward ? right[line]! : left[line]!;
      const key = from * points.length + to;
      const known = edgeByKey.get(key);
      if (known !== undefined) {
        const owners = more.get(known) ?? [edges.left[known]!, edges.right[known]!];
        more.set(known, [...owners, leftOwner, rightOwner]);
        continue;
      }
      const edge = edges.count++;
      edgeByKey.set(key, edge);
      edges.from[edge] = from;
      edges.to[edge] = to;
      edges.left[edge] = leftOwner;
      edges.right[edge] = rightOwner;
    }
  }
  return { points, edges, more };
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

/** For each point the edges that meet there: those of point `p` are `edges[starts[p]]` to before `edges[starts[p + 1]]`. */
function indexByPoint({ count, from, to, left, right }: Edges, pointCount: number) {
  const starts = new Int32Array(pointCount + 1);
  const forEachEnd = (visit: (point: number, edge: number) => void) => {
    for (let edge = 0; edge < count; edge++) {
      if (left[edge] === right[edge]) continue;
      visit(from[edge]!, edge);
      visit(to[edge]!, edge);
    }
  };
  forEachEnd((point) => starts[point + 1]!++);
  for (let point = 0; point < pointCount; point++) starts[point + 1]! += starts[point]!;
  const next = starts.slice();
  const edges = new Int32Array(starts[pointCount]!);
  forEachEnd((point, edge) => (edges[next[point]!++] = edge));
  return { starts, edges };
}

/**
 * Strings edges together into lines that end where more or fewer than two edges meet. Edges with one and the same area
 * on both sides are left out.
 */
function chainEdges(edges: Edges, points: Line): Pick<Borders, 'lines' | 'left' | 'right'> {
  const { starts, edges: around } = indexByPoint(edges, points.length);
  const used = new Uint8Array(edges.count);
  const lines: Line[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const follow = (start: number, first: number) => {
    if (used[first]) return;
    const line = [points[start]!];
    const isForward = edges.from[first] === start;
    for (let at = start, edge = first; edge >= 0;) {
      used[edge] = 1;
      at = edges.from[edge] === at ? edges.to[edge]! : edges.from[edge]!;
      line.push(points[at]!);
      const place = starts[at]!;
      const [one, other] = starts[at + 1]! - place === 2 ? [around[place]!, around[place + 1]!] : [-1, -1];
      edge = one < 0 ? -1 : !used[one] ? one : !used[other] ? other : -1;
    }
    lines.push(line);
    left.push((isForward ? edges.left : edges.right)[first]!);
    right.push((isForward ? edges.right : edges.left)[first]!);
  };
  const followAll = (isStart: (count: number) => boolean) => {
    for (let point = 0; point < points.length; point++)
      if (isStart(starts[point + 1]! - starts[point]!))
        for (let place = starts[point]!; place < starts[point + 1]!; place++) follow(point, around[place]!);
  };
  followAll((count) => count !== 2);
  followAll(() => true);
  return { lines, left: Int32Array.from(left), right: Int32Array.from(right) };
}
