import { InputError, type Problem } from '../../../../src/core/problem.ts';
import type { AttributeTable, BoundaryFile, LayerSource, Shape } from './layer-source.ts';
import { withDatabase, type DatabaseRow, type Query } from './open-database.ts';
import { parseWkb, type ParsedGeometry } from './parse-wkb.ts';
import { formatCell, refuseGeometry } from './polygons.ts';

/** Layers of features with their geometry column and coordinate system; OGC 12-128r18, annex C. */
const layerQuery = `
  SELECT g.table_name AS name, g.column_name AS shape, g.geometry_type_name AS type,
         s.organization AS organization, s.organization_coordsys_id AS code, s.definition AS wkt
  FROM gpkg_geometry_columns g
  JOIN gpkg_contents c ON c.table_name = g.table_name AND c.data_type = 'features'
  LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
  ORDER BY g.table_name`;

/** Types that may hold polygons, and those that say nothing. */
const areaTypes = ['GEOMETRY', 'POLYGON', 'MULTIPOLYGON'];

/** Bytes of the envelope by its code in the header of a geometry. */
const envelopeLengths = [0, 32, 48, 48, 64];

/** @throws InputError if the database is damaged or is no GeoPackage */
export function openGeoPackage({ path, bytes }: BoundaryFile): LayerSource[] {
  const read = <T>(layer: string | undefined, work: (query: Query) => T): T => {
    try {
      return withDatabase(bytes, work);
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw new InputError([describeDamage(error, path, layer)]);
    }
  };
  const layers = read(undefined, (query) => query(layerQuery));
  if (layers.length > 0) return layers.map((row) => describeLayer(row, path, read));
  throw new InputError([
    {
      what: 'no layer of features in the GeoPackage',
      file: path,
      mend: 'export the layer of municipalities anew',
    },
  ]);
}

type Read = <T>(layer: string | undefined, work: (query: Query) => T) => T;

function describeLayer(row: DatabaseRow, file: string, read: Read): LayerSource {
  const [name, shape, type] = [row['name'], row['shape'], row['type']].map(formatCell) as [
    string,
    string,
    string,
  ];
  const select = `SELECT * FROM ${quote(name)} ORDER BY rowid`;
  return {
    name,
    format: 'GeoPackage',
    system: describeSystem(row),
    problems: [],
    describeGeometry: () => (areaTypes.includes(type.toUpperCase()) ? 'polygons' : type),
    listWarnings: () => [],
    readAttributes: () => read(name, (query) => listAttributes(query, name, shape)),
    readShapes: () =>
      read(name, (query) =>
        query(select).map((cells, index) => parseShape(cells[shape], { file, layer: name }, index + 1)),
      ),
  };
}

function describeSystem({ organization, code, wkt }: DatabaseRow): string | undefined {
  if (formatCell(organization).toUpperCase() === 'EPSG') return `EPSG:${formatCell(code)}`;
  const text = formatCell(wkt);
  return text === '' || text === 'undefined' ? undefined : text;
}

function listAttributes(query: Query, name: string, shape: string): AttributeTable {
  const columns = query(`PRAGMA table_info(${quote(name)})`)
    .map((column) => formatCell(column['name']))
    .filter((column) => column !== shape);
  const rows = query(`SELECT ${columns.map(quote).join()} FROM ${quote(name)} ORDER BY rowid`);
  return {
    columns,
    rows: rows.map((row) => new Map(columns.map((column) => [column, formatCell(row[column])]))),
  };
}

function parseShape(value: unknown, place: Pick<Problem, 'file' | 'layer'>, row: number): Shape {
  if (!(value instanceof Uint8Array)) return undefined;
  const parsed = parseGeometry(value);
  if (!parsed)
    throw new InputError([
      { what: 'damaged geometry in the GeoPackage', ...place, row, mend: 'export the layer anew' },
    ]);
  if ('type' in parsed) throw refuseGeometry(parsed.type, place, row);
  return parsed.rings;
}

function parseGeometry(blob: Uint8Array): ParsedGeometry | undefined {
  const flags = blob[3] ?? 0;
  const envelope = envelopeLengths[(flags >> 1) & 7];
  if (blob[0] !== 0x47 || blob[1] !== 0x50 || envelope === undefined) return undefined;
  try {
    return parseWkb(blob.subarray(8 + envelope));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function describeDamage(error: unknown, file: string, layer: string | undefined): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const isForeign = /no such table: gpkg_/.test(message);
  return {
    what: isForeign ? 'an SQLite database, but no GeoPackage' : `damaged GeoPackage: ${message}`,
    file,
    ...(layer === undefined ? {} : { layer }),
    mend: isForeign ? 'export the layer as GeoPackage from QGIS' : 'download the file again',
  };
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
