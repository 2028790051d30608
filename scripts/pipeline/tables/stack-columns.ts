import { buildRow, placeCell } from './place-cells.ts';
import type { RawTable } from './raw-table.ts';
import type { Reshape } from './reshape.ts';

type Wide = Extract<NonNullable<Reshape['form']>, { from: 'wide' }>;

/** One row for each of the columns that hold values: the wide form becomes the long one. All columns must be there. */
export function stackColumns(table: RawTable, { columns, variable, value }: Wide): RawTable {
  const kept = table.header.flatMap((name, index) => (Object.hasOwn(columns, name) ? [] : [index]));
  const stacked = Object.entries(columns).map(([name, meaning]) => ({
    index: table.header.indexOf(name),
    meaning,
  }));
  const rows = table.rows.flatMap((raw) =>
    stacked.map(({ index, meaning }) =>
      buildRow(raw.row, [
        ...kept.map((place) => placeCell(raw, place, table)),
        placeCell(raw, index, table, meaning),
        placeCell(raw, index, table),
      ]),
    ),
  );
  return { ...table, header: [...kept.map((index) => table.header[index] ?? ''), variable, value], rows };
}
