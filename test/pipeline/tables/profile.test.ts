import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findViolations } from '../../../scripts/pipeline/tables/check-profile.ts';
import { formatProblem } from '../../../src/core/problem.ts';

type Json = Record<string, unknown>;

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Json;
const readProfile = (name: string) => readJson(`scripts/pipeline/tables/profiles/${name}.json`);
const messages = (input: unknown) =>
  findViolations(input, 'p.json').map((problem) =>
    formatProblem(problem).replace('against the profile of data packages: ', ''),
  );
const text = { name: 'a', type: 'string' };
const build = (fields: readonly object[], more: object = {}, schema: object = {}) => ({
  resources: [{ name: 't', path: 't.csv', ...more, schema: { fields, ...schema } }],
});

describe('the official profile', () => {
  test('is kept by our own data package', () => {
    expect(messages(readJson('geodata/datapackage.json'))).toEqual([]);
  });

  test('of a package holds those of its parts', () => {
    const { $schema: _resource, ...resource } = readProfile('dataresource');
    const { $schema: _schema, ...schema } = readProfile('tableschema');
    const { $schema: _dialect, ...dialect } = readProfile('tabledialect');
    expect(readProfile('datapackage')).toMatchObject({ properties: { resources: { items: resource } } });
    expect(resource).toMatchObject({ properties: { schema, dialect } });
  });

  test('lets pass what the standard allows and we do not use', () => {
    const more = { bytes: 12, hash: 'd25c9c77f588f5dc32059d2da1136c02', homepage: 'https://example.org' };
    expect(messages(build([{ ...text, format: 'uri' }], more, { uniqueKeys: [['a']] }))).toEqual([]);
  });
});

describe('a violation is told by its place', () => {
  test.each([
    ['no object at all', 7, 'p.json: wrong kind of value; found "7", expected an object.'],
    ['no resources', {}, 'p.json, column resources: property missing: resources; expected a value.'],
    [
      'resources that are none',
      { resources: {} },
      'p.json, column resources: wrong kind of value; found "{}", expected a list.',
    ],
    [
      'a resource without path or data',
      { resources: [{ name: 't' }] },
      'p.json, column resources.t: property missing: data or path; expected a value.',
    ],
    [
      'a resource with path and data',
      { resources: [{ name: 't', path: 't.csv', data: [] }] },
      'p.json, column resources.t: fits two forms at once; found',
    ],
    [
      'a resource without name',
      { resources: [{ path: 't.csv' }] },
      'p.json, column resources.0.name: property missing: name; expected',
    ],
    [
      'an unknown type of field',
      build([{ name: 'a', type: 'text' }]),
      'p.json, column resources.t.schema.fields.0.type: unknown type of field; found "\\"text\\"", expected one of string, number, integer,',
    ],
    [
      'a field without name',
      build([{ type: 'string' }]),
      'p.json, column resources.t.schema.fields.0.name: property missing: name; expected a value.',
    ],
    [
      'a constraint of the wrong kind',
      build([text, { name: 'b', type: 'string', constraints: { minLength: '3' } }]),
      'p.json, column resources.t.schema.fields.1.constraints.minLength: wrong kind of value; found "\\"3\\"", expected integer.',
    ],
    [
      'missing values that are numbers',
      build([{ ...text, missingValues: [-9] }]),
      'p.json, column resources.t.schema.fields.0.missingValues.0: wrong kind of value; found "-9", expected a text.',
    ],
    [
      'fieldsMatch as a text',
      build([text], {}, { fieldsMatch: 'equal' }),
      'p.json, column resources.t.schema.fieldsMatch: wrong kind of value; found "\\"equal\\"", expected a list. Mend: write a list: ["equal"]',
    ],
    [
      'a foreign key half text, half list',
      build([text], {}, { foreignKeys: [{ fields: 'a', reference: { resource: 'u', fields: ['b'] } }] }),
      'p.json, column resources.t.schema.foreignKeys.0.',
    ],
    [
      'a dialect of the wrong kind',
      build([text], { dialect: { headerRows: [0] } }),
      'p.json, column resources.t.dialect.headerRows.0: must be >= 1; found "0"',
    ],
    [
      'a licence without name and path',
      { ...build([text]), licenses: [{ title: 'free' }] },
      'p.json, column licenses.0: property missing: name or path',
    ],
    [
      'an address that is none',
      { ...build([text]), homepage: 'our page' },
      'p.json, column homepage: value not of the agreed form; found "\\"our page\\"", expected text of the form uri.',
    ],
  ])('%s', (_name, input, message) => {
    const found = messages(input);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
    expect(found[0]).toContain('Mend: ');
  });

  test('all at once', () => {
    const input = build([{ name: 'a', type: 'text' }, { type: 'string' }], { mediatype: 'csv' });
    expect(messages(input)).toHaveLength(3);
  });
});
