import type { Ring } from '../boundary-layer.ts';
import { turnPolygon } from './polygons.ts';

/** Names of the geometry types after OGC 06-103r4, for messages. */
const typeNames: Readonly<Record<number, string>> = {
  1: 'Point',
  2: 'LineString',
  3: 'Polygon',
  4: 'MultiPoint',
  5: 'MultiLineString',
  6: 'MultiPolygon',
  7: 'GeometryCollection',
  10: 'CurvePolygon',
  12: 'MultiSurface',
};

const polygonType = 3;
const multiPolygonType = 6;

/** Bits that the extended form of PostGIS sets for z, m and a reference system. */
const extended = { z: 0x80000000, m: 0x40000000, system: 0x20000000 } as const;

/** The rings of an area, or the name of what else the geometry is. */
export type ParsedGeometry = { readonly rings: readonly Ring[] } | { readonly type: string };

interface Head {
  readonly isLittle: boolean;
  readonly type: number;
  /** Numbers that each position has. */
  readonly size: number;
  /** Where the body begins. */
  readonly body: number;
}

/**
 * Reads well-known binary, of the ISO or the extended kind; z and m are dropped.
 *
 * @throws RangeError if the bytes end too early
 */
export function parseWkb(bytes: Uint8Array): ParsedGeometry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = readHead(view, 0);
  if (head.type === polygonType) return { rings: turnPolygon(readRings(view, head).rings) };
  if (head.type !== multiPolygonType) return { type: typeNames[head.type] ?? `type ${head.type}` };
  const rings: Ring[] = [];
  let offset = head.body + 4;
  for (let count = view.getUint32(head.body, head.isLittle); count > 0; count--) {
    const polygon = readRings(view, readHead(view, offset));
    rings.push(...turnPolygon(polygon.rings));
    offset = polygon.end;
  }
  return { rings };
}

function readHead(view: DataView, offset: number): Head {
  const isLittle = view.getUint8(offset) === 1;
  const code = view.getUint32(offset + 1, isLittle);
  const plain = code & 0x0fffffff;
  const dimension = Math.floor(plain / 1000);
  const hasZ = (code & extended.z) !== 0 || dimension === 1 || dimension === 3;
  const hasM = (code & extended.m) !== 0 || dimension === 2 || dimension === 3;
  const body = offset + 5 + ((code & extended.system) === 0 ? 0 : 4);
  return { isLittle, type: plain % 1000, size: 2 + Number(hasZ) + Number(hasM), body };
}

function readRings(view: DataView, { isLittle, size, body }: Head): { rings: Ring[]; end: number } {
  const rings: Ring[] = [];
  let offset = body + 4;
  for (let count = view.getUint32(body, isLittle); count > 0; count--) {
    const length = view.getUint32(offset, isLittle);
    offset += 4;
    if (offset + 8 * size * length > view.byteLength) throw new RangeError('the ring is cut off');
    const ring = new Float64Array(2 * length);
    for (let index = 0; index < ring.length; index += 2, offset += 8 * size) {
      ring[index] = view.getFloat64(offset, isLittle);
      ring[index + 1] = view.getFloat64(offset + 8, isLittle);
    }
    rings.push(ring);
  }
  return { rings, end: offset };
}
