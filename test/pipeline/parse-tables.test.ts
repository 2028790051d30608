import { describe, expect, test } from 'vitest';
import { findKeyProblems } from '../../scripts/pipeline/check-keys.ts';
import { parseDataPackage } from '../../scripts/pipeline/data-package.ts';
import { parseTables } from '../../scripts/pipeline/parse-tables.ts';
import { readCsv } from '../../scripts/pipeline/read-csv.ts';
import { formatProblem } from '../../src/core/problem.ts';
import { problemsOf } from '../fixtures/toyland/problems-of.ts';

/** A package of tables, each given by its fields and its text. */
function parse(
  tables: Record<string, { fields: object[]; text: string; primaryKey?: string; foreignKeys?: object[] }>,
) {
  const resources = Object.entries(tables).map(([name, { text: _text, ...schema }]) => ({
    name,
    path: `${name}.csv`,
    schema,
  }));
  const schemas = parseDataPackage({ resources }, 'datapackage.json');
  const raw = new Map(
    Object.entries(tables).map(([name, { text }]) => [name, readCsv(text, `${name}.csv`).table]),
  );
  return parseTables(raw, schemas);
}

/** One cell, beside another so that a blank one is not taken for a blank line. */
function parseOne(field: object, cell: string) {
  const fields = [
    { name: 'x', ...field },
    { name: 'y', type: 'string' },
  ];
  const { output, problems } = parse({ t: { fields, text: `x,y\n"${cell}",ok\n` } });
  return problems.length > 0 ? problems.map(({ what }) => what) : output.get('t')?.rows[0]?.cells['x'];
}

describe('reading cells', () => {
  test.each([
    ['string', '08111000', '08111000'],
    ['integer', '-12', -12],
    ['integer', '\u22125', -5],
    ['number', '0.5', 0.5],
    ['number', '0,5', 0.5],
    ['number', '1.000.000', 1_000_000],
    ['number', '1 234,5', 1234.5],
    ['yearmonth', '01.2018', 24216],
    ['yearmonth', '2018-01', 24216],
    ['boolean', '1', true],
  ])('a %s is read as such', (type, cell, value) => {
    expect(parseOne({ type }, cell)).toBe(value);
  });

  test.each([
    ['string', ''],
    ['integer', '1.5'],
    ['integer', '1e3'],
    ['integer', '99999999999999999999'],
    ['number', '1.23.4'],
    ['number', '1.234'],
    ['number', '5 %'],
    ['number', 'NaN'],
    ['yearmonth', '2018-13'],
    ['yearmonth', '1.2.2018 bis 3.2018'],
    ['boolean', 'constructor'],
  ])('a %s does not read %j', (type, cell) => {
    expect(parseOne({ type }, cell)).toHaveLength(1);
  });

  test('a true zero is a value', () => {
    expect(parseOne({ type: 'integer', missingValues: [{ value: '.', label: 'suppressed' }] }, '0')).toBe(0);
  });

  test('a missing value keeps its reason', () => {
    const missingValues = [
      { value: 'k. A.', label: 'no-answer' },
      { value: '', label: 'whole-association' },
    ];
    expect(parseOne({ type: 'yearmonth', missingValues }, 'k. A.')).toEqual({ missing: 'no-answer' });
    expect(parseOne({ type: 'yearmonth', missingValues }, '')).toEqual({ missing: 'whole-association' });
  });

  test('a blank is refused where it is not declared', () => {
    expect(parseOne({ type: 'integer' }, '')).toEqual(['blank cell']);
  });

  test('a required cell may not be missing, though the word is known', () => {
    const field = {
      type: 'string',
      constraints: { required: true },
      missingValues: [{ value: '-', label: 'no-answer' }],
    };
    expect(parseOne(field, '-')).toEqual(['value needed, but marked as no-answer']);
  });

  test.each([
    ['pattern', { pattern: '\\d{8}' }, '081110001', 'value not of the agreed form'],
    ['minimum', { minimum: 0 }, '-1', 'value too small'],
    ['maximum', { maximum: 10 }, '11', 'value too large'],
    ['minLength', { minLength: 3 }, '12', 'value too short'],
    ['maxLength', { maxLength: 3 }, '1234', 'value too long'],
    ['enum', { enum: ['1', '2'] }, '3', 'unknown value'],
  ])('%s is kept', (_name, constraints, cell, message) => {
    expect(parseOne({ type: 'string', constraints }, cell)).toEqual([message]);
  });

  test('categories are kept, as texts or with labels', () => {
    expect(parseOne({ type: 'string', categories: [{ value: 'a', label: 'A' }] }, 'b')).toEqual([
      'unknown value',
    ]);
    expect(parseOne({ type: 'string', categories: ['a'] }, 'a')).toBe('a');
  });

  test('the message names file, row, column, what was found and what is expected', () => {
    const { problems } = parse({
      t: { fields: [{ name: 'x', type: 'number' }], text: 'x\n1.5\n"0,5"\n2.5\n' },
    });
    expect(problems.map(formatProblem)).toEqual([
      't.csv, row 3, column x: not a number; found "0,5", expected a number. Mend: write all numbers of the column in one way, without units',
    ]);
  });
});

