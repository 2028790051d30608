import { InputError, type Problem } from '../../../../src/core/problem.ts';
import type { Ring } from '../boundary-layer.ts';
import { turnLine } from '../line.ts';
import { ringArea } from '../ring-area.ts';

type Place = Pick<Problem, 'file' | 'layer'>;

/**
 * The rings of a polygon whose outer ring comes first, as most formats have it, in whatever direction: turned so that
 * the outer ring runs clockwise and the holes do not.
 */
export function turnPolygon(rings: readonly Ring[]): Ring[] {
  return rings.map((ring, index) => (ringArea(ring) < 0 === (index === 0) ? turnLine(ring) : ring));
}

/** An error for a shape that is none of an area. */
export function refuseGeometry(found: string, place: Place, row: number): InputError {
  return new InputError([{ what: 'wrong geometry type', ...place, row, found, expected: 'polygons' }]);
}

/** What a layer holds, from the types of its geometries: `polygons`, or the first that is something else. */
export function summariseTypes(types: Iterable<string | undefined>): string {
  for (const type of types)
    if (type !== undefined && type !== 'Polygon' && type !== 'MultiPolygon') return type;
  return 'polygons';
}

/** Text of a cell; an empty one for none. */
export function formatCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).trim();
}
