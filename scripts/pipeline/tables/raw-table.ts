import type { Problem } from '../../../src/core/problem.ts';

/** A row of a table before its cells are understood. */
export interface RawRow {
  /** Row in the file as a text editor or spreadsheet counts it, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Places in `cells` that a spreadsheet holds as numbers: they are written with a point and are never ambiguous. */
  readonly numbers?: ReadonlySet<number>;
  /** Where each cell stands in the file, if the table was brought into another form. */
  readonly places?: readonly CellPlace[];
}

/** Row and heading of a cell in the file. */
export interface CellPlace {
  readonly row: number;
  readonly column: string;
}

/** A table as text: header and rows, all of the header's length. */
export interface RawTable {
  /** Relative to the folder of the input. */
  readonly file: string;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  readonly header: readonly string[];
  /** All headings of the file, where they differ from the names of the columns. */
  readonly fileHeader?: readonly string[];
  /** The heading that a column has in the file, where it has another name. */
  readonly headingByName?: ReadonlyMap<string, string>;
  readonly headerRow: number;
  readonly rows: readonly RawRow[];
  /** Rows with totals, which are no data, but have to agree with it. */
  readonly totals?: readonly RawRow[];
}

/** A table as it was found: what had to be understood about its form, and what was left out of it. */
export interface FoundTable {
  readonly table: RawTable;
  /** Facts for the report, each without the name of the file; empty for plain CSV. */
  readonly notes: readonly string[];
  /** Rows left out because they are no data, each with its text. */
  readonly warnings: readonly Problem[];
}

/** What is known about a table before it is read. */
export interface Expected {
  /** Names of the columns. */
  readonly names: readonly string[];
  /** Columns by which the heading is recognised. */
  readonly keys: readonly string[];
  /** Whether the file may have more columns, which are left out. */
  readonly isSubset?: boolean;
}

/** The row with other cells; what was changed is text, even where a spreadsheet held a number. */
export function replaceCells(raw: RawRow, cells: readonly string[], changed: ReadonlySet<number>): RawRow {
  if (!raw.numbers) return { ...raw, cells };
  return { ...raw, cells, numbers: new Set([...raw.numbers].filter((index) => !changed.has(index))) };
}
