import type { ArcRing, Borders } from './borders.ts';
import type { ArcPolygon } from './assemble-polygons.ts';
import { createRoll, type Line } from './line.ts';
import { addRingArea, measureLines } from './line-areas.ts';
import { uncross } from './uncross.ts';
import { createWeighingRoom, weighLine } from './weigh-line.ts';

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
  const cut = createRoll();
  const room = createWeighingRoom(borders.lines.reduce((most, line) => Math.max(most, line.length / 2), 0));
  const weights = borders.lines.map((line) => weighLine(line, unitM, room, cut(line.length / 2)));
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
 * @returns for each line and point 1 if it stays
 */
export function simplifyBorders(weighted: WeightedBorders, thresholdM2: number): Uint8Array[] {
  const kept = flagHeavy(weighted.weights, thresholdM2);
  if (thresholdM2 > 0) {
    for (const ring of weighted.lasting) keepCorners(ring, weighted.weights, kept);
    uncross(weighted.borders.lines, weighted.weights, kept);
  }
  return kept;
}

/** Flags of all lines in one piece of memory. */
function flagHeavy(lines: readonly Float64Array[], thresholdM2: number): Uint8Array[] {
  const flags = new Uint8Array(lines.reduce((sum, weights) => sum + weights.length, 0));
  let start = 0;
  return lines.map((weights) => {
    for (let place = 0; place < weights.length; place++)
      if (weights[place]! >= thresholdM2) flags[start + place] = 1;
    start += weights.length;
    return flags.subarray(start - weights.length, start);
  });
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
  let best = -1;
  let found: readonly [number?, number?] = [];
  for (const line of lines)
    for (let place = 0; place < weights[line]!.length; place++) {
      const weight = weights[line]![place]!;
      if (kept[line]![place] || weight <= best) continue;
      best = weight;
      found = [line, place];
    }
  return found;
}

/** The points of lines that stay. @param kept for each line and point 1 if it stays */
export function pickPoints(lines: readonly Line[], kept: readonly Uint8Array[]): Line[] {
  const cut = createRoll();
  return lines.map((line, index) => {
    const flags = kept[index]!;
    const picked = cut(2 * countKept(flags));
    let end = 0;
    for (let place = 0; place < flags.length; place++) {
      if (!flags[place]) continue;
      picked[end++] = line[2 * place]!;
      picked[end++] = line[2 * place + 1]!;
    }
    return picked;
  });
}
