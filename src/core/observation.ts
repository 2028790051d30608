import type { Indicator, MultipleIndicator } from './indicator.ts';
import { missingStatuses, type MissingStatus, type Observation, type Value } from './model.ts';
import { isoMonth, parseMonth } from './month.ts';

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

/** Options that were chosen stand in one text, so that tables and geographic information systems can read them. */
const separator = ' ';

/** Writes a value as a property; `parseObservation` reads it again. */
export function encodeValue(indicator: Indicator, value: Value): number | string {
  if (indicator.kind === 'month') return isoMonth(Number(value));
  return typeof value === 'object' ? value.join(separator) : value;
}

function parseValue(indicator: Indicator, input: unknown): Value | undefined {
  if (indicator.kind === 'number' || indicator.kind === 'diverging')
    return typeof input === 'number' && Number.isFinite(input) ? input : undefined;
  if (typeof input !== 'string') return undefined;
  switch (indicator.kind) {
    case 'month':
      return parseMonth(input);
    case 'association':
      return input;
    case 'multiple':
      return parseChoices(indicator, input);
    case 'nominal':
    case 'ordinal':
      return indicator.categories.some((category) => category.id === input) ? input : undefined;
  }
}

function parseChoices(indicator: MultipleIndicator, input: string): readonly string[] | undefined {
  const chosen = input === '' ? [] : input.split(separator);
  const known = indicator.options.map((option) => option.id);
  return chosen.every((id) => known.includes(id)) ? chosen : undefined;
}
