import * as v from 'valibot';
import { missingStatuses } from '../../../src/core/model.ts';
import { parseEncoding, type Encoding } from './decode-table.ts';
import { dialectSchema, type Dialect } from './dialect.ts';
import { noReshape, reshapeSchema, type Reshape } from './reshape.ts';

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

/** Words about a thing, which change nothing about how it is read. */
const words = {
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  example: v.optional(v.unknown()),
  rdfType: v.optional(v.string()),
};

/** Strict, because a misspelt property would be a rule that nobody keeps. */
const field = v.strictObject({
  ...words,
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
  categoriesOrdered: v.optional(v.boolean()),
  format: v.optional(v.literal('default')),
  missingValues: v.optional(v.array(missingValue), []),
  decimalChar: v.optional(v.picklist(['.', ','])),
  groupChar: v.optional(v.picklist(['.', ',', ' ', '\u00a0', '\u202f', "'", '’'])),
  bareNumber: v.optional(v.boolean(), true),
});

const foreignKey = v.strictObject({
  fields: oneOrMore,
  reference: v.object({ resource: v.optional(v.string()), fields: oneOrMore }),
});

const encoding = v.pipe(
  v.string(),
  v.transform(parseEncoding),
  v.check((name) => name !== undefined, 'expected utf-8, utf-16 or windows-1252'),
);

/** All columns in any order, or these and others that are left out; the standard's other rules are not kept. */
const matchNames = ['equal', 'subset'] as const;

/** A table of the data package that has a schema. */
export const tableResource = v.object({
  name: v.string(),
  path: v.string(),
  encoding: v.optional(encoding),
  dialect: v.optional(dialectSchema, {}),
  reshape: v.optional(reshapeSchema, noReshape),
  territory: v.optional(v.pipe(v.string(), v.isoDate('expected a date like 2017-12-31'))),
  schema: v.strictObject({
    ...words,
    $schema: v.optional(v.string()),
    name: v.optional(v.string()),
    fieldsMatch: v.optional(v.tuple([v.picklist(matchNames, 'expected "equal" or "subset"')]), ['equal']),
    fields: v.array(field),
    primaryKey: v.optional(oneOrMore, []),
    foreignKeys: v.optional(v.array(foreignKey), []),
  }),
});

export type Field = v.InferOutput<typeof field>;
export type ForeignKey = v.InferOutput<typeof foreignKey>;

/** A table as the data package describes it. */
export interface TableSchema {
  readonly name: string;
  /** Relative to the folder of the package. */
  readonly path: string;
  /** What the package states about the form of the file; what it leaves out is found in the file. */
  readonly dialect: Dialect;
  /** How the file differs from the columns described here. */
  readonly reshape: Reshape;
  /** Whether the file may have more columns, which are left out. */
  readonly isSubset: boolean;
  /** Day whose municipalities the keys are of (Gebietsstand), as "2017-12-31". */
  readonly territory?: string;
  readonly encoding?: Encoding;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
