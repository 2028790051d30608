import { pointAt, type Line } from '../line.ts';

/**
 * How far two sets of lines lie apart at most (the distance of F. Hausdorff), in the unit of their coordinates; looked
 * at in points that follow each other by at most `step`.
 */
export function measureReach(some: readonly Line[], others: readonly Line[], step: number): number {
  return Math.max(measureFarthest(some, others, step), measureFarthest(others, some, step));
}

function measureFarthest(from: readonly Line[], to: readonly Line[], step: number): number {
  let farthest = 0;
  for (const line of from)
    for (const point of listSamples(line, step))
      farthest = Math.max(farthest, measureNearest(point, to, farthest));
  return farthest;
}

/** Vertices, and as many points between them as it takes. */
function listSamples(line: Line, step: number): (readonly [number, number])[] {
  const samples = [pointAt(line, 0)];
  for (let index = 2; index < line.length; index += 2) {
    const [x, y] = [line[index - 2]!, line[index - 1]!];
    const [alongX, alongY] = [line[index]! - x, line[index + 1]! - y];
    const count = Math.ceil(Math.hypot(alongX, alongY) / step);
    for (let sample = 1; sample <= count; sample++)
      samples.push([x + (alongX * sample) / count, y + (alongY * sample) / count]);
  }
  return samples;
}

/** The distance of a point to the nearest line; not more exact than that it is at most `enough`. */
function measureNearest([x, y]: readonly [number, number], lines: readonly Line[], enough: number): number {
  let nearest = Infinity;
  for (const line of lines)
    for (let index = 2; index < line.length; index += 2) {
      nearest = Math.min(nearest, measureToEdge(line, index, x, y));
      if (nearest <= enough) return nearest;
    }
  return nearest;
}

/** @param end index of the second end of the edge in its line */
function measureToEdge(line: Line, end: number, x: number, y: number): number {
  const [fromX, fromY] = [line[end - 2]!, line[end - 1]!];
  const [alongX, alongY] = [line[end]! - fromX, line[end + 1]! - fromY];
  const share = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2);
  const within = Math.min(1, Math.max(0, share));
  return Math.hypot(fromX + within * alongX - x, fromY + within * alongY - y);
}

/** The longer side of the box around lines. */
export function measureBox(lines: readonly Line[]): number {
  const values = (axis: 0 | 1) => lines.flatMap((line) => [...line.filter((_, index) => index % 2 === axis)]);
  const lengthOf = (numbers: readonly number[]) =>
    numbers.reduce((most, value) => Math.max(most, value), -Infinity) -
    numbers.reduce((least, value) => Math.min(least, value), Infinity);
  return Math.max(lengthOf(values(0)), lengthOf(values(1)));
}
