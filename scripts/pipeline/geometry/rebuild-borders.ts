import { keyOf, outside, type Borders, type Line } from './borders.ts';

/** A straight piece of border from vertex `from` to vertex `to`. */
interface Edge {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
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
  const { points, uses } = collectEdges(borders);
  const edges: Edge[] = [];
  const overlaps: RebuiltBorders['overlaps'][number][] = [];
  for (const [key, owners] of uses) {
    const from = Math.floor(key / points.length);
    const { lefts, rights } = cancelOwners(owners);
    const [left, right] = [lefts[0], rights[0]];
    if (left === undefined || right === undefined) continue;
    edges.push({ from, to: key % points.length, left, right });
    if (rights.length === 1) continue;
    const claims = [...lefts, ...rights].filter((owner) => owner !== outside);
    overlaps.push({
      owners: claims.map((owner) => borders.ids[owner] ?? ''),
      point: points[from] ?? [NaN, NaN],
    });
  }
  return { borders: { ids: borders.ids, ...chainEdges(edges, points) }, overlaps };
}

/** The edges by `from * number of points + to`, `from` below `to`, with owners as `[left, right, left, right, …]`. */
function collectEdges({ lines, left, right }: Borders) {
  const points: (readonly [number, number])[] = [];
  const placeByKey = new Map<number, number>();
  const placesByLine = lines.map((line) => line.map((point) => place(point)));
  function place(point: readonly [number, number]): number {
    const key = keyOf(point);
    const known = placeByKey.get(key);
    if (known !== undefined) return known;
    placeByKey.set(key, points.length);
    return points.push(point) - 1;
  }
  const uses = new Map<number, number[]>();
  for (const [line, places] of placesByLine.entries()) {
    for (let index = 1; index < places.length; index++) {
      const [from, to] = [places[index - 1]!, places[index]!];
      const [low, high] = from < to ? [from, to] : [to, from];
      const owners = from < to ? [left[line]!, right[line]!] : [right[line]!, left[line]!];
      const key = low * points.length + high;
      const known = uses.get(key);
      if (known) known.push(...owners);
      else uses.set(key, owners);
    }
  }
  return { points, uses };
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

/** Strings edges together into lines that end where more or fewer than two edges meet. */
function chainEdges(edges: readonly Edge[], points: Line): Pick<Borders, 'lines' | 'left' | 'right'> {
  const edgesByPoint = points.map((): number[] => []);
  for (const [index, edge] of edges.entries()) {
    edgesByPoint[edge.from]!.push(index);
    edgesByPoint[edge.to]!.push(index);
  }
  const used = new Uint8Array(edges.length);
  const lines: Line[] = [];
  const left: number[] = [];
  const right: number[] = [];
  const follow = (start: number, first: number) => {
    if (used[first]) return;
    const line = [points[start]!];
    const edge = edges[first]!;
    const sides = edge.from === start ? [edge.left, edge.right] : [edge.right, edge.left];
    for (let at = start, index: number | undefined = first; index !== undefined;) {
      used[index] = 1;
      at = edges[index]!.from === at ? edges[index]!.to : edges[index]!.from;
      line.push(points[at]!);
      const around: readonly number[] = edgesByPoint[at]!;
      index = around.length === 2 ? around.find((other) => !used[other]) : undefined;
    }
    lines.push(line);
    left.push(sides[0]!);
    right.push(sides[1]!);
  };
  for (const [point, around] of edgesByPoint.entries())
    if (around.length !== 2) for (const index of around) follow(point, index);
  for (const [point, around] of edgesByPoint.entries()) for (const index of around) follow(point, index);
  return { lines, left: Int32Array.from(left), right: Int32Array.from(right) };
}
