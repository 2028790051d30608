import type { Dataset } from '../dataset.ts';
import { groupBy } from '../group-by.ts';
import { mapAnswered } from './base.ts';

/** What municipalities built or keep themselves; the report ranks the programs of other makers only. */
const inHouse: readonly string[] = ['Eigenentwicklung', 'Tabellenkalkulation'];
const rankedPrograms = 3;

/** Names of the most frequent programs; those that are equally frequent share a place: "Enaio = Jobkraftwerk". */
export function rankPrograms(dataset: Dataset): readonly string[] {
  const named = [...mapAnswered(dataset, 'dokumentation').values()].flatMap(({ detail }) =>
    detail === undefined || inHouse.includes(detail) ? [] : [detail],
  );
  const countByName = [...groupBy(named, (name) => name)].map(([name, uses]) => ({
    name,
    count: uses.length,
  }));
  const places = [...groupBy(countByName, ({ count }) => count)].sort(([a], [b]) => b - a);
  return places.slice(0, rankedPrograms).map(([, programs]) =>
    programs
      .map(({ name }) => name)
      .sort()
      .join(' = '),
  );
}
