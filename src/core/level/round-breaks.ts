const mostDigits = 4;

/**
 * Limits that part values into classes of about the same size, rounded as little as keeps them apart. Fewer than asked
 * for where the values do not differ enough; at least one.
 *
 * @param values at least one
 * @param count of limits
 */
export function roundBreaks(values: readonly number[], count: number): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const limits = Array.from(
    { length: count },
    (_, index) => sorted[Math.ceil(((index + 1) * sorted.length) / (count + 1)) - 1]!,
  );
  let best: readonly number[] = [];
  for (let digits = 1; digits <= mostDigits && best.length < count; digits += 1) {
    const rounded = [...new Set(limits.map((limit) => Number(limit.toPrecision(digits))))];
    const rising = rounded.toSorted((a, b) => a - b);
    if (rising.length > best.length) best = rising;
  }
  return best;
}
