import type { Problem } from '../../src/core/problem.ts';
import type { ForeignKey } from './data-package.ts';
import type { Table, TableRow, Tables } from './parse-tables.ts';
import { municipalityTable } from './tables/key-columns.ts';
import { findNearestKeys } from './tables/nearest-keys.ts';
import type { RawTable } from './tables/raw-table.ts';

/**
 * Duplicate primary keys, and keys that refer to a row that is not there. A missing value refers to nothing.
 *
 * @param corrections the list of corrections: what it says about a key in one table may help in another
 */
export function findKeyProblems(tables: Tables, corrections?: RawTable): Problem[] {
  const successors = new Map(corrections?.rows.map(({ cells }) => [cells[2] ?? '', cells[3] ?? '']));
  return [...tables.values()].flatMap((table) => [
    ...findDuplicates(table, successors),
    ...table.schema.foreignKeys.flatMap((key) => findUnknownKeys(table, key, tables, successors)),
  ]);
}

function findDuplicates(table: Table, successors: ReadonlyMap<string, string>): Problem[] {
  const { file, schema, name } = table;
  if (schema.primaryKey.length === 0) return [];
  const firstRows = new Map<string, number>();
  const duplicates = listKeyed(table, schema.primaryKey).flatMap((entry) => {
    const key = keyOf(entry, schema.primaryKey) ?? '';
    const first = firstRows.get(key);
    if (first === undefined) firstRows.set(key, entry.row);
    return first === undefined
      ? []
      : [
          {
            what: `duplicate key in ${name}: ${key}`,
            file,
            row: entry.row,
            column: schema.primaryKey.join(),
            expected: `one row (the first is row ${first})`,
            ...describeMixture(key, successors),
          },
        ];
  });
  const isLong = firstRows.size > 1 && duplicates.length >= firstRows.size;
  return isLong ? [describeLong(table, firstRows.size, duplicates[0]?.row ?? 1)] : duplicates;
}

/** As many rows again as keys are no slips: the table has a row for each year, sex or party. */
function describeLong({ file, schema, name, rows }: Table, keys: number, row: number): Problem {
  return {
    what: `several rows a key in ${name}`,
    file,
    row,
    column: schema.primaryKey.join(),
    found: `${rows.length} rows of ${keys} keys`,
    expected: 'one row a key',
    mend: 'if a column says what each row is of (year, sex, party), turn its values into columns by "reshape": {"form": {"from": "long", …}} in datapackage.json, or make it part of "primaryKey"',
  };
}

/** A key that stands beside the one it came from: the table holds rows of before and after the change. */
function describeMixture(
  key: string,
  successors: ReadonlyMap<string, string>,
): Pick<Problem, 'mend'> | undefined {
  const earlier = [...successors].filter(([, to]) => to === key).map(([from]) => from);
  if (earlier.length === 0) return undefined;
  return {
    mend: `recode.csv makes it of ${earlier.join(', ')}: the table may mix states of the territory (Gebietsstand); add the rows up, or keep one`,
  };
}

function findUnknownKeys(
  table: Table,
  { fields, reference }: ForeignKey,
  tables: Tables,
  successors: ReadonlyMap<string, string>,
): Problem[] {
  const other = reference.resource ? tables.get(reference.resource) : table;
  if (!other?.sound) return [];
  const known = new Map(other.rows.map((entry) => [keyOf(entry, reference.fields) ?? '', labelOf(entry)]));
  const problems = listKeyed(table, fields).flatMap((entry) => {
    const key = keyOf(entry, fields);
    if (key === undefined || known.has(key)) return [];
    const mend = other.name === municipalityTable.name ? adviseOn(key, known, successors) : undefined;
    return [
      {
        what: `unknown key: ${key}`,
        file: table.file,
        row: entry.row,
        column: fields.join(),
        found: key,
        expected: `${reference.fields.join()} of a row of ${other.file}`,
        ...(mend !== undefined && { mend }),
      },
    ];
  });
  const states = new Set([...known.keys()].map((key) => key.slice(0, 2)));
  const strange = problems.filter(({ found }) => /^\d{8}$/.test(found) && !states.has(found.slice(0, 2)));
  const isOtherState = strange.length > 1 && [...known.keys()].every((key) => /^\d{8}$/.test(key));
  return [
    ...findOtherTerritory(table, other, problems),
    ...(isOtherState ? [describeOtherState(table, strange, states)] : []),
    ...problems,
  ];
}

/** One reason for many unknown keys: the table is of another state, or of all Germany. */
function describeOtherState(
  { file, rows }: Table,
  strange: readonly (Problem & { readonly found: string })[],
  states: ReadonlySet<string>,
): Problem {
  const others = [...new Set(strange.map(({ found }) => found.slice(0, 2)))].sort();
  return {
    what: `keys of another state: ${others.join(', ')}`,
    file,
    found: `${strange.length} of ${rows.length} rows`,
    expected: `keys that begin with ${[...states].sort().join(', ')}`,
    mend: 'take the table of the right state; of a table of all Germany "reshape": {"otherStates": "drop"} leaves the others out',
  };
}

/** The reason behind many unknown keys, where the data package states of which day the keys are. */
function findOtherTerritory(table: Table, other: Table, unknown: readonly Problem[]): Problem[] {
  const [own, expected] = [table.schema.territory, other.schema.territory];
  if (unknown.length === 0 || own === undefined || expected === undefined || own === expected) return [];
  return [
    {
      what: `table of another state of the territory (Gebietsstand): ${unknown.length} of ${table.rows.length} keys are unknown`,
      file: table.file,
      found: own,
      expected: `${expected}, as ${other.file}`,
      mend: 'ask for the table of that day, or add each key with its successor to recode.csv (table, column, from, to, date, reason)',
    },
  ];
}

/** How a key that no municipality has can come about, and what to do then. */
function adviseOn(
  key: string,
  known: ReadonlyMap<string, string>,
  successors: ReadonlyMap<string, string>,
): string {
  const successor = successors.get(key);
  if (successor !== undefined && known.has(successor))
    return `recode.csv knows its successor ${successor}: add a row for this table and column`;
  const nearest = findNearestKeys(key, known);
  if (nearest.length > 0) return `perhaps ${nearest.join(' or ')}`;
  return 'if the municipality was merged or renumbered, add its successor to recode.csv';
}

function labelOf({ cells }: TableRow): string {
  const name = cells[municipalityTable.label];
  return typeof name === 'string' ? name : '';
}

/** The rows whose key could be read, in the order of the file: what else is wrong in them is told at the same time. */
function listKeyed({ rows, faulty = [] }: Table, columns: readonly string[]): readonly TableRow[] {
  const keyed = faulty.filter(({ cells }) => columns.every((column) => cells[column] !== undefined));
  return [...rows, ...keyed].sort((a, b) => a.row - b.row);
}

function keyOf({ cells }: TableRow, columns: readonly string[]): string | undefined {
  const parts = columns.map((column) => cells[column]);
  return parts.some((part) => typeof part === 'object') ? undefined : parts.map(String).join(', ');
}
