import type { Dataset } from './dataset.ts';
import { formatNumber } from './format.ts';
import { findIndicators, type IndicatorMatch } from './indicator-search.ts';
import { searchWords } from './messages/search.ts';
import type { AreaId, Language } from './model.ts';
import { buildPlaceIndex, findPlaces, type PlaceMatch } from './place-search.ts';
import { levelOf, type Selection } from './selection.ts';

/** Something that fits what was typed, and where it leads. */
export interface Suggestion {
  readonly name: string;
  /** What it is, and what tells it from another of the same name. */
  readonly hint: string;
  /** What becomes of the selection, or the id of an indicator to show. */
  readonly shows: Partial<Selection> | string;
  /** A municipality to bring into sight. */
  readonly place?: AreaId;
}

/** What fits a query, best first. */
export type Find = (query: string, selection: Selection) => readonly Suggestion[];

/** More than a list can show at once. */
const mostPlaces = 8;

/**
 * Finds places and behind them indicators, for one field that asks for both. An association or a district is found
 * twice: as the table of its members and as itself, which comes first where its level is shown.
 */
export function createFinder(dataset: Dataset): Find {
  const places = buildPlaceIndex(dataset);
  return (query, selection) => [
    ...findPlaces(places, query, mostPlaces)
      .flatMap((match) => suggestPlace(match, dataset, selection))
      .slice(0, mostPlaces),
    ...findIndicators(dataset.catalog, query, selection.language).map((match) =>
      suggestIndicator(match, selection.language),
    ),
  ];
}

function suggestIndicator({ id, name, hint }: IndicatorMatch, language: Language): Suggestion {
  return { name, hint: searchWords[language].indicator(hint), shows: id };
}

function suggestPlace(match: PlaceMatch, dataset: Dataset, selection: Selection): readonly Suggestion[] {
  const { id, kind, name, hint, members } = match;
  if (kind === 'municipality') return [{ name, hint, shows: { places: [id], level: kind }, place: id }];
  const words = searchWords[selection.language];
  const own = { name, hint: words.group[kind], shows: { page: 'map', places: [id], level: kind } } as const;
  const isKnown = levelOf({ ...selection, ...own.shows }, dataset.catalog) === kind;
  const itself: readonly Suggestion[] = isKnown ? [own] : [];
  // Rows of the table do not name their region.
  if (kind === 'region') return itself;
  const table: Suggestion = {
    name,
    hint: words.members[kind](formatNumber(members, selection.language)),
    shows: { page: 'table', filter: name, level: 'municipality' },
  };
  return selection.level === kind ? [...itself, table] : [table, ...itself];
}
