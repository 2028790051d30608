import { hashBytes } from '../lib/effects.ts';
import type { ShippedFile } from './statements.ts';

/** Shipped files that are inputs, or hold the sources that a script was made from. */
export function findRawFiles(
  files: readonly ShippedFile[],
  inputHashes: Readonly<Record<string, string>>,
): string[] {
  const inputs = new Map(Object.entries(inputHashes).map(([path, hash]) => [hash, path]));
  return files.flatMap(({ path, bytes }) => {
    const input = inputs.get(hashBytes(bytes));
    return [
      ...(input === undefined ? [] : [`${path}: is the input ${input}`]),
      ...(path.endsWith('.map') ? [`${path}: is a source map`] : []),
      ...(/\.m?js$/.test(path) && /sourceMappingURL=data:/.test(new TextDecoder().decode(bytes))
        ? [`${path}: holds its source map`]
        : []),
    ];
  });
}
