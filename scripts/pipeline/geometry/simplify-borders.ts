import type { ArcRing, Borders } from './borders.ts';
import type { ArcPolygon } from './assemble-polygons.ts';
import type { Line } from './line.ts';
import { addRingArea, measureLines } from './line-areas.ts';
import { uncross } from './uncross.ts';
import { weighLine } from './weigh-line.ts';

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
 * @param polygons of each area (see `assemblePolygons`)
 * @param unitM length of a unit of the coordinates in metres
 */
export function weighBorders(
  borders: Borders,
  polygons: readonly (readonly ArcPolygon[])[],
  unitM: number,
): WeightedBorders {
  const weights = borders.lines.map((line) => weighLine(line, unitM));
  const areas = measureLines(borders.lines);
  const isLasting = (ring: ArcRing) => Math.abs(addRingArea(areas, ring)) * unitM ** 2 >= minimumPartM2;
  const lasting = polygons.flatMap((parts) => [
    ...parts.flat().filter(isLasting),
    ...parts.slice(0, 1).map(([shell]) => shell!),
  ]);
  return { borders, weights, lasting };
}

/**
 * Chooses the points to keep: those that weigh at least `thresholdM2`, those without which a lasting ring would
 * collapse, and those without which borders would cross or change sides. Ends of lines always stay, and so borders
 * that meet still meet.
 *
 * @returns for each line the places of the points that stay, ascending
 */
export function simplifyBorders(weighted: WeightedBorders, thresholdM2: number): Uint32Array[] {
  const kept = weighted.weights.map((weights) => flagHeavy(weights, thresholdM2));
  if (thresholdM2 > 0) {
    for (const ring of weighted.lasting) keepCorners(ring, weighted.weights, kept);
    uncross(weighted.borders.lines, weighted.weights, kept);
  }
  return kept.map(listFlagged);
}

function flagHeavy(weights: Float64Array, thresholdM2: number): Uint8Array {
  const flags = new Uint8Array(weights.length);
  for (let place = 0; place < flags.length; place++) if (weights[place]! >= thresholdM2) flags[place] = 1;
  return flags;
}

function listFlagged(flags: Uint8Array): Uint32Array {
  const places = new Uint32Array(countKept(flags));
  let count = 0;
  for (let place = 0; place < flags.length; place++) if (flags[place]) places[count++] = place;
  return places;
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
  let count = 0;
  for (let place = 0; place < flags.length; place++) count += flags[place]!;
  return count;
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
  return lines.map((line, index) => {
    const kept = places[index]!;
    const picked = new Float64Array(2 * kept.length);
    for (let place = 0; place < kept.length; place++) {
      picked[2 * place] = line[2 * kept[place]!]!;
      picked[2 * place + 1] = line[2 * kept[place]! + 1]!;
    }
    return picked;
  });
}
