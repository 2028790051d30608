import { sampleRankCorrelation } from 'simple-statistics';
import { buildDistribution, placeValue, type Distribution } from './chart-distribution.ts';
import type { AreaId } from './model.ts';
import type { View } from './view.ts';

export interface ScatterPoint {
  readonly id: AreaId;
  /** Along each axis, 0 to 1; what lies beyond the drawn range stands at its end. */
  readonly x: number;
  readonly y: number;
  /** The colour of its class in the first view. */
  readonly color: string;
}

/** Two numeric indicators against each other, a point for each municipality that has both. */
export interface Scatter {
  readonly points: readonly ScatterPoint[];
  readonly axes: readonly [Distribution, Distribution];
  /** Spearman's, −1 to 1: whether more of one goes with more of the other. `undefined` for fewer than three points. */
  readonly rankCorrelation: number | undefined;
}

/** `undefined` where one of them has no numbers. */
export function buildScatter(first: View, second: View): Scatter | undefined {
  const [across, up] = [buildDistribution(first), buildDistribution(second)];
  if (!across || !up) return undefined;
  const pairs: { readonly id: AreaId; readonly values: readonly [number, number]; readonly color: string }[] =
    [];
  for (const { id } of first.dataset.municipalities) {
    const [one, other] = [first.observations.get(id), second.observations.get(id)];
    const fill = first.style.fills[first.style.bins.get(id) ?? -1];
    if (one?.status !== 'ok' || other?.status !== 'ok' || !fill || !('color' in fill)) continue;
    pairs.push({ id, values: [Number(one.value), Number(other.value)], color: fill.color });
  }
  return {
    points: pairs.map(({ id, values: [x, y], color }) => ({
      id,
      x: placeValue(across, x),
      y: placeValue(up, y),
      color,
    })),
    axes: [across, up],
    rankCorrelation: correlate(pairs.map(({ values }) => values)),
  };
}

function correlate(pairs: readonly (readonly [number, number])[]): number | undefined {
  if (pairs.length < 3) return undefined;
  const result = sampleRankCorrelation(
    pairs.map(([x]) => x),
    pairs.map(([, y]) => y),
  );
  return Number.isFinite(result) ? result : undefined;
}

/** The point nearest to a place within a distance, all in shares of the axes. */
export function findPoint(
  { points }: Scatter,
  x: number,
  y: number,
  within: number,
): ScatterPoint | undefined {
  let nearest: ScatterPoint | undefined;
  let least = within;
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance < least) [nearest, least] = [point, distance];
  }
  return nearest;
}
