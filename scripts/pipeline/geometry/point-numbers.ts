/** Numbers positions in the order in which they turn up. */
export interface PointNumbers {
  /** Coordinates by number; what stands behind `count` means nothing. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly count: () => number;
  /** The number of a position, which is the next one if the position is new. */
  readonly numberOf: (x: number, y: number) => number;
}

/** Multiplier of D. Knuth's multiplicative hashing: 2^32 divided by the golden ratio. */
const golden = 0x9e3779b1;

/**
 * A hash table over columns of plain numbers. A `Map` would need a text or an object for each position.
 *
 * @param most how many positions there can be
 */
export function createPointNumbers(most: number): PointNumbers {
  const [xs, ys] = [new Float64Array(most), new Float64Array(most)];
  const bits = Math.max(4, Math.ceil(Math.log2(most + 1)) + 1);
  const slots = new Int32Array(2 ** bits).fill(-1);
  const scratch = new Float64Array(2);
  const words = new Int32Array(scratch.buffer);
  let count = 0;
  const numberOf = (x: number, y: number) => {
    // Adding zero turns -0 into 0, which is the same number but has other bits.
    scratch[0] = x + 0;
    scratch[1] = y + 0;
    let hash = Math.imul(words[0]! ^ Math.imul(words[1]!, golden), golden);
    hash = Math.imul(hash ^ (hash >>> 15) ^ words[2]!, golden);
    hash = Math.imul(hash ^ (hash >>> 13) ^ words[3]!, golden);
    let slot = hash >>> (32 - bits);
    for (let number = slots[slot]!; number >= 0; number = slots[slot]!) {
      if (xs[number] === x && ys[number] === y) return number;
      slot = (slot + 1) & (slots.length - 1);
    }
    xs[count] = x;
    ys[count] = y;
    slots[slot] = count;
    return count++;
  };
  return { xs, ys, count: () => count, numberOf };
}
