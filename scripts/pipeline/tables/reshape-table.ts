import type { Problem } from '../../../src/core/problem.ts';
import { cleanText } from './clean-text.ts';
import type { RawTable } from './raw-table.ts';
import type { Reshape } from './reshape.ts';
import { splitAnswers } from './split-answers.ts';
import { spreadRows } from './spread-rows.ts';
import { stackColumns } from './stack-columns.ts';

/** A table in the columns of its schema, and rows of the file that could not be brought there. */
export interface ReshapedTable {
  readonly table: RawTable;
  readonly problems: readonly Problem[];
}

/** Brings a table as the file has it into the columns of its schema; every cell keeps its place in the file. */
export function reshapeTable(table: RawTable, { headings, answers, form, several }: Reshape): ReshapedTable {
  const shaped = split(shape(rename(table, headings), form), several);
  return answers ? { ...shaped, table: translate(shaped.table, answers) } : shaped;
}

function split(shaped: ReshapedTable, several: Reshape['several']): ReshapedTable {
  return several.reduce<ReshapedTable>(({ table, problems }, question) => {
    if (!table.header.includes(question.column))
      return { table, problems: [...problems, describeMissing(question.column, table)] };
    const next = splitAnswers(table, question);
    return { table: next.table, problems: [...problems, ...next.problems] };
  }, shaped);
}

function rename(table: RawTable, headings: Reshape['headings']): RawTable {
  const pairs = Object.entries(headings).filter(([heading]) => table.header.includes(heading));
  if (pairs.length === 0) return table;
  const nameByHeading = new Map(pairs);
  const header = table.header.map((heading) => nameByHeading.get(heading) ?? heading);
  const headingByName = new Map(pairs.map(([heading, name]) => [name, heading]));
  return { fileHeader: table.header, ...table, header, headingByName };
}

function shape(table: RawTable, form: Reshape['form']): ReshapedTable {
  if (!form) return { table, problems: [] };
  const needed = form.from === 'wide' ? Object.keys(form.columns) : [form.variable, form.value];
  const missing = needed.filter((name) => !table.header.includes(name));
  // Without its columns there is no form to bring the table out of: they are all there is to tell.
  if (missing.length > 0) return { table, problems: missing.map((name) => describeMissing(name, table)) };
  // Totals have the form of the file, in which there is nothing left to compare them with.
  const { totals: _, ...withHeadings } = { fileHeader: table.header, ...table };
  return form.from === 'wide'
    ? { table: stackColumns(withHeadings, form), problems: [] }
    : spreadRows(withHeadings, form);
}

function describeMissing(
  name: string,
  { file, sheet, headerRow: row, header, fileHeader }: RawTable,
): Problem {
  return {
    what: `missing column: ${name}`,
    file,
    ...(sheet !== undefined && { layer: sheet }),
    row,
    found: (fileHeader ?? header).join(', '),
    expected: name,
    mend: 'correct "reshape" of the table in datapackage.json',
  };
}

/** Other words for the answers that the schema knows: "x" for "ja". */
function translate(table: RawTable, { columns, words }: NonNullable<Reshape['answers']>): RawTable {
  const indexes = new Set(columns.map((name) => table.header.indexOf(name)));
  const pairs = Object.entries(words).map(([word, meaning]) => [plainWord(word), meaning] as const);
  const meaningByWord = new Map(pairs);
  const rows = table.rows.map((raw) => ({
    ...raw,
    cells: raw.cells.map((cell, index) =>
      indexes.has(index) ? (meaningByWord.get(plainWord(cell)) ?? cell) : cell,
    ),
  }));
  return { ...table, rows };
}

function plainWord(word: string): string {
  return cleanText(word).toLowerCase();
}
