import type { Problem } from '../../../src/core/problem.ts';
import type { Field, TableSchema } from './table-schema.ts';

interface Contradiction {
  readonly what: string;
  readonly found: string;
  readonly mend: string;
}

type FieldRule = (field: Field) => Contradiction | undefined;

const numeric: readonly string[] = ['integer', 'number'];

const fieldRules: readonly FieldRule[] = [
  ({ decimalChar, groupChar }) =>
    decimalChar !== undefined && decimalChar === groupChar
      ? { what: 'decimalChar equals groupChar', found: decimalChar, mend: 'state two different signs' }
      : undefined,
  ({ type, decimalChar, groupChar, bareNumber }) =>
    numeric.includes(type) || (decimalChar === undefined && groupChar === undefined && bareNumber)
      ? undefined
      : {
          what: 'decimalChar, groupChar or bareNumber on a field that is no number',
          found: type,
          mend: 'remove it, or correct "type"',
        },
  ({ constraints: { minimum, maximum } }) => findCrossed('minimum', minimum, 'maximum', maximum),
  ({ constraints: { minLength, maxLength } }) => findCrossed('minLength', minLength, 'maxLength', maxLength),
  ({ constraints, missingValues }) =>
    constraints.required && missingValues.some(({ value }) => value === '')
      ? {
          what: 'field is required, but may be blank',
          found: 'required and missingValues ""',
          mend: 'remove one of them',
        }
      : undefined,
  ({ missingValues }) =>
    findRepeated(
      'missing value stated twice',
      missingValues.map(({ value }) => value),
    ),
  ({ categories, missingValues }) => {
    const both = missingValues.find(({ value }) => categories?.includes(value));
    return both && { what: 'value is a category and missing', found: both.value, mend: 'remove one of them' };
  },
];

/** Descriptions that cannot hold together, each with its place in the data package. */
export function findContradictions(schemas: readonly TableSchema[], file: string): Problem[] {
  const names = findRepeated(
    'two tables of one name',
    schemas.map(({ name }) => name),
  );
  const first = names && [{ ...names, file, column: 'resources' }];
  return [...(first ?? []), ...schemas.flatMap((schema) => findInTable(schema, file))];
}

function findInTable({ name, path, fields, dialect }: TableSchema, file: string): Problem[] {
  const column = `resources.${name}`;
  const problems: Problem[] = [];
  const twice = findRepeated(
    'two fields of one name',
    fields.map((field) => field.name),
  );
  if (twice) problems.push({ ...twice, file, column: `${column}.schema.fields` });
  if (fields.length === 0)
    problems.push({ what: `table without fields: ${name}`, file, column: `${column}.schema.fields` });
  if (/^(?:[a-z]+:|\/|\\)/i.test(path) || path.split(/[/\\]/).includes('..'))
    problems.push({
      what: 'path leads out of the folder of the package',
      file,
      column: `${column}.path`,
      found: path,
      mend: 'put the file below the folder and name it from there',
    });
  if (dialect.sheetName !== undefined && dialect.sheetNumber !== undefined)
    problems.push({
      what: 'sheet stated by name and by number',
      file,
      column: `${column}.dialect`,
      mend: 'keep sheetName',
    });
  for (const field of fields)
    for (const rule of fieldRules) {
      const contradiction = rule(field);
      if (contradiction) problems.push({ ...contradiction, file, column: `${column}.${field.name}` });
    }
  return problems;
}

function findCrossed(
  low: string,
  minimum: number | undefined,
  high: string,
  maximum: number | undefined,
): Contradiction | undefined {
  if (minimum === undefined || maximum === undefined || minimum <= maximum) return undefined;
  return {
    what: `${low} above ${high}`,
    found: `${minimum} and ${maximum}`,
    mend: 'no value could satisfy both: correct one',
  };
}

function findRepeated(what: string, names: readonly string[]): Contradiction | undefined {
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  return repeated === undefined ? undefined : { what, found: repeated, mend: 'keep one of them' };
}
