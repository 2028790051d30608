import type { GeometryCollection, Topology } from 'topojson-specification';

export const geometryLevels = ['municipalities', 'associations', 'districts', 'regions', 'state'] as const;
export type GeometryLevel = (typeof geometryLevels)[number];

/** For each level above the municipalities: id of a group to the AGS of its members. */
export type Groups = Readonly<
  Record<Exclude<GeometryLevel, 'municipalities'>, ReadonlyMap<string, readonly string[]>>
>;

/** Quantised TopoJSON in WGS84 degrees; each geometry has an `id` and no properties, sorted by id. */
export type GeometryTopology = Topology<Record<GeometryLevel, GeometryCollection>>;
