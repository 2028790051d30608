import type { Problem } from '../../../../src/core/problem.ts';
import { describeCount } from '../../stage.ts';
import type { BoundaryOptions } from './boundary-options.ts';

/** The rows of a file that an atlas is about, where the file holds more than that. */
export interface ChosenPart<Row> {
  readonly rows: readonly Row[];
  /** For the report; none if every row was taken. */
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
}

const stateDigits = 2;

/**
 * Takes a part of a file that covers more, as BKG's do: the keys that begin as `boundaries.within` says, or else the
 * only state that has as many areas as there must be.
 */
export function choosePart<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { within, areas, keys }: BoundaryOptions,
  place: Pick<Problem, 'file' | 'layer'>,
): ChosenPart<Row> {
  if (within) return takeWithin(rows, within, place);
  const counts = countByState(rows);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const fit = [...counts].filter(([, count]) => count === areas).map(([state]) => state);
  const isWhole = keys !== undefined || areas === undefined || total <= areas || fit.length !== 1;
  return isWhole ? { rows, lines: [], problems: [] } : takeWithin(rows, fit, place);
}

/** Areas by the first two digits of their keys, as a line for a message: "08 1103, 09 2271". */
export function describeStates(rows: readonly { readonly id: string }[]): string {
  return [...countByState(rows)]
    .sort()
    .map(([state, count]) => `${state} ${count}`)
    .join(', ');
}

function takeWithin<Row extends { readonly id: string }>(
  rows: readonly Row[],
  within: readonly string[],
  place: Pick<Problem, 'file' | 'layer'>,
): ChosenPart<Row> {
  const taken = rows.filter(({ id }) => within.some((start) => id.startsWith(start)));
  if (taken.length === rows.length) return { rows, lines: [], problems: [] };
  const left = countIds(rows) - countIds(taken);
  const lines = [`only keys that begin with ${within.join(', ')}; ${describeCount(left, 'area')} left out`];
  if (taken.length > 0) return { rows: taken, lines, problems: [] };
  const problem = {
    what: `no area within ${within.join(', ')}`,
    ...place,
    found: `keys that begin with ${describeStates(rows)}`,
    mend: 'correct boundaries.within, or take the file of the right state',
  };
  return { rows: taken, lines: [], problems: [problem] };
}

function countByState(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of new Set(rows.map((row) => row.id))) {
    const state = id.slice(0, stateDigits);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return counts;
}

function countIds(rows: readonly { readonly id: string }[]): number {
  return new Set(rows.map(({ id }) => id)).size;
}
