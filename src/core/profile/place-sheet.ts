import { describeAggregate } from '../aggregate-text.ts';
import { aggregate } from '../aggregate.ts';
import type { Dataset } from '../dataset.ts';
import { findArea } from '../facts.ts';
import { formatDate, formatNumber } from '../format.ts';
import type { Indicator } from '../indicator.ts';
import { memoizeByObject } from '../memoize.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import { placeWords } from '../messages/place.ts';
import type { AreaId, Group, Language, Level } from '../model.ts';

/** A place that a sheet leads to; `reason` says what it has to do with this one, or is "". */
export interface PlaceLink {
  readonly id: AreaId;
  readonly name: string;
  readonly reason: string;
}

/** One indicator of a place: its value, those of others to compare with, and what else is said of it. */
export interface SheetRow {
  readonly label: string;
  /** One for each column of the sheet. */
  readonly cells: readonly string[];
  /** Who reported it, and when. */
  readonly origin: string;
  /** Where the value stands among others, in a sentence; "" where nothing is said. */
  readonly standing: string;
}

/** All that a page of a place says, in words: the same for municipalities and for groups of them. */
export interface PlaceSheet {
  readonly id: AreaId;
  readonly level: Level;
  readonly name: string;
  /** What it is: "Große Kreisstadt", "Regierungsbezirk". */
  readonly designation: string;
  /** What it belongs to, the largest first. */
  readonly parents: readonly PlaceLink[];
  readonly facts: readonly { readonly label: string; readonly value: string; readonly asOf: string }[];
  /** Those behind the value itself. */
  readonly columns: readonly string[];
  readonly themes: readonly { readonly label: string; readonly rows: readonly SheetRow[] }[];
  readonly notes: readonly string[];
  readonly related: readonly {
    readonly heading: string;
    readonly places: readonly PlaceLink[];
    readonly note: string;
  }[];
  /** Municipalities that it is made of; itself where it is one. */
  readonly members: readonly AreaId[];
}

/** The facts of people and area; totals for a group, without the uninhabited areas. */
export function listFacts(
  dataset: Dataset,
  members: readonly AreaId[],
  language: Language,
): PlaceSheet['facts'] {
  const words = placeWords[language];
  const { facts } = dataset.catalog;
  const towns = members.map((id) => findArea(dataset, id)!.municipality);
  const total = (amountOf: (town: (typeof towns)[number]) => number, decimals = 0) => {
    const sum = towns.reduce((all, town) => all + amountOf(town), 0);
    return formatNumber(sum, language, decimals);
  };
  const asOf = (date: string) => allMessagesOf(language).asOf(formatDate(date, language));
  const people = total(({ population }) => population);
  const refugees = total((town) => town.refugees);
  const area = words.squareKilometres(total(({ areaKm2 }) => areaKm2, 1));
  return [
    { label: words.facts.population, value: people, asOf: asOf(facts.population.referenceDate) },
    { label: words.facts.refugees, value: refugees, asOf: asOf(facts.refugees.referenceDate) },
    { label: words.facts.area, value: area, asOf: '' },
  ];
}

/** What is told of each indicator, by theme. */
export function listByTheme<T>(
  { catalog }: Dataset,
  language: Language,
  tell: (indicator: Indicator) => T,
): readonly { readonly label: string; readonly rows: readonly T[] }[] {
  return catalog.themes.map((theme) => ({
    label: theme.label[language],
    rows: theme.indicators.map((id) => tell(catalog.indicators.find((indicator) => indicator.id === id)!)),
  }));
}

/** The value of a group in words, each municipality counted once. */
export function describeGroup(
  dataset: Dataset,
  indicator: Indicator,
  group: Group,
  language: Language,
): string {
  return describeAggregate(dataset, indicator, aggregateOf(dataset, group.id).get(indicator.id)!, language);
}

/** The values of a group by indicator, for every group that is asked for more than once. */
export const aggregateOf = memoizeByObject((dataset: Dataset, id: string) => {
  const group = findGroup(dataset, id as AreaId)!;
  return new Map(
    dataset.catalog.indicators.map((indicator) => [
      indicator.id,
      aggregate(dataset, indicator, group.members, 'municipalities'),
    ]),
  );
});

/** The group with a key; `undefined` where there is none. */
export function findGroup({ groups }: Dataset, id: AreaId): Group | undefined {
  return Object.values(groups)
    .flat()
    .find((group) => group.id === id);
}

/** A group as a link, named so that it can be told from a town of the same name. */
export function linkGroup({ id, level, name }: Group, language: Language): PlaceLink {
  return { id, name: placeWords[language].named(level, name), reason: '' };
}
