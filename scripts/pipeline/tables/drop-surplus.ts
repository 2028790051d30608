import type { FoundTable, RawRow } from './raw-table.ts';

/** Leaves out the columns that nobody asked for, and says which they were. The headings keep their places for messages. */
export function dropSurplus<T extends FoundTable>(found: T, names: readonly string[]): T {
  const { table, notes } = found;
  const surplus = table.header.filter((name) => !names.includes(name));
  if (surplus.length === 0) return found;
  const kept = table.header.flatMap((name, index) => (names.includes(name) ? [index] : []));
  const header = kept.map((index) => table.header[index] ?? '');
  const rows = table.rows.map((raw) => pick(raw, kept));
  const told = surplus.map((name) => (name === '' ? 'one without a heading' : name)).join(', ');
  return {
    ...found,
    table: {
      ...table,
      header,
      fileHeader: table.header,
      rows,
      ...(table.totals && { totals: table.totals.map((raw) => pick(raw, kept)) }),
    },
    notes: [...notes, `columns left out: ${told}`],
  };
}

function pick(raw: RawRow, kept: readonly number[]): RawRow {
  const cells = kept.map((index) => raw.cells[index] ?? '');
  if (!raw.numbers) return { ...raw, cells };
  const numbers = new Set(kept.flatMap((index, place) => (raw.numbers?.has(index) ? [place] : [])));
  return { ...raw, cells, numbers };
}
