import { join, relative } from 'node:path';
import { hashBytes, type Effects } from './effects.ts';
import type { CodeVersion } from '../pipeline/manifest.ts';

const sources = ['scripts/lib', 'scripts/pipeline', 'src/core'];
const entries = ['package.json', 'scripts/build-data.ts'];

/**
 * Version of the package and a hash over all sources that take part in the build. `package.json` pins the libraries
 * exactly, so that it stands for them too.
 *
 * @param root folder of the project
 */
export function loadCodeVersion(effects: Effects, root: string): CodeVersion {
  const paths = [
    ...entries.map((name) => join(root, name)),
    ...sources.flatMap((folder) => effects.listFiles(join(root, folder), '.ts')),
  ];
  const hashes = paths.map((path) => `${relative(root, path)} ${hashBytes(effects.readFile(path) ?? '')}`);
  const manifest = JSON.parse(
    new TextDecoder().decode(effects.readFile(join(root, 'package.json'))),
  ) as unknown;
  return { version: versionOf(manifest), hash: hashBytes(hashes.join('\n')) };
}

function versionOf(manifest: unknown): string {
  if (
    typeof manifest === 'object' &&
    manifest &&
    'version' in manifest &&
    typeof manifest.version === 'string'
  )
    return manifest.version;
  throw new Error('package.json has no version');
}
