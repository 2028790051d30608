import type { ArcPolygon } from './assemble-polygons.ts';
import type { ArcRing, Borders } from './borders.ts';
import { boundsOfAreas } from './bounds-of-areas.ts';
import { forEachPair, type Boxes } from './box-pairs.ts';
import type { Line } from './line.ts';
import { isInside } from './segments.ts';

interface Part {
  readonly area: number;
  /** Of all rings, in any direction. */
  readonly lines: readonly Line[];
  /** `[west, south, east, north]` */
  readonly box: readonly [number, number, number, number];
  readonly within: readonly [number, number];
}

/**
 * Finds parts of areas that lie in other parts, as happens where an enclave is not cut out of the area around it.
 * Borders that cross show up in `rebuildBorders` already.
 *
 * @param polygons of each area, on a grid (see `assemblePolygons`)
 * @returns pairs of places of areas; the second lies in the first
 */
export function findNested(
  borders: Borders,
  polygons: readonly (readonly ArcPolygon[])[],
): readonly (readonly [number, number])[] {
  const parts = polygons.flatMap((ofArea, area) =>
    ofArea.map((polygon) => buildPart(borders, polygon, area)),
  );
  const nested: (readonly [number, number])[] = [];
  const judge = (outer: Part, inner: Part) => {
    const [x, y] = inner.within;
    const [west, south, east, north] = outer.box;
    if (x < west || x > east || y < south || y > north) return;
    const holds = outer.lines.reduce((within, line) => within !== isInside(line, x, y), false);
    if (holds) nested.push([outer.area, inner.area]);
  };
  forEachPair(boxParts(parts), (one, other) => {
    judge(parts[one]!, parts[other]!);
    judge(parts[other]!, parts[one]!);
  });
  return nested;
}

function buildPart({ lines }: Borders, polygon: ArcPolygon, area: number): Part {
  const linesOf = (ring: ArcRing) => ring.map((arc) => lines[arc < 0 ? ~arc : arc]!);
  const [shell = []] = polygon;
  const [x1, y1, x2, y2] = firstEdge(lines, shell);
  // A hair to the right of an edge is inside, and nearer than another border on the grid can come.
  const hair = 1e-5 / Math.hypot(x2 - x1, y2 - y1);
  return {
    area,
    lines: polygon.flatMap(linesOf),
    box: boundsOfAreas([{ rings: linesOf(shell) }]),
    within: [(x1 + x2) / 2 + (y2 - y1) * hair, (y1 + y2) / 2 - (x2 - x1) * hair],
  };
}

function firstEdge(lines: readonly Line[], [arc = 0]: ArcRing): readonly [number, number, number, number] {
  const line = lines[arc < 0 ? ~arc : arc]!;
  const [start, end] = arc < 0 ? [line.length - 2, line.length - 4] : [0, 2];
  return [line[start]!, line[start + 1]!, line[end]!, line[end + 1]!];
}

function boxParts(parts: readonly Part[]): Boxes {
  const column = (index: 0 | 1 | 2 | 3) => Float64Array.from(parts, ({ box }) => box[index]);
  return { minX: column(0), minY: column(1), maxX: column(2), maxY: column(3) };
}
