import type { ChosenCell, Place } from './plane.ts';

type Axis = 0 | 1;

interface Located {
  readonly point: readonly [number, number];
}

/**
 * Gives every place a cell of its own by halving both again and again, along the longer side of the cells: who lies
 * further west or north stays so among its like. As many cells as places.
 *
 * @returns for each place the position of its cell
 */
export function seatByHalves(places: readonly Place[], cells: readonly ChosenCell[]): readonly number[] {
  const seats: number[] = [];
  const halve = (persons: readonly number[], chairs: readonly number[]): void => {
    if (persons.length <= 1) {
      if (persons.length === 1) seats[persons[0]!] = chairs[0]!;
      return;
    }
    const axis: Axis = extentOf(chairs, cells, 0) >= extentOf(chairs, cells, 1) ? 0 : 1;
    const [queue, row] = [sortAlong(persons, places, axis), sortAlong(chairs, cells, axis)];
    const half = Math.floor(persons.length / 2);
    halve(queue.slice(0, half), row.slice(0, half));
    halve(queue.slice(half), row.slice(half));
  };
  halve([...places.keys()], [...cells.keys()]);
  return seats;
}

function extentOf(indices: readonly number[], located: readonly Located[], axis: Axis): number {
  let [least, most] = [Infinity, -Infinity];
  for (const index of indices) {
    const value = located[index]!.point[axis];
    [least, most] = [Math.min(least, value), Math.max(most, value)];
  }
  return most - least;
}

function sortAlong(indices: readonly number[], located: readonly Located[], axis: Axis): readonly number[] {
  const across = axis === 0 ? 1 : 0;
  return indices.toSorted((a, b) => {
    const [one, other] = [located[a]!.point, located[b]!.point];
    return one[axis] - other[axis] || one[across] - other[across] || a - b;
  });
}
