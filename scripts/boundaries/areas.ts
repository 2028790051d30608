import type { MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { InputError } from '../../src/core/problem.ts';

/** A land or water piece of a municipality, as BKG describes it, in WGS84 degrees. */
export interface Area {
  readonly type: 'Feature';
  readonly properties: Readonly<Record<string, string | number>>;
  readonly geometry: Polygon | MultiPolygon;
}

const position = v.tuple([v.number(), v.number()]);
const rings = v.array(v.array(position));
const area = v.object({
  type: v.literal('Feature'),
  properties: v.record(v.string(), v.union([v.string(), v.number()])),
  geometry: v.variant('type', [
    v.object({ type: v.literal('Polygon'), coordinates: rings }),
    v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(rings) }),
  ]),
});
const entry = v.variant('type', [
  area,
  v.object({ type: v.literal('FeatureCollection'), features: v.array(area) }),
]);

/**
 * Reads the areas, or those of one state, out of a list of features; several pieces of one municipality may come as a feature
 * collection in the place of a feature.
 *
 * @param state first two digits of the AGS
 * @throws InputError if the list or one of its entries is not what it should be, or the state has no area
 */
export function parseAreas(input: unknown, file: string, state?: string): readonly Area[] {
  if (!Array.isArray(input)) throw new InputError([{ what: 'not a list of features', file }]);
  const areas = input.flatMap((item: unknown, index) => {
    const result = v.safeParse(entry, item);
    if (!result.success)
      throw new InputError([{ what: `not an area: ${result.issues[0].message}`, file, row: index + 1 }]);
    return result.output.type === 'Feature' ? [result.output] : result.output.features;
  });
  if (state === undefined) return areas;
  const ofState = areas.filter((candidate) => candidate.properties['SN_L'] === state);
  if (ofState.length === 0) throw new InputError([{ what: `no area of the state: ${state}`, file }]);
  return ofState;
}
