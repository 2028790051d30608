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

/** More would offer everything twice. */
const mostBeside = 3;

/** As many as can be read side by side. */
const mostCompared = 4;

/**
 * Finds places and behind them indicators, for one field that asks for both. An association or a district is found
 * twice: as the table of its members and as itself, which comes first where its level is shown. Where places are
 * selected, the best ones can also be put beside them.
 */
export function createFinder(dataset: Dataset): Find {
  const places = buildPlaceIndex(dataset);
  return (query, selection) => [
    ...findPlaces(places, query, mostPlaces)
      .flatMap((match, index) => {
        const [first, ...others] = suggestPlace(match, dataset, selection);
        const beside = index < mostBeside ? suggestBeside(match, dataset, selection) : [];
        return [...(first ? [first] : []), ...beside, ...others];
      })
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
  const words = searchWords[selection.language];
  if (kind === 'municipality') {
    const told = match.isNear ? words.near(hint) : hint;
    return [{ name, hint: told, shows: { places: [id], level: kind }, place: id }];
  }
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

/** A place of the level that is shown, beside those selected already. */
function suggestBeside(
  { id, kind, name }: PlaceMatch,
  { catalog }: Dataset,
  selection: Selection,
): readonly Suggestion[] {
  const { places, language } = selection;
  const isRoom = places.length > 0 && places.length < mostCompared && !places.includes(id);
  if (!isRoom || levelOf(selection, catalog) !== kind) return [];
  const shows = { places: [...places, id] };
  const found = { name, hint: searchWords[language].beside, shows };
  return [kind === 'municipality' ? { ...found, place: id } : found];
}
