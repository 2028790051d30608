import { dirname, join } from 'node:path';
import { elementsFolder, elementsModule } from '../../src/core/embed/element-api.ts';
import { tileDrawingFile } from '../../src/core/embed/tile-drawing.ts';
import { InputError } from '../../src/core/problem.ts';
import type { Effects } from '../lib/effects.ts';
import { findAssets } from './find-assets.ts';

/** The size of a part of the site and what it may be, in bytes as a server sends them (brotli). */
export interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

/** What each part may weigh at most, in bytes. */
export const budgets = {
  page: 75_000,
  place: 25_000,
  scripts: 40_000,
  movable: 70_000,
  map: 400_000,
  embed: 75_000,
  embedScript: 15_000,
  element: 57_000,
} as const;

/** Pages of places are thousands: to compress each would take minutes, so that the longest stands for them. */
function isOfPlace(path: string): boolean {
  return /\/(?:ort|place)\//.test(path);
}

/** An edition repeats the pages of the site. */
function isOfEdition(path: string): boolean {
  return /\/edition\//.test(path);
}

function findLongest(effects: Effects, paths: readonly string[]): string {
  const lengthOf = (path: string) => effects.readFile(path)?.length ?? 0;
  return paths.reduce((longest, path) => (lengthOf(path) > lengthOf(longest) ? path : longest), '');
}

/**
 * Weighs the site: the heaviest painted page with its styles, as it is before any script; the scripts that every page
 * loads; the map library with its worker, which are loaded on demand; and what others embed: the longest map,
 * and the scripts of the element before it asks for the map library.
 *
 * @param weigh gives the size of a file as it is sent
 * @throws InputError where a part is not there: a budget that measures nothing would always be kept
 */
export function measureSite(
  effects: Effects,
  dist: string,
  weigh: (bytes: Uint8Array) => number,
): readonly Size[] {
  const { start, scripts, preloads, later } = findAssets(effects, dist);
  const first = [start, ...scripts, ...preloads];
  const sizeOf = (path: string) => weigh(effects.readFile(path) ?? new Uint8Array());
  const sizeOfAll = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + sizeOf(join(dist, path)), 0);
  const pages = effects
    .listFiles(dist, 'index.html')
    .filter((path) => !isOfPlace(path) && !isOfEdition(path));
  const places = effects.listFiles(dist, 'index.html').filter(isOfPlace);
  const map = effects.listFiles(join(dist, 'assets'), 'js').filter((path) => path.includes('maplibre'));
  if (map.length < 2 || !map.some((path) => path.endsWith('.mjs')))
    throw new InputError([
      { what: 'no map library and worker to weigh', file: join(dist, 'assets'), mend: 'run "npm run build"' },
    ]);
  return [
    ...measureEmbeds(effects, join(dist, 'embed'), sizeOf),
    {
      name: 'heaviest page with its styles',
      bytes: Math.max(...pages.map(sizeOf)),
      limit: budgets.page,
    },
    { name: 'longest page of a place', bytes: sizeOf(findLongest(effects, places)), limit: budgets.place },
    { name: 'scripts before the map', bytes: sizeOfAll(first), limit: budgets.scripts },
    {
      name: 'scripts until the map can be moved',
      bytes: Math.max(...Object.values(later).map((parts) => sizeOfAll([...first, ...parts]))),
      limit: budgets.movable,
    },
    {
      name: 'map library and worker',
      bytes: map.reduce((sum, path) => sum + sizeOf(path), 0),
      limit: budgets.map,
    },
  ];
}

/** A module and all that it imports, but what it only imports on demand; paths as they are given. */
function findImported(effects: Effects, module: string, found: readonly string[] = []): readonly string[] {
  if (found.includes(module)) return found;
  const text = new TextDecoder().decode(effects.readFile(module));
  const imports = [...text.matchAll(/(?:from|import) ?["'](\.[^"']+)["']/g)].map(([, path = '']) => path);
  return imports.reduce<readonly string[]>(
    (sum, path) => findImported(effects, join(dirname(module), path), sum),
    [...found, module],
  );
}

function measureEmbeds(effects: Effects, folder: string, sizeOf: (path: string) => number): readonly Size[] {
  const pages = effects.listFiles(folder, '.html');
  const [script, tiles] = [join(folder, 'embed.js'), join(folder, tileDrawingFile)];
  const element = join(dirname(folder), elementsFolder, elementsModule);
  const isThere = [script, tiles, element].every((path) => effects.readFile(path) !== undefined);
  if (pages.length === 0 || !isThere)
    throw new InputError([{ what: 'no embedded map to weigh', file: folder, mend: 'run "npm run build"' }]);
  const sizeOfAll = (paths: readonly string[]) => paths.reduce((sum, path) => sum + sizeOf(path), 0);
  const parts = [findLongest(effects, pages), join(folder, 'embed.css'), script];
  return [
    {
      name: 'longest embedded map with its style and script',
      bytes: sizeOfAll(parts),
      limit: budgets.embed,
    },
    { name: 'the same drawn in equal sizes', bytes: sizeOfAll([...parts, tiles]), limit: budgets.embed },
    { name: 'script of an embedded map', bytes: sizeOf(script), limit: budgets.embedScript },
    {
      name: 'scripts of the element until its map can be moved',
      bytes: sizeOfAll(findImported(effects, element)),
      limit: budgets.element,
    },
  ];
}
