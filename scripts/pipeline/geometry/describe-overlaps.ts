import type { Problem } from '../../../src/core/problem.ts';
import type { Borders } from './borders.ts';
import type { BoundaryLayer } from './boundary-layer.ts';
import { describeArea } from './find-gaps.ts';
import type { Nested } from './find-overlaps.ts';
import { fromGrid, type Grid } from './grid.ts';
import { drawLine, pointAt } from './line.ts';
import { measureOverlap } from './measure-overlap.ts';
import type { RebuiltBorders } from './rebuild-borders.ts';
import { sphericalLineArea } from './ring-area.ts';

type Point = readonly [number, number];

/** One problem for each two areas that lie on top of each other somewhere: where, and by how much. */
export function describeCrossing(
  overlaps: RebuiltBorders['overlaps'],
  snapped: Borders,
  grid: Grid,
  layer: BoundaryLayer,
): Problem[] {
  const pointByOwners = new Map<string, Point>();
  for (const { owners, point } of overlaps) {
    const names = [...new Set(owners)].sort().join(' and ');
    if (!pointByOwners.has(names)) pointByOwners.set(names, point);
  }
  return [...pointByOwners].map(([names, point]) => {
    const areas = names.split(' and ').map((id) => snapped.ids.indexOf(id));
    return describeOverlap(names, areas, point, { snapped, grid, layer });
  });
}

export function describeNested(
  nested: readonly Nested[],
  snapped: Borders,
  grid: Grid,
  layer: BoundaryLayer,
): Problem[] {
  return nested.map(({ areas, point }) => {
    const names = areas.map((area) => snapped.ids[area]).join(' and ');
    return describeOverlap(names, areas, point, { snapped, grid, layer });
  });
}

/** A problem of areas, at the row of the last of them. */
export function describeFault(what: string, areas: readonly number[], layer: BoundaryLayer): Problem {
  const row = Math.max(...areas.map((area) => layer.areas[area]?.rows[0] ?? 0));
  return {
    what,
    file: layer.file,
    layer: layer.layer,
    row,
    mend: 'mend the shapes in a GIS, or take other boundaries',
  };
}

function describeOverlap(
  names: string,
  areas: readonly number[],
  point: Point,
  { snapped, grid, layer }: { snapped: Borders; grid: Grid; layer: BoundaryLayer },
): Problem {
  const [one = -1, other = -1] = areas;
  const cells = measureOverlap(snapped, one, other);
  const [longitude = NaN, latitude = NaN] = fromGrid(drawLine([point]), grid);
  return {
    ...describeFault(`areas overlap: ${names}`, areas, layer),
    found: `${describeArea(cells * measureCell(point, grid))} at ${longitude.toFixed(5)} E, ${latitude.toFixed(5)} N`,
  };
}

/** Size of the cell of the grid at a point, m². */
function measureCell([x, y]: Point, grid: Grid): number {
  const corners: readonly Point[] = [[x, y], [x, y + 1], [x + 1, y + 1], [x + 1, y], [x, y]]; // oxfmt-ignore
  const ring = fromGrid(drawLine(corners), grid);
  return sphericalLineArea(ring, pointAt(ring, 0));
}
