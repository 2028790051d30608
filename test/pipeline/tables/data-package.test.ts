import { describe, expect, test } from 'vitest';
import { parseDataPackage } from '../../../scripts/pipeline/data-package.ts';
import { problemsOf } from '../../fixtures/toyland/problems-of.ts';

const text = { name: 'a', type: 'string' };
const build = (fields: readonly object[], more: object = {}, schema: object = {}) => ({
  resources: [{ name: 't', path: 't.csv', ...more, schema: { fields, ...schema } }],
});
const messages = (input: unknown) => problemsOf(() => parseDataPackage(input, 'datapackage.json'));

describe('a data package is refused', () => {
  test.each([
    [
      'with a misspelt property',
      build([{ ...text, constrains: {} }]),
      'resources.t.schema.fields.0.constrains: wrong entry',
    ],
    [
      'with a property that is not kept',
      build([{ ...text, trueValues: ['ja'] }]),
      'schema.fields.0.trueValues: wrong entry',
    ],
    [
      'with a rule about columns that is not kept',
      build([text], {}, { fieldsMatch: ['superset'] }),
      'expected "equal" or "subset"',
    ],
    [
      'with an unknown encoding',
      build([text], { encoding: 'ebcdic' }),
      'expected utf-8, utf-16 or windows-1252',
    ],
    [
      'with an unknown delimiter',
      build([text], { dialect: { delimiter: ':' } }),
      'resources.t.dialect.delimiter',
    ],
    [
      'with a property of the dialect that is not kept',
      build([text], { dialect: { commentChar: '#' } }),
      'resources.t.dialect.commentChar',
    ],
    [
      'with rows of headings that do not rise',
      build([text], { dialect: { headerRows: [2, 1] } }),
      'expected rising rows',
    ],
    [
      'with a sheet by name and number',
      build([text], { dialect: { sheetName: 'a', sheetNumber: 1 } }),
      'sheet stated by name and by number',
    ],
    [
      'with one sign for two purposes',
      build([{ name: 'a', type: 'number', decimalChar: ',', groupChar: ',' }]),
      'decimalChar equals groupChar',
    ],
    [
      'with a decimal sign for text',
      build([{ ...text, decimalChar: ',' }]),
      'on a field that is no number; found "string"',
    ],
    [
      'with crossed limits',
      build([{ name: 'a', type: 'integer', constraints: { minimum: 5, maximum: 4 } }]),
      'minimum above maximum; found "5 and 4"',
    ],
    [
      'with crossed lengths',
      build([{ ...text, constraints: { minLength: 5, maxLength: 4 } }]),
      'minLength above maxLength',
    ],
    [
      'with a required field that may be blank',
      build([
        { ...text, constraints: { required: true }, missingValues: [{ value: '', label: 'no-answer' }] },
      ]),
      'field is required, but may be blank',
    ],
    [
      'with two reasons for one sign',
      build([
        {
          ...text,
          missingValues: [
            { value: '-', label: 'no-answer' },
            { value: '-', label: 'dont-know' },
          ],
        },
      ]),
      'missing value stated twice; found "-"',
    ],
    [
      'with a category that is missing too',
      build([{ ...text, categories: ['-'], missingValues: [{ value: '-', label: 'no-answer' }] }]),
      'value is a category and missing; found "-"',
    ],
    ['with two fields of one name', build([text, text]), 'two fields of one name; found "a"'],
    [
      'with two tables of one name',
      { resources: [...build([text]).resources, ...build([text]).resources] },
      'two tables of one name; found "t"',
    ],
    ['with a table without fields', build([]), 'table without fields: t'],
    ['with a path out of its folder', build([text], { path: '../t.csv' }), 'path leads out of the folder'],
    [
      'with a path to another machine',
      build([text], { path: 'https://example.org/t.csv' }),
      'path leads out of the folder',
    ],
  ])('%s', (_name, input, message) => {
    expect(messages(input)).toHaveLength(1);
    expect(messages(input)[0]).toContain(message);
    expect(messages(input)[0]).toMatch(/^datapackage\.json, column resources/);
  });

  test('all at once', () => {
    expect(messages(build([text, text], { path: '/t.csv' }))).toHaveLength(2);
  });
});

test('titles, descriptions and what else changes nothing may stand anywhere', () => {
  const field = { ...text, title: 'A', description: 'a', example: 'x', categoriesOrdered: false };
  expect(
    messages(build([field], { title: 'T', sources: [] }, { title: 'S', fieldsMatch: ['equal'] })),
  ).toEqual([]);
});
