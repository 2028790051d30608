import type { Dataset } from '../core/dataset.ts';
import { memoizeByObject } from '../core/memoize.ts';
import type { AreaId } from '../core/model.ts';
import { buildNeighbours, type Direction } from '../core/neighbours.ts';

const directionByKey: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const neighboursOf = memoizeByObject((dataset: Dataset) =>
  buildNeighbours(dataset.topology, dataset.municipalities),
);

/** Where a walk by keyboard begins: the area chosen last, else the largest. */
export function firstArea({ municipalities }: Dataset, places: readonly AreaId[]): AreaId {
  return places.at(-1) ?? municipalities.reduce((a, b) => (b.population > a.population ? b : a)).id;
}

/** Whether a key walks. */
export function isWalk(key: string): boolean {
  return Object.hasOwn(directionByKey, key);
}

/** The neighbour towards which an arrow key points, `undefined` at the edge of the map. */
export function walk(dataset: Dataset, from: AreaId, key: string): AreaId | undefined {
  const direction = directionByKey[key];
  return direction && neighboursOf(dataset).towards(from, direction);
}
