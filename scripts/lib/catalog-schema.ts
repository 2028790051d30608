import { toJsonSchema } from '@valibot/to-json-schema';
import { catalogSchema } from '../../src/core/catalog.ts';

/** Where the JSON Schema of the catalogue lies; `$schema` in `geodata/catalog.json` points to it. */
export const catalogSchemaPath = 'public/schema/catalog.schema.json';

/**
 * The JSON Schema (draft 7) of the catalogue, from the same schema that the build checks it by. What only a program can
 * check, such as rising class limits, is left to the build.
 */
export function renderCatalogSchema(): string {
  const schema = toJsonSchema(catalogSchema, { target: 'draft-07', typeMode: 'input', errorMode: 'ignore' });
  const described = { ...schema, title: 'Catalogue of an Integrationsatlas' };
  return `${JSON.stringify(described, undefined, 2)}\n`;
}
