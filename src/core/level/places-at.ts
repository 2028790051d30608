import type { Dataset } from '../dataset.ts';
import type { AreaId, AreaLevel } from '../model.ts';

/**
 * The areas of a level that hold some selected ones. From an upper level to one that is not above it there is no
 * answer: a district is not one of its municipalities.
 */
export function placesAt(
  { municipalities, groups }: Dataset,
  places: readonly AreaId[],
  level: AreaLevel,
): readonly AreaId[] {
  if (level === 'municipality') return places.filter((id) => municipalities.some((entry) => entry.id === id));
  const holders = places.flatMap((id) => {
    const members = Object.values(groups)
      .flat()
      .find((group) => group.id === id)?.members ?? [id];
    return groups[level].filter((group) => members.every((member) => group.members.includes(member)));
  });
  return [...new Set(holders.map(({ id }) => id))];
}
