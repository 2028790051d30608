import { InputError } from '../../src/core/problem.ts';
import { parseJson } from '../pipeline/parse-json.ts';
import type { Effects } from './effects.ts';

/**
 * A file as JSON.
 *
 * @param mend what to do if there is no such file
 * @throws InputError if it is not there or no JSON
 */
export function loadJson(effects: Effects, path: string, mend: string): unknown {
  const bytes = effects.readFile(path);
  if (!bytes) throw new InputError([{ what: 'missing file', file: path, mend }]);
  return parseJson(bytes, path);
}
