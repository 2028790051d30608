import { isoMonth, parseMonth } from '../../src/core/month.ts';
import type { Bundle } from './bundles.ts';
import { fillQuotas } from './quotas.ts';
import { createRandom, type Random } from './random.ts';
import { startQuotas, type Start } from './targets.ts';

const firstMonth = parseMonth('2017-03')!;
const lastMonth = parseMonth('2018-09')!;

/**
 * Chooses for each bundle the month in which more than half of its persons have begun, so that the municipalities
 * meet the quotas. All bundles that serve a municipality get the same month: then it is the municipality's, too.
 */
export function buildStarts(bundles: readonly Bundle[]): ReadonlyMap<Bundle, Start> {
  const random = createRandom('starts');
  const pools = new Set(
    bundles.filter((bundle) => bundle.place === null).map((bundle) => bundle.association.id),
  );
  const unitOf = ({ association, place }: Bundle) =>
    pools.has(association.id) ? association.id : (place ?? '');
  const sizeById = new Map(
    bundles.map((bundle) => [
      unitOf(bundle),
      pools.has(bundle.association.id) ? bundle.association.members.length : 1,
    ]),
  );
  const units = [...sizeById].map(([id, size]) => ({ id, size }));
  const startById = fillQuotas(random.shuffle(units), startQuotas);
  return new Map(bundles.map((bundle) => [bundle, startById.get(unitOf(bundle))!]));
}

/**
 * Spreads the persons of a bundle over months around its start: fewer than half before it, more than half by it. Some
 * later ones are open or unknown, but never so many that they could move the start.
 */
export function buildBegins(persons: number, start: Start, random: Random): readonly string[] {
  const month = parseMonth(start);
  const fewerThanHalf = Math.ceil(persons / 2) - 1;
  if (month === undefined)
    return Array.from({ length: persons }, (_, index) =>
      index < fewerThanHalf ? isoMonth(lastMonth - 1) : start,
    );
  const reached = Math.floor(persons / 2) + 1;
  const unknown = fewerThanHalf > 0 && random.chance(0.2) ? 1 : 0;
  const early = month > firstMonth ? random.integer(0, fewerThanHalf - unknown) : 0;
  return Array.from({ length: persons }, (_, index) => {
    if (index < early) return isoMonth(Math.max(firstMonth, month - random.integer(1, 4)));
    if (index < reached) return start;
    if (index >= persons - unknown) return 'k. A.';
    const later = month + random.integer(1, 6);
    return later > lastMonth ? 'offen' : isoMonth(later);
  });
}
