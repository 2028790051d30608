import type { Position } from 'geojson';
import { zipSync } from 'fflate';
import proj4 from 'proj4';
import { writeShapefile, type ShapefileFeature, type ShapefileField } from '../lib/shapefile-writer.ts';
import type { Area } from './areas.ts';

/** The fields of VG250 in 2016 with their lengths; the date of the last change (WSK) is kept as text. */
const fields: readonly ShapefileField[] = [
  ...(['ADE', 'GF', 'BSG'] as const).map(describeNumber),
  { name: 'RS', type: 'C', length: 12 },
  { name: 'AGS', type: 'C', length: 8 },
  { name: 'SDV_RS', type: 'C', length: 12 },
  { name: 'GEN', type: 'C', length: 60 },
  { name: 'BEZ', type: 'C', length: 50 },
  describeNumber('IBZ'),
  { name: 'BEM', type: 'C', length: 75 },
  { name: 'NBD', type: 'C', length: 4 },
  { name: 'SN_L', type: 'C', length: 2 },
  { name: 'SN_R', type: 'C', length: 1 },
  { name: 'SN_K', type: 'C', length: 2 },
  { name: 'SN_V1', type: 'C', length: 2 },
  { name: 'SN_V2', type: 'C', length: 2 },
  { name: 'SN_G', type: 'C', length: 3 },
  { name: 'FK_S3', type: 'C', length: 2 },
  { name: 'NUTS', type: 'C', length: 5 },
  { name: 'RS_0', type: 'C', length: 12 },
  { name: 'AGS_0', type: 'C', length: 8 },
  { name: 'WSK', type: 'C', length: 10 },
  { name: 'DEBKG_ID', type: 'C', length: 16 },
];

const utm32 = '+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';

const utm32Wkt =
  'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",' +
  'SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],' +
  'PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],' +
  'PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],' +
  'UNIT["Meter",1.0],AUTHORITY["EPSG",25832]]';

const folder = 'vg250_2016-01-01.utm32s.shape.ebenen/vg250_ebenen';

/**
 * Packs areas like a delivery of BKG: a zipped Shapefile of the layer VG250_GEM in ETRS89 / UTM zone 32N
 * (EPSG:25832). Coordinates are rounded to the millimetre, below which processors may differ; the same areas give the
 * same bytes.
 */
export function encodeDelivery(areas: readonly Area[]): Uint8Array {
  const project = proj4('EPSG:4326', utm32);
  const features = areas.map((area) =>
    projectArea(area, (position) => roundToMillimetre(project.forward(position))),
  );
  const shapefile = writeShapefile(features, fields, { prj: utm32Wkt });
  const files = Object.entries(shapefile).map(([suffix, bytes]: [string, Uint8Array]) => [
    `${folder}/VG250_GEM.${suffix}`,
    bytes,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, {
    level: 9,
    mtime: buildReferenceDate(),
  });
}

function projectArea(
  { properties, geometry }: Area,
  project: (position: Position) => Position,
): ShapefileFeature {
  const projectRings = (rings: readonly Position[][]) => rings.map((ring) => ring.map(project));
  return {
    type: 'Feature',
    properties,
    geometry:
      geometry.type === 'Polygon'
        ? { type: 'Polygon', coordinates: projectRings(geometry.coordinates) }
        : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(projectRings) },
  };
}

/** ZIP counts in local time without a zone: noon of the day is then the same bytes everywhere. */
function buildReferenceDate(): Date {
  return new Date(2016, 0, 1, 12);
}

function roundToMillimetre(position: Position): Position {
  return position.map((metres) => Math.round(metres * 1000) / 1000);
}

function describeNumber(name: string): ShapefileField {
  return { name, type: 'N', length: 2 };
}
