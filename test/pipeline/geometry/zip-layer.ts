import type { Position } from 'geojson';
import { zipSync } from 'fflate';
import { InputError } from '../../../src/core/problem.ts';
import type { Catalog } from '../../../src/core/catalog.ts';
import {
  writeShapefile,
  type Shapefile,
  type ShapefileFeature,
  type ShapefileField,
} from '../../../scripts/lib/shapefile-writer.ts';

export const utm32 =
  'PROJCS["ETRS_1989_UTM_Zone_32N",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

export const fields: readonly ShapefileField[] = [
  { name: 'AGS', type: 'C', length: 12 },
  { name: 'GF', type: 'N', length: 2 },
  { name: 'GEN', type: 'C', length: 20 },
];

/** The part of a catalogue that tells how to read boundaries. */
export function describeBoundaries(areas: number): Catalog['boundaries'] {
  return {
    path: 'boundaries/toy.zip',
    layer: 'VG250_GEM',
    key: 'AGS',
    land: { field: 'GF', values: [3, 4] },
    areas,
    sources: [],
    overview: { thresholdM2: 0, gridM: 50 },
    detail: { thresholdM2: 0, gridM: 10 },
  };
}

/** A square of 1 km; column and row count in km from a point in the middle of Baden-Württemberg. */
export function drawSquare(column: number, row: number): Position[] {
  return drawRing([
    [column, row],
    [column, row + 1],
    [column + 1, row + 1],
    [column + 1, row],
  ]);
}

/** A closed ring from corners in km. */
export function drawRing(corners: readonly (readonly [number, number])[]): Position[] {
  return [...corners, ...corners.slice(0, 1)].map(([x, y]) => [505_000 + 1000 * x, 5_405_000 + 1000 * y]);
}

export function drawArea(ags: string, ...polygons: Position[][][]): ShapefileFeature {
  const geometry = { type: 'MultiPolygon' as const, coordinates: polygons };
  return { type: 'Feature', properties: { AGS: ags, GF: 4, GEN: `Ort ${ags}` }, geometry };
}

/** Zips a Shapefile after `change` has had its way with the files, which go by their suffix. */
export function zipLayer(
  features: readonly ShapefileFeature[],
  change: (files: Shapefile) => Partial<Shapefile> = (files) => files,
): Uint8Array {
  const files = change(writeShapefile(features, fields, { prj: utm32 }));
  const entries = Object.entries(files).map(([suffix, bytes]) => [`vg250/ebenen/VG250_GEM.${suffix}`, bytes]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2016, 0, 1) });
}

/** What an act is refused with; `no error` if it is not. */
export function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'no error';
}

/** A copy with one byte changed. */
export function changeBytes(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  return bytes.with(offset, value);
}
