import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { missingStatuses } from '../../src/core/model.ts';
import { readColumn, readRows, readText } from './committed-tables.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
  readonly missingValues?: readonly { readonly value: string; readonly label: string }[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly synthetic: boolean;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const { resources } = JSON.parse(readText('datapackage.json')) as { readonly resources: readonly Resource[] };
const fields = resources.flatMap(({ name, schema }) =>
  schema.fields.map((field) => ({ table: name, field })),
);

const types: Readonly<Record<string, RegExp>> = {
  string: /./,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  yearmonth: /^\d{4}-(0[1-9]|1[0-2])$/,
};

function isAllowed(cell: string, { type, constraints = {}, categories, missingValues = [] }: Field): boolean {
  if (missingValues.some((missing) => missing.value === cell)) return constraints.required !== true;
  return (
    types[type]!.test(cell) &&
    new RegExp(constraints.pattern ?? '').test(cell) &&
    (categories?.some((category) => category.value === cell) ?? true) &&
    !(Number(cell) < (constraints.minimum ?? -Infinity)) &&
    !(Number(cell) > (constraints.maximum ?? Infinity))
  );
}

describe('the data package', () => {
  test('describes every table in the folder', () => {
    const files = readdirSync(new URL('../../geodata/tables', import.meta.url)).map(
      (file) => `tables/${file}`,
    );
    expect(resources.map((resource) => resource.path).toSorted()).toEqual(files.toSorted());
  });

  test.each(resources)('describes every column of $name in its order', ({ path, schema }) => {
    const [header] = readText(path).split('\n');
    expect(schema.fields.map((field) => field.name).join(',')).toBe(header);
  });

  test.each(fields)('allows every cell of $table.$field.name', ({ table, field }) => {
    expect(readColumn(table, field.name).filter((cell) => !isAllowed(cell, field))).toEqual([]);
  });

  test.each(resources)('names a key of $name that no two rows share', ({ name, schema }) => {
    const keys = readRows(name).map((row) => schema.primaryKey.map((column) => row[column]).join());
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('refers only to keys that are there', () => {
    for (const { name, schema } of resources)
      for (const {
        fields: [column],
        reference,
      } of schema.foreignKeys ?? []) {
        const known = new Set(readColumn(reference.resource, reference.fields[0]!));
        const unknown = readColumn(name, column!).filter((cell) => cell !== '' && !known.has(cell));
        expect(unknown, `${name}.${column!}`).toEqual([]);
      }
  });

  test('labels every missing value by a status of the atlas, or as the whole association', () => {
    const labels = fields.flatMap(({ field }) => (field.missingValues ?? []).map((missing) => missing.label));
    const known: readonly string[] = [...missingStatuses, 'whole-association'];
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => !known.includes(label))).toEqual([]);
  });

  test('says of each table whether it is synthetic, in words and for machines', () => {
    const official = resources.filter((resource) => !resource.synthetic).map((resource) => resource.name);
    expect(official).toEqual(['gemeinden', 'gebiete']);
    for (const { synthetic, title, description } of resources) {
      expect(title.includes('synthetische Demonstrationsdaten')).toBe(synthetic);
      expect(/synthetische demonstrationsdaten/i.test(description)).toBe(synthetic);
    }
  });
});

describe('the official lists', () => {
  const rows = readRows('gemeinden');

  test('hold 1,101 municipalities and two gemeindefreie Gebiete with the published population and area', () => {
    expect(rows.filter((row) => row['gemeindefrei'] === '0').length).toBe(1101);
    expect(rows.filter((row) => row['gemeindefrei'] === '1').map((row) => row['ags'])).toEqual([
      '08317971',
      '08415971',
    ]);
    expect(rows.reduce((sum, row) => sum + Number(row['einwohner']), 0)).toBe(11_023_425);
    expect(rows.reduce((sum, row) => sum + Number(row['flaeche_km2']), 0)).toBeCloseTo(35_748.15, 2);
  });

  test('hold 44 districts, 4 regions and the state, which the keys of all municipalities begin with', () => {
    const ofLevel = (level: string) =>
      readRows('gebiete')
        .filter((row) => row['ebene'] === level)
        .map((row) => row['schluessel']!);
    expect([ofLevel('district').length, ofLevel('region').length, ofLevel('state').length]).toEqual([
      44, 4, 1,
    ]);
    expect(new Set(rows.map((row) => row['ags']!.slice(0, 5)))).toEqual(new Set(ofLevel('district')));
    expect(new Set(rows.map((row) => row['ags']!.slice(0, 3)))).toEqual(new Set(ofLevel('region')));
    expect(rows.every((row) => row['kreis_ags'] === row['ags']!.slice(0, 5))).toBe(true);
  });
});
