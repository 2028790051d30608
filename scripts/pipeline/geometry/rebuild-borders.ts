import { outside, type Borders } from './borders.ts';
import { chainEdges, type Edges } from './chain-edges.ts';
import { createEdgeNumbers } from './edge-numbers.ts';
import { createPointNumbers } from './point-numbers.ts';

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
  const points = createPointNumbers(most);
  const numbers = createEdgeNumbers(most);
  const column = () => new Int32Array(most);
  const owners = { left: column(), right: column() };
  const more = new Map<number, number[]>();
  const lastLines = column().fill(-1);
  const touching = new Set<number>();
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place]!;
    let start = points.numberOf(line[0]!, line[1]!);
    for (let index = 2; index < line.length; index += 2) {
      const end = points.numberOf(line[index]!, line[index + 1]!);
      const isForward = start < end;
      const leftOwner = isForward ? left[place]! : right[place]!;
      const rightOwner = isForward ? right[place]! : left[place]!;
      const known = numbers.count();
      const edge = isForward ? numbers.numberOf(start, end) : numbers.numberOf(end, start);
      start = end;
      if (lastLines[end] === place) touching.add(right[place]!);
      lastLines[end] = place;
      if (edge === known) {
        owners.left[edge] = leftOwner;
        owners.right[edge] = rightOwner;
      } else if (more.has(edge) || !joinsNeighbour(owners, edge, leftOwner, rightOwner)) {
        const others = more.get(edge) ?? [owners.left[edge]!, owners.right[edge]!];
        more.set(edge, [...others, leftOwner, rightOwner]);
      }
    }
  }
  const edges: Edges = { count: numbers.count(), from: numbers.from, to: numbers.to, ...owners };
  return { xs: points.xs, ys: points.ys.subarray(0, points.count()), edges, more, touching };
}

/** The common case without a list: a side that one use of an edge leaves to an area is the other's own side. */
function joinsNeighbour(
  { left, right }: Owners,
  edge: number,
  leftOwner: number,
  rightOwner: number,
): boolean {
  const [oldLeft, oldRight] = [left[edge]!, right[edge]!];
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
