import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ShippedFile } from './statements.ts';

/** All files below a folder, whatever their names, paths relative to it. */
export function loadFiles(folder: string): ShippedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(folder, path), bytes: readFileSync(path) }));
}
