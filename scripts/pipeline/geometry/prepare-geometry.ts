import type { Catalog } from '../../../src/core/catalog.ts';
import { InputError, type Problem } from '../../../src/core/problem.ts';
import type { Staged } from '../stage.ts';
import { assemblePolygons } from './assemble-polygons.ts';
import type { Borders } from './borders.ts';
import type { BoundaryLayer } from './boundary-layer.ts';
import { boundsOfAreas } from './bounds-of-areas.ts';
import { buildBorders } from './build-borders.ts';
import type { FullGeometry } from './build-level.ts';
import { describeCrossing, describeFault, describeNested } from './describe-overlaps.ts';
import { defaultLargestGapM2, describeGaps, findGaps, refuseGaps } from './find-gaps.ts';
import { findNested } from './find-overlaps.ts';
import { buildGrid, toGrid, type Grid } from './grid.ts';
import { groupEachArea } from './group-areas.ts';
import { mapLines, type Line } from './line.ts';
import { measureAreas } from './measure-areas.ts';
import { createProjection, projectLine } from './projection.ts';
import { rebuildBorders } from './rebuild-borders.ts';
import { weighBorders } from './simplify-borders.ts';
import { snapLines } from './snap-lines.ts';

/** What a catalogue says about the shapes that are to come out. */
export type GeometryOptions = Pick<Catalog['boundaries'], 'overview' | 'detail' | 'largestGapM2'>;

/** All borders in full, checked and ready for any level of detail. */
export interface PreparedGeometry {
  readonly full: FullGeometry;
  /** `[west, south, east, north]` in degrees. */
  readonly bounds: readonly [number, number, number, number];
}

/**
 * Finds the borders and brings them to the finer of the two grids, once for all levels of detail.
 *
 * @throws InputError if areas overlap by more than the grid, or leave too large a gap between them
 */
export function prepareGeometry(layer: BoundaryLayer, options: GeometryOptions): Staged<PreparedGeometry> {
  const topology = buildBorders(layer);
  const degrees = projectBorders(topology.output, layer);
  const bounds = findBounds(degrees.lines);
  const gridM = Math.min(options.overview.gridM, options.detail.gridM);
  const grid = buildGrid(bounds, gridM);
  const { borders, polygons } = snapBorders(degrees, grid, layer);
  const gaps = findGaps(borders, grid);
  stopOn(refuseGaps(gaps, options.largestGapM2 ?? defaultLargestGapM2, layer));
  const weighted = weighBorders(borders, polygons, gridM);
  const full: FullGeometry = { weighted, polygons, grid, gridM, areas: measureAreas(degrees) };
  const lines = [...topology.report.lines, ...describeGaps(gaps)];
  return { output: { full, bounds }, report: { stage: 'topology', lines, warnings: [] } };
}

function projectBorders(borders: Borders, layer: BoundaryLayer): Borders {
  const project = createProjection(layer.system);
  if (!project) throw new Error(`coordinate system was not checked: ${layer.system}`);
  return { ...borders, lines: mapLines(borders.lines, (line, target) => projectLine(line, project, target)) };
}

function findBounds(lines: readonly Line[]): readonly [number, number, number, number] {
  return boundsOfAreas([{ rings: lines }]);
}

function snapBorders(degrees: Borders, grid: Grid, layer: BoundaryLayer) {
  const lines = mapLines(degrees.lines, (line, target) => toGrid(line, grid, target));
  return checkBorders({ ...degrees, lines: snapLines(lines) }, grid, layer);
}

/**
 * Everything that comes later relies on borders that do not cross, so that faults of the source must show here.
 *
 * @throws InputError with every overlap, ring that crosses itself and area that has vanished
 */
export function checkBorders(snapped: Borders, grid: Grid, layer: BoundaryLayer) {
  const { borders, overlaps } = rebuildBorders(snapped);
  const { ids, groupOf } = groupEachArea(snapped.ids);
  stopOn(describeCrossing(overlaps, snapped, grid, layer));
  const { polygons, broken } = assemblePolygons(borders, groupOf, ids.length);
  stopOn([
    ...broken.map((area) => describeFault(`ring that crosses itself: ${ids[area]}`, [area], layer)),
    ...polygons.flatMap((parts, area) =>
      parts.length > 0 ? [] : [describeFault(`area smaller than the grid: ${ids[area]}`, [area], layer)],
    ),
  ]);
  stopOn(describeNested(findNested(borders), snapped, grid, layer));
  return { borders, polygons };
}

function stopOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}
