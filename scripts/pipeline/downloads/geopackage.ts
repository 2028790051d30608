import type { Database, SqlValue } from 'sql.js';
import type { ExportColumn, ExportTable } from '../../../src/core/export/export-cell.ts';
import { polygonsOf, type AreaFeature } from '../../../src/core/geometry.ts';
import { loadSqlite } from '../geometry/read/open-database.ts';
import { encodeGeometry, findEnvelope } from './encode-geometry.ts';

/** A layer of a GeoPackage: areas with one column a column of the table, whose first one is the key of the area. */
export interface MapLayer {
  /** Name of the table in the database. */
  readonly name: string;
  readonly title: string;
  readonly areas: readonly AreaFeature[];
  readonly table: ExportTable;
}

/** "GPKG", and version 1.3; OGC 12-128r18, 1.1.1. */
const pragmas = 'PRAGMA application_id = 1196444487; PRAGMA user_version = 10300; PRAGMA page_size = 4096;';

const wgs84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]';

const skeleton = `
  CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
  INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined Cartesian', -1, 'NONE', -1, 'undefined', NULL),
    ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL), ('WGS 84', 4326, 'EPSG', 4326, '${wgs84}', NULL);
  CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
    srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id));
  CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents(table_name),
    column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL REFERENCES
    gpkg_spatial_ref_sys(srs_id), z TINYINT NOT NULL, m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name));`;

const sqlTypes: Readonly<Record<ExportColumn['type'], string>> = {
  string: 'TEXT',
  month: 'TEXT',
  boolean: 'TEXT',
  integer: 'INTEGER',
  number: 'DOUBLE',
};

/**
 * A GeoPackage with one layer of multi-polygons a level, in WGS84.
 *
 * @param changed ISO date that the file gives as that of its last change; a clock would make every build a new one
 */
export async function writeGeoPackage(layers: readonly MapLayer[], changed: string): Promise<Uint8Array> {
  const sqlite = await loadSqlite();
  const database = new sqlite.Database();
  try {
    database.run(pragmas);
    database.run('BEGIN');
    database.run(skeleton);
    for (const layer of layers) addLayer(database, layer, changed);
    database.run('COMMIT');
    return database.export();
  } finally {
    database.close();
  }
}

function addLayer(database: Database, layer: MapLayer, changed: string): void {
  const { name, title, areas, table } = layer;
  const envelope = findEnvelope(areas.flatMap((area) => polygonsOf(area).flat(2)));
  const columns = table.columns.map((column) => `${quote(column.name)} ${sqlTypes[column.type]}`);
  database.run(
    `CREATE TABLE ${quote(name)} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON, ${columns.join(', ')})`,
  );
  database.run(`INSERT INTO gpkg_contents VALUES (?, 'features', ?, '', ?, ?, ?, ?, ?, 4326)`, [
    name,
    title,
    `${changed}T00:00:00.000Z`,
    ...envelope,
  ]);
  database.run(`INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'MULTIPOLYGON', 4326, 0, 0)`, [name]);
  const rowByKey = new Map(table.rows.map((row) => [row[0], row]));
  const insert = database.prepare(
    `INSERT INTO ${quote(name)} VALUES (NULL, ?, ${columns.map(() => '?').join(', ')})`,
  );
  for (const { id, geometry } of areas) {
    const row: readonly SqlValue[] = rowByKey.get(String(id)) ?? [];
    insert.run([encodeGeometry(geometry), ...row]);
  }
  insert.free();
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
