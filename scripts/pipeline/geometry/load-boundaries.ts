import { InputError } from '../../../src/core/problem.ts';
import { explainFolder } from './read/explain-format.ts';
import type { BoundaryFile } from './read/layer-source.ts';
import { shapefileSuffixes } from './read/open-shapefile.ts';

/** A boundary file, and the files beside it that belong to it. */
export interface LoadedBoundaries extends BoundaryFile {
  /** Of a Shapefile that is not zipped: `.shx`, `.dbf` and so on, as far as they are there. */
  readonly companions: readonly BoundaryFile[];
}

/**
 * @param load a file that must be there
 * @param find a file that may be missing
 * @throws InputError if the file is missing, or is a folder of a format that is not read
 */
export function loadBoundaries(
  path: string,
  load: (path: string) => Uint8Array,
  find: (path: string) => Uint8Array | undefined,
): LoadedBoundaries {
  const folder = /\.gdb\/?$/i.test(path) ? explainFolder([path], path) : undefined;
  if (folder) throw new InputError([folder]);
  const bytes = load(path);
  if (!/\.shp$/i.test(path)) return { path, bytes, companions: [] };
  const stem = path.slice(0, -3);
  const companions = shapefileSuffixes.slice(1).flatMap((suffix) => {
    const names = [stem + suffix, stem + suffix.toUpperCase()];
    return names
      .flatMap((name) => ({ path: name, bytes: find(name) }))
      .filter(isThere)
      .slice(0, 1);
  });
  return { path, bytes, companions };
}

function isThere(file: { path: string; bytes: Uint8Array | undefined }): file is BoundaryFile {
  return file.bytes !== undefined;
}
