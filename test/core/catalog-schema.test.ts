import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { catalogSchemaPath, renderCatalogSchema } from '../../scripts/lib/catalog-schema.ts';

const load = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const ajv = new Ajv({ strict: false, validateFormats: false });
const isValid = ajv.compile(JSON.parse(renderCatalogSchema()) as object);

describe('the JSON Schema of the catalogue', () => {
  test('is the committed one; else run "npm run schema"', () => {
    expect(readFileSync(catalogSchemaPath, 'utf8')).toBe(renderCatalogSchema());
  });

  test.each(
    ['geodata', 'test/fixtures/toyland', 'test/fixtures/island'].map((folder) => `${folder}/catalog.json`),
  )('accepts %s', (path) => {
    expect([isValid(load(path)), isValid.errors]).toEqual([true, null]);
  });

  test('is the one that the catalogue points editors to', () => {
    expect(load('geodata/catalog.json')['$schema']).toBe(`../${catalogSchemaPath}`);
  });

  test.each<[string, (catalog: Record<string, unknown>) => void]>([
    ['an unknown field', (catalog) => (catalog['titel'] = 'x')],
    ['a title without English', (catalog) => (catalog['title'] = { de: 'x' })],
    ['no indicator', (catalog) => (catalog['indicators'] = [])],
    ['an unknown palette', (catalog) => change(catalog, { palette: 'Rainbow' })],
    ['an unknown rule of disclosure', (catalog) => change(catalog, { disclosure: { minimum: 3 } })],
    ['rounding to seven', (catalog) => change(catalog, { disclosure: { rounding: 7 } })],
  ])('refuses %s, as the build does', (_case, spoil) => {
    const catalog = load('test/fixtures/toyland/catalog.json');
    spoil(catalog);
    expect(isValid(catalog)).toBe(false);
  });
});

function change(catalog: Record<string, unknown>, part: object): void {
  const [first, ...rest] = catalog['indicators'] as object[];
  catalog['indicators'] = [{ ...first, ...part }, ...rest];
}
