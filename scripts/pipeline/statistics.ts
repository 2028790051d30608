import type { Catalog } from '../../src/core/catalog.ts';
import type { Statistics } from '../../src/core/indicator.ts';
import { missingStatuses, type Observation } from '../../src/core/model.ts';
import type { Observations } from './derive/derive.ts';

/**
 * The catalogue with the counts of every indicator, unincorporated areas among the statuses, and with the sources of all
 * shapes together, wherever they are from.
 */
export function resolveCatalog({ $schema: _, ...catalog }: Catalog, observations: Observations): Catalog {
  const indicators = catalog.indicators.map((indicator) => ({
    ...indicator,
    statistics: countStatuses([...(observations.get(indicator.id)?.values() ?? [])]),
  }));
  const { boundaries } = catalog;
  const sources = [...new Set([...boundaries.sources, ...(boundaries.replace?.sources ?? [])])];
  return { ...catalog, boundaries: { ...boundaries, sources }, indicators };
}

/** Statuses that do not occur are left out. */
export function countStatuses(observations: readonly Observation[]): Statistics {
  const count = (status: Observation['status']) =>
    observations.filter((observation) => observation.status === status).length;
  const counts = missingStatuses.map((status) => [status, count(status)] as const);
  return {
    ok: count('ok'),
    viaAssociation: observations.filter((entry) => entry.status === 'ok' && entry.via === 'association')
      .length,
    statuses: Object.fromEntries(counts.filter(([, number]) => number > 0)),
  };
}
