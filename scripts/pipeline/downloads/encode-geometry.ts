import type { MultiPolygon, Polygon, Position } from 'geojson';

const wkbPolygon = 3;
const wkbMultiPolygon = 6;
/** Little-endian numbers and an envelope of `[west, east, south, north]`; OGC 12-128r18, 2.1.3. */
const flags = 0b0000_0011;
const headerBytes = 40;

/** The geometry of a GeoPackage (EPSG:4326, longitude first), always a multi-polygon so that a layer has one type. */
export function encodeGeometry(geometry: Polygon | MultiPolygon): Uint8Array {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const positions = polygons.flat(2);
  const rings = polygons.flat(1).length;
  const bytes = new DataView(
    new ArrayBuffer(headerBytes + 9 + polygons.length * 9 + rings * 4 + positions.length * 16),
  );
  writeHeader(bytes, positions);
  let offset = writeStart(bytes, headerBytes, wkbMultiPolygon, polygons.length);
  for (const polygon of polygons) {
    offset = writeStart(bytes, offset, wkbPolygon, polygon.length);
    for (const ring of polygon) offset = writeRing(bytes, offset, ring);
  }
  return new Uint8Array(bytes.buffer);
}

/** `[west, south, east, north]` in degrees. */
export function findEnvelope(positions: readonly Position[]): [number, number, number, number] {
  const envelope: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = NaN, y = NaN] of positions) {
    envelope[0] = Math.min(envelope[0], x);
    envelope[1] = Math.min(envelope[1], y);
    envelope[2] = Math.max(envelope[2], x);
    envelope[3] = Math.max(envelope[3], y);
  }
  return envelope;
}

function writeHeader(bytes: DataView, positions: readonly Position[]): void {
  for (const [index, code] of [0x47, 0x50, 0, flags].entries()) bytes.setUint8(index, code);
  bytes.setInt32(4, 4326, true);
  const [west, south, east, north] = findEnvelope(positions);
  for (const [index, limit] of [west, east, south, north].entries())
    bytes.setFloat64(8 + index * 8, limit, true);
}

function writeStart(bytes: DataView, offset: number, type: number, count: number): number {
  bytes.setUint8(offset, 1);
  bytes.setUint32(offset + 1, type, true);
  bytes.setUint32(offset + 5, count, true);
  return offset + 9;
}

function writeRing(bytes: DataView, start: number, ring: readonly Position[]): number {
  bytes.setUint32(start, ring.length, true);
  let offset = start + 4;
  for (const [x = NaN, y = NaN] of ring) {
    bytes.setFloat64(offset, x, true);
    bytes.setFloat64(offset + 8, y, true);
    offset += 16;
  }
  return offset;
}
