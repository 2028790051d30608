import { InputError } from '../../../../src/core/problem.ts';
import { explainFolder, explainFormat } from './explain-format.ts';
import type { BoundaryFile, LayerSource } from './layer-source.ts';
import { openFlatGeobuf } from './open-flatgeobuf.ts';
import { openGeoPackage } from './open-geopackage.ts';
import { openJson } from './open-json.ts';
import { openShapefile, shapefileSuffixes } from './open-shapefile.ts';
import { openZip } from './open-zip.ts';

interface Format {
  readonly isIt: (bytes: Uint8Array) => boolean;
  readonly open: (file: BoundaryFile, companions: readonly BoundaryFile[]) => LayerSource[];
}

/** Formats by their first bytes. */
const formats: readonly Format[] = [
  {
    isIt: (bytes) => startsWith(bytes, 'PK'),
    open: (file) => openZip(file, (inner) => openBoundaries(inner)),
  },
  { isIt: (bytes) => startsWith(bytes, 'SQLite format 3\0'), open: openGeoPackage },
  { isIt: (bytes) => startsWith(bytes, 'fgb'), open: openFlatGeobuf },
  { isIt: (bytes) => startsWith(bytes, '\0\0\x27\x0a'), open: openLooseShapefile },
  { isIt: isJson, open: openJson },
];

/**
 * Opens the layers of a boundary file. The format is told by the content: a name may be wrong.
 *
 * @param companions files beside it with the same name and another suffix, for a Shapefile that is not zipped
 * @throws InputError if the format is not read, with the way to one that is, or if the file is damaged
 */
export function openBoundaries(file: BoundaryFile, companions: readonly BoundaryFile[] = []): LayerSource[] {
  const format = formats.find(({ isIt }) => isIt(file.bytes));
  if (format) return format.open(file, companions);
  throw new InputError([
    file.bytes.length > 0
      ? (explainFolder([file.path], file.path) ?? explainFormat(file))
      : explainFormat(file),
  ]);
}

function openLooseShapefile(file: BoundaryFile, companions: readonly BoundaryFile[]): LayerSource[] {
  const parts = shapefileSuffixes.flatMap((suffix) => {
    const part = [file, ...companions].find(({ path }) => path.toLowerCase().endsWith(`.${suffix}`));
    return part ? [[suffix, () => part.bytes] as const] : [];
  });
  const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.shp$/i, '');
  return [openShapefile(name, Object.fromEntries(parts), { file: file.path, where: 'into the same folder' })];
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, start.length)) === start;
}

function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 100));
  return /^\s*\{/.test(start);
}
