import type { Problem } from '../../src/core/problem.ts';
import { delimiterNames, type Dialect } from './tables/dialect.ts';
import { detectForm } from './tables/detect-form.ts';
import { frameTable } from './tables/frame-table.ts';
import type { Expected, FoundTable, RawTable } from './tables/raw-table.ts';
import { splitCsv, type CsvForm } from './tables/split-csv.ts';

export type { RawRow, RawTable } from './tables/raw-table.ts';

/** Comma-separated text (RFC 4180) with the header in the first row: the form of our own files. */
const plainForm: CsvForm = { delimiter: ',', quoteChar: '"' };

/** Reads comma-separated text as it is: nothing about its form is guessed, and no row is left out. */
export function readCsv(
  text: string,
  file: string,
): { readonly table: RawTable; readonly problems: readonly Problem[] } {
  const { records, problems } = splitCsv(text, file, plainForm);
  const framed = frameTable(records, { names: [], keys: [] }, { file, isPadded: false });
  return { table: framed.table, problems: [...problems, ...framed.problems] };
}

/** Reads delimited text whose columns are known: finds delimiter, quote and header where they are not stated. */
export function readDelimited(
  text: string,
  file: string,
  expected: Expected,
  dialect: Dialect,
): FoundTable & { readonly problems: readonly Problem[] } {
  const form = detectForm(text, expected.names, dialect);
  const { records, problems } = splitCsv(text, file, form);
  const framed = frameTable(records, expected, { file, isPadded: false, stated: dialect });
  const notes = [
    ...(form.delimiter === ',' ? [] : [delimiterNames[form.delimiter]]),
    ...(form.quoteChar === '"' ? [] : ['single quotes']),
    ...framed.notes,
  ];
  return { ...framed, notes, problems: [...problems, ...framed.problems] };
}
