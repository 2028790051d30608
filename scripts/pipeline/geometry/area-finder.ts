import { outside, type Borders } from './borders.ts';
import { listSegments, type Segments } from './segments.ts';

/** The area that a point lies in, or `outside`; the point must not lie on a border. */
export type FindArea = (x: number, y: number) => number;

/** Segments that a band holds on average; more cost time, fewer memory. */
const segmentsPerBand = 50;

/** Looks areas up by points: an area holds a point if a ray from there crosses its borders an odd number of times. */
export function createAreaFinder(borders: Borders): FindArea {
  const segments = listSegments(borders.lines);
  const lineOf = numberLines(borders, segments.count);
  const bands = sortIntoBands(segments);
  return (x, y) => {
    const odd = new Set<number>();
    const turnOver = (area: number) => odd.delete(area) || odd.add(area);
    for (const segment of bands.at(y)) {
      if (!isRightOf(segments, segment, x, y)) continue;
      const line = lineOf[segment]!;
      turnOver(borders.left[line]!);
      turnOver(borders.right[line]!);
    }
    odd.delete(outside);
    const [area = outside] = odd;
    return area;
  };
}

function numberLines({ lines }: Borders, count: number): Int32Array {
  const lineOf = new Int32Array(count);
  let start = 0;
  for (const [line, { length }] of lines.entries()) {
    lineOf.fill(line, start, start + length / 2 - 1);
    start += length / 2 - 1;
  }
  return lineOf;
}

function sortIntoBands({ count, minY, maxY }: Segments) {
  const lowest = minY.reduce((least, y) => Math.min(least, y), Infinity);
  const highest = maxY.reduce((most, y) => Math.max(most, y), -Infinity);
  const bandCount = Math.ceil(count / segmentsPerBand) + 1;
  const bandOf = (y: number) => Math.floor(((y - lowest) / (highest - lowest || 1)) * (bandCount - 1));
  const bands = Array.from({ length: bandCount }, (): number[] => []);
  for (let segment = 0; segment < count; segment++)
    for (let band = bandOf(minY[segment]!); band <= bandOf(maxY[segment]!); band++)
      bands[band]!.push(segment);
  return { at: (y: number): readonly number[] => bands[bandOf(y)] ?? [] };
}

/** Whether a ray from the point towards growing x crosses the segment, whose lower end counts and upper end does not. */
function isRightOf({ x1, y1, x2, y2 }: Segments, segment: number, x: number, y: number): boolean {
  const [fromY, toY] = [y1[segment]!, y2[segment]!];
  if (fromY > y === toY > y) return false;
  const fromX = x1[segment]!;
  return x < fromX + ((y - fromY) / (toY - fromY)) * (x2[segment]! - fromX);
}
