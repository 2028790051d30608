import type { Problem } from '../../../src/core/problem.ts';
import { cleanText } from './clean-text.ts';
import { buildRow, placeCell, type PlacedCell } from './place-cells.ts';
import type { RawRow, RawTable } from './raw-table.ts';
import type { Several } from './reshape.ts';

type Split = { readonly cells: readonly string[] } | { readonly unknown: readonly string[] };

/** A column for each of several answers that the file has in one cell: "GU; Wohnung". The column must be there. */
export function splitAnswers(
  table: RawTable,
  several: Several,
): { readonly table: RawTable; readonly problems: readonly Problem[] } {
  const index = table.header.indexOf(several.column);
  const kept = table.header.flatMap((_, place) => (place === index ? [] : [place]));
  const problems: Problem[] = [];
  const rows = table.rows.map((raw) => {
    const split = splitCell(raw.cells[index] ?? '', several);
    if ('unknown' in split) problems.push(describeUnknown(raw, index, table, { several, ...split }));
    const texts = 'cells' in split ? split.cells : [];
    const answers = listColumns(several).map((_, place) => placeCell(raw, index, table, texts[place] ?? ''));
    return buildRow(raw.row, [...kept.map((place) => keepCell(raw, place, table)), ...answers]);
  });
  const header = [...kept.map((place) => table.header[place] ?? ''), ...listColumns(several)];
  const { totals: _, ...withHeadings } = { fileHeader: table.header, ...table };
  return { table: { ...withHeadings, header, rows }, problems };
}

/** A cell that may have moved before, when another question was split. */
function keepCell(raw: RawRow, index: number, table: RawTable): PlacedCell {
  const cell = placeCell(raw, index, table);
  const place = raw.places?.[index];
  return place ? { ...cell, place } : cell;
}

function listColumns({ columns }: Several): readonly string[] {
  return [...new Set(Object.values(columns))];
}

/** A blank, or a reason why there is no answer, stands for all answers. */
function splitCell(cell: string, several: Several): Split {
  const text = cleanText(cell);
  const names = listColumns(several);
  const isMissing = text === '' || several.missing.some((word) => plain(word) === plain(text));
  if (isMissing) return { cells: names.map(() => text) };
  const nameByWord = new Map(Object.entries(several.columns).map(([word, name]) => [plain(word), name]));
  const parts = text.split(several.separator).map(cleanText);
  const words = parts.filter((part) => part !== '');
  const unknown = words.filter((word) => !nameByWord.has(plain(word)));
  if (unknown.length > 0) return { unknown };
  const chosen = new Set(words.map((word) => nameByWord.get(plain(word))));
  return { cells: names.map((name) => (chosen.has(name) ? several.chosen : several.others)) };
}

function plain(word: string): string {
  return cleanText(word).toLowerCase();
}

function describeUnknown(
  raw: RawRow,
  index: number,
  table: RawTable,
  { several, unknown }: { readonly several: Several; readonly unknown: readonly string[] },
): Problem {
  return {
    what: `unknown answer among several: ${unknown.join(', ')}`,
    file: table.file,
    ...placeCell(raw, index, table).place,
    found: cleanText(raw.cells[index] ?? ''),
    expected: `of ${Object.keys(several.columns).join(', ')}, with "${several.separator}" between them`,
    mend: 'add it to "several" of the table in datapackage.json (to "missing" if it says why there is no answer), or correct the cell',
  };
}
