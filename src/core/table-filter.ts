import { foldText } from './place-search.ts';
import type { TableColumn } from './selection.ts';
import type { TableRow } from './table-row.ts';

/**
 * The rows that hold a text in one of their cells. Where none does, its words are looked for in several cells of a row
 * ("Verband Ostalbkreis keine Angabe"): the rows fit in which the text falls into the fewest pieces.
 */
export function filterRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  text: string,
): readonly TableRow[] {
  const wanted = foldText(text);
  const folded = rows.map((row) => ({ row, cells: columns.map((column) => foldText(row.cells[column])) }));
  const whole = folded.filter(({ cells }) => holds(cells, wanted));
  if (whole.length > 0) return whole.map(({ row }) => row);
  const words = wanted.split(' ');
  const pieces = folded.map(({ cells }) => countPieces(cells, words));
  const fewest = Math.min(...pieces);
  return fewest === Infinity ? [] : rows.filter((_row, index) => pieces[index] === fewest);
}

const holds = (cells: readonly string[], text: string) => cells.some((cell) => cell.includes(text));

/** Into how many pieces words fall so that each stands in a cell, the longest first; `Infinity` where one is in none. */
function countPieces(cells: readonly string[], words: readonly string[]): number {
  let count = 0;
  for (let from = 0; from < words.length; count += 1) {
    let to = words.length;
    while (to > from && !holds(cells, words.slice(from, to).join(' '))) to -= 1;
    if (to === from) return Infinity;
    from = to;
  }
  return count;
}
