import { writeZip } from '../../src/core/bundle/zip.ts';
import type { OutputFile } from '../lib/effects.ts';

/** Figures and the files beside them in one ZIP, in a folder of its name. The same files give the same bytes. */
export function packBundle(name: string, files: readonly OutputFile[]): Uint8Array {
  return writeZip(files.map(({ path, bytes }) => ({ path: `${name}/${path}`, bytes })));
}
