import * as v from 'valibot';
import { missingStatuses } from '../../src/core/model.ts';
import { InputError, type Problem } from '../../src/core/problem.ts';

/** Why a cell has no value: a status of the atlas, or a post that works for its whole association. */
export const missingLabels = [...missingStatuses, 'whole-association'] as const;
export type MissingLabel = (typeof missingLabels)[number];

const missingValue = v.object({ value: v.string(), label: v.picklist(missingLabels) });
const pattern = v.pipe(v.string(), v.check(isPattern, 'expected a regular expression'));
const choice = v.union([
  v.string(),
  v.pipe(
    v.object({ value: v.string() }),
    v.transform((entry) => entry.value),
  ),
]);
const oneOrMore = v.union([
  v.array(v.string()),
  v.pipe(
    v.string(),
    v.transform((name) => [name]),
  ),
]);

const field = v.object({
  name: v.string(),
  type: v.picklist(['string', 'integer', 'number', 'yearmonth', 'boolean']),
  constraints: v.optional(
    v.strictObject({
      required: v.optional(v.boolean(), false),
      pattern: v.optional(pattern),
      minLength: v.optional(v.number()),
      maxLength: v.optional(v.number()),
      minimum: v.optional(v.number()),
      maximum: v.optional(v.number()),
      enum: v.optional(v.array(v.string())),
    }),
    {},
  ),
  categories: v.optional(v.array(choice)),
  missingValues: v.optional(v.array(missingValue), []),
});

const foreignKey = v.object({
  fields: oneOrMore,
  reference: v.object({ resource: v.optional(v.string()), fields: oneOrMore }),
});

const table = v.object({
  name: v.string(),
  path: v.string(),
  schema: v.object({
    fields: v.array(field),
    primaryKey: v.optional(oneOrMore, []),
    foreignKeys: v.optional(v.array(foreignKey), []),
  }),
});

const packageSchema = v.object({ resources: v.array(v.looseObject({ schema: v.optional(v.unknown()) })) });

export type Field = v.InferOutput<typeof field>;
export type ForeignKey = v.InferOutput<typeof foreignKey>;

/** A table as the data package describes it. */
export interface TableSchema {
  readonly name: string;
  /** Relative to the folder of the package. */
  readonly path: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/**
 * Reads the tables of a Frictionless Data Package v2; resources without a schema are none. Every missing value must
 * carry a label, because the atlas tells the reader why a value is missing.
 *
 * @throws InputError with every problem
 */
export function parseDataPackage(input: unknown, file: string): readonly TableSchema[] {
  const outer = v.safeParse(packageSchema, input);
  if (!outer.success)
    throw new InputError(outer.issues.map((issue) => describeIssue(issue, 'resources', file)));
  const problems: Problem[] = [];
  const schemas: TableSchema[] = [];
  for (const resource of outer.output.resources.filter((entry) => entry.schema !== undefined)) {
    const result = v.safeParse(table, resource);
    const name = `resources.${String(resource['name'])}`;
    if (result.success)
      schemas.push({ name: result.output.name, path: result.output.path, ...result.output.schema });
    else problems.push(...result.issues.map((issue) => describeIssue(issue, name, file)));
  }
  problems.push(...schemas.flatMap((schema) => findUnknownColumns(schema, schemas, file)));
  if (problems.length > 0) throw new InputError(problems);
  return schemas;
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
  return {
    what: `wrong entry in the data package: ${issue.message}`,
    file,
    column,
    found: issue.received.slice(0, 80),
  };
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
