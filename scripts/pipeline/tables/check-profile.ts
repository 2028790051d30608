import { createRequire } from 'node:module';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Problem } from '../../../src/core/problem.ts';
import { explainErrors, type Violation } from './profile-errors.ts';

const require = createRequire(import.meta.url);
const longestExcerpt = 80;

/**
 * Validates a data package against the official profile of the standard, version 2.0, which holds those of resources,
 * schemas and dialects. Every violation is told with its place: `resources.NAME.schema.fields.3.type`.
 */
export function findViolations(input: unknown, file: string): readonly Problem[] {
  const validate = loadValidator();
  if (validate(input)) return [];
  return explainErrors(validate.errors ?? []).map((violation) => describe(violation, input, file));
}

const loaded: { validate?: ValidateFunction } = {};

/** Compiled at the first use, because that takes longer than all other checks of a package. */
function loadValidator(): ValidateFunction {
  loaded.validate ??= compile(require('./profiles/datapackage.json') as AnySchema);
  return loaded.validate;
}

function compile(profile: AnySchema): ValidateFunction {
  // Not strict, because the profiles carry words for editors beside their rules.
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, logger: false });
  addFormats(ajv);
  ajv.addFormat('textarea', true);
  return ajv.compile(profile);
}

function describe({ path, what, found, expected }: Violation, input: unknown, file: string): Problem {
  const column = nameResource(path, input).join('.');
  const excerpt = (JSON.stringify(found) as string | undefined)?.slice(0, longestExcerpt);
  return {
    what: `against the profile of data packages: ${what}`,
    file,
    ...(column !== '' && { column }),
    ...(excerpt !== undefined && { found: excerpt }),
    expected,
    mend: mendOf(path),
  };
}

function mendOf(path: readonly string[]): string {
  if (path.at(-1) === 'fieldsMatch') return 'write a list: ["equal"]';
  return 'correct the entry; datapackage.org describes what may stand there';
}

/** A resource by its name, as all other messages have it, where it has one. */
function nameResource(path: readonly string[], input: unknown): readonly string[] {
  const [first, index, ...rest] = path;
  if (first !== 'resources' || index === undefined) return path;
  const list: unknown = Reflect.get(Object(input) as object, 'resources');
  const resource: unknown = Array.isArray(list) ? list[Number(index)] : undefined;
  const name: unknown = Reflect.get(Object(resource) as object, 'name');
  return [first, typeof name === 'string' ? name : index, ...rest];
}
