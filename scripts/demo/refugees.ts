import type { Place } from './places.ts';
import { createRandom } from './random.ts';

/** Refugees housed in a municipality. */
export interface Refugees {
  /** On the reference date of the application, 2017-09-15. */
  readonly september: number;
  /** On the reference date of the surveys, 2017-11-09. */
  readonly november: number;
}

/** Refugees in the state by its population at the end of 2017: about 85,000 to 11 million. */
const refugeesPerInhabitant = 0.0077;

/**
 * Counts in proportion to the population, with differences between districts and larger ones between municipalities.
 * Who applied has at least one refugee in September, who did not has none; a few of the latter have some in November.
 */
export function buildRefugees(
  places: readonly Place[],
  applicants: ReadonlySet<string>,
): ReadonlyMap<string, Refugees> {
  const random = createRandom('refugees');
  const districts = [...new Set(places.map((place) => place.district))];
  const factorByDistrict = new Map(districts.map((district) => [district, random.factor(0.2)]));
  return new Map(
    places.map((place) => {
      const expected = place.population * refugeesPerInhabitant * (factorByDistrict.get(place.district) ?? 1);
      const counted = Math.max(1, Math.round(expected * random.factor(0.5)));
      const later = Math.round(counted * random.factor(0.15));
      const arrived = random.chance(0.15) ? random.integer(1, 4) : 0;
      const isApplicant = applicants.has(place.ags);
      return [
        place.ags,
        isApplicant ? { september: counted, november: later } : { september: 0, november: arrived },
      ];
    }),
  );
}
