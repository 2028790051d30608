import { outside } from './borders.ts';

/** Which area is in which group. */
export interface Grouping {
  /** Ids of the groups, sorted. */
  readonly ids: readonly string[];
  /** For each area the place of its group in `ids`, or `outside`. */
  readonly groupOf: Int32Array;
}

/**
 * @param areas ids of the areas
 * @param members ids of areas by id of their group; areas may be in no group
 * @throws Error if a member is unknown or in two groups, which the tables' own checks keep out
 */
export function groupAreas(
  areas: readonly string[],
  members: ReadonlyMap<string, readonly string[]>,
): Grouping {
  const placeById = new Map(areas.map((id, place) => [id, place]));
  const ids = [...members.keys()].sort();
  const groupOf = new Int32Array(areas.length).fill(outside);
  for (const [group, id] of ids.entries())
    for (const member of members.get(id) ?? []) {
      const place = placeById.get(member);
      if (place === undefined) throw new Error(`unknown member of ${id}: ${member}`);
      if (groupOf[place] !== outside)
        throw new Error(`member of two groups, ${ids[groupOf[place]!]} and ${id}: ${member}`);
      groupOf[place] = group;
    }
  return { ids, groupOf };
}

/** Each area as a group of its own. */
export function groupEachArea(areas: readonly string[]): Grouping {
  return { ids: areas, groupOf: Int32Array.from(areas, (_, place) => place) };
}
