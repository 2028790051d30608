import type { Staged } from '../stage.ts';
import type { ArcPolygon } from './assemble-polygons.ts';
import type { Borders } from './borders.ts';
import { findFaults } from './check-topology.ts';
import { encodeTopology } from './encode-topology.ts';
import type { GeometryLevel, GeometryTopology, Groups } from './geometry-topology.ts';
import { fromGrid, toGrid, type Grid } from './grid.ts';
import { groupAreas, groupEachArea } from './group-areas.ts';
import { mapLines, type Line } from './line.ts';
import { compareAreas, measureAreas } from './measure-areas.ts';
import { rebuildBorders } from './rebuild-borders.ts';
import { pickPoints, simplifyBorders, type WeightedBorders } from './simplify-borders.ts';
import { meetInVertices, snapLines } from './snap-lines.ts';

/** What all levels of detail are made from. */
export interface FullGeometry {
  /** On the grid `grid`, meeting in vertices only. */
  readonly weighted: WeightedBorders;
  /** Of each area, made of the borders in `weighted`. */
  readonly polygons: readonly (readonly ArcPolygon[])[];
  readonly grid: Grid;
  /** Side of a cell of the grid, metres. */
  readonly gridM: number;
  /** Size of each area in the source, m². */
  readonly areas: Float64Array;
}

/** One level of detail that is asked for. */
export interface DetailRequest {
  readonly name: 'overview' | 'detail';
  /** Points that weigh less are dropped, m². */
  readonly thresholdM2: number;
  readonly grid: Grid;
}

/**
 * Simplifies, rounds, merges and writes one level of detail, and checks what came out.
 *
 * @throws Error if anything about it is invalid
 */
export function buildLevel(
  full: FullGeometry,
  groups: Groups,
  request: DetailRequest,
): Staged<GeometryTopology> {
  const borders = coarsenBorders(full, request);
  const topology = encodeTopology(borders, groupAll(borders.ids, groups), request.grid);
  const faults = findFaults(topology, groups);
  if (faults.length > 0)
    throw new Error(`invalid geometry in ${request.name}: ${faults.slice(0, 20).join('; ')}`);
  return {
    output: topology,
    report: { stage: request.name, lines: describe(full, borders, topology, request), warnings: [] },
  };
}

function coarsenBorders({ weighted, grid }: FullGeometry, request: DetailRequest): Borders {
  const full = weighted.borders;
  if (request.thresholdM2 === 0 && request.grid === grid) return full;
  const kept = pickPoints(full.lines, simplifyBorders(weighted, request.thresholdM2));
  const moveToGrid = (line: Line, target: Line) => toGrid(fromGrid(line, grid, target), request.grid, target);
  const lines = request.grid === grid ? meetInVertices(kept) : snapLines(mapLines(kept, moveToGrid));
  const { borders, overlaps } = rebuildBorders({ ...full, lines });
  const [overlap] = overlaps;
  if (overlap)
    throw new Error(
      `areas overlap in ${request.name}: ${overlap.owners.join(', ')} at ${overlap.point.join(' ')}`,
    );
  return borders;
}

function groupAll(ids: readonly string[], groups: Groups) {
  return {
    municipalities: groupEachArea(ids),
    associations: groupAreas(ids, groups.associations),
    districts: groupAreas(ids, groups.districts),
    regions: groupAreas(ids, groups.regions),
    state: groupAreas(ids, groups.state),
  } satisfies Record<GeometryLevel, unknown>;
}

function describe(
  full: FullGeometry,
  borders: Borders,
  topology: GeometryTopology,
  request: DetailRequest,
): string[] {
  const points = borders.lines.reduce((sum, line) => sum + line.length / 2, 0);
  const toDegrees = (line: Line, target: Line) => fromGrid(line, request.grid, target);
  const degrees = { ...borders, lines: mapLines(borders.lines, toDegrees) };
  const { median, p95, max, worst } = compareAreas(borders.ids, full.areas, measureAreas(degrees));
  const percent = (share: number) => `${(share * 100).toFixed(3)} %`;
  return [
    `${request.name}: ${borders.ids.length} areas in ${countParts(topology)} parts, ${borders.lines.length} borders of ${points} points`,
    `${request.name}: area error median ${percent(median)}, p95 ${percent(p95)}, largest ${percent(max)} (${worst})`,
  ];
}

function countParts(topology: GeometryTopology): number {
  return topology.objects.municipalities.geometries.reduce(
    (sum, geometry) => sum + (geometry.type === 'MultiPolygon' ? geometry.arcs.length : 1),
    0,
  );
}
