import { neighbors } from 'topojson-client';
import type { Dataset } from './dataset.ts';
import { memoizeByObject } from './memoize.ts';
import type { AreaId } from './model.ts';

/** The areas that share a border on the ground with each area, in the order of the topology; points do not count. */
export const adjacencyOf = memoizeByObject((dataset: Dataset): ReadonlyMap<AreaId, readonly AreaId[]> => {
  const { geometries } = (dataset.ground ?? dataset).topology.objects.municipalities;
  const ids = geometries.map(({ id }) => id as AreaId);
  return new Map(
    neighbors(geometries).map((indices, index) => [ids[index]!, indices.map((other) => ids[other]!)]),
  );
});

/** Areas of a set in parts that hang together by shared borders. */
export function findClusters(
  areas: ReadonlySet<AreaId>,
  adjacency: ReadonlyMap<AreaId, readonly AreaId[]>,
): readonly (readonly AreaId[])[] {
  const seen = new Set<AreaId>();
  const clusters: AreaId[][] = [];
  for (const start of areas) {
    if (seen.has(start)) continue;
    const cluster = new Set([start]);
    for (const id of cluster)
      (adjacency.get(id) ?? []).filter((next) => areas.has(next)).forEach((next) => cluster.add(next));
    for (const id of cluster) seen.add(id);
    clusters.push([...cluster]);
  }
  return clusters;
}
