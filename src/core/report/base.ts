import type { Dataset } from '../dataset.ts';
import type { AreaId, MissingStatus, Municipality, Observation } from '../model.ts';

/** A municipality with what is known of it. */
export interface Case {
  readonly id: AreaId;
  readonly observation: Observation;
}

/** A value that is known. */
export type Known = Extract<Observation, { status: 'ok' }>;

export function listCounted({ municipalities }: Dataset): readonly Municipality[] {
  return municipalities.filter((municipality) => municipality.counted);
}

/** Base `applied`: the municipalities that applied for funding. */
export function listApplied(dataset: Dataset): readonly Municipality[] {
  return listCounted(dataset).filter((municipality) => municipality.association !== null);
}

/** Base `answered`: a usable answer, by municipality. */
export function mapAnswered(dataset: Dataset, indicator: string): ReadonlyMap<AreaId, Known> {
  const known = listCases(dataset, indicator).flatMap(({ id, observation }) =>
    observation.status === 'ok' ? [[id, observation] as const] : [],
  );
  return new Map(known);
}

const withoutReply: readonly MissingStatus[] = ['no-application', 'not-asked', 'unincorporated'];

/** Base `returned`: the questionnaire came back, with or without a usable answer to this question. */
export function listReturned(dataset: Dataset, indicator: string): readonly Case[] {
  return listCases(dataset, indicator).filter(
    ({ observation }) => observation.status === 'ok' || !withoutReply.includes(observation.status),
  );
}

/** Share in percent, by number or by a weight. */
export function percentOf<T>(
  base: readonly T[],
  isPart: (item: T) => boolean,
  weightOf: (item: T) => number = () => 1,
): number {
  const sum = (items: readonly T[]) => items.reduce((total, item) => total + weightOf(item), 0);
  return (sum(base.filter(isPart)) / sum(base)) * 100;
}

function listCases(dataset: Dataset, indicator: string): readonly Case[] {
  const observations = dataset.observations.get(indicator) ?? new Map<AreaId, Observation>();
  return [...observations].map(([id, observation]) => ({ id, observation }));
}
