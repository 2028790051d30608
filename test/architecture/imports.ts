import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { findImports, type Source } from './source.ts';

/** Which layers a layer may import from, itself included. Imports point down, those of types too. */
export const ladder: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['src/core'],
  'src/state': ['src/core', 'src/state'],
  'src/map': ['src/core', 'src/map'],
  'src/elements': ['src/core', 'src/state', 'src/map', 'src/elements'],
  'src/app': ['src/core', 'src/state', 'src/map', 'src/elements', 'src/app'],
  scripts: ['src/core', 'scripts'],
};

/** Packages that calculate only: no page, no file, no clock. Types of packages are free of effects by nature. */
const purePackages = [
  '@turf/turf',
  'd3-scale',
  'd3-scale-chromatic',
  'geojson',
  'simple-statistics',
  'topojson-client',
  'topojson-specification',
  'valibot',
];

/** Imports that climb the ladder, and files that stand on none of its steps. */
export function findClimbingImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const layer = layerOf(source.path);
    if (layer === undefined) return [`${source.path} is in no layer`];
    const allowed = ladder[layer] ?? [];
    return ownImports(source)
      .filter((target) => !allowed.includes(layerOf(target) ?? ''))
      .map((target) => `${source.path} imports ${target}`);
  });
}

/** Groups of files that import each other in a circle, each told once as a walk back to its first file. */
export function findCycles(sources: readonly Source[]): string[] {
  const importsByPath = new Map(sources.map((source) => [source.path, ownImports(source)]));
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, walked: readonly string[]): void => {
    const start = walked.indexOf(path);
    if (start >= 0) cycles.push([...walked.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const target of importsByPath.get(path) ?? []) visit(target, [...walked, path]);
    done.add(path);
  };
  for (const path of importsByPath.keys()) visit(path, []);
  return cycles;
}

/** Imports by which the core would depend on Node, on the page or on a package with effects. */
export function findImpureImports(core: readonly Source[]): string[] {
  return core.flatMap((source) =>
    foreignImports(source)
      .filter((name) => !purePackages.includes(name))
      .map((name) => `${source.path} imports ${name}`),
  );
}

/** Imports in the browser's code that `npm ci --omit=dev` would not bring: only packages of `dependencies` may ship. */
export function findUnshippedImports(sources: readonly Source[], manifest: Manifest): string[] {
  const shipped = Object.keys(manifest.dependencies);
  const typesOnly = Object.keys(manifest.devDependencies).filter((name) => name.startsWith('@types/'));
  return sources.flatMap((source) =>
    foreignImports(source)
      .filter((name) => !shipped.includes(packageOf(name)) && !typesOnly.includes(`@types/${name}`))
      .map((name) => `${source.path} imports ${name}`),
  );
}

/** The parts of `package.json` that matter here. */
export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Paths of the files that import a package or a file of it. */
export function findImporters(sources: readonly Source[], name: string): string[] {
  return sources
    .filter((source) => foreignImports(source).some((found) => packageOf(found) === name))
    .map((source) => source.path);
}

/** Relative imports whose file ending is left out: Node could not run them. */
export function findBareImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    findImports(source)
      .filter((name) => name.startsWith('.') && posix.extname(name) === '')
      .map((name) => `${source.path} imports ${name}`),
  );
}

function ownImports(source: Source): string[] {
  return findImports(source)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(source.path), name.replace(/\?.*$/, '')));
}

function foreignImports(source: Source): string[] {
  return findImports(source).filter((name) => !name.startsWith('.'));
}

function packageOf(name: string): string {
  if (builtinModules.includes(name)) return `node:${name}`;
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function layerOf(path: string): string | undefined {
  return Object.keys(ladder).find((layer) => path.startsWith(`${layer}/`));
}
