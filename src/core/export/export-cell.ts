import type { Language } from '../model.ts';

/** What stands in a cell: `null` only where a number is missing; the column beside it says why. */
export type ExportCell = string | number | null;

/**
 * In which words a table is written: codes of the catalogue for programs, which stay the same over editions, or a
 * language for people.
 */
export type ExportForm = 'codes' | Language;

export interface ExportColumn {
  /** Unique and the same in every form: letters, digits, "-" and "_". */
  readonly name: string;
  /** What people read at the head of the column. */
  readonly title: string;
  /** `month` is "2018-01" in codes. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'month';
  /** Codes that can occur, with their meaning in the language of the title. */
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
  /** Of a number, at most. */
  readonly decimals?: number;
}

/** All areas with all their facts and values: one row an area, sorted by key. */
export interface ExportTable {
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
}

/** How a column is made: its description, and its cell of each municipality. */
export interface ColumnSource {
  readonly column: ExportColumn;
  readonly cellOf: (index: number) => ExportCell;
}

/** Stands where nothing was chosen or there is no such thing, since nothing at all would read as missing. */
export const noneChosen = 'none';
