import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type { Tiling } from '../../../src/core/equal/tiling.ts';
import { unprojectPoint } from '../../../src/core/mercator.ts';
import type { AreaId } from '../../../src/core/model.ts';
import type { Communities } from '../derive/communities.ts';
import type { BuiltGeometry } from '../geometry/build-geometry.ts';
import { describeCount, type Staged } from '../stage.ts';
import { chooseCells, type Outline } from './choose-cells.ts';
import { measureSeats, type SeatMeasures } from './measure-seats.ts';
import { toPlane, unitsPerWorld, type Place, type PlanePoint } from './plane.ts';
import { seatByHalves } from './seat-by-halves.ts';
import { settle } from './settle.ts';

const equatorKm = 40_075.017;
/** Digits of places on the plane of the world: some millimetres. */
const worldDigits = 10;

/**
 * A hexagon for each municipality, unincorporated areas with them: together they fill the outline of the state, and each
 * is as near to its true place as the others allow.
 */
export function buildTiling(geometry: BuiltGeometry, communities: Communities): Staged<Tiling> {
  const places = listPlaces(geometry, communities);
  const outline = findOutline(geometry);
  const { grid, cells } = chooseCells(outline.flat(), measureArea(outline), places.length);
  const seats = settle(places, cells, seatByHalves(places, cells), grid.spacing);
  const round = (units: number) => Number((units / unitsPerWorld).toFixed(worldDigits));
  return {
    output: {
      origin: [round(grid.origin[0]), round(grid.origin[1])],
      spacing: round(grid.spacing),
      cells: new Map(places.map(({ id }, index) => [id as AreaId, cells[seats[index]!]!.cell])),
    },
    report: {
      stage: 'equal',
      lines: [describe(measureSeats(places, cells, seats), places)],
      warnings: [],
    },
  };
}

function listPlaces({ overview, labelPoints }: BuiltGeometry, { all }: Communities): readonly Place[] {
  const { geometries } = overview.objects.municipalities;
  const touching = neighbors(geometries);
  const communityById = new Map(all.map((community) => [community.ags, community]));
  return geometries.map((shape, index) => {
    const id = String(shape.id);
    const [point, community] = [labelPoints.get(id), communityById.get(id)];
    if (!point || !community) throw new Error(`no point or no facts for ${id}`);
    return {
      id,
      point: toPlane(point),
      district: community.parents.district,
      association: community.association,
      neighbours: touching[index]!,
    };
  });
}

/** The rings of each polygon of the state, the outer one first. */
function findOutline({ overview }: BuiltGeometry): readonly Outline[] {
  return overview.objects.state.geometries
    .map((state) => (feature(overview, state) as Feature<Polygon | MultiPolygon>).geometry)
    .flatMap(({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates))
    .map((rings) => rings.map((ring) => ring.map(placeVertex)));
}

function placeVertex([longitude = 0, latitude = 0]: Position): PlanePoint {
  return toPlane([longitude, latitude]);
}

/** In squared units of the plane. */
function measureArea(polygons: readonly Outline[]): number {
  const areaOf = (ring: Outline[number]) =>
    Math.abs(
      ring.slice(1).reduce((sum, [x, y], index) => sum + ring[index]![0] * y - x * ring[index]![1], 0),
    ) / 2;
  return polygons
    .flatMap(([outer, ...holes]) => [outer ? areaOf(outer) : 0, ...holes.map((hole) => -areaOf(hole))])
    .reduce((sum, area) => sum + area, 0);
}

function describe(measures: SeatMeasures, places: readonly Place[]): string {
  const middle = places[Math.floor(places.length / 2)]!.point;
  const [, latitude] = unprojectPoint([middle[0] / unitsPerWorld, middle[1] / unitsPerWorld]);
  const kmPerUnit = (equatorKm / unitsPerWorld) * Math.cos((latitude * Math.PI) / 180);
  const km = (units: number) => `${(units * kmPerUnit).toFixed(1)} km`;
  const share = `${Math.round(measures.neighboursKept * 100)} %`;
  return `${describeCount(places.length, 'cell')}, ${km(measures.meanDistance)} off on average, ${km(measures.largestDistance)} at most, ${share} of neighbours kept, ${measures.wholeDistricts} of ${measures.districts} districts whole`;
}
