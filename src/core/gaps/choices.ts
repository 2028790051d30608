import type { Dataset } from '../dataset.ts';
import { memoizeByObject } from '../memoize.ts';
import { missingStatuses, type MissingStatus } from '../model.ts';
import type { Month } from '../month.ts';

/** The months that can be asked about: from the first to the last that occurs in an indicator, none left out. */
export function monthsOf(dataset: Dataset, indicator: string): readonly Month[] {
  const { months } = choicesOf(dataset, indicator);
  const [first, last] = [Math.min(...months), Math.max(...months)];
  return months.size === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The statuses of an indicator that can be asked about: there is a value, and why there is none, as far as it occurs. */
export function statusesOf(dataset: Dataset, indicator: string): readonly (MissingStatus | 'ok')[] {
  const { statuses } = choicesOf(dataset, indicator);
  const asked = missingStatuses.filter((status) => status !== 'unincorporated' && statuses.has(status));
  return ['ok', ...asked];
}

const choicesOf = memoizeByObject((dataset: Dataset, indicator: string) => {
  const observations = [...(dataset.observations.get(indicator)?.values() ?? [])];
  const months = observations.flatMap((observation) =>
    observation.status === 'ok' && typeof observation.value === 'number' ? [observation.value] : [],
  );
  return { months: new Set(months), statuses: new Set(observations.map(({ status }) => status)) };
});
