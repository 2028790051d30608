/**
 * Positions one after another, `[x, y, x, y, …]`; the coordinates are whatever the stage works in. A fifth of the
 * memory that pairs would take.
 */
export type Line = Float64Array;

export function drawLine(points: Iterable<readonly [number, number]>): Line {
  return Float64Array.from([...points].flat());
}

export function countPoints(line: Line): number {
  return line.length / 2;
}

/** The position at a place, counted from 0; from the end for negative places. */
export function pointAt(line: Line, place: number): readonly [number, number] {
  const index = place < 0 ? line.length + 2 * place : 2 * place;
  return [line[index] ?? NaN, line[index + 1] ?? NaN];
}

export function listPoints(line: Line): (readonly [number, number])[] {
  return Array.from({ length: countPoints(line) }, (_, place) => pointAt(line, place));
}

/** The same positions from the last to the first. */
export function turnLine(line: Line): Line {
  const turned = new Float64Array(line.length);
  for (let index = 0; index < line.length; index += 2) {
    turned[index] = line[line.length - index - 2]!;
    turned[index + 1] = line[line.length - index - 1]!;
  }
  return turned;
}
