import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { AreaId } from './model.ts';
import type { AtlasTopology } from './topology.ts';

/**
 * The line around municipalities, WGS84 degrees: their borders with all others and with the outside, and none between
 * them. An association that does not hang together has a line around each of its pieces.
 */
export function outlineOf(topology: AtlasTopology, members: readonly AreaId[]): MultiLineString {
  const within = new Set<string>(members);
  const geometries = topology.objects.municipalities.geometries.filter(({ id }) => within.has(id));
  return mesh(topology, { type: 'GeometryCollection', geometries }, (a, b) => a === b);
}
