import type { Catalog } from '../../../src/core/catalog.ts';
import { InputError, type Problem } from '../../../src/core/problem.ts';
import type { Staged } from '../stage.ts';
import type { BoundaryArea, BoundaryLayer, Ring } from './boundary-layer.ts';
import { parseDbf, type DbfTable } from './parse-dbf.ts';
import { parseShp, type Shape } from './parse-shp.ts';
import { checkShape, findRepeatedRows, parseRows, type BoundaryRow } from './boundary-rows.ts';
import { checkProjection } from './projection.ts';
import { ringArea } from './ring-area.ts';
import { unzipLayer } from './unzip-layer.ts';

type Boundaries = Catalog['boundaries'];
type Place = Pick<Problem, 'file' | 'layer'>;

/**
 * Reads the areas of a zipped Shapefile. Rows of water are left out; several rows of land with one key become one area.
 *
 * @param file the name to use in messages
 * @throws InputError with every problem of the stage that the file does not pass
 */
export function readBoundaries(
  bytes: Uint8Array,
  file: string,
  boundaries: Boundaries,
): Staged<BoundaryLayer> {
  const { layer } = boundaries;
  const place: Place = { file, layer };
  const files = unzipLayer(bytes, file, layer);
  const table = parseDbf(files.dbf, files.encoding, place);
  const shapes = parseShp(files.shp, files.shx, place);
  stopOn([...checkCounts(table, shapes, place), ...checkColumns(table, boundaries, place)]);
  const { rows, problems } = parseRows(table, shapes, boundaries, place);
  const land = rows.filter((row) => row.isLand);
  const faults = land.flatMap((row) => checkShape(row, place));
  stopOn([...problems, ...faults, ...findRepeatedRows(land, place)]);
  const areas = buildAreas(land);
  const corners = findCorners(areas);
  stopOn([
    ...checkNumber(areas, boundaries, place),
    ...(corners ? checkProjection(files.wkt, corners, place) : []),
  ]);
  return {
    output: { file, layer, wkt: files.wkt, areas },
    report: {
      stage: 'boundaries',
      lines: describeAreas(areas, rows),
      warnings: [...warnOfEncoding(files.encoding, place), ...warnOfDatum(files.wkt, place)],
    },
  };
}

function stopOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}

function checkCounts(table: DbfTable, shapes: readonly Shape[], place: Place): Problem[] {
  if (table.rows.length === shapes.length) return [];
  return [
    {
      what: 'the .dbf and the .shp differ in number',
      ...place,
      found: `${table.rows.length} rows`,
      expected: `${shapes.length} as there are shapes`,
      mend: 'take both files from the same download',
    },
  ];
}

function checkColumns(table: DbfTable, boundaries: Boundaries, place: Place): Problem[] {
  return [boundaries.key, boundaries.land.field]
    .filter((column) => !table.columns.includes(column))
    .map((column) => ({
      what: `missing column: ${column}`,
      ...place,
      found: table.columns.join(', '),
      mend: 'name one of these in boundaries.key and boundaries.land.field',
    }));
}

function checkNumber(areas: readonly BoundaryArea[], boundaries: Boundaries, place: Place): Problem[] {
  if (areas.length === boundaries.areas) return [];
  return [
    {
      what: 'wrong number of areas',
      ...place,
      found: `${areas.length}`,
      expected: `${boundaries.areas} as in boundaries.areas`,
      mend: 'take the boundaries of the right year and state, or check boundaries.land',
    },
  ];
}

function buildAreas(land: readonly BoundaryRow[]): BoundaryArea[] {
  const rowsById = new Map<string, BoundaryRow[]>();
  for (const row of land) rowsById.set(row.id, [...(rowsById.get(row.id) ?? []), row]);
  return [...rowsById]
    .map(([id, rows]) => ({
      id,
      rows: rows.map(({ row }) => row),
      rings: rows.flatMap(({ shape }) => turnShape(shape ?? [])),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Some programs write all rings the other way round: then the holes would be the land. */
function turnShape(rings: readonly Ring[]): readonly Ring[] {
  const area = rings.reduce((sum, ring) => sum + ringArea(ring), 0);
  return area < 0 ? rings.map((ring) => ring.toReversed()) : rings;
}

function findCorners(areas: readonly BoundaryArea[]): (readonly [number, number])[] | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const area of areas)
    for (const ring of area.rings)
      for (const [x, y] of ring) {
        west = Math.min(west, x);
        south = Math.min(south, y);
        east = Math.max(east, x);
        north = Math.max(north, y);
      }
  return areas.length > 0
    ? [
        [west, south],
        [east, north],
      ]
    : undefined;
}

function describeAreas(areas: readonly BoundaryArea[], rows: readonly BoundaryRow[]): string[] {
  const water = rows.filter((row) => !row.isLand);
  const merged = areas.filter((area) => area.rows.length > 1);
  return [
    `${areas.length} areas from ${rows.length} rows`,
    ...(water.length > 0 ? [`rows of water dropped: ${water.length} (${listKeys(water)})`] : []),
    ...(merged.length > 0
      ? [`areas put together from several rows: ${merged.length} (${listKeys(merged)})`]
      : []),
  ];
}

function listKeys(items: readonly { readonly id: string }[]): string {
  const shown = items.slice(0, 10).map((item) => item.id);
  return shown.join(', ') + (items.length > shown.length ? ' …' : '');
}

function warnOfEncoding(encoding: string | undefined, place: Place): Problem[] {
  if (encoding !== undefined) return [];
  return [{ what: 'no .cpg; the attributes are read as windows-1252', ...place, mend: 'add a .cpg' }];
}

function warnOfDatum(wkt: string, place: Place): Problem[] {
  if (/ETRS|WGS|European_Terrestrial/i.test(wkt)) return [];
  return [
    {
      what: 'old datum; without a grid of shifts the map may lie some metres off',
      ...place,
      found: /DATUM\["([^"]*)"/.exec(wkt)?.[1] ?? wkt.slice(0, 40),
      expected: 'ETRS89 or WGS84',
      mend: 'ask for the boundaries in EPSG:25832',
    },
  ];
}
