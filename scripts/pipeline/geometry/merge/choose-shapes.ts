import type { Catalog } from '../../../../src/core/catalog.ts';
import { InputError, type Problem } from '../../../../src/core/problem.ts';
import type { BoundaryLayer } from '../boundary-layer.ts';

/** What the catalogue says about a second source of shapes. */
export type ReplaceRule = NonNullable<Catalog['boundaries']['replace']>;

const shownKeys = 10;

/**
 * The shapes of the second source that are to be taken.
 *
 * @throws InputError with every key that one of the two lacks
 */
export function chooseShapes(
  base: BoundaryLayer,
  other: BoundaryLayer,
  { keys }: Pick<ReplaceRule, 'keys'>,
): { readonly layer: BoundaryLayer; readonly warnings: readonly Problem[] } {
  const known = new Set(base.areas.map(({ id }) => id));
  const place = { file: other.file, layer: other.layer };
  if (keys === 'all') return chooseAll(other, known, place);
  const offered = new Set(other.areas.map(({ id }) => id));
  const problems = keys.flatMap((id): Problem[] => [
    ...(offered.has(id) ? [] : [{ what: `no shape to replace the one of ${id}`, ...place, ...mendKeys }]),
    ...(known.has(id)
      ? []
      : [{ what: `no area to be replaced: ${id}`, file: base.file, layer: base.layer, ...mendKeys }]),
  ]);
  if (problems.length > 0) throw new InputError(problems);
  const wanted = new Set(keys);
  return { layer: { ...other, areas: other.areas.filter(({ id }) => wanted.has(id)) }, warnings: [] };
}

const mendKeys = { mend: 'take the key out of boundaries.replace.keys, or another file' };

function chooseAll(other: BoundaryLayer, known: ReadonlySet<string>, place: Pick<Problem, 'file' | 'layer'>) {
  const areas = other.areas.filter(({ id }) => known.has(id));
  const surplus = other.areas.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  if (areas.length === 0)
    throw new InputError([
      {
        what: 'no shape that could replace one',
        ...place,
        found: listKeys(surplus),
        expected: 'keys of the first boundary file',
        mend: 'take the file of the same state and year',
      },
    ]);
  const warnings =
    surplus.length === 0
      ? []
      : [{ what: `shapes of other keys left out: ${surplus.length}`, ...place, found: listKeys(surplus) }];
  return { layer: { ...other, areas }, warnings };
}

/** The first keys, and whether there are more. */
export function listKeys(keys: readonly string[]): string {
  return keys.slice(0, shownKeys).join(', ') + (keys.length > shownKeys ? ', …' : '');
}
