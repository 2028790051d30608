import type { Dataset } from '../dataset.ts';
import { computations } from './figures.ts';
import type { Published } from './published.ts';
import { isReproduced, type Computed } from './verdict.ts';

/** A published number beside the one that the data give. */
export interface ReportRow {
  readonly published: Published;
  /** `undefined` if nobody has said how to compute it. */
  readonly computed: Computed | undefined;
  readonly ok: boolean;
}

/** Computes every published number from the data. */
export function buildReport(dataset: Dataset, published: readonly Published[]): readonly ReportRow[] {
  return published.map((entry) => {
    const computed = computations[`${entry.figure}/${entry.id}`]?.(dataset);
    return { published: entry, computed, ok: computed !== undefined && isReproduced(entry, computed) };
  });
}
