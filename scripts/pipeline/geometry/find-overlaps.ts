import type { ArcPolygon } from './assemble-polygons.ts';
import { resolveRing, type Borders } from './borders.ts';
import { boundsOfAreas } from './bounds-of-areas.ts';
import { forEachPair, type Boxes } from './box-pairs.ts';
import type { Line } from './line.ts';
import { isInside } from './segments.ts';

interface Part {
  readonly area: number;
  readonly rings: readonly Line[];
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
    const holds = outer.rings.reduce((within, ring) => within !== isInside(ring, x, y), false);
    if (holds) nested.push([outer.area, inner.area]);
  };
  forEachPair(boxParts(parts), (one, other) => {
    judge(parts[one]!, parts[other]!);
    judge(parts[other]!, parts[one]!);
  });
  return nested;
}

function buildPart({ lines }: Borders, polygon: ArcPolygon, area: number): Part {
  const rings = polygon.map((ring) => resolveRing(lines, ring));
  const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = rings[0] ?? [];
  // A hair to the right of an edge is inside, and nearer than another border on the grid can come.
  const hair = 1e-5 / Math.hypot(x2 - x1, y2 - y1);
  return { area, rings, within: [(x1 + x2) / 2 + (y2 - y1) * hair, (y1 + y2) / 2 - (x2 - x1) * hair] };
}

function boxParts(parts: readonly Part[]): Boxes {
  const boxes = parts.map(({ rings }) => boundsOfAreas([{ rings: rings.slice(0, 1) }]));
  const column = (index: 0 | 1 | 2 | 3) => Float64Array.from(boxes, (box) => box[index]);
  return { minX: column(0), minY: column(1), maxX: column(2), maxY: column(3) };
}
