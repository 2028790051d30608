/** A stream of random choices that is the same in every run. */
export interface Random {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly integer: (from: number, to: number) => number;
  /** `true` with the probability `share`. */
  readonly chance: (share: number) => boolean;
  /** A factor around 1, at most `width` away from it, mostly close to it. */
  readonly factor: (width: number) => number;
  /** The same elements in random order. */
  readonly shuffle: <T>(items: readonly T[]) => readonly T[];
}

/**
 * Creates the stream that belongs to a seed: sfc32 by Chris Doty-Humphrey (PractRand), seeded by four FNV-1a hashes of
 * the text. Every subject draws from a stream of its own, so that a change in one leaves the others as they were.
 * Only additions and multiplications are used: the last digits of `Math.log` and the like may differ between engines.
 */
export function createRandom(seed: string): Random {
  const next = createGenerator(seed);
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    integer,
    chance: (share) => next() < share,
    factor: (width) => 1 + width * ((2 / 3) * (next() + next() + next()) - 1),
    shuffle: (items) => {
      const shuffled = [...items];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const [moved] = shuffled.splice(integer(0, last), 1);
        if (moved !== undefined) shuffled.push(moved);
      }
      return shuffled;
    },
  };
}

function createGenerator(seed: string): () => number {
  const word = (salt: string) => hashText(salt + seed);
  let [a, b, c, counter] = [word('a'), word('b'), word('c'), word('d')];
  const next = () => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return (result >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round++) next();
  return next;
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash | 0;
}
