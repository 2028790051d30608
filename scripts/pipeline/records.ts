import * as v from 'valibot';
import type { Problem } from '../../src/core/problem.ts';
import type { Cell } from './parse-cell.ts';
import type { TableRow, Tables } from './parse-tables.ts';

/** Rows of one table as the build knows them; `row` is the line in the file. */
export interface Records<T> {
  readonly file: string;
  readonly rows: readonly (T & { readonly row: number })[];
  /** `false` if rows were left out because of a problem. */
  readonly sound: boolean;
}

export type FixedColumns = v.ObjectSchema<v.ObjectEntries, undefined>;

/** Columns whose names are known only from the catalogue or the table; all are of one kind. */
export interface FreeColumns<C> {
  readonly names: readonly string[];
  readonly kind: v.GenericSchema<unknown, C>;
}

/** Where records come from, and where problems go to. */
export interface RecordSource {
  readonly tables: Tables;
  /** The data package, where a missing table or column is to be described. */
  readonly packageFile: string;
  readonly problems: Problem[];
}

type Row<S extends FixedColumns, C> = v.InferOutput<S> & {
  columns: Readonly<Record<string, C>>;
  row: number;
};

/** Turns the rows of a table into records that the build can count on; `columns` holds the free ones. */
export function parseRecords<S extends FixedColumns, C = never>(
  source: RecordSource,
  name: string,
  fixed: S,
  free: FreeColumns<C> = { names: [], kind: v.never() },
): Records<Row<S, C>> {
  const { tables, packageFile, problems } = source;
  const table = tables.get(name);
  if (!table) {
    problems.push({ what: `table not described: ${name}`, file: packageFile, column: 'resources' });
    return { file: packageFile, rows: [], sound: false };
  }
  const described = table.schema.fields.map((field) => field.name);
  const required = Object.entries(fixed.entries).filter(([, schema]) => schema.type !== 'optional');
  const undescribed = [...required.map(([column]) => column), ...free.names].filter(
    (column) => !described.includes(column),
  );
  for (const column of undescribed)
    problems.push({
      what: `column not described: ${column}`,
      file: packageFile,
      column: `resources.${name}.schema.fields`,
    });
  const before = problems.length;
  const parse = (row: TableRow) => parseRecord(row, fixed, free, table.file, problems);
  const rows = undescribed.length > 0 ? [] : table.rows.flatMap(parse);
  return {
    file: table.file,
    rows,
    sound: table.sound && undescribed.length === 0 && problems.length === before,
  };
}

function parseRecord<S extends FixedColumns, C>(
  { row, cells }: TableRow,
  fixed: S,
  free: FreeColumns<C>,
  file: string,
  problems: Problem[],
): Row<S, C>[] {
  const chosen = Object.fromEntries(free.names.map((name) => [name, cells[name]]));
  const facts = v.safeParse(fixed, cells);
  const columns = v.safeParse(v.record(v.string(), free.kind), chosen);
  if (facts.success && columns.success) return [{ ...facts.output, columns: columns.output, row }];
  for (const issue of [...(facts.issues ?? []), ...(columns.issues ?? [])]) {
    const column = String(issue.path?.[0]?.key);
    const found = describeCell(cells[column]);
    problems.push({ what: `value cannot be used: ${issue.message}`, file, row, column, found });
  }
  return [];
}

function describeCell(cell: Cell | undefined): string {
  return typeof cell === 'object' ? `missing (${cell.missing})` : String(cell);
}
