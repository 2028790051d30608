import { unzipSync } from 'fflate';
import { InputError } from '../../../src/core/problem.ts';

/** The files of one zipped Shapefile, unpacked. */
export interface LayerFiles {
  readonly shp: Uint8Array;
  readonly shx: Uint8Array;
  readonly dbf: Uint8Array;
  /** Coordinate system as WKT. */
  readonly wkt: string;
  /** What the `.cpg` says; `undefined` without such a file. */
  readonly encoding: string | undefined;
}

/** What each file is for, as a reader of the message needs to know it. */
const neededFiles = {
  shx: 'the index of the shapes',
  dbf: 'the attributes',
  prj: 'the coordinate system',
} as const;

/**
 * Unpacks the files of one layer of a ZIP, whatever folder it is in, and no others.
 *
 * @param file the name to use in messages
 * @throws InputError if it is not a ZIP, is damaged, or lacks the layer or one of its files
 */
export function unzipLayer(bytes: Uint8Array, file: string, layer: string): LayerFiles {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new InputError([
      {
        what: 'not a ZIP file',
        file,
        found: describeStart(bytes),
        expected: 'a zipped Shapefile, whose first bytes are "PK"',
        mend: 'download the file again; a page of text may have been saved in its place',
      },
    ]);
  const stem = findLayer(listFiles(bytes, file), file, layer);
  const wanted = ['shp', 'shx', 'dbf', 'prj', 'cpg'].map((suffix) => `${stem}.${suffix}`.toLowerCase());
  const unpacked = unzip(bytes, file, (name) => wanted.includes(name.toLowerCase()));
  const bySuffix = new Map([...unpacked].map(([name, content]) => [suffixOf(name), content]));
  const { shp, shx, dbf, prj, cpg } = Object.fromEntries(bySuffix);
  if (!shp || !shx || !dbf || !prj) throw new InputError(describeMissing(bySuffix, file, layer));
  const text = new TextDecoder();
  return { shp, shx, dbf, wkt: text.decode(prj), encoding: cpg && text.decode(cpg).trim() };
}

function describeStart(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 20));
}

function unzip(
  bytes: Uint8Array,
  file: string,
  isWanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: (entry) => isWanted(entry.name) })));
  } catch (error) {
    throw new InputError([
      {
        what: `damaged or incomplete ZIP file: ${error instanceof Error ? error.message : String(error)}`,
        file,
        found: `${bytes.length} bytes`,
        mend: 'download the file again, or pack it anew without a password',
      },
    ]);
  }
}

function listFiles(bytes: Uint8Array, file: string): string[] {
  const names: string[] = [];
  unzip(bytes, file, (name) => {
    names.push(name);
    return false;
  });
  return names;
}

function findLayer(names: readonly string[], file: string, layer: string): string {
  const stems = names.filter((name) => suffixOf(name) === 'shp').map((name) => name.slice(0, -4));
  const found = stems.filter((stem) => layerOf(stem).toLowerCase() === layer.toLowerCase());
  const [stem] = found;
  if (stem !== undefined && found.length === 1) return stem;
  const layers = stems.map(layerOf).join(', ') || 'no Shapefile at all';
  throw new InputError([
    stem === undefined
      ? {
          what: `layer not found: ${layer}`,
          file,
          found: layers,
          mend: 'name one of these as boundaries.layer',
        }
      : {
          what: `layer found ${found.length} times: ${layer}`,
          file,
          found: found.join(', '),
          expected: 'one',
        },
  ]);
}

function describeMissing(bySuffix: ReadonlyMap<string, Uint8Array>, file: string, layer: string) {
  return Object.entries(neededFiles)
    .filter(([suffix]) => !bySuffix.has(suffix))
    .map(([suffix, purpose]) => ({
      what: `missing file: ${layer}.${suffix}, ${purpose}`,
      file,
      layer,
      mend: `pack ${layer}.${suffix} into the ZIP, beside ${layer}.shp`,
    }));
}

function suffixOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

function layerOf(stem: string): string {
  return stem.slice(stem.lastIndexOf('/') + 1);
}
