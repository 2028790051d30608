import { binOfStatus } from './bins.ts';
import { missingStatuses, type AreaId, type MissingStatus, type Observation } from './model.ts';
import type { MapStyle } from './view.ts';

/**
 * Colours of two indicators at once: blue grows from row to row, gold from column to column, and where both are high
 * it is dark. The colour test proves that all nine can be told apart, by colour-blind readers too.
 */
const grid = [
  ['#f1e8c8', '#e1b97b', '#cf8a12'],
  ['#92afc9', '#838280', '#705538'],
  ['#2f74c0', '#294976', '#1d2233'],
] as const;

/** Steps of the grid by number of classes: two classes take the ends. */
const steps: Readonly<Record<number, readonly (0 | 1 | 2)[]>> = { 1: [1], 2: [0, 2], 3: [0, 1, 2] };

/** Colours by row and column; `undefined` where one of the indicators has more classes than the eye can cross. */
export function bivariateColors(rows: number, columns: number): readonly (readonly string[])[] | undefined {
  const [down, across] = [steps[rows], steps[columns]];
  return down && across && down.map((row) => across.map((column) => grid[row][column]));
}

type Observations = ReadonlyMap<AreaId, Observation>;

/**
 * Fills every area by its cell; one without a value in both by the pattern of the first that is missing.
 *
 * @param cells areas by row and column
 */
export function buildBivariateStyle(
  colors: readonly (readonly string[])[],
  cells: readonly (readonly (readonly AreaId[])[])[],
  [first, second]: readonly [Observations, Observations],
): MapStyle {
  const flat = colors.flat();
  const bins = new Map<AreaId, number>();
  for (const [id, observation] of first) {
    const missing = statusOf(observation) ?? statusOf(second.get(id));
    if (missing) bins.set(id, binOfStatus(missing, flat.length));
  }
  for (const [index, areas] of cells.flat().entries()) for (const id of areas) bins.set(id, index);
  return {
    bins,
    fills: [...flat.map((color) => ({ color })), ...missingStatuses.map((pattern) => ({ pattern }))],
  };
}

function statusOf(observation: Observation | undefined): MissingStatus | undefined {
  return observation && observation.status !== 'ok' ? observation.status : undefined;
}
