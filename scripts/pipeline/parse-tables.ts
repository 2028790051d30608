import type { Problem } from '../../src/core/problem.ts';
import type { TableSchema } from './data-package.ts';
import { createCellParser, type Cell } from './parse-cell.ts';
import type { RawRow, RawTable } from './read-csv.ts';
import type { RawTables } from './recode.ts';
import { describeCount, type Checked } from './stage.ts';

/** A row whose cells are of the types that the data package states. */
export interface TableRow {
  /** Line in the file as a text editor counts it. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface Table {
  readonly name: string;
  /** Relative to the folder of the input. */
  readonly file: string;
  readonly schema: TableSchema;
  readonly rows: readonly TableRow[];
  /** `false` if the table has a problem of its own: then what others miss in it may be there in truth. */
  readonly sound: boolean;
}

/** Tables by the name that the data package gives them. */
export type Tables = ReadonlyMap<string, Table>;

/** Reads every cell by the data package. A table whose file could not be read comes out empty and not sound. */
export function parseTables(raw: RawTables, schemas: readonly TableSchema[]): Checked<Tables> {
  const problems: Problem[] = [];
  const output = new Map<string, Table>();
  for (const schema of schemas) {
    const table = raw.get(schema.name);
    const before = problems.length;
    const rows = table ? parseRows(table, schema, problems) : [];
    const sound = table !== undefined && problems.length === before;
    output.set(schema.name, { name: schema.name, file: schema.path, schema, rows, sound });
  }
  const lines = [...output.values()].map(
    (table) => `${table.name} ${describeCount(table.rows.length, 'row')}`,
  );
  return { output, problems, report: { stage: 'parse', lines, warnings: [] } };
}

function parseRows(table: RawTable, schema: TableSchema, problems: Problem[]): TableRow[] {
  const faults = findColumnProblems(table, schema);
  problems.push(...faults);
  if (faults.length > 0) return [];
  const columns = schema.fields.map((field) => ({
    name: field.name,
    index: table.header.indexOf(field.name),
    parse: createCellParser(field),
  }));
  return table.rows.flatMap((raw) => parseRow(raw, columns, table.file, problems));
}

interface Column {
  readonly name: string;
  readonly index: number;
  readonly parse: ReturnType<typeof createCellParser>;
}

function parseRow(
  { row, cells }: RawRow,
  columns: readonly Column[],
  file: string,
  problems: Problem[],
): TableRow[] {
  const parsed: Record<string, Cell> = {};
  let complete = true;
  for (const { name, index, parse } of columns) {
    const found = cells[index] ?? '';
    const result = parse(found);
    if ('cell' in result) parsed[name] = result.cell;
    else {
      problems.push({ ...result.fault, file, row, column: name, found });
      complete = false;
    }
  }
  return complete ? [{ row, cells: parsed }] : [];
}

function findColumnProblems(table: RawTable, schema: TableSchema): Problem[] {
  const { file, header } = table;
  const names = schema.fields.map((field) => field.name);
  const missing = names.filter((name) => !header.includes(name));
  const surplus = header.filter((name) => !names.includes(name));
  const expected = names.join(', ');
  return [
    ...missing.map((name) => ({
      what: `missing column: ${name}`,
      file,
      row: 1,
      found: header.join(', '),
      expected,
    })),
    ...surplus.map((name) => ({
      what: `surplus column: ${name}`,
      file,
      row: 1,
      column: name,
      expected,
      mend: 'remove the column, or describe it in datapackage.json',
    })),
  ];
}
