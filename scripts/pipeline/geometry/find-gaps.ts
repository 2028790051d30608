import type { Problem } from '../../../src/core/problem.ts';
import { assemblePolygons } from './assemble-polygons.ts';
import { resolveRing, type Borders } from './borders.ts';
import type { BoundaryLayer } from './boundary-layer.ts';
import { fromGrid, type Grid } from './grid.ts';
import { pointAt } from './line.ts';
import { sphericalLineArea } from './ring-area.ts';

/** A hole between areas: land of nobody, or of another state. */
export interface Gap {
  /** `[longitude, latitude]` of a point on its edge. */
  readonly point: readonly [number, number];
  readonly areaM2: number;
}

/** Gaps beyond this must be meant. */
export const defaultLargestGapM2 = 1_000_000;

const shownGaps = 5;

/** The holes in all areas together, largest first. What is narrower than the grid has closed already. */
export function findGaps(borders: Borders, grid: Grid): Gap[] {
  const { polygons } = assemblePolygons(borders, new Int32Array(borders.ids.length), 1);
  return polygons
    .flatMap((parts) => parts.flatMap(([, ...holes]) => holes))
    .map((hole) => {
      const ring = fromGrid(resolveRing(borders.lines, hole), grid);
      const point = pointAt(ring, 0);
      return { point, areaM2: Math.abs(sphericalLineArea(ring, point)) };
    })
    .sort((one, other) => other.areaM2 - one.areaM2);
}

/** The gaps that are too large, each with where and how large it is. */
export function refuseGaps(
  gaps: readonly Gap[],
  largestM2: number,
  { file, layer }: Pick<BoundaryLayer, 'file' | 'layer'>,
): Problem[] {
  return gaps
    .filter(({ areaM2 }) => areaM2 > largestM2)
    .map((gap) => ({
      what: 'gap between areas',
      file,
      layer,
      found: describeGap(gap),
      expected: `at most ${describeArea(largestM2)}`,
      mend: 'put in the area that is missing there, or raise boundaries.largestGapM2 if it is water or land of another state',
    }));
}

/** One line for the report; none if there is no gap. */
export function describeGaps(gaps: readonly Gap[]): string[] {
  if (gaps.length === 0) return [];
  const shown = gaps.slice(0, shownGaps).map(describeGap);
  return [`gaps between areas: ${gaps.length} (${shown.join('; ')}${gaps.length > shownGaps ? '; …' : ''})`];
}

function describeGap({ point: [longitude, latitude], areaM2 }: Gap): string {
  return `${describeArea(areaM2)} at ${longitude.toFixed(4)} E, ${latitude.toFixed(4)} N`;
}

/** In km², or in m² where that would be nothing. */
export function describeArea(areaM2: number): string {
  return areaM2 < 10_000 ? `${Math.round(areaM2)} m²` : `${(areaM2 / 1e6).toFixed(2)} km²`;
}
