import type { Catalog } from '../../src/core/catalog.ts';
import type { Problem } from '../../src/core/problem.ts';
import type { Communities } from './derive/communities.ts';
import { buildGroups } from './groups.ts';

/** Parts of the map to be brought close that name no district, region or association. */
export function findCloseUpProblems(
  { closeUps = [] }: Pick<Catalog, 'closeUps'>,
  communities: Communities,
  file: string,
): readonly Problem[] {
  const { districts, regions, associations } = buildGroups(communities);
  const isKnown = (id: string) => [districts, regions, associations].some((groups) => groups.has(id));
  return closeUps.flatMap(({ id, areas }) =>
    areas
      .filter((area) => !isKnown(area))
      .map((area) => ({
        what: `unknown area: ${area}`,
        file,
        column: `closeUps.${id}.areas`,
        expected: `the key of a district, a region or an association, like ${[...districts.keys()][0] ?? ''}`,
      })),
  );
}
