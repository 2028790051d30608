import type { Dataset } from '../dataset.ts';
import { firstIndicator } from '../document/addresses.ts';
import { describeIndicator, findArea } from '../facts.ts';
import { placeWords } from '../messages/place.ts';
import type { AreaId, Group, Language } from '../model.ts';
import {
  describeGroup,
  findGroup,
  linkGroup,
  listByTheme,
  listFacts,
  type PlaceLink,
  type PlaceSheet,
  type SheetRow,
} from './place-sheet.ts';
import { buildPlaceProfile, type PlaceProfile, type ProfileEntry } from './profile.ts';

/**
 * The sheet of a municipality: every value beside those of its association, district and state.
 *
 * @throws Error for an unknown key
 */
export function buildMunicipalitySheet(dataset: Dataset, id: AreaId, language: Language): PlaceSheet {
  const profile = buildPlaceProfile(dataset, id, language);
  if (!profile) throw new Error(`no such municipality: ${id}`);
  const words = placeWords[language];
  const { municipality } = profile.area;
  const groups = findGroups(dataset, id);
  const entries = new Map(profile.entries.map((entry) => [entry.facts.indicator.id, entry]));
  const facts = [
    ...listFacts(dataset, [id], language),
    { label: words.facts.postcode, value: municipality.postcode, asOf: '' },
    { label: words.facts.key, value: id, asOf: '' },
  ];
  return {
    id,
    level: 'municipality',
    name: municipality.name,
    designation: municipality.designation,
    parents: [...groups].reverse().map((group) => linkGroup(group, language)),
    facts: facts.filter(({ value }) => value !== ''),
    columns: groups.filter(isCompared).map(({ level }) => words.columns[level]),
    themes: municipality.counted
      ? listByTheme(dataset, language, (indicator) => ({
          ...tellEntry(entries.get(indicator.id)!, language),
          cells: [
            entries.get(indicator.id)!.facts.text,
            ...groups.filter(isCompared).map((group) => describeGroup(dataset, indicator, group, language)),
          ],
        }))
      : [],
    notes: municipality.counted ? [profile.size, words.note] : [words.uncounted],
    related: listRelated(dataset, profile, language),
    members: [id],
  };
}

function listRelated(
  dataset: Dataset,
  { area, neighbours, similar }: PlaceProfile,
  language: Language,
): PlaceSheet['related'] {
  const words = placeWords[language];
  const { association, municipality } = area;
  return [
    { heading: words.neighbours, ...tellNeighbours(dataset, neighbours, language) },
    { heading: words.similar, places: similar, note: words.similarNote },
    {
      heading: `${words.members} · ${association?.name ?? ''}`,
      places: listPartners(dataset, association, municipality.id),
      note: '',
    },
  ];
}

/** Behind each neighbour its value of the indicator that the atlas begins with. */
function tellNeighbours(
  dataset: Dataset,
  neighbours: readonly PlaceLink[],
  language: Language,
): Pick<PlaceSheet['related'][number], 'places' | 'note'> {
  const first = firstIndicator(dataset.catalog);
  const indicator = dataset.catalog.indicators.find(({ id }) => id === first)!;
  const tell = (id: AreaId) => describeIndicator(dataset, indicator, id, language).text;
  return {
    places: neighbours.map((place) => ({
      ...place,
      reason: [place.reason, tell(place.id)].filter((text) => text !== '').join(' · '),
    })),
    note: placeWords[language].neighboursNote(indicator.label[language]),
  };
}

/** What the municipality belongs to, the smallest first; an association of one is the municipality again. */
function findGroups(dataset: Dataset, id: AreaId): readonly Group[] {
  const { municipality, association } = findArea(dataset, id)!;
  const { district, region } = municipality;
  const state = id.slice(0, 2) as AreaId;
  return [
    ...(association && association.members.length > 1 ? [association] : []),
    ...[district, region, state].flatMap((key) => findGroup(dataset, key) ?? []),
  ];
}

function isCompared(group: Group): group is Group & { readonly level: 'association' | 'district' | 'state' } {
  return group.level !== 'region';
}

function listPartners(dataset: Dataset, association: Group | undefined, id: AreaId) {
  return (association?.members ?? [])
    .filter((member) => member !== id)
    .map((member) => ({ id: member, name: findArea(dataset, member)!.municipality.name, reason: '' }));
}

function tellEntry({ facts, origin, standings }: ProfileEntry, language: Language): Omit<SheetRow, 'cells'> {
  const size = standings.find(({ scope }) => scope === 'size');
  return {
    label: facts.indicator.label[language],
    origin: [facts.detail ?? '', origin, facts.asOf].filter((text) => text !== '').join(' · '),
    standing: size ? placeWords[language].standing(size.text) : '',
  };
}
