/** Numbers pairs in the order in which they turn up: positions by their coordinates, edges by their ends. */
export interface PairNumbers {
  /** The pairs by their numbers; what stands behind `count` means nothing. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly count: () => number;
  /** The number of a pair, which is the next one if the pair is new. */
  readonly numberOf: (first: number, second: number) => number;
}

/** Multiplier of D. Knuth's multiplicative hashing: 2^32 divided by the golden ratio. */
const golden = 0x9e3779b1;

/**
 * A hash table over columns of plain numbers. A `Map` would need a text or an object for each pair.
 *
 * @param most how many pairs there can be
 */
export function createPairNumbers(most: number): PairNumbers {
  const [first, second] = [new Float64Array(most), new Float64Array(most)];
  const bits = Math.max(4, Math.ceil(Math.log2(most + 1)) + 1);
  const slots = new Int32Array(2 ** bits).fill(-1);
  const scratch = new Float64Array(2);
  const words = new Int32Array(scratch.buffer);
  let count = 0;
  const numberOf = (one: number, other: number) => {
    // Adding zero turns -0 into 0, which is the same number but has other bits.
    scratch[0] = one + 0;
    scratch[1] = other + 0;
    let hash = Math.imul(words[0]! ^ Math.imul(words[1]!, golden), golden);
    hash = Math.imul(hash ^ (hash >>> 15) ^ words[2]!, golden);
    hash = Math.imul(hash ^ (hash >>> 13) ^ words[3]!, golden);
    let slot = hash >>> (32 - bits);
    for (; slots[slot]! >= 0; slot = (slot + 1) & (slots.length - 1))
      if (first[slots[slot]!] === one && second[slots[slot]!] === other) return slots[slot]!;
    first[count] = one;
    second[count] = other;
    slots[slot] = count;
    return count++;
  };
  return { first, second, count: () => count, numberOf };
}
