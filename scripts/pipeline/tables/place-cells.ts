import type { CellPlace, RawRow, RawTable } from './raw-table.ts';

/** A cell on its way into another form: its text, where it stands in the file, and whether a spreadsheet holds a number. */
export interface PlacedCell {
  readonly text: string;
  readonly place: CellPlace;
  readonly isNumber: boolean;
}

/** A cell of a row with its place; `text` where something else than its content is meant. */
export function placeCell(raw: RawRow, index: number, table: RawTable, text?: string): PlacedCell {
  const name = table.header[index] ?? '';
  const place = { row: raw.row, column: table.headingByName?.get(name) ?? name };
  const isNumber = text === undefined && (raw.numbers?.has(index) ?? false);
  return { text: text ?? raw.cells[index] ?? '', place, isNumber };
}

/** A row made of cells from anywhere in the file; `row` is the one that stands for it. */
export function buildRow(row: number, cells: readonly PlacedCell[]): RawRow {
  const numbers = new Set(cells.flatMap(({ isNumber }, index) => (isNumber ? [index] : [])));
  return {
    row,
    cells: cells.map(({ text }) => text),
    places: cells.map(({ place }) => place),
    ...(numbers.size > 0 && { numbers }),
  };
}
