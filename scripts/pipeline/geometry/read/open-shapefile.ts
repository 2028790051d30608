import type { Problem } from '../../../../src/core/problem.ts';
import { findEncoding, parseDbf } from '../parse-dbf.ts';
import { describeShapes, parseShp } from '../parse-shp.ts';
import type { LayerSource } from './layer-source.ts';

/** Suffixes of the files that a Shapefile is read from. */
export const shapefileSuffixes = ['shp', 'shx', 'dbf', 'prj', 'cpg'] as const;

/** The files of one Shapefile, as far as they are there; read when they are needed. */
export type ShapefileParts = Readonly<Partial<Record<(typeof shapefileSuffixes)[number], () => Uint8Array>>>;

/** What each file is for, as a reader of the message needs to know it. */
const neededFiles = {
  shx: 'the index of the shapes',
  dbf: 'the attributes',
  prj: 'the coordinate system',
} as const;

/** @param where to put a missing file: "into the ZIP" */
export function openShapefile(
  name: string,
  parts: ShapefileParts,
  { file, where }: { readonly file: string; readonly where: string },
): LayerSource {
  const place = { file, layer: name };
  const readText = (read: (() => Uint8Array) | undefined) => read && new TextDecoder().decode(read()).trim();
  const readPart = (suffix: 'shp' | 'shx' | 'dbf') => parts[suffix]?.() ?? new Uint8Array(0);
  const declared = readText(parts.cpg);
  const encodingOf = (dbf: Uint8Array) => declared ?? findEncoding(dbf);
  return {
    name,
    format: 'Shapefile',
    system: readText(parts.prj),
    problems: describeMissing(parts, name, where, place),
    describeGeometry: () => describeShapes(readPart('shp')),
    listWarnings: () => (declared === undefined ? [warnOfEncoding(encodingOf(readPart('dbf')), place)] : []),
    readAttributes: () => {
      const dbf = readPart('dbf');
      return parseDbf(dbf, encodingOf(dbf), place);
    },
    readShapes: () => parseShp(readPart('shp'), readPart('shx'), place),
  };
}

function describeMissing(
  parts: ShapefileParts,
  name: string,
  where: string,
  place: Pick<Problem, 'file' | 'layer'>,
): Problem[] {
  return (['shx', 'dbf', 'prj'] as const)
    .filter((suffix) => !parts[suffix])
    .map((suffix) => ({
      what: `missing file: ${name}.${suffix}, ${neededFiles[suffix]}`,
      ...place,
      mend: `put ${name}.${suffix} ${where}, beside ${name}.shp`,
    }));
}

function warnOfEncoding(encoding: string, place: Pick<Problem, 'file' | 'layer'>): Problem {
  return { what: `no .cpg; the attributes are read as ${encoding}`, ...place, mend: 'add a .cpg' };
}
