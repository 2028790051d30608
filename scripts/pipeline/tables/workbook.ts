import type { RawRow } from './raw-table.ts';

/** A rectangle of cells, rows and columns from 1, both ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A sheet of a workbook, its cells as text: dates in ISO form, per cents with their sign, errors as "#N/A". */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly records: readonly RawRow[];
  readonly merged: readonly CellRange[];
  readonly hiddenRows: number;
}

/** Shown for a formula whose result the file does not hold. */
export const notCalculated = '#NOT CALCULATED';

const letters = 26;
const dayMs = 86_400_000;
/** Day 0 of the 1900 system, as it works for all days after February 1900. */
const epochMs = Date.UTC(1899, 11, 30);

/** "A", "Z", "AA": the letters of a column, counted from 1. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % letters;
  const higher = Math.floor((column - 1) / letters);
  return (higher > 0 ? columnLetters(higher) : '') + String.fromCharCode(65 + rest);
}

/** Row and column of an address like "B12"; `undefined` if it is none. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, column, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (column === undefined || row === undefined) return undefined;
  const number = Array.from(column).reduce((sum, letter) => sum * letters + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column: number };
}

/** "B2:C5" for messages. */
export function describeRange({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): string {
  return `${columnLetters(firstColumn)}${firstRow}:${columnLetters(lastColumn)}${lastRow}`;
}

/** The day that a spreadsheet counts as `days`, as "2018-01-15". Calculated in UTC: local time would shift the first of a month. */
export function isoDay(days: number): string {
  const date = new Date(epochMs + Math.floor(days) * dayMs);
  return Number.isNaN(date.getTime()) ? '#NUM!' : date.toISOString().slice(0, 10);
}

/** A share as spreadsheets show it: 0.07 is "7 %". Rounded to the digits that a spreadsheet keeps. */
export function percentText(share: number): string {
  return `${Number((share * 100).toPrecision(12))} %`;
}
