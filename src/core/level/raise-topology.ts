import type { OutlineLevel } from '../model.ts';
import { objectNames, type AtlasTopology } from '../topology.ts';

/**
 * A topology in which the areas of an upper level stand in place of the municipalities, for a painter that draws those.
 * What belongs to no area of the level is drawn as it is.
 *
 * @param ids all areas to draw, of both sorts
 */
export function raiseTopology(
  topology: AtlasTopology,
  level: OutlineLevel,
  ids: ReadonlySet<string>,
): AtlasTopology {
  const { objects } = topology;
  const upper = objects[objectNames[level]].geometries;
  const own = new Set(upper.map(({ id }) => id));
  const rest = objects.municipalities.geometries.filter(({ id }) => ids.has(id) && !own.has(id));
  return {
    ...topology,
    objects: { ...objects, municipalities: { type: 'GeometryCollection', geometries: [...upper, ...rest] } },
  };
}
