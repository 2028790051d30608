import type { Dataset } from './dataset.ts';
import { findIndicators, type IndicatorMatch } from './indicator-search.ts';
import type { Language } from './model.ts';
import { buildPlaceIndex, findPlaces, type PlaceMatch } from './place-search.ts';

export type Match = PlaceMatch | IndicatorMatch;

/** What fits a query, best first. */
export type Find = (query: string, language: Language) => readonly Match[];

/** Finds places and behind them indicators, for one field that asks for both. */
export function createFinder(dataset: Dataset): Find {
  const places = buildPlaceIndex(dataset);
  return (query, language) => [
    ...findPlaces(places, query),
    ...findIndicators(dataset.catalog, query, language),
  ];
}
