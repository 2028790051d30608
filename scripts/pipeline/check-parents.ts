import { parentLevels, parentOf, type Keys } from '../../src/core/keys.ts';
import type { Problem } from '../../src/core/problem.ts';
import { findUnmatched } from './join.ts';
import type { Register } from './register.ts';

/** Districts, regions and the state that municipalities lie in but no table names, and the other way round. */
export function findLostParents({ municipalities, areas }: Register, keys: Keys): Problem[] {
  const unmatched = parentLevels.flatMap((level) => {
    const parents = municipalities.rows.map(({ ags, columns }) => parentOf(keys, level, ags, columns));
    const named = areas.rows.filter(({ ebene }) => ebene === level).map(({ schluessel }) => schluessel);
    const left = { file: municipalities.file, noun: `keys of a ${level}`, keys: [...new Set(parents)] };
    return findUnmatched(left, { file: areas.file, noun: `rows of a ${level}`, keys: named });
  });
  return [...findMisplaced(municipalities, keys), ...unmatched];
}

/** A list may state the district beside a key that names it already; then both must agree. */
function findMisplaced({ file, rows }: Register['municipalities'], keys: Keys): Problem[] {
  return rows.flatMap(({ row, ags, kreis_ags, columns }) => {
    const district = parentOf(keys, 'district', ags, columns);
    if (kreis_ags === undefined || kreis_ags === district) return [];
    const what = `district contradicts the key: ${ags}`;
    return [{ what, file, row, column: 'kreis_ags', found: kreis_ags, expected: district }];
  });
}
