import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { MapGeometry } from '../core/geometry.ts';
import { levels, type AreaId, type Level, type MissingStatus } from '../core/model.ts';
import type { MapStyle } from '../core/view.ts';
import { patternByStatus, plainFill } from '../core/patterns.ts';

type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;

/** One feature a level, told apart by the property `level`. */
export function buildBorders({
  borders,
}: MapGeometry): FeatureCollection<MultiLineString, { readonly level: Level }> {
  return {
    type: 'FeatureCollection',
    features: levels.map((level) => ({ type: 'Feature', properties: { level }, geometry: borders[level] })),
  };
}

/** The areas without a value, to be filled by pattern. */
export function buildMissing(
  { municipalities }: MapGeometry,
  { bins, fills }: MapStyle,
): Areas<{ readonly id: string; readonly status: MissingStatus }> {
  const features = municipalities.features.flatMap((area) => {
    const fill = fills[bins.get(area.properties.id as AreaId) ?? -1];
    return fill && 'pattern' in fill
      ? [{ ...area, properties: { id: area.properties.id, status: fill.pattern } }]
      : [];
  });
  return { type: 'FeatureCollection', features };
}

/** Some areas by their ids, in the order of the ids; an id that is not on the map is left out. */
export function pickAreas(
  { municipalities }: MapGeometry,
  ids: readonly AreaId[],
): Areas<{ readonly id: string }> {
  const features = ids.flatMap((id) => municipalities.features.filter((area) => area.id === id));
  return { type: 'FeatureCollection', features };
}

/** The colour below everything else in an area: of its class, one for all below symbols, or the ground of its pattern. */
export function buildColors({ bins, fills, symbols }: MapStyle): ReadonlyMap<AreaId, string> {
  const colors = new Map<AreaId, string>();
  for (const [id, bin] of bins) {
    const fill = fills[bin];
    if (!fill) throw new Error(`no fill for bin ${bin} of ${id}`);
    colors.set(
      id,
      'pattern' in fill ? patternByStatus[fill.pattern].ground : symbols ? plainFill : fill.color,
    );
  }
  return colors;
}

export const emptyCollection: FeatureCollection<never> = { type: 'FeatureCollection', features: [] };
