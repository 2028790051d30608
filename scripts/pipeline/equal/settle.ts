import { createRandom, type Random } from '../../demo/random.ts';
import { findTouching, squaredDistance, type ChosenCell, type Place } from './plane.ts';

/** What a pair of places in touching cells is worth, in squared spacings that a place may lie further off for it. */
const worth = { neighbours: 5, sameDistrict: 15, sameAssociation: 2.5 } as const;
/** How much worse a swap may make things at first; ever less, until none may. */
const firstThreshold = 25;
const swapsPerPlace = 700;
/** Of the swaps that are tried: with a touching cell, and not with one beside a neighbour. */
const shareNear = 0.6;

/**
 * Betters who sits where by swapping places between cells: near their true place, neighbours beside each other, districts
 * and associations together. It takes small losses at first, so that it is not caught in the next best order (threshold
 * accepting, Dueck and Scheuer 1990). The same places always end in the same cells.
 *
 * @param start for each place the position of its cell
 * @returns the same, after the swaps
 */
export function settle(
  places: readonly Place[],
  cells: readonly ChosenCell[],
  start: readonly number[],
  spacing: number,
): readonly number[] {
  const seatOf = [...start];
  const placeAt: number[] = [];
  seatOf.forEach((seat, index) => (placeAt[seat] = index));
  const touching = findTouching(cells);
  const costOf = createCost({ places, cells, placeAt, touching, spacing });
  const propose = createProposals({ places, seatOf, placeAt, touching }, createRandom('tiling'));
  const swap = (first: number, second: number) => {
    const [one, other] = [placeAt[first]!, placeAt[second]!];
    [placeAt[first], placeAt[second]] = [other, one];
    [seatOf[one], seatOf[other]] = [second, first];
  };
  const swaps = swapsPerPlace * places.length;
  for (let tried = 0; tried < swaps; tried += 1) {
    const [first, second] = propose();
    if (second === undefined || first === second) continue;
    const before = costOf(first) + costOf(second);
    swap(first, second);
    const loss = costOf(first) + costOf(second) - before;
    if (loss >= firstThreshold * (1 - tried / swaps)) swap(first, second);
  }
  return seatOf;
}

interface Seating {
  readonly places: readonly Place[];
  readonly seatOf: readonly number[];
  readonly placeAt: readonly number[];
  readonly touching: readonly (readonly number[])[];
}

/** What is wrong with the place in a cell: its squared distance in spacings, less what its company is worth. */
function createCost({
  places,
  cells,
  placeAt,
  touching,
  spacing,
}: Omit<Seating, 'seatOf'> & {
  readonly cells: readonly ChosenCell[];
  readonly spacing: number;
}): (seat: number) => number {
  const neighbours = places.map((place) => new Set(place.neighbours));
  const bond = (one: number, other: number): number => {
    const [a, b] = [places[one]!, places[other]!];
    const isSame = a.association !== undefined && a.association === b.association;
    return (
      (neighbours[one]!.has(other) ? worth.neighbours : 0) +
      (a.district === b.district ? worth.sameDistrict : 0) +
      (isSame ? worth.sameAssociation : 0)
    );
  };
  return (seat) => {
    const place = placeAt[seat]!;
    let cost = squaredDistance(places[place]!.point, cells[seat]!.point) / spacing ** 2;
    for (const next of touching[seat]!) cost -= bond(place, placeAt[next]!);
    return cost;
  };
}

/** Pairs of cells worth trying: beside each other, or one of them beside a neighbour of the place in the other. */
function createProposals(
  { places, seatOf, placeAt, touching }: Seating,
  random: Random,
): () => readonly [first: number, second: number | undefined] {
  const pick = (list: readonly number[]): number | undefined => list[Math.floor(random.next() * list.length)];
  return () => {
    const first = random.integer(0, places.length - 1);
    if (random.chance(shareNear)) return [first, pick(touching[first]!)];
    const neighbour = pick(places[placeAt[first]!]!.neighbours);
    return [first, neighbour === undefined ? undefined : pick(touching[seatOf[neighbour]!]!)];
  };
}
