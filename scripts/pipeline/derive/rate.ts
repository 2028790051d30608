import type { Observation } from '../../../src/core/model.ts';
import { roundAmount } from './spread.ts';

/**
 * A value for every `factor` refugees or inhabitants. Where there are none, the question does not apply; a missing
 * value stays missing for the same reason.
 *
 * @param people refugees or inhabitants of the municipality
 */
export function deriveRate(of: Observation, factor: number, people: number): Observation {
  if (of.status !== 'ok') return of;
  if (people === 0) return { status: 'not-applicable' };
  return { status: 'ok', value: roundAmount((Number(of.value) * factor) / people), via: of.via };
}
