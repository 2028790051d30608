import { InputError } from '../../src/core/problem.ts';
import { decodeText } from './decode-text.ts';

/**
 * Reads bytes as JSON in UTF-8.
 *
 * @throws InputError with the row or an excerpt of where the text ceases to be JSON
 */
export function parseJson(bytes: Uint8Array, file: string): unknown {
  const text = decodeText(bytes, file);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const problem = { what: `not JSON: ${error.message.replace(/\s+/g, ' ')}`, file };
    const position = /position (\d+)/.exec(error.message)?.[1];
    if (position === undefined) throw new InputError([problem]);
    throw new InputError([{ ...problem, row: text.slice(0, Number(position)).split('\n').length }]);
  }
}
