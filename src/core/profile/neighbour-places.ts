import { adjacencyOf } from '../adjacency.ts';
import { windTowards, winds } from '../bearing.ts';
import type { Dataset } from '../dataset.ts';
import { findArea } from '../facts.ts';
import { windWords } from '../messages/bearing.ts';
import type { AreaId, Language } from '../model.ts';
import type { RelatedPlace } from './related-place.ts';

/**
 * Those that share a border with a municipality, clockwise from the north: in which direction each lies, and its district
 * where that is another. With it the surroundings can be read without a map.
 */
export function listNeighbours(dataset: Dataset, id: AreaId, language: Language): readonly RelatedPlace[] {
  const { compare } = new Intl.Collator(language);
  // Cells of equal size lie elsewhere than the ground they stand for.
  const ground = dataset.ground ?? dataset;
  const { municipality: from, district: own } = findArea(ground, id)!;
  const around = (adjacencyOf(dataset).get(id) ?? []).map((other) => {
    const { municipality, district } = findArea(ground, other)!;
    return { municipality, district, wind: windTowards(from.point, municipality.point) };
  });
  const rankOf = ({ wind }: (typeof around)[number]) => (wind ? winds.indexOf(wind) : winds.length);
  return around
    .toSorted(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        compare(a.municipality.name, b.municipality.name) ||
        (a.municipality.id < b.municipality.id ? -1 : 1),
    )
    .map(({ municipality, district, wind }) => ({
      id: municipality.id,
      name: municipality.name,
      reason: [wind ? windWords[language][wind] : '', district === own ? '' : district]
        .filter((text) => text !== '')
        .join(' · '),
    }));
}
