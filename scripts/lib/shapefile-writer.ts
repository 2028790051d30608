import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** A column of the attribute table: `C` is text of at most `length` bytes, `N` a number of at most `length` digits. */
export interface ShapefileField {
  /** At most 10 ASCII characters. */
  readonly name: string;
  readonly type: 'C' | 'N';
  /** Bytes, at most 254. */
  readonly length: number;
  /** Digits after the decimal point, for `N`; 0 unless told. */
  readonly decimals?: number;
}

/** A feature to write; a `null` geometry becomes a null shape, a missing or `null` property a blank cell. */
export type ShapefileFeature = Feature<
  Polygon | MultiPolygon | null,
  Readonly<Record<string, string | number | null>>
>;

export interface ShapefileOptions {
  /** Text of the `.prj`: the coordinate system as ESRI WKT. */
  readonly prj: string;
  /** Date of last change in the table's header, `[year, month, day]`; 2016-01-01 unless told. */
  readonly date?: readonly [number, number, number];
}

/** The five files of a Shapefile, by suffix. */
export interface Shapefile {
  readonly shp: Uint8Array;
  readonly shx: Uint8Array;
  readonly dbf: Uint8Array;
  readonly prj: Uint8Array;
  readonly cpg: Uint8Array;
}

interface PolygonRecord {
  readonly rings: readonly Position[][];
  /** Length of the record's content in bytes. */
  readonly length: number;
}

type Box = readonly [number, number, number, number];

const headerLength = 100;
const polygonType = 5;
const fieldLength = 32;

/**
 * Writes polygons as a Shapefile in UTF-8, after ESRI's "Shapefile Technical Description" (1998). The same input gives
 * the same bytes. Rings are closed and turned as the format asks: outer ones clockwise, holes counter-clockwise.
 *
 * @throws RangeError if a text or number does not fit into its field
 */
export function writeShapefile(
  features: readonly ShapefileFeature[],
  fields: readonly ShapefileField[],
  options: ShapefileOptions,
): Shapefile {
  const records = features.map((feature) => buildRecord(feature.geometry));
  const text = new TextEncoder();
  return {
    shp: encodeShapes(records),
    shx: encodeIndex(records),
    dbf: encodeTable(features, fields, options.date ?? [2016, 1, 1]),
    prj: text.encode(options.prj),
    cpg: text.encode('UTF-8'),
  };
}

function buildRecord(geometry: Polygon | MultiPolygon | null): PolygonRecord {
  if (geometry === null) return { rings: [], length: 4 };
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flatMap((polygon) =>
    polygon.map((ring, index) => turnRing(closeRing(ring), index === 0)),
  );
  const points = rings.reduce((sum, ring) => sum + ring.length, 0);
  return { rings, length: 44 + 4 * rings.length + 16 * points };
}

function closeRing(ring: readonly Position[]): Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || last === undefined) return [];
  return first[0] === last[0] && first[1] === last[1] ? [...ring] : [...ring, first];
}

function turnRing(ring: Position[], clockwise: boolean): Position[] {
  let doubled = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    doubled += x * nextY - nextX * y;
  }
  return doubled < 0 === clockwise ? ring : ring.toReversed();
}

function boxOf(positions: Iterable<Position>): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = NaN, y = NaN] of positions) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box[0] === Infinity ? [0, 0, 0, 0] : box;
}

function writeHeader(view: DataView, records: readonly PolygonRecord[]): void {
  view.setInt32(0, 9994);
  view.setInt32(24, view.byteLength / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, polygonType, true);
  writeBox(view, 36, boxOf(records.flatMap((record) => record.rings.flat())));
}

function writeBox(view: DataView, offset: number, box: Box): void {
  box.forEach((value, index) => view.setFloat64(offset + 8 * index, value, true));
}

function encodeShapes(records: readonly PolygonRecord[]): Uint8Array {
  const length = records.reduce((sum, record) => sum + 8 + record.length, headerLength);
  const view = new DataView(new ArrayBuffer(length));
  writeHeader(view, records);
  let offset = headerLength;
  for (const [index, record] of records.entries()) {
    view.setInt32(offset, index + 1);
    view.setInt32(offset + 4, record.length / 2);
    if (record.rings.length > 0) writePolygon(view, offset + 8, record.rings);
    offset += 8 + record.length;
  }
  return new Uint8Array(view.buffer);
}

function writePolygon(view: DataView, offset: number, rings: readonly Position[][]): void {
  const points = rings.flat();
  view.setInt32(offset, polygonType, true);
  writeBox(view, offset + 4, boxOf(points));
  view.setInt32(offset + 36, rings.length, true);
  view.setInt32(offset + 40, points.length, true);
  let first = 0;
  for (const [index, ring] of rings.entries()) {
    view.setInt32(offset + 44 + 4 * index, first, true);
    first += ring.length;
  }
  const start = offset + 44 + 4 * rings.length;
  for (const [index, [x = NaN, y = NaN]] of points.entries()) {
    view.setFloat64(start + 16 * index, x, true);
    view.setFloat64(start + 16 * index + 8, y, true);
  }
}

function encodeIndex(records: readonly PolygonRecord[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(headerLength + 8 * records.length));
  writeHeader(view, records);
  let offset = headerLength;
  for (const [index, record] of records.entries()) {
    view.setInt32(headerLength + 8 * index, offset / 2);
    view.setInt32(headerLength + 8 * index + 4, record.length / 2);
    offset += 8 + record.length;
  }
  return new Uint8Array(view.buffer);
}

function encodeTable(
  features: readonly ShapefileFeature[],
  fields: readonly ShapefileField[],
  date: readonly [number, number, number],
): Uint8Array {
  const start = 32 + fieldLength * fields.length + 1;
  const rowLength = fields.reduce((sum, field) => sum + field.length, 1);
  const bytes = new Uint8Array(start + rowLength * features.length + 1).fill(0x20, start);
  const view = new DataView(bytes.buffer);
  writeTableHeader(view, fields, date);
  view.setUint32(4, features.length, true);
  view.setUint16(8, start, true);
  view.setUint16(10, rowLength, true);
  for (const [row, feature] of features.entries()) {
    let offset = start + rowLength * row + 1;
    for (const field of fields) {
      writeText(view, offset, formatCell(feature.properties[field.name] ?? null, field));
      offset += field.length;
    }
  }
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

function writeTableHeader(
  view: DataView,
  fields: readonly ShapefileField[],
  [year, month, day]: readonly [number, number, number],
): void {
  for (const [index, value] of [0x03, year - 1900, month, day].entries()) view.setUint8(index, value);
  for (const [index, field] of fields.entries()) {
    const offset = 32 + fieldLength * index;
    writeText(view, offset, field.name.slice(0, 10));
    writeText(view, offset + 11, field.type);
    view.setUint8(offset + 16, field.length);
    view.setUint8(offset + 17, field.decimals ?? 0);
  }
  view.setUint8(32 + fieldLength * fields.length, 0x0d);
}

function writeText(view: DataView, offset: number, text: string): void {
  new Uint8Array(view.buffer).set(new TextEncoder().encode(text), offset);
}

function formatCell(value: string | number | null, field: ShapefileField): string {
  if (value === null) return '';
  const digits = typeof value === 'number' ? value.toFixed(field.decimals ?? 0) : value;
  const cell = field.type === 'N' ? digits.padStart(field.length) : String(value);
  if (new TextEncoder().encode(cell).length > field.length)
    throw new RangeError(`value too long for field ${field.name}: ${cell}`);
  return cell;
}
