import { join } from 'node:path';
import type { Effects } from '../../lib/effects.ts';
import { collectProblems } from '../collect-problems.ts';
import { parseJson } from '../parse-json.ts';
import { loadSqlite } from './read/open-database.ts';
import { readZip } from './read/read-zip.ts';

/**
 * Loads what the boundary files of a folder are read with, where it takes time: SQLite for GeoPackages. What is wrong
 * with the files is told when they are read.
 */
export async function prepareReaders(
  { readFile }: Pick<Effects, 'readFile'>,
  geodata: string,
): Promise<void> {
  const catalog = readFile(join(geodata, 'catalog.json'));
  const paths = catalog ? listPaths(catalog) : [];
  const files = paths.map((path) => ({ path, bytes: readFile(join(geodata, path)) }));
  if (files.some(({ path, bytes }) => bytes && mayHoldDatabase(path, bytes))) await loadSqlite();
}

function listPaths(catalog: Uint8Array): string[] {
  const { boundaries } = (collectProblems([], () => parseJson(catalog, 'catalog.json')) ?? {}) as {
    readonly boundaries?: { readonly path?: unknown; readonly replace?: { readonly path?: unknown } };
  };
  return [boundaries?.path, boundaries?.replace?.path].filter((path) => typeof path === 'string');
}

/** Whether the bytes are a database, or a ZIP with one in it; a ZIP in a ZIP may be anything. */
function mayHoldDatabase(path: string, bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 6));
  if (start === 'SQLite') return true;
  const entries = start.startsWith('PK') ? collectProblems([], () => readZip({ path, bytes })) : undefined;
  return (entries ?? []).some(({ name }) => /\.(gpkg|zip)$/i.test(name));
}
