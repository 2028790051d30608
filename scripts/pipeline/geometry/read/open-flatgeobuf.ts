import { ByteBuffer } from 'flatbuffers';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { parseProperties } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { fromByteBuffer, type HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { calcTreeSize } from 'flatgeobuf/lib/mjs/packedrtree.js';
import { InputError, type Problem } from '../../../../src/core/problem.ts';
import type { Ring } from '../boundary-layer.ts';
import type { BoundaryFile, LayerSource, Shape } from './layer-source.ts';
import { formatCell, refuseGeometry, turnPolygon } from './polygons.ts';

const magicLength = 8;
const sizeLength = 4;
const areaTypes: readonly GeometryType[] = [
  GeometryType.Unknown,
  GeometryType.Polygon,
  GeometryType.MultiPolygon,
];

/** @throws InputError if the file is cut off or damaged */
export function openFlatGeobuf({ path, bytes }: BoundaryFile): LayerSource[] {
  const { header, features } = guard(path, () => readFile(bytes));
  const columns = header.columns ?? [];
  const name = header.title ?? path.slice(path.lastIndexOf('/') + 1).replace(/\.fgb$/i, '');
  const place = { file: path, layer: name };
  return [
    {
      name,
      format: 'FlatGeobuf',
      system: describeSystem(header),
      problems: [],
      describeGeometry: () =>
        areaTypes.includes(header.geometryType) ? 'polygons' : GeometryType[header.geometryType],
      listWarnings: () => [],
      readAttributes: () => ({
        columns: columns.map((column) => column.name),
        rows: guard(path, () =>
          features.map((feature) => {
            const properties = parseProperties(feature, columns) as Readonly<Record<string, unknown>>;
            return new Map(columns.map((column) => [column.name, formatCell(properties[column.name])]));
          }),
        ),
      }),
      readShapes: () =>
        guard(path, () =>
          features.map((feature, index) =>
            parseShape(feature.geometry(), header.geometryType, place, index + 1),
          ),
        ),
    },
  ];
}

function readFile(bytes: Uint8Array): { header: HeaderMeta; features: Feature[] } {
  const buffer = new ByteBuffer(bytes);
  const headerLength = buffer.readUint32(magicLength);
  buffer.setPosition(magicLength);
  const header = fromByteBuffer(buffer);
  const features: Feature[] = [];
  let offset = magicLength + sizeLength + headerLength;
  if (header.indexNodeSize > 0) offset += calcTreeSize(header.featuresCount, header.indexNodeSize);
  while (offset < bytes.length) {
    const length = buffer.readUint32(offset);
    if (offset + sizeLength + length > bytes.length) throw new RangeError('the last feature is cut off');
    buffer.setPosition(offset);
    features.push(Feature.getSizePrefixedRootAsFeature(buffer));
    offset += sizeLength + length;
  }
  if (features.length < header.featuresCount)
    throw new RangeError(`${features.length} of ${header.featuresCount} features`);
  return { header, features };
}

/** Damaged offsets lead out of the bytes, which the decoder answers with a `RangeError`. */
function guard<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError([
      { what: `damaged or incomplete FlatGeobuf: ${error.message}`, file, mend: 'download the file again' },
    ]);
  }
}

function describeSystem({ crs }: HeaderMeta): string | undefined {
  if (!crs) return undefined;
  const isEpsg = (crs.org ?? 'EPSG').toUpperCase() === 'EPSG' && crs.code > 0;
  return isEpsg ? `EPSG:${crs.code}` : (crs.wkt ?? undefined);
}

function parseShape(
  geometry: Geometry | null,
  layerType: GeometryType,
  place: Pick<Problem, 'file' | 'layer'>,
  row: number,
): Shape {
  if (!geometry) return undefined;
  const type = layerType === GeometryType.Unknown ? geometry.type() : layerType;
  if (type === GeometryType.Polygon) return turnPolygon(readRings(geometry));
  if (type !== GeometryType.MultiPolygon) throw refuseGeometry(GeometryType[type], place, row);
  return Array.from({ length: geometry.partsLength() }, (_, index) => geometry.parts(index)).flatMap((part) =>
    part ? turnPolygon(readRings(part)) : [],
  );
}

function readRings(geometry: Geometry): Ring[] {
  const numbers = geometry.xyArray() ?? new Float64Array(0);
  const ends = geometry.endsArray() ?? Uint32Array.of(numbers.length / 2);
  return Array.from(ends, (end, index) => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
    return numbers.slice(2 * start, 2 * end);
  });
}
