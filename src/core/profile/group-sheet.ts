import { adjacencyOf } from '../adjacency.ts';
import { describeAggregate } from '../aggregate-text.ts';
import type { Dataset } from '../dataset.ts';
import { findArea } from '../facts.ts';
import { formatDate, formatNumber } from '../format.ts';
import type { Indicator } from '../indicator.ts';
import { memoizeByObject } from '../memoize.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { placeWords } from '../messages/place.ts';
import type { AreaId, Group, Language, Level, Municipality } from '../model.ts';
import { defaultSelection } from '../selection.ts';
import { buildView, type View } from '../view.ts';
import {
  aggregateOf,
  findGroup,
  linkGroup,
  listByTheme,
  listFacts,
  type PlaceLink,
  type PlaceSheet,
  type SheetRow,
} from './place-sheet.ts';

/**
 * The sheet of an association, district, region or the state: the value of every indicator by its rule, how many of its
 * municipalities have one, and how many fall into each class.
 *
 * @throws Error for an unknown key
 */
export function buildGroupSheet(dataset: Dataset, id: AreaId, language: Language): PlaceSheet {
  const group = findGroup(dataset, id);
  if (!group) throw new Error(`no such group: ${id}`);
  const words = placeWords[language];
  const members = listMembers(dataset, group);
  const counted = members.filter((member) => member.counted).map((member) => member.id);
  const hasState = group.level !== 'state';
  const facts = [
    { label: words.facts.municipalities, value: formatNumber(counted.length, language), asOf: '' },
    ...listFacts(dataset, counted, language),
  ];
  return {
    id,
    level: group.level,
    name: words.named(group.level, group.name),
    designation: words.levels[group.level],
    parents: listParents(dataset, group, members, language),
    facts:
      group.level === 'association' ? facts : [...facts, { label: words.facts.key, value: id, asOf: '' }],
    columns: [...(hasState ? [words.columns.state] : []), words.columns.known, words.columns.classes],
    themes: listByTheme(dataset, language, (indicator) => tellRow(dataset, indicator, group, language)),
    notes: [words.note],
    related: listRelated(dataset, group, members, language),
    members: group.members,
  };
}

function listMembers(dataset: Dataset, { members }: Group): readonly Municipality[] {
  return members.map((id) => findArea(dataset, id)!.municipality);
}

function tellRow(dataset: Dataset, indicator: Indicator, group: Group, language: Language): SheetRow {
  const words = placeWords[language];
  const tell = (id: AreaId) =>
    describeAggregate(dataset, indicator, aggregateOf(dataset, id).get(indicator.id)!, language);
  const own = aggregateOf(dataset, group.id).get(indicator.id)!;
  const [state] = dataset.groups.state;
  const known = words.known(formatNumber(own.withValue, language), formatNumber(own.members, language));
  return {
    label: indicator.label[language],
    cells: [
      tell(group.id),
      ...(group.level === 'state' || !state ? [] : [tell(state.id)]),
      known,
      countClasses(viewOf(dataset, `${language} ${indicator.id}`), group),
    ],
    origin: allMessagesOf(language).asOf(formatDate(indicator.referenceDate, language)),
    standing: '',
  };
}

/** One view of an indicator serves all groups: classes and their names are the same everywhere. */
const viewOf = memoizeByObject((dataset: Dataset, key: string): View => {
  const [language, indicator] = key.split(' ') as [Language, string];
  return buildView(dataset, { ...defaultSelection(dataset.catalog), language, indicator });
});

/** "digital 12, Papier 5; keine Angabe 3": classes and statuses that occur, in the order of the legend. */
function countClasses(view: View, group: Group): string {
  const { language } = view.selection;
  const words = allMessagesOf(language);
  const bins = group.members.map((id) => view.style.bins.get(id)!);
  const count = (isOf: (bin: number) => boolean) => bins.filter(isOf).length;
  const tell = (name: string, amount: number) =>
    amount === 0 ? [] : [`${name}: ${formatNumber(amount, language)}`];
  const classes = view.classes.flatMap((row) =>
    tell(
      row.label,
      count((bin) => row.bins.includes(bin)),
    ),
  );
  const statuses = view.statuses
    .filter(({ status }) => status !== 'unincorporated')
    .flatMap((row) =>
      tell(
        words.status[row.status],
        count((bin) => bin === row.bin),
      ),
    );
  return [...classes, ...statuses].join(' · ');
}

function listParents(
  dataset: Dataset,
  group: Group,
  members: readonly Municipality[],
  language: Language,
): readonly PlaceLink[] {
  const above: Readonly<Record<Group['level'], readonly Group['level'][]>> = {
    association: ['state', 'region', 'district'],
    district: ['state', 'region'],
    region: ['state'],
    state: [],
  };
  return above[group.level].flatMap((level) =>
    groupsOf(dataset, level, members).map((parent) => linkGroup(parent, language)),
  );
}

/** The groups of a level that some municipalities belong to, in the order of their keys. */
function groupsOf(dataset: Dataset, level: Group['level'], members: readonly Municipality[]) {
  const keys = new Set<string | null>(
    members.map((member) => (level === 'state' ? member.id.slice(0, 2) : member[level])),
  );
  return dataset.groups[level].filter(({ id }) => keys.has(id));
}

function listRelated(
  dataset: Dataset,
  group: Group,
  members: readonly Municipality[],
  language: Language,
): PlaceSheet['related'] {
  const words = placeWords[language];
  const { compare } = new Intl.Collator(language);
  const byName = (places: readonly PlaceLink[]) => places.toSorted((a, b) => compare(a.name, b.name));
  const groups = (level: Group['level']) =>
    groupsOf(dataset, level, members)
      .filter((other) => level !== 'association' || other.members.length > 1)
      .map((other) => linkGroup(other, language));
  const towns = members.map(({ id, name }) => ({ id, name, reason: '' }));
  const lists: Readonly<Partial<Record<Level, PlaceSheet['related']>>> = {
    state: [
      { heading: words.regions, places: groups('region'), note: '' },
      { heading: words.districts, places: byName(groups('district')), note: '' },
    ],
    region: [{ heading: words.districts, places: byName(groups('district')), note: '' }],
    district: [
      { heading: words.members, places: byName(towns), note: '' },
      { heading: words.associations, places: byName(groups('association')), note: '' },
    ],
    association: [{ heading: words.members, places: byName(towns), note: '' }],
  };
  const neighbours = byName(findNeighbours(dataset, group).map((other) => linkGroup(other, language)));
  return [...(lists[group.level] ?? []), { heading: words.neighbours, places: neighbours, note: '' }];
}

/** Groups of the same level that a border is shared with. */
function findNeighbours(dataset: Dataset, { id, level, members }: Group): readonly Group[] {
  if (level === 'state') return [];
  const adjacency = adjacencyOf(dataset);
  const beside = members
    .flatMap((member) => adjacency.get(member) ?? [])
    .map((member) => findArea(dataset, member)!.municipality);
  return groupsOf(dataset, level, beside).filter((other) => other.id !== id);
}
