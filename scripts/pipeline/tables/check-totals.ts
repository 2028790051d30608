import type { Problem } from '../../../src/core/problem.ts';
import type { RawRow, RawTable } from './raw-table.ts';

/** A column of numbers: what its rows say, and how its cells are read. */
export interface SummedColumn {
  readonly name: string;
  /** Number in the column's cell of a row; `undefined` if it holds none. */
  readonly read: (raw: RawRow) => number | undefined;
}

/** Sums of decimal places differ in the last digits by the order in which they are added. */
const tolerance = 1e-9;

/**
 * Compares rows with totals, which are no data, with the sums of their columns. Columns whose total is the sum are told
 * nothing about; shares and averages do not add up, which is why a difference is a warning and no problem.
 */
export function compareTotals(table: RawTable, columns: readonly SummedColumn[]): Problem[] {
  const { file, sheet, rows, totals = [] } = table;
  return totals.flatMap((total) =>
    columns.flatMap(({ name, read }) => {
      const stated = read(total);
      if (stated === undefined) return [];
      const values = rows.map((raw) => read(raw)).filter((value) => value !== undefined);
      const sum = Number(values.reduce((left, right) => left + right, 0).toPrecision(12));
      if (Math.abs(stated - sum) <= tolerance * Math.max(1, Math.abs(stated))) return [];
      return [
        {
          what: `total differs from the sum of its column by ${String(Number((stated - sum).toPrecision(12)))}`,
          file,
          ...(sheet !== undefined && { layer: sheet }),
          row: total.row,
          column: name,
          found: String(stated),
          expected: describeSum(sum, values.length, rows.length),
          mend: 'see whether rows are missing or counted twice; shares and averages do not add up',
        },
      ];
    }),
  );
}

function describeSum(sum: number, counted: number, all: number): string {
  const without = all - counted;
  return `${sum}, the sum of ${counted} rows${without > 0 ? ` (${without} hold no number)` : ''}`;
}
