import type { Problem } from '../../src/core/problem.ts';
import type { Field, TableSchema } from './data-package.ts';
import { createCellParser, type Cell, type CellParser } from './parse-cell.ts';
import type { RawTables } from './recode.ts';
import { describeCount, type Checked } from './stage.ts';
import { compareTotals, type SummedColumn } from './tables/check-totals.ts';
import { nameBlank } from './tables/find-header.ts';
import { findNumberStyle, type NumberStyle } from './tables/number-style.ts';
import type { RawRow, RawTable } from './tables/raw-table.ts';

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
  /** Rows of which a cell could not be read, with those that could: their keys are checked all the same. */
  readonly faulty?: readonly TableRow[];
  /** `false` if the table has a problem of its own: then what others miss in it may be there in truth. */
  readonly sound: boolean;
}

/** Tables by the name that the data package gives them. */
export type Tables = ReadonlyMap<string, Table>;

/** Reads every cell by the data package. A table whose file could not be read comes out empty and not sound. */
export function parseTables(raw: RawTables, schemas: readonly TableSchema[]): Checked<Tables> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const styles: string[] = [];
  const output = new Map<string, Table>();
  for (const schema of schemas) {
    const table = raw.get(schema.name);
    const before = problems.length;
    const columns = table ? prepareColumns(table, schema, problems) : [];
    const read = table ? table.rows.map((raw) => parseRow(raw, columns, table.file, problems)) : [];
    const rowsOf = (isFaulty: boolean) =>
      read.filter((row) => row.isFaulty === isFaulty).map(({ entry }) => entry);
    const rows = rowsOf(false);
    styles.push(...describeStyles(schema, columns));
    const sound = table !== undefined && problems.length === before;
    if (sound) warnings.push(...compareTotals(table, columns.filter(isSummed).map(toSummed)));
    output.set(schema.name, {
      name: schema.name,
      file: schema.path,
      schema,
      rows,
      faulty: rowsOf(true),
      sound,
    });
  }
  const lines = [...output.values()].map(
    (table) => `${table.name} ${describeCount(table.rows.length, 'row')}`,
  );
  return { output, problems, report: { stage: 'parse', lines: [...lines, ...styles], warnings } };
}

interface Column {
  readonly name: string;
  readonly index: number;
  readonly parse: CellParser;
  /** Of numbers only. */
  readonly style: NumberStyle | undefined;
}

/** The columns of a table, ready to read; none if the table has others than its description. */
function prepareColumns(table: RawTable, schema: TableSchema, problems: Problem[]): Column[] {
  const faults = findColumnProblems(table, schema);
  problems.push(...faults);
  if (faults.length > 0) return [];
  return schema.fields.map((field) => {
    const index = table.header.indexOf(field.name);
    const style = isNumeric(field) ? findNumberStyle(field, textsOf(table, index)) : undefined;
    return { name: field.name, index, parse: createCellParser(field, style), style };
  });
}

function isNumeric({ type }: Field): boolean {
  return type === 'integer' || type === 'number';
}

function isSummed({ style }: Column): boolean {
  return style !== undefined;
}

function toSummed({ name, index, parse }: Column): SummedColumn {
  const read: SummedColumn['read'] = ({ cells, numbers }) => {
    const parsed = parse(cells[index] ?? '', numbers?.has(index));
    return 'cell' in parsed && typeof parsed.cell === 'number' ? parsed.cell : undefined;
  };
  return { name, read };
}

/** Cells of a column that are written as text; the numbers of a spreadsheet tell nothing about how others are written. */
function* textsOf({ rows }: RawTable, index: number): Generator<string> {
  for (const { cells, numbers } of rows) if (!numbers?.has(index)) yield cells[index] ?? '';
}

/** Only decimal commas are told: the decimal point is the form of our own files. */
function describeStyles({ path }: TableSchema, columns: readonly Column[]): string[] {
  const names = columns.filter(({ style }) => style?.decimalSign === ',').map(({ name }) => name);
  return names.length === 0 ? [] : [`${path}: decimal comma in ${names.join(', ')}`];
}

function parseRow(
  { row, cells, numbers, places }: RawRow,
  columns: readonly Column[],
  file: string,
  problems: Problem[],
): { readonly entry: TableRow; readonly isFaulty: boolean } {
  const parsed: Record<string, Cell> = {};
  let isFaulty = columns.length === 0;
  for (const { name, index, parse } of columns) {
    const found = cells[index] ?? '';
    const result = parse(found, numbers?.has(index));
    if ('cell' in result) parsed[name] = result.cell;
    else {
      problems.push({ ...result.fault, file, ...(places?.[index] ?? { row, column: name }), found });
      isFaulty = true;
    }
  }
  return { entry: { row, cells: parsed }, isFaulty };
}

function findColumnProblems(table: RawTable, schema: TableSchema): Problem[] {
  const { file, header, fileHeader = header, headerRow: row } = table;
  const names = schema.fields.map((field) => field.name);
  const missing = names.filter((name) => !header.includes(name));
  const surplus = header.filter((name) => !names.includes(name));
  const expected = names.join(', ');
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            what: `missing ${missing.length > 1 ? 'columns' : 'column'}: ${missing.join(', ')}`,
            file,
            row,
            found: fileHeader.map((name, index) => nameBlank(name, index)).join(', '),
            expected,
            mend: `say under "reshape" of the table in datapackage.json which heading is meant: "headings": {"…": "${missing[0] ?? ''}"}; where headings take several rows, name these: "dialect": {"headerRows": [${row}, ${row + 1}]}`,
          },
        ]),
    ...surplus.map((name) => ({
      what: `surplus column: ${nameBlank(name, header.indexOf(name))}`,
      file,
      row,
      column: name,
      expected,
      mend: 'remove the column, or describe it in datapackage.json',
    })),
  ];
}
