import type { Problem } from '../../../src/core/problem.ts';
import { cleanText } from './clean-text.ts';
import { buildRow, placeCell } from './place-cells.ts';
import type { RawRow, RawTable } from './raw-table.ts';
import type { Reshape } from './reshape.ts';

type Long = Extract<NonNullable<Reshape['form']>, { from: 'long' }>;

/** Rows that agree in all columns but two, by the column that each of them becomes. */
interface Group {
  readonly first: RawRow;
  readonly rowByColumn: Map<string, RawRow>;
}

/** One row for all rows that agree in the other columns: the long form becomes the wide one. What no row says is blank. */
export function spreadRows(
  table: RawTable,
  form: Long,
): { readonly table: RawTable; readonly problems: readonly Problem[] } {
  const kept = table.header.flatMap((name, index) =>
    name === form.variable || name === form.value ? [] : [index],
  );
  const made = [...new Set(Object.values(form.columns))];
  const valueIndex = table.header.indexOf(form.value);
  const problems: Problem[] = [];
  const groups = groupRows(table, kept, form, problems);
  const rows = groups.map(({ first, rowByColumn }) =>
    buildRow(first.row, [
      ...kept.map((index) => placeCell(first, index, table)),
      ...made.map((name) => {
        const source = rowByColumn.get(name);
        return source ? placeCell(source, valueIndex, table) : placeCell(first, valueIndex, table, '');
      }),
    ]),
  );
  const header = [...kept.map((index) => table.header[index] ?? ''), ...made];
  return { table: { ...table, header, rows }, problems };
}

function groupRows(
  table: RawTable,
  kept: readonly number[],
  { columns, variable }: Long,
  problems: Problem[],
): readonly Group[] {
  const index = table.header.indexOf(variable);
  const groups = new Map<string, Group>();
  for (const raw of table.rows) {
    const key = JSON.stringify(kept.map((place) => cleanText(raw.cells[place] ?? '')));
    const group = groups.get(key) ?? { first: raw, rowByColumn: new Map<string, RawRow>() };
    groups.set(key, group);
    const meaning = cleanText(raw.cells[index] ?? '');
    const column = Object.hasOwn(columns, meaning) ? columns[meaning] : undefined;
    const earlier = column === undefined ? undefined : group.rowByColumn.get(column);
    const fault =
      column === undefined ? describeUnknown(columns) : earlier && describeTwice(meaning, earlier);
    if (fault)
      problems.push({ ...fault, file: table.file, ...placeCell(raw, index, table).place, found: meaning });
    else if (column !== undefined) group.rowByColumn.set(column, raw);
  }
  return [...groups.values()];
}

type Fault = Pick<Problem, 'what' | 'expected' | 'mend'>;

function describeUnknown(columns: Long['columns']): Fault {
  return {
    what: 'unknown value in the long form',
    expected: `one of ${Object.keys(columns).join(', ')}`,
    mend: 'add it to "columns" of the form in datapackage.json, or delete the row',
  };
}

function describeTwice(meaning: string, earlier: RawRow): Fault {
  return { what: `value stated twice: ${meaning}`, expected: `one row (the first is row ${earlier.row})` };
}
