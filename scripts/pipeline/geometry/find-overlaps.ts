import type { ArcPolygon } from './assemble-polygons.ts';
import { resolveRing, type Borders, type Line } from './borders.ts';
import { forEachPair, type Boxes } from './box-pairs.ts';
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
  const [[x1, y1], [x2, y2]] = [rings[0]![0]!, rings[0]![1]!];
  // A hair to the right of an edge is inside, and nearer than another border on the grid can come.
  const hair = 1e-5 / Math.hypot(x2 - x1, y2 - y1);
  return { area, rings, within: [(x1 + x2) / 2 + (y2 - y1) * hair, (y1 + y2) / 2 - (x2 - x1) * hair] };
}

function boxParts(parts: readonly Part[]): Boxes {
  const limits = (axis: 0 | 1, limit: (...values: number[]) => number) =>
    Float64Array.from(parts, ({ rings }) => limit(...rings[0]!.map((position) => position[axis])));
  return {
    minX: limits(0, Math.min),
    minY: limits(1, Math.min),
    maxX: limits(0, Math.max),
    maxY: limits(1, Math.max),
  };
}
