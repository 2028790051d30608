import { InputError, type Problem } from '../../../src/core/problem.ts';
import type { Ring } from './boundary-layer.ts';
import type { Shape } from './read/layer-source.ts';

type Place = Pick<Problem, 'file' | 'layer'>;

const headerLength = 100;
const nullShape = 0;

/** Names of the shape types after ESRI's "Shapefile Technical Description" (1998), for messages. */
const shapeTypes: Readonly<Record<number, string>> = {
  0: 'null shapes',
  1: 'points',
  3: 'lines',
  5: 'polygons',
  8: 'multipoints',
  11: 'points with z',
  13: 'lines with z',
  15: 'polygons with z',
  18: 'multipoints with z',
  21: 'points with m',
  23: 'lines with m',
  25: 'polygons with m',
  28: 'multipoints with m',
  31: 'multipatches',
};

/** Polygons with z or m keep x and y in the same place as plain ones; the rest is skipped. */
const polygonTypes: readonly number[] = [5, 15, 25];

/**
 * Reads the shapes of a Shapefile of polygons.
 *
 * @throws InputError if the file is cut off, holds other than polygons, or disagrees with its index
 */
export function parseShp(shp: Uint8Array, shx: Uint8Array, place: Place): Shape[] {
  const view = new DataView(shp.buffer, shp.byteOffset, shp.byteLength);
  checkHeader(view, place);
  const shapes: Shape[] = [];
  for (let offset = headerLength; offset + 8 <= shp.length;) {
    const length = 2 * view.getInt32(offset + 4);
    if (length < 4 || offset + 8 + length > shp.length) throw cutOff(shapes.length + 1, place);
    shapes.push(
      parseShape(new DataView(shp.buffer, shp.byteOffset + offset + 8, length), shapes.length + 1, place),
    );
    offset += 8 + length;
  }
  const indexed = Math.floor((shx.length - headerLength) / 8);
  if (indexed !== shapes.length)
    throw new InputError([
      {
        what: 'the .shp and its index .shx differ in number',
        ...place,
        found: `${shapes.length} shapes`,
        expected: `${indexed} as in the .shx`,
        mend: 'take both files from the same download',
      },
    ]);
  return shapes;
}

/** What a Shapefile holds, by its header: `polygons`, or something else. */
export function describeShapes(shp: Uint8Array): string {
  if (shp.length < headerLength) return 'nothing';
  const type = new DataView(shp.buffer, shp.byteOffset, shp.byteLength).getInt32(32, true);
  return polygonTypes.includes(type) ? 'polygons' : (shapeTypes[type] ?? `type ${type}`);
}

function checkHeader(view: DataView, place: Place): void {
  if (view.byteLength < headerLength || view.getInt32(0) !== 9994)
    throw new InputError([
      { what: 'the .shp is not a Shapefile', ...place, found: `${view.byteLength} bytes` },
    ]);
  const type = view.getInt32(32, true);
  if (!polygonTypes.includes(type))
    throw new InputError([
      {
        what: 'wrong geometry type',
        ...place,
        found: shapeTypes[type] ?? `type ${type}`,
        expected: 'polygons',
      },
    ]);
  const declared = 2 * view.getInt32(24);
  if (declared !== view.byteLength)
    throw new InputError([
      {
        what: 'the .shp is cut off or too long',
        ...place,
        found: `${view.byteLength} bytes`,
        expected: `${declared} as in its header`,
        mend: 'download the file again',
      },
    ]);
}

function parseShape(view: DataView, row: number, place: Place): Shape {
  const type = view.getInt32(0, true);
  if (type === nullShape) return undefined;
  if (!polygonTypes.includes(type))
    throw new InputError([
      {
        what: 'wrong geometry type',
        ...place,
        row,
        found: shapeTypes[type] ?? `type ${type}`,
        expected: 'polygons',
      },
    ]);
  if (view.byteLength < 44) throw cutOff(row, place);
  const ringCount = view.getInt32(36, true);
  const pointCount = view.getInt32(40, true);
  const points = 44 + 4 * ringCount;
  if (ringCount < 0 || pointCount < 0 || points + 16 * pointCount > view.byteLength) throw cutOff(row, place);
  return Array.from({ length: ringCount }, (_, index) => {
    const from = view.getInt32(44 + 4 * index, true);
    const to = index + 1 < ringCount ? view.getInt32(48 + 4 * index, true) : pointCount;
    if (from < 0 || to < from || to > pointCount) throw cutOff(row, place);
    return parseRing(view, points + 16 * from, to - from);
  });
}

function parseRing(view: DataView, offset: number, length: number): Ring {
  const ring = new Float64Array(2 * length);
  for (let index = 0; index < ring.length; index++) ring[index] = view.getFloat64(offset + 8 * index, true);
  return ring;
}

function cutOff(row: number, place: Place): InputError {
  return new InputError([
    { what: 'the shape is cut off', ...place, row, mend: 'download the file again, or write the layer anew' },
  ]);
}
