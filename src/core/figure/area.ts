import type { Dataset } from '../dataset.ts';
import type { Indicator } from '../indicator.ts';
import { placeWords } from '../messages/place.ts';
import {
  languages,
  outlineLevels,
  type AreaId,
  type Group,
  type Language,
  type Localized,
} from '../model.ts';
import { InputError } from '../problem.ts';
import { objectNames, type AreaCollection, type AtlasTopology } from '../topology.ts';

/**
 * The associations, districts and regions with these keys.
 *
 * @throws InputError for keys of no group
 */
export function findGroups(dataset: Dataset, ids: readonly string[]): readonly Group[] {
  const groups = outlineLevels.flatMap((level) => dataset.groups[level]);
  const strangers = ids.filter((id) => !groups.some((group) => group.id === id));
  if (strangers.length > 0)
    throw new InputError(
      strangers.map((id) => ({
        what: `unknown area: ${id}`,
        file: 'figure',
        expected: 'the key of an association, a district or a region, like 08116',
      })),
    );
  return groups.filter(({ id }) => ids.includes(id));
}

/** The municipalities of groups, each once. */
export function membersOf(groups: readonly Group[]): ReadonlySet<AreaId> {
  return new Set(groups.flatMap(({ members }) => members));
}

/** "Landkreis Esslingen" rather than "Esslingen, Landkreis": the name as it stands in a sentence. */
export function nameGroup({ level, name }: Group, language: Language): string {
  const [place, kind] = name.split(', ');
  const plain = kind === undefined ? name : `${kind} ${place}`;
  return placeWords[language].named(level, plain);
}

/** The indicator with titles that begin with the name of a group. */
export function nameIn(indicator: Indicator, group: Group): Indicator {
  const titled = (title: Localized): Localized =>
    Object.fromEntries(
      languages.map((language) => [language, `${nameGroup(group, language)}: ${title[language]}`]),
    ) as Localized;
  return {
    ...indicator,
    title: titled(indicator.title),
    ...('reported' in indicator &&
      indicator.reported && {
        reported: { ...indicator.reported, title: titled(indicator.reported.title) },
      }),
  };
}

/** A topology with the shapes of these areas alone; what they no longer share is their outer edge. */
export function narrowTopology(topology: AtlasTopology, areas: ReadonlySet<string>): AtlasTopology {
  const narrow = (collection: AreaCollection): AreaCollection => ({
    ...collection,
    geometries: collection.geometries.filter(({ id }) => areas.has(id)),
  });
  const names = Object.values(objectNames).filter((name) => Object.hasOwn(topology.objects, name));
  const objects = Object.fromEntries(
    names.map((name) => [name, narrow(topology.objects[name])]),
  ) as AtlasTopology['objects'];
  return { ...topology, objects };
}
