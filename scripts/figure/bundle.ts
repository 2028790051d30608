import { zipSync } from 'fflate';
import type { OutputFile } from '../lib/effects.ts';
import { fixedDate } from '../pipeline/downloads/workbook.ts';

/** Figures and the files beside them in one ZIP, in a folder of its name. The same files give the same bytes. */
export function packBundle(
  name: string,
  figures: readonly OutputFile[],
  others: readonly OutputFile[],
): Uint8Array {
  const entries = [...figures, ...others].map(({ path, bytes }) => [`${name}/${path}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { mtime: fixedDate, level: 6 });
}
