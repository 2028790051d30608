import type { Dataset } from '../../src/core/dataset.ts';
import { createPlaceCheck } from '../../src/core/place-check.ts';
import { InputError, type Problem } from '../../src/core/problem.ts';
import type { Selection } from '../../src/core/selection.ts';
import { decodeSelection, parameterNames } from '../../src/core/url.ts';
import { adviseNearest } from '../lib/nearest.ts';
import {
  leaveMaking,
  makingLayouts,
  makingNames,
  readMaking,
  type Making,
} from '../../src/core/figure/making.ts';

/** What one figure shows, and the address that it was asked with. */
export interface Query {
  readonly selection: Selection;
  /** Address of the atlas without the query; "" where only a query was given. */
  readonly address: string;
  /** As a figure prints it into its address; flags of the command line come first. */
  readonly making: Making;
}

/**
 * Reads queries ("?merkmal=start&bis=2018-01"), whole addresses or plain ids of indicators.
 *
 * @throws InputError with everything in them that the atlas does not know: a figure must not show something else than
 *   was asked for
 */
export function parseQueries(texts: readonly string[], dataset: Dataset): readonly Query[] {
  const known = { catalog: dataset.catalog, isPlace: createPlaceCheck(dataset) };
  const ids = dataset.catalog.indicators.map(({ id }) => id);
  const problems: Problem[] = [];
  const queries = texts.map((text): Query => {
    const { address, query } = splitAddress(text.trim());
    const { selection, unused } = decodeSelection(leaveMaking(query), known);
    // An address may carry the tags of a campaign; in a bare query a strange parameter is a slip of the pen.
    const strange = address === '' ? [...new URLSearchParams(query).keys()].filter(isStrange) : [];
    for (const key of strange)
      problems.push({
        what: `unknown parameter in the query "${text}": ${key}`,
        file: 'command line',
        expected: `some of ${names.join(', ')}`,
        ...adviseNearest(key, names),
      });
    for (const { key, value } of unused)
      problems.push({
        what: `unknown in the query "${text}": ${key}=${value}`,
        file: 'command line',
        ...(key === 'merkmal' && { expected: `one of ${ids.join(', ')}`, ...adviseNearest(value, ids) }),
      });
    const { making, unknown } = readMaking(query);
    for (const part of unknown)
      problems.push({
        what: `unknown in the query "${text}": ${part}`,
        file: 'command line',
        expected: `one of ${makingLayouts.join(', ')}`,
      });
    return { selection, address, making };
  });
  if (problems.length > 0) throw new InputError(problems);
  return queries;
}

/** The lines of a file of queries; blank ones and those that begin with "#" are left out. */
export function splitQueries(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const names: readonly string[] = [...parameterNames, ...makingNames];
const isStrange = (key: string) => !names.includes(key);

function splitAddress(text: string): { readonly address: string; readonly query: string } {
  const at = text.indexOf('?');
  if (at >= 0) return { address: text.slice(0, at), query: text.slice(at) };
  if (/^https?:\/\//.test(text)) return { address: text, query: '' };
  return { address: '', query: text.includes('=') ? `?${text}` : `?merkmal=${encodeURIComponent(text)}` };
}
