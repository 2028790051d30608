import type { Dataset } from '../dataset.ts';
import { buildProfile, findArea, type AreaFacts, type ValueFacts } from '../facts.ts';
import { formatList, formatNumber, formatShare } from '../format.ts';
import type { Indicator } from '../indicator.ts';
import { memoizeByObject } from '../memoize.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import type { AreaId, Language } from '../model.ts';
import { listNeighbours } from './neighbour-places.ts';
import { describeOrigin } from './origin.ts';
import type { RelatedPlace } from './related-place.ts';
import { describeSizeClass, findOfLikeSize, sizeClassOf } from './size-class.ts';
import { findSimilar, type SimilarPlace } from './similar.ts';
import { findStandings, type Scope } from './standing.ts';
import { describeStanding } from './standing-text.ts';

/** One indicator of a place: its value in words, and where it stands among others. */
export interface ProfileEntry {
  readonly facts: ValueFacts;
  /** Who it is from, see `describeOrigin`. */
  readonly origin: string;
  /** Only those with others enough. */
  readonly standings: readonly { readonly scope: Scope; readonly text: string }[];
}

/** All that is told of a municipality, in words: the same for the page, the prerendered sheet and the side panel. */
export interface PlaceProfile {
  readonly area: AreaFacts;
  /** "eine von 213 Kommunen mit 2.000 bis unter 5.000 Einwohnern" */
  readonly size: string;
  readonly entries: readonly ProfileEntry[];
  /** Those that share a border, clockwise from the north. */
  readonly neighbours: readonly RelatedPlace[];
  /** The likest first; none where too few values are there to compare. */
  readonly similar: readonly RelatedPlace[];
}

/** The profile of a municipality; `undefined` for an unknown key. */
export function buildPlaceProfile(
  dataset: Dataset,
  id: AreaId,
  language: Language,
): PlaceProfile | undefined {
  const area = findArea(dataset, id);
  if (!area) return undefined;
  const place = area.municipality;
  const words = allMessagesOf(language);
  const { standings, similar } = comparisonsOf(dataset, id);
  const alike = findOfLikeSize(dataset, place).length;
  return {
    area,
    size: words.profile.size(formatNumber(alike, language), describeSizeClass(sizeClassOf(place), language)),
    entries: place.counted
      ? buildProfile(dataset, id, language).map((facts) => ({
          facts,
          origin: describeOrigin(facts, language),
          standings: standings.get(facts.indicator.id)!.map((standing) => ({
            scope: standing.scope,
            text: describeStanding(standing, facts.indicator, language),
          })),
        }))
      : [],
    neighbours: listNeighbours(dataset, id, language),
    similar: similar.map((other) => relate(dataset, other, language)),
  };
}

/** What a place is compared with: the same in every language, and by far the longest part of a profile. */
const comparisonsOf = memoizeByObject((dataset: Dataset, id: string) => {
  const place = findArea(dataset, id as AreaId)!.municipality;
  return {
    standings: new Map(
      dataset.catalog.indicators.map((indicator) => [indicator.id, findStandings(dataset, indicator, place)]),
    ),
    similar: findSimilar(dataset, place.id),
  };
});

function relate(dataset: Dataset, similar: SimilarPlace, language: Language): RelatedPlace {
  const words = allMessagesOf(language).profile;
  const labels = (indicators: readonly Indicator[]) =>
    formatList(
      indicators.map(({ label }) => label[language]),
      language,
    );
  const reasons = [words.likeness(formatShare(similar.likeness, language))];
  if (similar.alike.length > 0) reasons.push(words.alike(labels(similar.alike)));
  if (similar.unlike.length > 0) reasons.push(words.unlike(labels(similar.unlike)));
  const { name } = findArea(dataset, similar.id)!.municipality;
  return { id: similar.id, name, reason: reasons.join('; ') };
}
