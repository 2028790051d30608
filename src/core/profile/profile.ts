import { adjacencyOf } from '../adjacency.ts';
import type { Dataset } from '../dataset.ts';
import { buildProfile, findArea, type AreaFacts, type ValueFacts } from '../facts.ts';
import { formatList, formatNumber, formatShare } from '../format.ts';
import type { Indicator } from '../indicator.ts';
import { memoizeByObject } from '../memoize.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import type { AreaId, Language } from '../model.ts';
import { describeSizeClass, findOfLikeSize, sizeClassOf } from './size-class.ts';
import { findSimilar, type SimilarPlace } from './similar.ts';
import { findStandings, type Scope } from './standing.ts';
import { describeStanding } from './standing-text.ts';

/** One indicator of a place: its value in words, and where it stands among others. */
export interface ProfileEntry {
  readonly facts: ValueFacts;
  /** "über den Verband Ost gemeldet", "selbst gemeldet"; "" where nothing was reported. */
  readonly origin: string;
  /** Only those with others enough. */
  readonly standings: readonly { readonly scope: Scope; readonly text: string }[];
}

/** Another place that a profile leads to, and what it has to do with this one. */
export interface RelatedPlace {
  readonly id: AreaId;
  readonly name: string;
  readonly reason: string;
}

/** All that is told of a municipality, in words: the same for the page, the prerendered sheet and the side panel. */
export interface PlaceProfile {
  readonly area: AreaFacts;
  /** "eine von 213 Kommunen mit 2.000 bis unter 5.000 Einwohnern" */
  readonly size: string;
  readonly entries: readonly ProfileEntry[];
  /** Those that share a border, by name. */
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
          origin: isReported(facts) ? (facts.via ?? words.ownReport) : '',
          standings: standings.get(facts.indicator.id)!.map((standing) => ({
            scope: standing.scope,
            text: describeStanding(standing, facts.indicator, language),
          })),
        }))
      : [],
    neighbours: listNeighbours(dataset, area, language),
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

/** Who applied with whom is known from the applications and was reported by nobody. */
function isReported({ status, indicator }: ValueFacts): boolean {
  return status === 'ok' && indicator.kind !== 'association';
}

function listNeighbours(dataset: Dataset, area: AreaFacts, language: Language): readonly RelatedPlace[] {
  const { compare } = new Intl.Collator(language);
  return (adjacencyOf(dataset).get(area.municipality.id) ?? [])
    .map((id) => findArea(dataset, id)!)
    .map(({ municipality, district }) => ({
      id: municipality.id,
      name: municipality.name,
      reason: district === area.district ? '' : district,
    }))
    .sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

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
