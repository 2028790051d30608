import type { Dataset } from '../dataset.ts';
import type { Indicator } from '../indicator.ts';
import { memoizeByObject } from '../memoize.ts';
import type { AreaId, Municipality, Value } from '../model.ts';
import { idsOf } from '../gaps/codec.ts';

/** A place that is much like another, and why. */
export interface SimilarPlace {
  readonly id: AreaId;
  /** 0 to 1: the mean over all that was compared. */
  readonly likeness: number;
  /** Indicators with the same or nearly the same value, in the order of the catalogue. */
  readonly alike: readonly Indicator[];
  /** Indicators with quite another value. */
  readonly unlike: readonly Indicator[];
}

/** From this likeness on two values count as nearly the same; below the other one as quite different. */
const nearlySame = 0.95;
const different = 0.5;

/**
 * The places most like one, the likest first. The likeness is that of Gower (1971, "A general coefficient of
 * similarity"): the mean over the indicators of which both have a value, each 0 to 1, and the number of inhabitants
 * besides. Numbers and months are compared by rank, ordered answers by steps, others by being the same, several answers
 * by how many of them are shared. Readings of another indicator would count it twice and are left out. A place
 * needs values of half of the indicators to be compared at all, and another one three quarters of these.
 */
export function findSimilar(dataset: Dataset, id: AreaId, limit = 5): readonly SimilarPlace[] {
  const place = dataset.municipalities.find((entry) => entry.id === id);
  if (!place?.counted) return [];
  return dataset.municipalities
    .filter((other) => other.counted && other.id !== id)
    .flatMap((other) => comparePlaces(dataset, place, other) ?? [])
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/** How alike two places are; `undefined` where they have too few values in common. */
export function comparePlaces(
  dataset: Dataset,
  place: Municipality,
  other: Municipality,
): SimilarPlace | undefined {
  const indicators = comparedIndicators(dataset);
  const hasValue = ({ id }: Indicator) => dataset.observations.get(id)?.get(place.id)?.status === 'ok';
  const own = indicators.filter(hasValue);
  const compared = own.flatMap((indicator) => {
    const observations = dataset.observations.get(indicator.id);
    const [a, b] = [observations?.get(place.id), observations?.get(other.id)];
    if (a?.status !== 'ok' || b?.status !== 'ok') return [];
    return [{ indicator, likeness: likenessOf(dataset, indicator, a.value, b.value) }];
  });
  if (own.length * 2 < indicators.length || compared.length * 4 < own.length * 3) return undefined;
  const { sizes } = ranksOf(dataset);
  const size = 1 - Math.abs(sizes.get(place.population)! - sizes.get(other.population)!);
  const sum = compared.reduce((total, { likeness }) => total + likeness, size);
  const where = (isMeant: (likeness: number) => boolean) =>
    compared.filter(({ likeness }) => isMeant(likeness)).map(({ indicator }) => indicator);
  return {
    id: other.id,
    likeness: sum / (compared.length + 1),
    alike: where((likeness) => likeness >= nearlySame),
    unlike: where((likeness) => likeness < different),
  };
}

/** The indicators that are compared. */
export const comparedIndicators = memoizeByObject(({ catalog }: Dataset): readonly Indicator[] =>
  catalog.indicators.filter(({ kind, variantOf }) => kind !== 'association' && variantOf === undefined),
);

function likenessOf(dataset: Dataset, indicator: Indicator, a: Value, b: Value): number {
  switch (indicator.kind) {
    case 'number':
    case 'diverging':
    case 'month': {
      const ranks = ranksOf(dataset).byIndicator.get(indicator.id)!;
      return 1 - Math.abs(ranks.get(Number(a))! - ranks.get(Number(b))!);
    }
    case 'ordinal': {
      const ids = idsOf(indicator);
      return 1 - Math.abs(ids.indexOf(String(a)) - ids.indexOf(String(b))) / Math.max(1, ids.length - 1);
    }
    case 'multiple':
      return shareInCommon(listOf(a), listOf(b));
    case 'nominal':
    case 'association':
      return a === b ? 1 : 0;
  }
}

/** Of all answers that either gave, those that both gave; two that gave none are alike. */
function shareInCommon(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 1 : a.filter((answer) => b.includes(answer)).length / all.size;
}

function listOf(value: Value): readonly string[] {
  return typeof value === 'object' ? value : [];
}

/** Ranks from 0 (lowest) to 1 (highest); equal values share the middle of theirs. */
const ranksOf = memoizeByObject((dataset: Dataset) => {
  const counted = dataset.municipalities.filter((municipality) => municipality.counted);
  const numbersOf = (indicator: Indicator) =>
    counted.flatMap(({ id }) => {
      const observation = dataset.observations.get(indicator.id)?.get(id);
      return observation?.status === 'ok' ? [Number(observation.value)] : [];
    });
  return {
    sizes: rank(counted.map(({ population }) => population)),
    byIndicator: new Map(
      comparedIndicators(dataset).map((indicator) => [indicator.id, rank(numbersOf(indicator))]),
    ),
  };
});

function rank(values: readonly number[]): ReadonlyMap<number, number> {
  const sorted = values.toSorted((a, b) => a - b);
  const last = Math.max(1, sorted.length - 1);
  const places = new Map<number, { first: number; last: number }>();
  sorted.forEach((value, index) => {
    const place = places.get(value);
    if (place) place.last = index;
    else places.set(value, { first: index, last: index });
  });
  return new Map([...places].map(([value, place]) => [value, (place.first + place.last) / 2 / last]));
}
