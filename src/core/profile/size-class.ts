import { createClassifier } from '../classify.ts';
import type { Dataset } from '../dataset.ts';
import { formatNumber } from '../format.ts';
import { allMessagesOf } from '../messages/all-messages.ts';
import type { Language, Municipality } from '../model.ts';

/** Inhabitants at which the next class of size begins: five classes. */
export const sizeLimits: readonly number[] = [2_000, 5_000, 10_000, 20_000];

const classify = createClassifier(sizeLimits, 'left');

/** The class of size of a municipality, 0 to 4. */
export function sizeClassOf({ population }: Municipality): number {
  return classify(population);
}

/** "2.000 bis unter 5.000 Einwohnern", as it stands behind "mit". */
export function describeSizeClass(index: number, language: Language): string {
  const words = allMessagesOf(language);
  const limits = sizeLimits.map((limit) => formatNumber(limit, language));
  if (index === 0) return words.profile.inhabitants(words.below(limits[0]!));
  if (index === limits.length) return words.profile.inhabitants(words.profile.orMore(limits.at(-1)!));
  return words.profile.inhabitants(words.fromToBelow(limits[index - 1]!, limits[index]!));
}

/** The counted municipalities of the same class, the one itself included. */
export function findOfLikeSize(dataset: Dataset, place: Municipality): readonly Municipality[] {
  const size = sizeClassOf(place);
  return dataset.municipalities.filter((other) => other.counted && sizeClassOf(other) === size);
}
