import proj4 from 'proj4';
import type { Problem } from '../../../src/core/problem.ts';
import type { Line } from './line.ts';
import { readCoordinateSystem, type CoordinateSystem } from './coordinate-system.ts';

/** Turns `[easting, northing]` into `[longitude, latitude]` in degrees. */
export type Project = (position: readonly [number, number]) => readonly [number, number];

/** Longitude and latitude in degrees, in which a layer may be as well. */
export const degrees = '+proj=longlat +datum=WGS84 +no_defs';

type Corners = readonly (readonly [number, number])[];
type Place = Pick<Problem, 'file' | 'layer'>;

/** `[west, south, east, north]` in degrees. */
type Extent = readonly [number, number, number, number];

const earth: Extent = [-180, -90, 180, 90];

/** Germany with room to spare. */
const germany: Extent = [5, 47, 16, 56];

/**
 * ETRS89 and WGS84 are taken as one, which is right within a metre.
 *
 * @param definition WKT or a PROJ string
 * @returns `undefined` if the text describes no system that is known
 */
export function createProjection(definition: string): Project | undefined {
  try {
    const converter = proj4(definition, degrees);
    return (position) => {
      const degrees = converter.forward([position[0], position[1]]);
      return [degrees[0] ?? NaN, degrees[1] ?? NaN];
    };
  } catch {
    return undefined;
  }
}

/**
 * The positions of a line in degrees.
 *
 * @param projected of the same length, to be filled in
 */
export function projectLine(
  line: Line,
  project: Project,
  projected: Line = new Float64Array(line.length),
): Line {
  for (let index = 0; index < line.length; index += 2) {
    const position = project([line[index]!, line[index + 1]!]);
    projected[index] = position[0];
    projected[index + 1] = position[1];
  }
  return projected;
}

/**
 * Holds a declared coordinate system against the numbers.
 *
 * @param declared as it stands in the file; `undefined` if it declares none
 * @param corners two opposite corners of everything there is, in the layer's own coordinates
 * @param extent in which they must fall
 */
export function checkProjection(
  declared: string | undefined,
  corners: Corners,
  place: Place,
  extent: Extent = germany,
): { readonly system: CoordinateSystem | undefined; readonly problems: Problem[] } {
  const found = corners.map(([x, y]) => `${x} ${y}`).join(' to ');
  if (declared === undefined || declared === '') {
    const what = 'the file declares no coordinate system';
    return { system: undefined, problems: [{ what, ...place, found, mend: guessMend(corners, extent) }] };
  }
  const system = readCoordinateSystem(declared);
  const project = system && createProjection(system.definition);
  if (!project) return { system, problems: [describeUnknown(system?.name ?? declared, place)] };
  if (!corners.every((corner) => isWithin(extent, project(corner))))
    return {
      system,
      problems: [
        {
          what: `the coordinates contradict the coordinate system ${system.name}`,
          ...place,
          found,
          expected:
            extent === germany
              ? 'coordinates that fall within Germany; of another place, say in boundaries.extent where it lies'
              : `coordinates that fall within ${extent.join(', ')} (boundaries.extent)`,
          mend: guessMend(corners, extent, corners.map(project), neighbours.test(system.name)),
        },
      ],
    };
  return { system, problems: system.datum === 'unknown' ? [describeDatum(system, place)] : [] };
}

function describeUnknown(found: string, place: Place): Problem {
  return {
    what: 'unknown coordinate system',
    ...place,
    found: found.slice(0, 80),
    expected: 'a system like ETRS89 / UTM zone 32N (EPSG:25832)',
    mend: 'transform the layer to EPSG:25832 in a GIS',
  };
}

function describeDatum({ name }: CoordinateSystem, place: Place): Problem {
  return {
    what: 'datum whose shift to WGS84 is unknown; the map might lie hundreds of metres off',
    ...place,
    found: name,
    expected: 'ETRS89, WGS84 or DHDN',
    mend: 'transform the layer to EPSG:25832 in a GIS',
  };
}

function isWithin(
  [west, south, east, north]: Extent,
  [longitude, latitude]: readonly [number, number],
): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

type IsLike = (corners: Corners, extent: Extent) => boolean;

const looksLike =
  (code: number): IsLike =>
  (corners, extent) =>
    corners.every((corner) => isWithin(extent, projectAs(code, corner)));

/** What coordinates look like, by tests in order; the first that all corners pass. */
const looks: readonly (readonly [isIt: IsLike, mend: string])[] = [
  [
    (corners, extent) => corners.every((corner) => isWithin(extent, corner)),
    'these look like degrees; declare EPSG:4326 or EPSG:4258',
  ],
  [
    (corners, extent) => corners.every(([x, y]) => isWithin(extent, [y, x])),
    'these look like degrees with latitude first; swap the axes',
  ],
  [
    (corners) => corners.every(([x]) => x >= 31e6 && x < 34e6),
    'the easting begins with the zone; declare EPSG:4647 (zone 32) or EPSG:5650 (zone 33)',
  ],
  ...[2, 3, 4, 5].map(
    (zone) =>
      [
        looksLike(31464 + zone),
        `these look like Gauß-Krüger zone ${zone}; declare EPSG:${31464 + zone}`,
      ] as const,
  ),
  [looksLike(3857), 'these look like Web Mercator; declare EPSG:3857'],
  ...[32, 33].map(
    (zone) =>
      [looksLike(25800 + zone), `these look like UTM zone ${zone}; declare EPSG:${25800 + zone}`] as const,
  ),
  [(corners) => corners.every(([x, y]) => y < x && y > 2e5), 'northing seems to come first; swap the axes'],
];

/** Systems that Germany's neighbours use and Germany does not. */
const neighbours = /RGF|Lambert.?93|CH1903|MGI|Austria/i;

/**
 * @param places the corners in degrees by the declared system, if there is one
 * @param isNeighbours whether that system is in use in another country, where the place will be
 */
function guessMend(corners: Corners, extent: Extent, places: Corners = [], isNeighbours = false): string {
  const guess = looks.find(([isIt]) => isIt(corners, extent))?.[1];
  if (guess !== undefined && !isNeighbours) return guess;
  const declare = guess ?? 'declare the coordinate system that belongs to the layer';
  const [southWest, northEast] = places;
  if (!southWest || !northEast || !places.every((place) => isWithin(earth, place))) return declare;
  const [west, south] = southWest.map((value) => Math.floor(value * 10) / 10);
  const [east, north] = northEast.map((value) => Math.ceil(value * 10) / 10);
  return `if they lie there, say so in catalog.json: "boundaries": { "extent": [${[west, south, east, north].join(', ')}] }; if not, ${declare}`;
}

function projectAs(code: number, position: readonly [number, number]): readonly [number, number] {
  const project = createProjection(readCoordinateSystem(`EPSG:${code}`)?.definition ?? '');
  return project?.(position) ?? [NaN, NaN];
}
