import type { Line } from './line.ts';

/** A grid on the globe: `longitude = scale[0] * x + translate[0]`, latitude likewise, in degrees, as in TopoJSON. */
export interface Grid {
  readonly scale: readonly [number, number];
  readonly translate: readonly [number, number];
}

/** Length of a degree of latitude on a sphere of the Earth's mean radius, metres. */
const degreeM = 111_195;

/**
 * Lays a grid whose cells are squares of about `gridM` metres at the middle latitude of the box. Its lines stay where
 * they are if the box grows by less than a cell.
 *
 * @param bounds `[west, south, east, north]` in degrees
 */
export function buildGrid(
  [west, south, , north]: readonly [number, number, number, number],
  gridM: number,
): Grid {
  const middle = (Math.round((south + north) * 5) / 10) * (Math.PI / 180);
  const latitudeStep = roundDigits(gridM / degreeM);
  const longitudeStep = roundDigits(gridM / (degreeM * Math.cos(middle)));
  return {
    scale: [longitudeStep, latitudeStep],
    translate: [
      roundDigits(Math.floor(west / longitudeStep) * longitudeStep),
      roundDigits(Math.floor(south / latitudeStep) * latitudeStep),
    ],
  };
}

/** Short numbers in the file, and the same on every processor. */
function roundDigits(value: number): number {
  return Number(value.toPrecision(9));
}

/**
 * Turns degrees into units of the grid, unrounded.
 *
 * @param units of the same length, to be filled in
 */
export function toGrid(
  line: Line,
  { scale: [scaleX, scaleY], translate: [fromX, fromY] }: Grid,
  units: Line = new Float64Array(line.length),
): Line {
  for (let index = 0; index < line.length; index += 2) {
    units[index] = (line[index]! - fromX) / scaleX;
    units[index + 1] = (line[index + 1]! - fromY) / scaleY;
  }
  return units;
}

/**
 * Turns units of the grid into degrees.
 *
 * @param degrees of the same length, to be filled in
 */
export function fromGrid(
  line: Line,
  { scale: [scaleX, scaleY], translate: [fromX, fromY] }: Grid,
  degrees: Line = new Float64Array(line.length),
): Line {
  for (let index = 0; index < line.length; index += 2) {
    degrees[index] = line[index]! * scaleX + fromX;
    degrees[index + 1] = line[index + 1]! * scaleY + fromY;
  }
  return degrees;
}
