import type { Indicator } from './catalog.ts';
import { missingStatuses, type MissingStatus, type Observation } from './model.ts';
import { parseMonth } from './month.ts';

/** Names of the properties that carry one indicator in `atlas.topo.json`. */
export function observationFields(id: Indicator['id']) {
  return { value: id, status: `${id}_status`, via: `${id}_via`, detail: `${id}_detail` } as const;
}

const missing: ReadonlySet<unknown> = new Set(missingStatuses);

/**
 * Reads the observation of one indicator from the properties of a municipality. `undefined` if it contradicts itself
 * or the catalogue: a value beside a missing status, a category that is not there, a month that is none.
 */
export function parseObservation(
  indicator: Indicator,
  properties: Readonly<Record<string, unknown>>,
): Observation | undefined {
  const fields = observationFields(indicator.id);
  const status = properties[fields.status];
  if (isMissingStatus(status)) return properties[fields.value] === null ? { status } : undefined;
  const value = parseValue(indicator, properties[fields.value]);
  const via = properties[fields.via];
  const detail = properties[fields.detail];
  if (status !== 'ok' || value === undefined || (via !== 'own' && via !== 'association')) return undefined;
  return typeof detail === 'string' ? { status, value, via, detail } : { status, value, via };
}

function isMissingStatus(input: unknown): input is MissingStatus {
  return missing.has(input);
}

function parseValue(indicator: Indicator, input: unknown): number | string | undefined {
  if (indicator.kind === 'number')
    return typeof input === 'number' && Number.isFinite(input) ? input : undefined;
  if (typeof input !== 'string') return undefined;
  if (indicator.kind === 'month') return parseMonth(input);
  return indicator.categories.some((category) => category.id === input) ? input : undefined;
}
