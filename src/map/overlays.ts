import type { GeoJSON } from 'geojson';
import type { MapGeometry } from '../core/geometry.ts';
import type { AreaId } from '../core/model.ts';
import type { MapStyle } from '../core/view.ts';
import type { SourceName } from './style-document.ts';
import { buildMissing } from './style-sources.ts';

/** Everything that lies on the colours and follows the view, by the source that it belongs to. */
export function buildOverlays(
  geometry: MapGeometry,
  style: MapStyle,
): readonly (readonly [SourceName, GeoJSON])[] {
  return [
    ['missing', buildMissing(geometry, style)],
    ['reported', buildReported(geometry, style)],
    ['symbols', buildSymbolPoints(geometry, style)],
  ];
}

/** The areas whose value their association reported, to be marked by a pattern that the colour shines through. */
function buildReported({ municipalities }: MapGeometry, { reported }: MapStyle): GeoJSON {
  const features = municipalities.features.filter((area) => reported?.has(area.properties.id as AreaId));
  return { type: 'FeatureCollection', features };
}

/** A point for every circle, with its radius in CSS pixels and its colour. */
function buildSymbolPoints({ places }: MapGeometry, { bins, fills, symbols }: MapStyle): GeoJSON {
  const features = places.flatMap(({ id, point }) => {
    const radius = symbols?.radiusById.get(id);
    const fill = fills[bins.get(id) ?? -1];
    if (radius === undefined || !fill || !('color' in fill)) return [];
    const geometry = { type: 'Point' as const, coordinates: [...point] };
    return [{ type: 'Feature' as const, id, properties: { id, radius, color: fill.color }, geometry }];
  });
  return { type: 'FeatureCollection', features };
}
