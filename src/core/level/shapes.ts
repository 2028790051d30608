import { buildMapGeometry, type MapGeometry } from '../geometry.ts';
import { raiseTopology, type AtlasTopology } from '../topology.ts';
import type { View } from '../view.ts';

/** The shapes of the areas that a view shows, cut out of a topology of any detail. */
export function shapesOfView({ dataset, level }: View, topology: AtlasTopology): MapGeometry {
  const { municipalities } = dataset;
  if (!level) return buildMapGeometry(topology, municipalities);
  const ids = new Set<string>(municipalities.map(({ id }) => id));
  return buildMapGeometry(raiseTopology(topology, level.level, ids), municipalities);
}
