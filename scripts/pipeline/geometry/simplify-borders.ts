import { presimplify } from 'topojson-simplify';
import type { Position } from 'geojson';
import { resolveRing, type ArcRing, type Borders, type Line } from './borders.ts';
import { assemblePolygons } from './assemble-polygons.ts';
import { ringArea } from './ring-area.ts';
import { uncross } from './uncross.ts';

/** Borders with the weight of each of their points, ready to be simplified to any degree. */
export interface WeightedBorders {
  readonly borders: Borders;
  /** For each line and point how much area is at stake if it goes, m² (see `weighTriangle`); ends have `Infinity`. */
  readonly weights: readonly Float64Array[];
  /** Rings that must not vanish: for each area its largest, and every one above `minimumPartM2`. */
  readonly lasting: readonly ArcRing[];
}

/** Parts of an area, and holes, from this size on outlast every simplification. */
export const minimumPartM2 = 20_000;

/** Corners that a lasting ring keeps at least. */
const minimumCorners = 4;

/**
 * Weighs the points of borders by the method of Visvalingam and Whyatt (1993).
 *
 * @param unitM length of a unit of the coordinates in metres
 */
export function weighBorders(borders: Borders, unitM: number): WeightedBorders {
  const arcs = borders.lines.map((line) => line.map(([x, y]) => [x, y]));
  const weighted = presimplify({ type: 'Topology', objects: {}, arcs }, weighTriangle);
  const weights = weighted.arcs.map((arc) =>
    Float64Array.from(arc, (point) => (point[2] ?? Infinity) * unitM ** 2),
  );
  const everyArea = Int32Array.from(borders.ids, (_, index) => index);
  const { polygons } = assemblePolygons(borders, everyArea, borders.ids.length);
  const isLasting = (ring: ArcRing) =>
    Math.abs(ringArea(resolveRing(borders.lines, ring))) * unitM ** 2 >= minimumPartM2;
  const lasting = polygons.flatMap((parts) => [
    ...parts.flat().filter(isLasting),
    ...parts.slice(0, 1).map(([shell]) => shell!),
  ]);
  return { borders, weights, lasting };
}

/**
 * Area of the triangle, up to 1.7 times as much for a flat corner and down to 0.3 times for a sharp one, so that
 * spikes go before curves do. After mapshaper's "weighted" variant.
 */
function weighTriangle([before, corner, after]: readonly Position[]): number {
  const [ax = 0, ay = 0] = before ?? [];
  const [bx = 0, by = 0] = corner ?? [];
  const [cx = 0, cy = 0] = after ?? [];
  const area = Math.abs((ax - bx) * (cy - by) - (ay - by) * (cx - bx)) / 2;
  const lengths = Math.hypot(ax - bx, ay - by) * Math.hypot(cx - bx, cy - by);
  if (lengths === 0) return 0;
  return area * (1 - (0.7 * ((ax - bx) * (cx - bx) + (ay - by) * (cy - by))) / lengths);
}

/**
 * Chooses the points to keep: those that weigh at least `thresholdM2`, those without which a lasting ring would
 * collapse, and those without which borders would cross or change sides. Ends of lines always stay, and so borders
 * that meet still meet.
 *
 * @returns for each line the places of the points that stay, ascending
 */
export function simplifyBorders(weighted: WeightedBorders, thresholdM2: number): Uint32Array[] {
  const kept = weighted.weights.map((weights) =>
    Uint8Array.from(weights, (weight) => (weight >= thresholdM2 ? 1 : 0)),
  );
  if (thresholdM2 > 0) {
    for (const ring of weighted.lasting) keepCorners(ring, weighted.weights, kept);
    uncross(weighted.borders.lines, weighted.weights, kept);
  }
  return kept.map((flags) => Uint32Array.from(Array.from(flags.keys()).filter((place) => flags[place])));
}

function keepCorners(ring: ArcRing, weights: readonly Float64Array[], kept: readonly Uint8Array[]): void {
  const lines = ring.map((arc) => (arc < 0 ? ~arc : arc));
  let corners = lines.reduce((sum, line) => sum + countKept(kept[line]!) - 1, 0);
  while (corners < minimumCorners) {
    const [line, place] = findHeaviest(lines, weights, kept);
    if (line === undefined || place === undefined) return;
    kept[line]![place] = 1;
    corners++;
  }
}

function countKept(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}

function findHeaviest(
  lines: readonly number[],
  weights: readonly Float64Array[],
  kept: readonly Uint8Array[],
): readonly [number?, number?] {
  let [best, found]: [number, readonly [number?, number?]] = [-1, []];
  for (const line of lines)
    for (const [place, weight] of weights[line]!.entries())
      if (!kept[line]![place] && weight > best) [best, found] = [weight, [line, place]];
  return found;
}

/** The points of lines that stay. */
export function pickPoints(lines: readonly Line[], places: readonly Uint32Array[]): Line[] {
  return lines.map((line, index) => Array.from(places[index]!, (place) => line[place]!));
}
