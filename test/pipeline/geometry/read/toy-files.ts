import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import { topology } from 'topojson-server';
import { loadSqlite } from '../../../../scripts/pipeline/geometry/read/open-database.ts';
import { readBoundaries } from '../../../../scripts/pipeline/geometry/read-boundaries.ts';
import type { BoundaryFile } from '../../../../scripts/pipeline/geometry/read/layer-source.ts';
import type { Catalog } from '../../../../src/core/catalog.ts';
import { describeBoundaries, drawArea, drawSquare, messageOf } from '../zip-layer.ts';

const sqlite = await loadSqlite();

export type Attributes = Readonly<Record<string, string | number | null>>;

/*
 *   +---+---+
 *   | A | B |     A = 08111001, B = 08111002; A has a hole
 *   | o |   |
 *   +---+---+
 */
const hole = [
  [505_400, 5_405_400],
  [505_600, 5_405_400],
  [505_600, 5_405_600],
  [505_400, 5_405_400],
];
export const shapes: readonly MultiPolygon[] = [
  { type: 'MultiPolygon', coordinates: [[drawSquare(0, 0), hole]] },
  { type: 'MultiPolygon', coordinates: [[drawSquare(1, 0)]] },
];

/** The two areas as GeoJSON, with attributes of your own. */
export function drawFeatures(
  attributes: readonly Attributes[] = [
    { AGS: '08111001', GF: 4 },
    { AGS: '08111002', GF: 4 },
  ],
  geometries: readonly Feature['geometry'][] = shapes,
): FeatureCollection {
  const features = attributes.map((properties, index) => ({
    type: 'Feature' as const,
    properties: { ...properties },
    geometry: geometries[index] ?? shapes[0]!,
  }));
  return { type: 'FeatureCollection', features };
}

const utm = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::25832' } };

export function writeGeoJson(collection: FeatureCollection, crs: unknown = utm): Uint8Array {
  return encode({ ...collection, ...(crs === undefined ? {} : { crs }) });
}

export function writeTopoJson(collections: Readonly<Record<string, FeatureCollection>>): Uint8Array {
  return encode({ ...topology(collections), crs: utm });
}

export function writeFlatGeobuf(collection: FeatureCollection, code = 25832): Uint8Array {
  return serialize(collection, code);
}

export function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}

interface Layer {
  readonly collection: FeatureCollection;
  readonly type?: string;
  readonly code?: number;
}

/** A GeoPackage with the tables that a reader needs; `change` has its way with the database before it is closed. */
export function writeGeoPackage(
  layers: Readonly<Record<string, Layer>>,
  change: (run: (sql: string) => void) => void = () => {},
): Uint8Array {
  const database = new sqlite.Database();
  database.run(`
    CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
    INSERT INTO gpkg_spatial_ref_sys VALUES (25832, 'EPSG', 25832, 'PROJCS[]'), (-1, 'NONE', -1, 'undefined');
    CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER);`);
  for (const [name, { collection, type = 'MULTIPOLYGON', code = 25832 }] of Object.entries(layers)) {
    const columns = Object.keys(collection.features[0]?.properties ?? {});
    database.run(`CREATE TABLE "${name}" (fid INTEGER PRIMARY KEY, geom BLOB, "${columns.join('", "')}")`);
    database.run(`INSERT INTO gpkg_contents VALUES ('${name}', 'features')`);
    database.run(`INSERT INTO gpkg_geometry_columns VALUES ('${name}', 'geom', '${type}', ${code})`);
    for (const { geometry, properties } of collection.features) {
      const blob = writeBlob(geometry as MultiPolygon);
      const values = columns.map((column) => properties?.[column] as string | number | null);
      const marks = ['NULL', '?', ...columns.map(() => '?')].join();
      database.run(`INSERT INTO "${name}" VALUES (${marks})`, [blob, ...values]);
    }
  }
  change((sql) => database.run(sql));
  return database.export();
}

function writeBlob(geometry: MultiPolygon): Uint8Array {
  const head = Uint8Array.of(0x47, 0x50, 0, 1, 0, 0, 0, 0);
  return Uint8Array.of(...head, ...writeWkb(geometry.coordinates));
}

/** A multipolygon as well-known binary. */
export function writeWkb(
  polygons: readonly (readonly (readonly (readonly number[])[])[])[],
  { isLittle = true, add = 0 } = {},
): Uint8Array {
  const bytes: number[] = [];
  const view = new DataView(new ArrayBuffer(8));
  const push = (length: number) => bytes.push(...new Uint8Array(view.buffer, 0, length));
  const integer = (value: number) => (view.setUint32(0, value, isLittle), push(4));
  const head = (type: number) => (bytes.push(Number(isLittle)), integer(type + add));
  head(6);
  integer(polygons.length);
  for (const rings of polygons) {
    head(3);
    integer(rings.length);
    for (const ring of rings) {
      integer(ring.length);
      for (const number of ring.flat()) {
        view.setFloat64(0, number, isLittle);
        push(8);
      }
    }
  }
  return Uint8Array.from(bytes);
}

/** A catalogue that leaves layer, key and land to be found. */
export function describeUnnamed(areas = 2): Catalog['boundaries'] {
  const { path, sources, overview, detail } = describeBoundaries(areas);
  return { path, areas, sources, overview, detail };
}

export function read(
  path: string,
  bytes: Uint8Array,
  boundaries: Partial<Catalog['boundaries']> = {},
  companions: readonly BoundaryFile[] = [],
) {
  return readBoundaries({ path, bytes, companions }, { ...describeUnnamed(), ...boundaries });
}

export function refusal(...parameters: Parameters<typeof read>): string {
  return messageOf(() => read(...parameters));
}

/** The two areas as features of a Shapefile. */
export const drawn = shapes.map((shape, index) => drawArea(`0811100${index + 1}`, ...shape.coordinates));
