import type { Catalog } from '../../../src/core/catalog.ts';
import { InputError, type Problem } from '../../../src/core/problem.ts';
import type { Staged } from '../stage.ts';
import { assemblePolygons } from './assemble-polygons.ts';
import { resolveRing, type Borders } from './borders.ts';
import type { BoundaryLayer } from './boundary-layer.ts';
import { boundsOfAreas } from './bounds-of-areas.ts';
import { buildBorders } from './build-borders.ts';
import { buildLevel, type DetailRequest, type FullGeometry } from './build-level.ts';
import { describeCrossing, describeFault, describeNested } from './describe-overlaps.ts';
import { defaultLargestGapM2, describeGaps, findGaps, refuseGaps } from './find-gaps.ts';
import { findNested } from './find-overlaps.ts';
import type { GeometryTopology, Groups } from './geometry-topology.ts';
import { buildGrid, fromGrid, toGrid, type Grid } from './grid.ts';
import { groupEachArea } from './group-areas.ts';
import { findLabelPoint } from './label-point.ts';
import { drawLine, pointAt, type Line } from './line.ts';
import { measureAreas } from './measure-areas.ts';
import { createProjection, projectLine } from './projection.ts';
import { rebuildBorders } from './rebuild-borders.ts';
import { weighBorders } from './simplify-borders.ts';
import { snapLines } from './snap-lines.ts';

export type { BoundaryLayer } from './boundary-layer.ts';
export type { GeometryTopology, Groups } from './geometry-topology.ts';

export interface BuiltGeometry {
  readonly overview: GeometryTopology;
  readonly detail: GeometryTopology;
  /** `[west, south, east, north]` in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** For each municipality a point well inside its largest part, `[longitude, latitude]`. */
  readonly labelPoints: ReadonlyMap<string, readonly [number, number]>;
}

/** @throws InputError if areas of the layer overlap by more than the finer of the two grids */
export function buildGeometry(
  layer: BoundaryLayer,
  groups: Groups,
  options: Pick<Catalog['boundaries'], 'overview' | 'detail' | 'largestGapM2'>,
): Staged<BuiltGeometry> {
  const gridM = Math.min(options.overview.gridM, options.detail.gridM);
  const { bounds, full, lines } = prepareGeometry(layer, gridM, options.largestGapM2);
  const build = (name: DetailRequest['name']) => {
    const { thresholdM2, gridM: wantedM } = options[name];
    const grid = wantedM === gridM ? full.grid : buildGrid(bounds, wantedM);
    return buildLevel(full, groups, { name, thresholdM2, grid });
  };
  const overview = build('overview');
  const detail = build('detail');
  const labelPoints = findLabelPoints(full);
  return {
    output: { overview: overview.output, detail: detail.output, bounds, labelPoints },
    report: {
      stage: 'geometry',
      lines: [...lines, ...overview.report.lines, ...detail.report.lines],
      warnings: [],
    },
  };
}

/**
 * Finds the borders and brings them to a grid, once for all levels of detail.
 *
 * @throws InputError if areas overlap by more than the grid, or leave too large a gap between them
 */
export function prepareGeometry(layer: BoundaryLayer, gridM: number, largestGapM2 = defaultLargestGapM2) {
  const topology = buildBorders(layer);
  const degrees = projectBorders(topology.output, layer);
  const bounds = findBounds(degrees.lines);
  const grid = buildGrid(bounds, gridM);
  const { borders, polygons } = snapBorders(degrees, grid, layer);
  const gaps = findGaps(borders, grid);
  stopOn(refuseGaps(gaps, largestGapM2, layer));
  const weighted = weighBorders(borders, polygons, gridM);
  const full: FullGeometry = { weighted, polygons, grid, areas: measureAreas(degrees) };
  return {
    bounds,
    full,
    lines: [...topology.report.lines, ...describeGaps(gaps)],
  };
}

function projectBorders(borders: Borders, layer: BoundaryLayer): Borders {
  const project = createProjection(layer.system);
  if (!project) throw new Error(`coordinate system was not checked: ${layer.system}`);
  return { ...borders, lines: borders.lines.map((line) => projectLine(line, project)) };
}

function findBounds(lines: readonly Line[]): readonly [number, number, number, number] {
  return boundsOfAreas([{ rings: lines }]);
}

/** Everything that comes later relies on borders that do not cross, so that faults of the source must show here. */
function snapBorders(degrees: Borders, grid: Grid, layer: BoundaryLayer) {
  const snapped = { ...degrees, lines: snapLines(degrees.lines.map((line) => toGrid(line, grid))) };
  const { borders, overlaps } = rebuildBorders(snapped);
  const { ids, groupOf } = groupEachArea(degrees.ids);
  stopOn(describeCrossing(overlaps, snapped, grid, layer));
  const { polygons, broken } = assemblePolygons(borders, groupOf, ids.length);
  stopOn([
    ...broken.map((area) => describeFault(`ring that crosses itself: ${ids[area]}`, [area], layer)),
    ...polygons.flatMap((parts, area) =>
      parts.length > 0 ? [] : [describeFault(`area smaller than the grid: ${ids[area]}`, [area], layer)],
    ),
  ]);
  stopOn(describeNested(findNested(borders, polygons), snapped, grid, layer));
  return { borders, polygons };
}

function stopOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}

function findLabelPoints({ weighted: { borders }, polygons, grid }: FullGeometry) {
  return new Map(
    polygons.map(([largest = []], area) => {
      const rings = largest.map((ring) => resolveRing(borders.lines, ring));
      const point = pointAt(fromGrid(drawLine([findLabelPoint(rings)]), grid), 0);
      return [borders.ids[area] ?? '', point] as const;
    }),
  );
}
