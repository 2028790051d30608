import { findTouching, squaredDistance, type ChosenCell, type Place } from './plane.ts';

/** How true a tiling stays to the map. */
export interface SeatMeasures {
  /** From true place to cell, in units of the plane. */
  readonly meanDistance: number;
  readonly largestDistance: number;
  /** Of the pairs that share a border, those whose cells touch; 1 where there are none. */
  readonly neighboursKept: number;
  readonly districts: number;
  /** Districts whose cells hang together. */
  readonly wholeDistricts: number;
}

/** @param seats for each place the position of its cell */
export function measureSeats(
  places: readonly Place[],
  cells: readonly ChosenCell[],
  seats: readonly number[],
): SeatMeasures {
  const touching = findTouching(cells);
  const placeAt = new Map(seats.map((seat, index) => [seat, index]));
  const beside = seats.map((seat) => touching[seat]!.map((next) => placeAt.get(next)!));
  const distances = places.map(({ point }, index) =>
    Math.sqrt(squaredDistance(point, cells[seats[index]!]!.point)),
  );
  const pairs = places.flatMap(({ neighbours }, index) => neighbours.map((other) => [index, other] as const));
  const kept = pairs.filter(([one, other]) => beside[one]!.includes(other));
  const parts = countParts(
    places.map(({ district }) => district),
    beside,
  );
  return {
    meanDistance: distances.reduce((sum, distance) => sum + distance, 0) / (distances.length || 1),
    largestDistance: distances.reduce((most, distance) => Math.max(most, distance), 0),
    neighboursKept: pairs.length === 0 ? 1 : kept.length / pairs.length,
    districts: parts.size,
    wholeDistricts: [...parts.values()].filter((count) => count === 1).length,
  };
}

/** In how many parts the bearers of each name hang together. */
export function countParts(
  names: readonly string[],
  beside: readonly (readonly number[])[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const seen = new Set<number>();
  for (const [start, name] of names.entries()) {
    if (seen.has(start)) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const part = new Set([start]);
    for (const index of part)
      beside[index]!.filter((next) => names[next] === name).forEach((next) => part.add(next));
    for (const index of part) seen.add(index);
  }
  return counts;
}
