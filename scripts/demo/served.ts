import type { Bundle, RefugeesByAgs } from './bundles.ts';

/** What serves a municipality on average: its own posts, and its share of those that work for the whole association. */
export interface Served {
  readonly vzae: number;
  readonly persons: number;
}

/** Adds up what serves each municipality; shared posts count in proportion to the refugees of the members. */
export function sumServed(bundles: readonly Bundle[], refugees: RefugeesByAgs): ReadonlyMap<string, Served> {
  const servedByAgs = new Map<string, Served>();
  for (const { association, place, quarters, persons } of bundles) {
    const served = association.members.filter((member) => place === null || member.ags === place);
    const total = served.reduce((sum, member) => sum + (refugees.get(member.ags) ?? 0), 0);
    for (const { ags } of served) {
      const weight = (refugees.get(ags) ?? 0) / total;
      const before = servedByAgs.get(ags) ?? { vzae: 0, persons: 0 };
      servedByAgs.set(ags, {
        vzae: before.vzae + (weight * quarters) / 4,
        persons: before.persons + weight * persons,
      });
    }
  }
  return servedByAgs;
}
