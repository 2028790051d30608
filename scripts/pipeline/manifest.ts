import { join } from 'node:path';
import * as v from 'valibot';
import type { Source } from '../../src/core/catalog.ts';
import { hashBytes, type Effects } from '../lib/effects.ts';

export const manifestName = 'atlas.manifest.json';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const manifestSchema = v.object({
  code: hash,
  inputs: v.record(v.string(), hash),
  outputs: v.record(v.string(), v.object({ sha256: hash })),
});

/** What a data folder was made from, and by what. */
export interface Manifest {
  /** Names this state of the data: the first eight digits of the hash of all outputs. */
  readonly edition: string;
  /** Version of the package. */
  readonly version: string;
  /** SHA-256 of the sources of the build. */
  readonly code: string;
  /** Path in the folder of the input to SHA-256. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly sources: readonly Source[];
}

/** The program that builds: its version, and a hash that changes with any line of it. */
export interface CodeVersion {
  readonly version: string;
  readonly hash: string;
}

export interface Folders {
  /** Folder of the input. */
  readonly geodata: string;
  /** Folder of the output. */
  readonly out: string;
}

/**
 * Whether the data folder already holds what a build would write: the same code, the same inputs, all outputs intact.
 * A manifest that cannot be read means no, since the build replaces it.
 */
export function isUnchanged(effects: Effects, { geodata, out }: Folders, code: CodeVersion): boolean {
  const manifest = v.safeParse(manifestSchema, parseJson(effects.readFile(join(out, manifestName))));
  if (!manifest.success || manifest.output.code !== code.hash) return false;
  const isSame = (path: string, expected: string) => {
    const bytes = effects.readFile(path);
    return bytes !== undefined && hashBytes(bytes) === expected;
  };
  return (
    Object.entries(manifest.output.inputs).every(([path, sha256]) => isSame(join(geodata, path), sha256)) &&
    Object.entries(manifest.output.outputs).every(([path, { sha256 }]) => isSame(join(out, path), sha256))
  );
}

function parseJson(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
