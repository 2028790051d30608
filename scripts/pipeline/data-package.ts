import * as v from 'valibot';
import { InputError, type Problem } from '../../src/core/problem.ts';
import { describeEntry } from '../../src/core/schema-issue.ts';
import { findContradictions } from './tables/check-package.ts';
import { findViolations } from './tables/check-profile.ts';
import { findUnknownNames } from './tables/reshape.ts';
import { tableResource, type TableSchema } from './tables/table-schema.ts';

export { missingLabels } from './tables/table-schema.ts';
export type { Field, ForeignKey, MissingLabel, TableSchema } from './tables/table-schema.ts';

const packageSchema = v.object({ resources: v.array(v.looseObject({ schema: v.optional(v.unknown()) })) });

/**
 * Reads the tables of a Frictionless Data Package v2, which has to keep the official profile; resources without a schema
 * are no tables. Every missing value must carry a label, because the atlas tells the reader why a value is missing.
 *
 * @throws InputError with every problem
 */
export function parseDataPackage(input: unknown, file: string): readonly TableSchema[] {
  const violations = findViolations(input, file);
  const outer = v.safeParse(packageSchema, input);
  if (!outer.success)
    throw new InputError(
      addUntold(
        violations,
        outer.issues.map((issue) => describeIssue(issue, 'resources', file)),
      ),
    );
  const problems: Problem[] = [];
  const schemas: TableSchema[] = [];
  for (const resource of outer.output.resources.filter((entry) => entry.schema !== undefined)) {
    const result = v.safeParse(tableResource, resource);
    const name = `resources.${String(resource['name'])}`;
    if (result.success) schemas.push(buildSchema(result.output));
    else problems.push(...result.issues.map((issue) => describeIssue(issue, name, file)));
  }
  problems.push(...schemas.flatMap((schema) => findUnknownColumns(schema, schemas, file)));
  problems.push(...findContradictions(schemas, file));
  const all = addUntold(violations, problems);
  if (all.length > 0) throw new InputError(all);
  return schemas;
}

/** Our own words for a place are the better ones: the profile is told where we say nothing. */
function addUntold(violations: readonly Problem[], own: readonly Problem[]): readonly Problem[] {
  const told = new Set(own.map(({ column }) => column));
  return [...own, ...violations.filter(({ column }) => !told.has(column))];
}

function buildSchema(output: v.InferOutput<typeof tableResource>): TableSchema {
  const { name, path, dialect, reshape, territory, encoding: stated, schema } = output;
  const { fields, primaryKey, foreignKeys, fieldsMatch } = schema;
  const isSubset = fieldsMatch[0] === 'subset';
  const form = { name, path, dialect, reshape, isSubset, ...(stated && { encoding: stated }) };
  return { ...form, ...(territory !== undefined && { territory }), fields, primaryKey, foreignKeys };
}

function findUnknownColumns(schema: TableSchema, schemas: readonly TableSchema[], file: string): Problem[] {
  const problems: Problem[] = [];
  const check = (target: TableSchema | undefined, columns: readonly string[], place: string) => {
    const names = target?.fields.map((entry) => entry.name) ?? [];
    for (const column of columns.filter((name) => !names.includes(name)))
      problems.push({
        what: `${place} names an unknown column: ${column}`,
        file,
        column: `resources.${schema.name}`,
        expected: `one of ${names.join(', ')}`,
      });
  };
  const columns = schema.fields.map((field) => field.name);
  for (const { property, name } of findUnknownNames(schema.reshape, columns))
    check(schema, [name], `reshape.${property}`);
  check(schema, schema.primaryKey, 'primaryKey');
  for (const { fields, reference } of schema.foreignKeys) {
    const other = reference.resource ? schemas.find((entry) => entry.name === reference.resource) : schema;
    check(schema, fields, 'foreignKeys');
    check(other, reference.fields, `reference to ${reference.resource ?? schema.name}`);
  }
  return problems;
}

function describeIssue(issue: v.BaseIssue<unknown>, name: string, file: string): Problem {
  const path = v.getDotPath(issue);
  const column = path === null ? name : `${name}.${path}`;
  return { ...describeEntry('wrong entry in the data package', issue), file, column };
}