describe('reading tables', () => {
  const fields = [
    { name: 'key', type: 'string' },
    { name: 'size', type: 'integer' },
  ];

  test('columns may stand in any order', () => {
    const { output } = parse({ t: { fields, text: 'size,key\n5,a\n' } });
    expect(output.get('t')?.rows).toEqual([{ row: 2, cells: { key: 'a', size: 5 } }]);
  });

  test('missing and surplus columns are told together', () => {
    const { problems, output } = parse({ t: { fields, text: 'key,width\na,5\n' } });
    expect(problems.map(({ what }) => what)).toEqual(['missing column: size', 'surplus column: width']);
    expect(output.get('t')).toMatchObject({ rows: [], sound: false });
  });

  test('all faulty cells are told, and their rows left out', () => {
    const { problems, output } = parse({ t: { fields, text: 'key,size\n,x\nb,2\n' } });
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [2, 'key'],
      [2, 'size'],
    ]);
    expect(output.get('t')?.rows.map(({ row }) => row)).toEqual([3]);
  });

  test('a key that occurs twice is told with its first row', () => {
    const { output } = parse({ t: { fields, primaryKey: 'key', text: 'key,size\na,1\nb,2\na,3\n' } });
    expect(findKeyProblems(output).map(formatProblem)).toEqual([
      't.csv, row 4, column key: duplicate key in t: a; expected one row (the first is row 2)',
    ]);
  });

  test('a key that refers to nothing is told; a missing one refers to nothing rightly', () => {
    const parent = {
      name: 'parent',
      type: 'string',
      missingValues: [{ value: '', label: 'not-applicable' }],
    };
    const foreignKeys = [{ fields: 'parent', reference: { resource: 't', fields: 'key' } }];
    const { output } = parse({
      t: { fields, text: 'key,size\na,1\n' },
      u: { fields: [{ name: 'id', type: 'string' }, parent], foreignKeys, text: 'id,parent\n1,a\n2,b\n3,\n' },
    });
    expect(findKeyProblems(output).map(formatProblem)).toEqual([
      'u.csv, row 3, column parent: unknown key: b; found "b", expected key of a row of t.csv',
    ]);
  });

  test('what is wrong with the key of a row is told together with what is wrong in its other cells', () => {
    const key = { fields: [{ name: 'key', type: 'string' }], primaryKey: 'key', text: 'key\na\n' };
    const { output, problems } = parse({
      t: key,
      u: {
        fields: [
          { name: 'key', type: 'string' },
          { name: 'posts', type: 'number' },
        ],
        primaryKey: 'key',
        foreignKeys: [{ fields: 'key', reference: { resource: 't', fields: 'key' } }],
        text: 'key,posts\na,1\na,many\nb,few\n',
      },
    });
    expect([...problems, ...findKeyProblems(output)].map(({ what, row }) => `${row ?? 0} ${what}`)).toEqual([
      expect.stringMatching(/^3 /),
      expect.stringMatching(/^4 /),
      '3 duplicate key in u: a',
      '4 unknown key: b',
    ]);
    expect(output.get('u')?.rows).toHaveLength(1);
  });
});

describe('the data package', () => {
  const resource = (fields: object[], more: object = {}) => ({
    resources: [{ name: 't', path: 't.csv', schema: { fields, ...more } }],
  });
  const read = (input: unknown) => problemsOf(() => parseDataPackage(input, 'datapackage.json'));

  test('resources without a schema are no tables', () => {
    expect(parseDataPackage({ resources: [{ name: 'map', path: 'map.zip' }] }, 'datapackage.json')).toEqual(
      [],
    );
  });

  test.each([
    ['a type that is not known', resource([{ name: 'x', type: 'geopoint' }]), 'fields.0.type'],
    [
      'a constraint that is not kept',
      resource([{ name: 'x', type: 'string', constraints: { unique: true } }]),
      'unique',
    ],
    [
      'a pattern that is none',
      resource([{ name: 'x', type: 'string', constraints: { pattern: '(' } }]),
      'pattern',
    ],
    [
      'a missing value without a reason',
      resource([{ name: 'x', type: 'string', missingValues: ['-'] }]),
      'missingValues',
    ],
    [
      'a key of an unknown column',
      resource([{ name: 'x', type: 'string' }], { primaryKey: 'y' }),
      'unknown column: y',
    ],
    [
      'a reference to an unknown table',
      resource([{ name: 'x', type: 'string' }], {
        foreignKeys: [{ fields: 'x', reference: { resource: 'u', fields: 'z' } }],
      }),
      'reference to u names an unknown column: z',
    ],
  ])('refuses %s', (_case, input, message) => {
    expect(read(input)).toHaveLength(1);
    expect(read(input)[0]).toContain(message);
  });
});
