import type { Catalog } from '../../../src/core/catalog.ts';
import { InputError, type Problem } from '../../../src/core/problem.ts';
import type { Staged } from '../stage.ts';
import { assemblePolygons, type ArcPolygon } from './assemble-polygons.ts';
import { resolveRing, type Borders, type Line } from './borders.ts';
import type { BoundaryLayer } from './boundary-layer.ts';
import { buildBorders } from './build-borders.ts';
import { buildLevel, type DetailRequest, type FullGeometry } from './build-level.ts';
import { describeCrossing, describeFault, describeNested } from './describe-overlaps.ts';
import { defaultLargestGapM2, describeGaps, findGaps, refuseGaps } from './find-gaps.ts';
import { findNested } from './find-overlaps.ts';
import type { GeometryTopology, Groups } from './geometry-topology.ts';
import { buildGrid, fromGrid, toGrid, type Grid } from './grid.ts';
import { groupEachArea } from './group-areas.ts';
import { findLabelPoint } from './label-point.ts';
import { describeMended } from './find-touching.ts';
import { measureAreas } from './measure-areas.ts';
import { createProjection } from './projection.ts';
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
  const topology = buildBorders(layer);
  const degrees = projectBorders(topology.output, layer);
  const bounds = findBounds(degrees.lines);
  const gridM = Math.min(options.overview.gridM, options.detail.gridM);
  const grid = buildGrid(bounds, gridM);
  const { borders, polygons } = snapBorders(degrees, grid, layer);
  const gaps = findGaps(borders, grid);
  stopOn(refuseGaps(gaps, options.largestGapM2 ?? defaultLargestGapM2, layer));
  const full: FullGeometry = { weighted: weighBorders(borders, gridM), grid, areas: measureAreas(degrees) };
  const build = (name: DetailRequest['name']) => {
    const { thresholdM2, gridM: wantedM } = options[name];
    return buildLevel(full, groups, {
      name,
      thresholdM2,
      grid: wantedM === gridM ? grid : buildGrid(bounds, wantedM),
    });
  };
  const overview = build('overview');
  const detail = build('detail');
  const labelPoints = findLabelPoints(borders, polygons, grid);
  return {
    output: { overview: overview.output, detail: detail.output, bounds, labelPoints },
    report: {
      stage: 'geometry',
      lines: [
        ...topology.report.lines,
        ...describeMended(layer),
        ...describeGaps(gaps),
        ...[overview, detail].flatMap(({ report }) => report.lines),
      ],
      warnings: [],
    },
  };
}

function projectBorders(borders: Borders, layer: BoundaryLayer): Borders {
  const project = createProjection(layer.system);
  if (!project) throw new Error(`coordinate system was not checked: ${layer.system}`);
  return { ...borders, lines: borders.lines.map((line) => line.map((position) => project(position))) };
}

function findBounds(lines: readonly Line[]): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines)
    for (const [x, y] of line) {
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x);
      bounds[3] = Math.max(bounds[3], y);
    }
  return bounds;
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

function findLabelPoints(borders: Borders, polygons: readonly (readonly ArcPolygon[])[], grid: Grid) {
  return new Map(
    polygons.map(([largest = []], area) => {
      const rings = largest.map((ring) => resolveRing(borders.lines, ring));
      const [point = [NaN, NaN] as const] = fromGrid([findLabelPoint(rings)], grid);
      return [borders.ids[area] ?? '', point] as const;
    }),
  );
}
