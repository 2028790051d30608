import type { Catalog } from '../../../../src/core/catalog.ts';
import { InputError, type Problem } from '../../../../src/core/problem.ts';
import type { Staged } from '../../stage.ts';
import type { BoundaryLayer } from '../boundary-layer.ts';
import type { LoadedBoundaries } from '../load-boundaries.ts';
import { readBoundaries } from '../read-boundaries.ts';
import type { ReplaceRule } from './choose-shapes.ts';

/**
 * Reads the second boundary file like the first, of whatever format and coordinate system.
 *
 * @throws InputError with every problem, which names the entries of the catalogue that belong to this file
 */
export function readReplacement(
  file: LoadedBoundaries,
  rule: ReplaceRule,
  { boundaries, keys }: Pick<Catalog, 'boundaries' | 'keys'>,
): Staged<BoundaryLayer> {
  try {
    const { output, report } = readBoundaries(file, { ...rule, extent: boundaries.extent, keys });
    return { output, report: { ...report, stage: 'replacement' } };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.problems.map(nameEntries));
  }
}

function nameEntries({ mend, expected, ...problem }: Problem): Problem {
  const rename = (text: string) => text.replace(/\bboundaries\.(?=layer|key|land|sha256)/g, '$&replace.');
  return {
    ...problem,
    ...(expected === undefined ? {} : { expected: rename(expected) }),
    ...(mend === undefined ? {} : { mend: rename(mend) }),
  };
}
