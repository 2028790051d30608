/** A binary heap over the inner points of a line, the lightest on top. */
export interface WeightHeap {
  /** Of all points of the line, by place. */
  readonly weights: Float64Array;
  /** Places of points in the order of the heap. */
  readonly places: Int32Array;
  /** Where in the heap each point is. */
  readonly positions: Int32Array;
  size: number;
}

/**
 * @param weights changed in place by `changeWeight`
 * @param room columns for at least as many points, which are overwritten
 */
export function createWeightHeap(
  weights: Float64Array,
  { places, positions }: Pick<WeightHeap, 'places' | 'positions'>,
): WeightHeap {
  const size = weights.length - 2;
  for (let position = 0; position < size; position++) {
    places[position] = position + 1;
    positions[position + 1] = position;
  }
  const heap = { weights, places, positions, size };
  for (let position = (size >> 1) - 1; position >= 0; position--)
    sink(heap, position, heap.places[position]!);
  return heap;
}

/** The place of the lightest point, which then leaves the heap; -1 if there is none left. */
export function popLightest(heap: WeightHeap): number {
  if (heap.size === 0) return -1;
  const top = heap.places[0]!;
  heap.size--;
  if (heap.size > 0) sink(heap, 0, heap.places[heap.size]!);
  return top;
}

export function changeWeight(heap: WeightHeap, place: number, weight: number): void {
  const isLess = weight < heap.weights[place]!;
  heap.weights[place] = weight;
  if (isLess) rise(heap, heap.positions[place]!, place);
  else sink(heap, heap.positions[place]!, place);
}

function rise(heap: WeightHeap, start: number, place: number): void {
  const { weights, places } = heap;
  let position = start;
  while (position > 0) {
    const parent = (position - 1) >> 1;
    if (weights[place]! >= weights[places[parent]!]!) break;
    put(heap, position, places[parent]!);
    position = parent;
  }
  put(heap, position, place);
}

function sink(heap: WeightHeap, start: number, place: number): void {
  const { weights, places, size } = heap;
  let position = start;
  for (let child = 2 * position + 1; child < size; child = 2 * position + 1) {
    if (child + 1 < size && weights[places[child + 1]!]! < weights[places[child]!]!) child++;
    if (weights[places[child]!]! >= weights[place]!) break;
    put(heap, position, places[child]!);
    position = child;
  }
  put(heap, position, place);
}

function put({ places, positions }: WeightHeap, position: number, place: number): void {
  places[position] = place;
  positions[place] = position;
}
