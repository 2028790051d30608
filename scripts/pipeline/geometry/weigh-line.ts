import type { Line } from './line.ts';
import { changeWeight, createWeightHeap, popLightest } from './weight-heap.ts';

/** Memory to weigh lines with, one after the other. */
export interface WeighingRoom {
  /** For each point the one before it that has not gone yet. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Of the heap. */
  readonly places: Int32Array;
  readonly positions: Int32Array;
}

/** @param most points that a line has */
export function createWeighingRoom(most: number): WeighingRoom {
  const column = () => new Int32Array(most);
  return { before: column(), after: column(), places: column(), positions: column() };
}

/**
 * How much area is at stake with each point of a line, by the method of Visvalingam and Whyatt (1993): the point with
 * the least goes first, and its neighbours are weighed anew. Ends weigh `Infinity`.
 *
 * @param unitM length of a unit of the coordinates in metres
 * @param weights one for each point, to be filled in
 * @returns m²
 */
export function weighLine(
  line: Line,
  unitM = 1,
  room = createWeighingRoom(line.length / 2),
  weights: Float64Array = new Float64Array(line.length / 2),
): Float64Array {
  const count = weights.length;
  weights.fill(Infinity);
  if (count < 3) return weights;
  const { before, after } = room;
  for (let place = 0; place < count; place++) {
    before[place] = place - 1;
    after[place] = place + 1;
  }
  const weigh = (place: number) => weighTriangle(line, before[place]!, place, after[place]!);
  for (let place = 1; place < count - 1; place++) weights[place] = weigh(place);
  const heap = createWeightHeap(weights, room);
  let least = 0;
  for (let place = popLightest(heap); place >= 0; place = popLightest(heap)) {
    // No point may weigh less than one that had to go before it.
    least = Math.max(least, weights[place]!);
    weights[place] = least;
    const one = before[place]!;
    const other = after[place]!;
    after[one] = other;
    before[other] = one;
    if (one > 0) changeWeight(heap, one, weigh(one));
    if (other < count - 1) changeWeight(heap, other, weigh(other));
  }
  for (let place = 1; place < count - 1; place++) weights[place]! *= unitM ** 2;
  return weights;
}

/**
 * Area of the triangle, up to 1.7 times as much for a flat corner and down to 0.3 times for a sharp one, so that
 * spikes go before curves do. After mapshaper's "weighted" variant.
 */
function weighTriangle(line: Line, before: number, corner: number, after: number): number {
  const toStartX = line[2 * before]! - line[2 * corner]!;
  const toStartY = line[2 * before + 1]! - line[2 * corner + 1]!;
  const toEndX = line[2 * after]! - line[2 * corner]!;
  const toEndY = line[2 * after + 1]! - line[2 * corner + 1]!;
  const lengths = Math.sqrt((toStartX ** 2 + toStartY ** 2) * (toEndX ** 2 + toEndY ** 2));
  if (lengths === 0) return 0;
  const area = Math.abs(toStartX * toEndY - toStartY * toEndX) / 2;
  return area * (1 - (0.7 * (toStartX * toEndX + toStartY * toEndY)) / lengths);
}
