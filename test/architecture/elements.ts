import { posix } from 'node:path';
import { findImports, type Source } from './source.ts';

/**
 * Elements that a file uses in its markup and nobody loads with it: neither the file, by what it imports, nor one of
 * the files that are always there. A tag without its class shows nothing and raises no error.
 */
export function findUnloadedElements(sources: readonly Source[], always: readonly string[]): string[] {
  const importsByPath = new Map(sources.map((source) => [source.path, resolveImports(atOnce(source))]));
  const fileByTag = new Map(
    sources.flatMap((source) =>
      [...source.text.matchAll(/define\('([\w-]+)'/g)].map(([, tag]) => [tag!, source.path] as const),
    ),
  );
  return sources.flatMap((source) => {
    const loaded = collectImported([...resolveImports(source), source.path, ...always], importsByPath);
    const tags = new Set([...source.text.matchAll(/<([a-z]+-[a-z-]+)[\s>]/g)].map(([, tag]) => tag!));
    return [...tags]
      .filter((tag) => fileByTag.has(tag) && !loaded.has(fileByTag.get(tag)!))
      .map((tag) => `${source.path} shows <${tag}> without loading ${fileByTag.get(tag)!}`);
  });
}

function resolveImports(source: Source): string[] {
  return findImports(source).map((name) => posix.join(posix.dirname(source.path), name));
}

/** Without what is imported on demand: another file may never ask for it. */
function atOnce(source: Source): Source {
  return { ...source, text: source.text.replaceAll('import(', 'later(') };
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
