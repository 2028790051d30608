/** What a reader knows of withheld amounts: totals of some of them, and that none is below a limit. */
export interface System {
  /** The true amounts. */
  readonly amounts: readonly number[];
  /** For each known total: index of an amount to the part of it that the total holds. */
  readonly totals: readonly ReadonlyMap<number, number>[];
  /** 0 for amounts that cannot be negative, else `-Infinity`. */
  readonly lowest: number;
}

/** Below this a coefficient is taken for zero: parts are ratios of a few digits. */
const tolerance = 1e-9;

/**
 * For each amount how far apart two values lie that both fit everything that is known. Each is proven by two complete
 * sets of amounts with the same totals, found by moving along one vector of the null space of the totals; so the true
 * feasible interval may be wider, never narrower. (Bounds by propagation, as in the shuttle algorithm of Buzzigoli and
 * Giusti 1999, are wrong the other way round: where totals overlap they are wider than what is feasible.)
 */
export function findWidths({ amounts, totals, lowest }: System): number[] {
  // The largest amounts become pivots, because they can give way to all others.
  const order = amounts.map((_, index) => index).sort((a, b) => amounts[b]! - amounts[a]! || a - b);
  const matrix = totals.map((total) => Float64Array.from(order, (index) => total.get(index) ?? 0));
  const pivots = reduceRows(matrix, amounts.length);
  const widths = amounts.map(() => 0);
  for (let free = 0; free < amounts.length; free += 1) {
    if (pivots.includes(free)) continue;
    const moves = [[free, 1] as const, ...pivots.map((pivot, row) => [pivot, -matrix[row]![free]!] as const)];
    const path = moves.filter(([, step]) => Math.abs(step) > tolerance);
    const room = path.map(([column, step]) => ({ step, room: amounts[order[column]!]! - lowest }));
    const length = findReach(room, -1) + findReach(room, 1);
    for (const [column, step] of path) {
      const index = order[column]!;
      widths[index] = Math.max(widths[index]!, Math.abs(step) * length);
    }
  }
  return widths;
}

/** How far one can go before the first amount reaches the lowest. */
function findReach(moves: readonly { readonly step: number; readonly room: number }[], sign: 1 | -1): number {
  return Math.min(
    Infinity,
    ...moves.flatMap(({ step, room }) => (step * sign < 0 ? [room / Math.abs(step)] : [])),
  );
}

/** Reduced row echelon form, in place; returns the column of the pivot of each of the first rows. */
function reduceRows(matrix: Float64Array[], columns: number): number[] {
  const pivots: number[] = [];
  for (let column = 0; column < columns && pivots.length < matrix.length; column += 1) {
    const top = pivots.length;
    let best = top;
    for (let row = top + 1; row < matrix.length; row += 1)
      if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[best]![column]!)) best = row;
    const pivot = matrix[best]!;
    const scale = pivot[column]!;
    if (Math.abs(scale) <= tolerance) continue;
    [matrix[top], matrix[best]] = [pivot, matrix[top]!];
    for (let index = 0; index < columns; index += 1) pivot[index]! /= scale;
    for (const [row, entries] of matrix.entries())
      if (row !== top) subtract(entries, pivot, entries[column]!);
    pivots.push(column);
  }
  return pivots;
}

function subtract(entries: Float64Array, pivot: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let index = 0; index < entries.length; index += 1) entries[index]! -= factor * pivot[index]!;
}
