import * as v from 'valibot';
import type { Ring } from '../boundary-layer.ts';
import { drawLine } from '../line.ts';
import type { AttributeTable, LayerSource, Shape } from './layer-source.ts';
import { formatCell, refuseGeometry, summariseTypes, turnPolygon } from './polygons.ts';

const feature = v.looseObject({
  type: v.literal('Feature'),
  id: v.optional(v.union([v.string(), v.number()])),
  properties: v.nullish(v.record(v.string(), v.unknown())),
  geometry: v.nullish(v.looseObject({ type: v.string(), coordinates: v.optional(v.unknown()) })),
});

/** A GeoJSON FeatureCollection; coordinates are looked at when the layer has been chosen. */
export const featureCollection = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(feature),
});

export type FeatureCollection = v.InferOutput<typeof featureCollection>;
type Feature = FeatureCollection['features'][number];

/** A layer of GeoJSON features. The feature's own `id` counts as an attribute where no other has that name. */
export function createFeatureLayer(
  { features }: FeatureCollection,
  about: Pick<LayerSource, 'name' | 'format' | 'system'> & { readonly file: string },
): LayerSource {
  const { file, ...described } = about;
  const place = { file, layer: about.name };
  return {
    ...described,
    problems: [],
    describeGeometry: () => summariseTypes(features.map(({ geometry }) => geometry?.type)),
    listWarnings: () => [],
    readAttributes: () => listAttributes(features),
    readShapes: () =>
      features.map(({ geometry }, index): Shape => {
        if (!geometry) return undefined;
        const polygons = parsePolygons(geometry);
        if (!polygons) throw refuseGeometry(geometry.type, place, index + 1);
        return polygons.flatMap(turnPolygon);
      }),
  };
}

function listAttributes(features: readonly Feature[]): AttributeTable {
  const columns = new Set<string>();
  const rows = features.map(({ id, properties }) => {
    const cells = new Map<string, string>();
    if (id !== undefined) cells.set('id', formatCell(id));
    for (const [name, value] of Object.entries(properties ?? {})) cells.set(name, formatCell(value));
    for (const name of cells.keys()) columns.add(name);
    return cells;
  });
  return { columns: [...columns], rows };
}

/** The rings of each polygon; `undefined` if there are none. A coordinate that is no number becomes NaN. */
function parsePolygons({ type, coordinates }: NonNullable<Feature['geometry']>): Ring[][] | undefined {
  if (type === 'Polygon') return [parseRings(coordinates)];
  return type === 'MultiPolygon' ? listOf(coordinates).map(parseRings) : undefined;
}

function parseRings(coordinates: unknown): Ring[] {
  return listOf(coordinates).map((ring) =>
    drawLine(
      listOf(ring).map((position) => {
        const [x, y] = listOf(position);
        return [typeof x === 'number' ? x : NaN, typeof y === 'number' ? y : NaN] as const;
      }),
    ),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
