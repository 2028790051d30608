import proj4 from 'proj4';
import type { Problem } from '../../../src/core/problem.ts';

/** Turns `[easting, northing]` into `[longitude, latitude]` in degrees. */
export type Project = (position: readonly [number, number]) => readonly [number, number];

/** Germany with room to spare; `[west, south, east, north]` in degrees. */
const plausible = [5, 47, 16, 56] as const;

/**
 * Reads a coordinate system. ETRS89 and WGS84 are taken as one, which is right within a metre.
 *
 * @param wkt text of the `.prj`
 * @returns `undefined` if the text names no system that is known
 */
export function createProjection(wkt: string): Project | undefined {
  try {
    const converter = proj4(wkt, 'EPSG:4326');
    return ([x, y]) => {
      const [longitude = NaN, latitude = NaN] = converter.forward([x, y]);
      return [longitude, latitude];
    };
  } catch {
    return undefined;
  }
}

/**
 * Holds a declared coordinate system against the numbers.
 *
 * @param corners two opposite corners of everything there is, in the layer's own coordinates
 */
export function checkProjection(
  wkt: string,
  corners: readonly (readonly [number, number])[],
  place: Pick<Problem, 'file' | 'layer'>,
): Problem[] {
  const project = createProjection(wkt);
  const declared = /"([^"]*)"/.exec(wkt)?.[1] ?? wkt.slice(0, 40);
  if (!project)
    return [
      {
        what: 'unknown coordinate system in the .prj',
        ...place,
        found: declared,
        expected: 'a system like ETRS89 / UTM zone 32N (EPSG:25832) as WKT',
      },
    ];
  if (corners.every((corner) => isPlausible(project(corner)))) return [];
  return [
    {
      what: `the coordinates contradict the coordinate system ${declared}`,
      ...place,
      found: corners.map(([x, y]) => `${x} ${y}`).join(' to '),
      expected: 'coordinates that fall within Germany',
      mend: guessMend(corners),
    },
  ];
}

function isPlausible([longitude, latitude]: readonly [number, number]): boolean {
  const [west, south, east, north] = plausible;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function guessMend(corners: readonly (readonly [number, number])[]): string {
  if (corners.every(isPlausible)) return 'these look like degrees; give a .prj of EPSG:4326 or EPSG:4258';
  if (corners.every(([x, y]) => isPlausible([y, x])))
    return 'these look like degrees with latitude first; swap the axes';
  if (corners.every(([x]) => x >= 31e6 && x < 34e6))
    return 'the easting begins with the zone; give a .prj of EPSG:5652 or remove it';
  if (corners.every(([x, y]) => y < x && y > 2e5)) return 'northing seems to come first; swap the axes';
  return 'give the .prj that belongs to the layer';
}
