import type { Problem } from '../../src/core/problem.ts';
import type { ForeignKey } from './data-package.ts';
import type { Table, TableRow, Tables } from './parse-tables.ts';

/** Duplicate primary keys, and keys that refer to a row that is not there. A missing value refers to nothing. */
export function findKeyProblems(tables: Tables): Problem[] {
  return [...tables.values()].flatMap((table) => [
    ...findDuplicates(table),
    ...table.schema.foreignKeys.flatMap((key) => findUnknownKeys(table, key, tables)),
  ]);
}

function findDuplicates(table: Table): Problem[] {
  const { file, schema, name } = table;
  if (schema.primaryKey.length === 0) return [];
  const firstRows = new Map<string, number>();
  return table.rows.flatMap((entry) => {
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
          },
        ];
  });
}

function findUnknownKeys(table: Table, { fields, reference }: ForeignKey, tables: Tables): Problem[] {
  const other = reference.resource ? tables.get(reference.resource) : table;
  if (!other?.sound) return [];
  const known = new Set(other.rows.map((entry) => keyOf(entry, reference.fields)));
  return table.rows.flatMap((entry) => {
    const key = keyOf(entry, fields);
    if (key === undefined || known.has(key)) return [];
    return [
      {
        what: `unknown key: ${key}`,
        file: table.file,
        row: entry.row,
        column: fields.join(),
        found: key,
        expected: `a ${reference.fields.join()} of ${other.file}`,
      },
    ];
  });
}

function keyOf({ cells }: TableRow, columns: readonly string[]): string | undefined {
  const parts = columns.map((column) => cells[column]);
  return parts.some((part) => typeof part === 'object') ? undefined : parts.map(String).join(', ');
}
