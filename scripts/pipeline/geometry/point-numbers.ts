/** Numbers of positions, in the order in which they turn up: a hash table over columns of plain numbers. */
export interface PointNumbers {
  /** Coordinates by number; what stands behind `count` means nothing. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly slots: Int32Array;
  /** The bits of two coordinates, to hash them by. */
  readonly words: Int32Array;
  readonly scratch: Float64Array;
  count: number;
}

/** Multiplier of D. Knuth's multiplicative hashing: 2^32 divided by the golden ratio. */
const golden = 0x9e3779b1;

/**
 * A `Map` would need a text or an object for each position.
 *
 * @param most how many positions there can be
 */
export function createPointNumbers(most: number): PointNumbers {
  const bits = Math.max(4, Math.ceil(Math.log2(most + 1)) + 1);
  const scratch = new Float64Array(2);
  return {
    xs: new Float64Array(most),
    ys: new Float64Array(most),
    slots: new Int32Array(2 ** bits),
    words: new Int32Array(scratch.buffer),
    scratch,
    count: 0,
  };
}

/** The number of a position, which is the next one if the position is new. */
export function numberPoint(points: PointNumbers, x: number, y: number): number {
  const { xs, ys, slots, words, scratch } = points;
  // Adding zero turns -0 into 0, which is the same number but has other bits.
  scratch[0] = x + 0;
  scratch[1] = y + 0;
  let hash = Math.imul(words[0]! ^ Math.imul(words[1]!, golden), golden);
  hash = Math.imul(hash ^ (hash >>> 15) ^ words[2]!, golden);
  hash = Math.imul(hash ^ (hash >>> 13) ^ words[3]!, golden);
  // A slot holds a number plus one, and 0 while it is free.
  let slot = hash >>> (Math.clz32(slots.length) + 1);
  for (let number = slots[slot]! - 1; number >= 0; number = slots[slot]! - 1) {
    if (xs[number] === x && ys[number] === y) return number;
    slot = (slot + 1) & (slots.length - 1);
  }
  xs[points.count] = x;
  ys[points.count] = y;
  slots[slot] = ++points.count;
  return points.count - 1;
}
