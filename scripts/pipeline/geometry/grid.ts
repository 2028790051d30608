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

/** Turns degrees into units of the grid, unrounded. */
export function toGrid(line: Line, { scale, translate }: Grid): Line {
  const units = new Float64Array(line.length);
  for (let index = 0; index < line.length; index += 2) {
    units[index] = (line[index]! - translate[0]) / scale[0];
    units[index + 1] = (line[index + 1]! - translate[1]) / scale[1];
  }
  return units;
}

/** Turns units of the grid into degrees. */
export function fromGrid(line: Line, { scale, translate }: Grid): Line {
  const degrees = new Float64Array(line.length);
  for (let index = 0; index < line.length; index += 2) {
    degrees[index] = line[index]! * scale[0] + translate[0];
    degrees[index + 1] = line[index + 1]! * scale[1] + translate[1];
  }
  return degrees;
}
