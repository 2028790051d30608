/** A value that counts as much as its weight. */
export interface WeightedValue {
  readonly value: number;
  readonly weight: number;
}

/** A box plot after Tukey (Exploratory Data Analysis, 1977): whiskers end at values, within 1.5 boxes of the box. */
export interface Box {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly whiskers: readonly [number, number];
}

const whiskerLength = 1.5;

/** Halves of many weights add up to a hair less than half of their sum. */
const tolerance = 1e-9;

/**
 * The value at which a share of the whole weight is reached: it always occurs, and with equal weights it is the lower
 * of two middle values.
 *
 * @param sorted rising, with a weight above zero in all
 * @param share of the weight, 0 to 1
 */
export function weightedQuantile(sorted: readonly WeightedValue[], share: number): number {
  const wanted = share * sorted.reduce((sum, { weight }) => sum + weight, 0) * (1 - tolerance);
  let reached = 0;
  for (const { value, weight } of sorted) {
    reached += weight;
    if (weight > 0 && reached >= wanted) return value;
  }
  throw new Error('no weight to take a share of');
}

/** @param sorted rising, with a weight above zero in all */
export function buildBox(sorted: readonly WeightedValue[]): Box {
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((share) => weightedQuantile(sorted, share)) as [
    number,
    number,
    number,
  ];
  const reach = whiskerLength * (upper - lower);
  const inside = sorted.filter(({ value }) => value >= lower - reach && value <= upper + reach);
  return { lower, median, upper, whiskers: [inside[0]!.value, inside.at(-1)!.value] };
}
