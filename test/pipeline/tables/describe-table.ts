import { parseDataPackage, type TableSchema } from '../../../scripts/pipeline/data-package.ts';
import { parseTables } from '../../../scripts/pipeline/parse-tables.ts';
import { repairKeys } from '../../../scripts/pipeline/repair-keys.ts';
import { readTable } from '../../../scripts/pipeline/tables/read-table.ts';
import { formatProblem, InputError } from '../../../src/core/problem.ts';

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A table described as in a data package; fields are texts unless they are given as objects. */
export function describeTable(
  fields: readonly (string | object)[],
  more: object = {},
  schema: object = {},
): TableSchema {
  const described = fields.map((field) =>
    typeof field === 'string' ? { name: field, type: 'string' } : field,
  );
  const resource = {
    name: 't',
    path: 't.csv',
    ...more,
    schema: {
      fields: described,
      primaryKey: described.slice(0, 1).map((field) => Reflect.get(field, 'name')),
      ...schema,
    },
  };
  return parseDataPackage({ resources: [resource] }, 'datapackage.json')[0]!;
}

/** Reads one table up to its values; faults of the whole file count as problems too. */
export function readValues(content: string | Uint8Array, schema: TableSchema) {
  try {
    const found = readTable(typeof content === 'string' ? bytesOf(content) : content, schema);
    const raw = repairKeys(new Map([[schema.name, found.table]]), [schema]);
    const parsed = parseTables(raw.output, [schema]);
    const problems = [...found.problems, ...raw.problems, ...parsed.problems].map(formatProblem);
    const rows = parsed.output.get(schema.name)?.rows.map(({ cells }) => Object.values(cells)) ?? [];
    const warnings = [...found.warnings, ...parsed.report.warnings].map(formatProblem);
    return { rows, problems, warnings, notes: [...found.notes, ...parsed.report.lines.slice(1)] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { rows: [], problems: error.problems.map(formatProblem), warnings: [], notes: [] };
  }
}
