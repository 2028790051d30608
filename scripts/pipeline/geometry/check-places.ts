import { InputError, type Problem } from '../../../src/core/problem.ts';
import type { Table } from '../parse-tables.ts';
import type { BoundaryArea, BoundaryLayer } from './boundary-layer.ts';
import { boundsOfAreas } from './bounds-of-areas.ts';
import { createProjection, type Project } from './projection.ts';

/** A point in a municipality, as a table has it: `[longitude, latitude]` in degrees. */
export type Places = ReadonlyMap<string, readonly [number, number]>;

/** The points of a table of municipalities; rows without one are left out. */
export function listPlaces(table: Table): Places {
  return new Map(
    table.rows.flatMap(({ cells: { ags, lon, lat } }) =>
      typeof ags === 'string' && typeof lon === 'number' && typeof lat === 'number'
        ? [[ags, [lon, lat]] as const]
        : [],
    ),
  );
}

/** Points of tables lie in the municipality, or nearly; shapes of another zone lie hundreds of kilometres away. */
const toleranceKm = 10;
const kmPerDegree = 111.195;
const shownAreas = 5;

/**
 * Holds shapes against the points that a table gives for the same keys: the only way to see a coordinate system that
 * is wrong but leads to somewhere in Germany, or keys that are right but belong to other shapes.
 *
 * @param file that the points are from, for messages
 */
export function findMisplaced(layer: BoundaryLayer, places: Places, file: string): Problem[] {
  const project = createProjection(layer.system);
  if (!project) throw new InputError([{ what: 'unknown coordinate system', file: layer.file }]);
  const known = layer.areas.filter(({ id }) => places.has(id));
  const distances = known
    .map((area) => ({ area, km: measureDistance(area, places.get(area.id) ?? [NaN, NaN], project) }))
    .filter(({ km }) => km > toleranceKm);
  if (distances.length === 0) return [];
  const place = { file: layer.file, layer: layer.layer };
  const samples = distances.slice(0, shownAreas).map(({ area, km }) => `${area.id} by ${km.toFixed(0)} km`);
  const found = samples.join(', ') + (distances.length > shownAreas ? ', …' : '');
  const expected = `at most ${toleranceKm} km from the points in ${file}`;
  if (distances.length > known.length / 2)
    return [
      {
        what: 'the areas lie elsewhere than they should; the declared coordinate system is wrong',
        ...place,
        found,
        expected,
        mend: 'declare the system that the coordinates are in, in Baden-Württemberg most often EPSG:25832',
      },
    ];
  return [
    {
      what: `areas with the key of another place: ${distances.length}`,
      ...place,
      found,
      expected,
      mend: 'check the keys',
    },
  ];
}

/** Kilometres between a point and the box around an area. */
function measureDistance(
  area: BoundaryArea,
  [longitude, latitude]: readonly [number, number],
  project: Project,
): number {
  const corners = findCorners(area).map(project);
  const longitudes = corners.map(([x]) => x);
  const latitudes = corners.map(([, y]) => y);
  const outside = (value: number, values: readonly number[]) =>
    Math.max(0, Math.min(...values) - value, value - Math.max(...values));
  return Math.hypot(
    outside(longitude, longitudes) * kmPerDegree * Math.cos((latitude * Math.PI) / 180),
    outside(latitude, latitudes) * kmPerDegree,
  );
}

function findCorners(area: BoundaryArea): (readonly [number, number])[] {
  const [west, south, east, north] = boundsOfAreas([area]);
  return [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
}
