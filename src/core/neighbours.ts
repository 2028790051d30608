import { neighbors } from 'topojson-client';
import { projectPoint, type WorldPoint } from './mercator.ts';
import type { AreaId, Municipality } from './model.ts';
import type { AtlasTopology } from './topology.ts';

export const directions = ['up', 'down', 'left', 'right'] as const;
export type Direction = (typeof directions)[number];

/** Where the arrow keys lead from each area. */
export interface Neighbours {
  /** The area in that direction, or `undefined` at the edge of the map. */
  readonly towards: (id: AreaId, direction: Direction) => AreaId | undefined;
}

/** An area with what the arrow keys do there. */
interface Stop {
  readonly id: AreaId;
  readonly point: WorldPoint;
  readonly next: Partial<Record<Direction, Stop>>;
}

interface Step {
  readonly from: Stop;
  readonly to: Stop;
  readonly direction: Direction;
  /** How straight the direction is, 0 to 1: the cosine of the angle. */
  readonly straightness: number;
}

const opposites: Readonly<Record<Direction, Direction>> = {
  up: 'down',
  down: 'up',
  left: 'right',
  right: 'left',
};

/** Towards the north y falls. */
const vectors: Readonly<Record<Direction, WorldPoint>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** A way that bends more than this (60°) from its direction is taken only if an area were lost without it. */
const leastStraightness = 0.5;

/**
 * Builds the ways of the arrow keys over a map. Two laws hold: where there is a way back it is the opposite key, as
 * far as the shapes allow; and every area can be reached from every other. So ways are given out in pairs, the
 * straightest between touching areas first; then parts that are still apart (islands, exclaves) are joined by the
 * shortest pair; and last, keys that lead nowhere yet get a way without return.
 */
export function buildNeighbours(
  topology: AtlasTopology,
  municipalities: readonly Municipality[],
): Neighbours {
  const points = new Map(municipalities.map(({ id, point }) => [id, projectPoint(point)]));
  const { geometries } = topology.objects.municipalities;
  const stops = geometries.map(({ id }): Stop => {
    const point = points.get(id as AreaId);
    if (!point) throw new Error(`no municipality for the shape ${id}`);
    return { id: id as AreaId, point, next: {} };
  });
  const adjacent = neighbors(geometries).map((indices) => indices.map((index) => stops[index]!));
  const steps = stops
    .flatMap((from, index) => adjacent[index]!.flatMap((to) => buildSteps(from, to)))
    .filter((step) => step.straightness >= leastStraightness)
    .sort((a, b) => b.straightness - a.straightness);
  steps.forEach(pair);
  joinParts(stops);
  for (const { from, to, direction } of steps) from.next[direction] ??= to;
  const stopById = new Map(stops.map((stop) => [stop.id, stop]));
  return { towards: (id, direction) => stopById.get(id)?.next[direction]?.id };
}

/** All areas that repeated arrow keys lead to, with the first one. */
export function reachableFrom(start: AreaId, { towards }: Neighbours): ReadonlySet<AreaId> {
  const reached = new Set([start]);
  for (const id of reached)
    for (const direction of directions) {
      const next = towards(id, direction);
      if (next !== undefined) reached.add(next);
    }
  return reached;
}

function buildSteps(from: Stop, to: Stop): Step[] {
  const x = to.point[0] - from.point[0];
  const y = to.point[1] - from.point[1];
  const length = Math.hypot(x, y);
  return directions.map((direction) => {
    const [dx, dy] = vectors[direction];
    return { from, to, direction, straightness: length === 0 ? 0 : (x * dx + y * dy) / length };
  });
}

/** Gives both areas the way to each other, if the two keys are free. */
function pair({ from, to, direction }: Step): void {
  const back = opposites[direction];
  if (from.next[direction] || to.next[back]) return;
  from.next[direction] = to;
  to.next[back] = from;
}

function joinParts(stops: readonly Stop[]): void {
  for (let parts = findParts(stops); parts.length > 1; parts = findParts(stops)) {
    const smallest = parts.reduce((a, b) => (b.length < a.length ? b : a));
    const others = parts.filter((part) => part !== smallest).flat();
    joinByShortest(smallest, others);
  }
}

/** Areas that the pairs given out so far connect. */
function findParts(stops: readonly Stop[]): Stop[][] {
  const seen = new Set<Stop>();
  return stops.flatMap((start) => {
    if (seen.has(start)) return [];
    const part = new Set([start]);
    for (const stop of part) for (const next of Object.values(stop.next)) part.add(next);
    for (const stop of part) seen.add(stop);
    return [[...part]];
  });
}

/** Joins two parts where they are nearest, in any direction if need be: a bent way is better than a lost area. */
function joinByShortest(part: readonly Stop[], others: readonly Stop[]): void {
  let best: { readonly step: Step; readonly back: Direction; readonly cost: number } | undefined;
  for (const from of part)
    for (const step of others.flatMap((to) => buildSteps(from, to))) {
      const back = freeWayBack(step);
      const cost = costOf(step);
      if (back && (!best || cost < best.cost)) best = { step, back, cost };
    }
  if (!best) throw new Error(`no arrow key is free to reach ${part[0]!.id}`);
  const { from, to, direction } = best.step;
  from.next[direction] = to;
  to.next[best.back] = from;
}

/** The opposite key if it is free, else any that is. */
function freeWayBack({ from, to, direction }: Step): Direction | undefined {
  if (from.next[direction]) return undefined;
  const straight = opposites[direction];
  return to.next[straight] ? directions.find((other) => !to.next[other]) : straight;
}

/** A straight way may be up to about six times as long as a sideward one, a backward way is the last resort. */
function costOf({ from, to, straightness }: Step): number {
  const distance = Math.hypot(to.point[0] - from.point[0], to.point[1] - from.point[1]);
  return distance * (straightness > 0 ? 1 / (0.2 + straightness) : 20);
}
