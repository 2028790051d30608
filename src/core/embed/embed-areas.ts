import type { Dataset } from '../dataset.ts';
import type { Group } from '../model.ts';

/** The parts that have embedded maps of their own, the largest first. Associations would be thousands of files more. */
export function listEmbedAreas({ groups }: Pick<Dataset, 'groups'>): readonly Group[] {
  return [...groups.region, ...groups.district];
}
