import type { Dataset } from './dataset.ts';
import type { AreaId, AreaLevel } from './model.ts';

/** Makes the test whether an area of a level has a key; what belongs to no association is an area beside them. */
export function createPlaceCheck({
  municipalities,
  groups,
}: Dataset): (id: string, level: AreaLevel) => id is AreaId {
  const associations = new Map<string, AreaId | null>(
    municipalities.map(({ id, association }) => [id, association]),
  );
  return (id, level): id is AreaId => {
    if (level === 'municipality') return associations.has(id);
    const isAlone = level === 'association' && associations.get(id) === null;
    return isAlone || groups[level].some((group) => group.id === id);
  };
}
