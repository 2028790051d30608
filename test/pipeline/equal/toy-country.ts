import { createRandom } from '../../../scripts/demo/random.ts';
import type { ChosenCell, Place, PlanePoint } from '../../../scripts/pipeline/equal/plane.ts';
import { chooseCells } from '../../../scripts/pipeline/equal/choose-cells.ts';

export const side = 1000;

/** A closed rectangle of so many sides. */
export const rectangle = (width: number, height: number): readonly PlanePoint[] => [
  [0, 0],
  [width * side, 0],
  [width * side, height * side],
  [0, height * side],
  [0, 0],
];

/** A country of square places in rows, those of four by four columns and rows in one district. */
export function squareCountry(columns: number, rows: number): readonly Place[] {
  const random = createRandom('country');
  const jitter = () => Math.round((random.next() - 0.5) * 0.6 * side);
  const indexOf = (column: number, row: number): readonly number[] =>
    column >= 0 && row >= 0 && column < columns && row < rows ? [row * columns + column] : [];
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return {
      id: String(index),
      point: [(column + 0.5) * side + jitter(), (row + 0.5) * side + jitter()],
      district: `${Math.floor(column / 4)}.${Math.floor(row / 4)}`,
      association: column % 4 < 2 ? `${Math.floor(column / 4)}.${row}` : undefined,
      neighbours: [
        ...indexOf(column - 1, row),
        ...indexOf(column + 1, row),
        ...indexOf(column, row - 1),
        ...indexOf(column, row + 1),
      ],
    };
  });
}

/** As many cells as places, over the same ground. */
export function cellsFor(
  columns: number,
  rows: number,
): {
  readonly cells: readonly ChosenCell[];
  readonly spacing: number;
} {
  const { cells, grid } = chooseCells([rectangle(columns, rows)], columns * rows * side ** 2, columns * rows);
  return { cells, spacing: grid.spacing };
}
