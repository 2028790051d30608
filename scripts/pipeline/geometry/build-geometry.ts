import type { Staged } from '../stage.ts';
import { resolveRing } from './borders.ts';
import { buildLevel, type DetailRequest, type FullGeometry } from './build-level.ts';
import type { GeometryTopology, Groups } from './geometry-topology.ts';
import { buildGrid, fromGrid } from './grid.ts';
import { findLabelPoint } from './label-point.ts';
import { drawLine, pointAt } from './line.ts';
import type { GeometryOptions, PreparedGeometry } from './prepare-geometry.ts';

export interface BuiltGeometry {
  readonly overview: GeometryTopology;
  readonly detail: GeometryTopology;
  /** `[west, south, east, north]` in degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** For each municipality a point well inside its largest part, `[longitude, latitude]`. */
  readonly labelPoints: ReadonlyMap<string, readonly [number, number]>;
}

/** Both levels of detail, and the points for labels. */
export function buildGeometry(
  { full, bounds }: PreparedGeometry,
  groups: Groups,
  options: GeometryOptions,
): Staged<BuiltGeometry> {
  const build = (name: DetailRequest['name']) => {
    const { thresholdM2, gridM } = options[name];
    const grid = gridM === full.gridM ? full.grid : buildGrid(bounds, gridM);
    return buildLevel(full, groups, { name, thresholdM2, grid });
  };
  const overview = build('overview');
  const detail = build('detail');
  const labelPoints = findLabelPoints(full);
  return {
    output: { overview: overview.output, detail: detail.output, bounds, labelPoints },
    report: { stage: 'geometry', lines: [...overview.report.lines, ...detail.report.lines], warnings: [] },
  };
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
