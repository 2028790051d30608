import type { Bundle } from './bundles.ts';
import { createRandom, type Random } from './random.ts';
import { buildBegins, buildStarts } from './starts.ts';

/** One funded post, held by one person. */
export interface Post {
  readonly association: string;
  /** AGS of the place of work; empty if it is the whole association. */
  readonly place: string;
  readonly persons: number;
  /** Full-time equivalents, 0.25 to 1. */
  readonly vzae: number;
  /** ISO month, `offen` or `k. A.`. */
  readonly begin: string;
}

const fullTimeQuarters = 4;

/** Splits the bundles into posts, in the order of associations and places. */
export function buildPosts(bundles: readonly Bundle[]): readonly Post[] {
  const random = createRandom('posts');
  const startByBundle = buildStarts(bundles);
  const key = ({ association, place }: Bundle) => association.id + (place ?? '');
  return bundles
    .toSorted((one, other) => (key(one) < key(other) ? -1 : 1))
    .flatMap((bundle) => {
      const sizes = splitQuarters(bundle.quarters, bundle.persons, random);
      const begins = buildBegins(bundle.persons, startByBundle.get(bundle)!, random);
      return sizes.map((quarters, index) => ({
        association: bundle.association.id,
        place: bundle.place ?? '',
        persons: 1,
        vzae: quarters / 4,
        begin: begins[index]!,
      }));
    });
}

function splitQuarters(quarters: number, persons: number, random: Random): readonly number[] {
  const sizes = Array.from({ length: persons }, () => 1);
  for (let left = quarters - persons; left > 0; left--) {
    const open = sizes.flatMap((size, index) => (size < fullTimeQuarters ? [index] : []));
    const chosen = open[random.integer(0, open.length - 1)];
    if (chosen === undefined) throw new RangeError(`${persons} persons cannot hold ${quarters} quarters`);
    sizes[chosen]! += 1;
  }
  return sizes;
}
