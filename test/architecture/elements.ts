import { posix } from 'node:path';
import { findImports, type Source } from './source.ts';

/**
 * Elements that a file uses in its markup and nobody loads with it: neither the file, by what it imports, nor one of
 * the files that are always there. A tag without its class shows nothing and raises no error.
 */
export function findUnloadedElements(sources: readonly Source[], always: readonly string[]): string[] {
  const importsByPath = new Map(
    sources.map((source) => [
      source.path,
      findImports(source).map((name) => posix.join(posix.dirname(source.path), name)),
    ]),
  );
  const fileByTag = new Map(
    sources.flatMap((source) =>
      [...source.text.matchAll(/define\('([\w-]+)'/g)].map(([, tag]) => [tag!, source.path] as const),
    ),
  );
  return sources.flatMap((source) => {
    const loaded = collectImported([source.path, ...always], importsByPath);
    const tags = new Set([...source.text.matchAll(/<([a-z]+-[a-z-]+)[\s>]/g)].map(([, tag]) => tag!));
    return [...tags]
      .filter((tag) => fileByTag.has(tag) && !loaded.has(fileByTag.get(tag)!))
      .map((tag) => `${source.path} shows <${tag}> without loading ${fileByTag.get(tag)!}`);
  });
}

function collectImported(
  paths: readonly string[],
  importsByPath: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const imported of importsByPath.get(path) ?? []) visit(imported);
  };
  for (const path of paths) visit(path);
  return found;
}
