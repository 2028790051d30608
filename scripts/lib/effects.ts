import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to write: path and content. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All that a build does to the world, so that it can run on a disk that exists only in a test. */
export interface Effects {
  /** Content of a file; `undefined` if there is none. */
  readonly readFile: (path: string) => Uint8Array | undefined;
  /** Paths of the files below a folder that end in `suffix`, sorted; empty if there is no such folder. */
  readonly listFiles: (folder: string, suffix: string) => readonly string[];
  /** Writes all files or none: to temporary names first, then renamed. */
  readonly writeFiles: (files: readonly OutputFile[]) => void;
}

const temporarySuffix = '.part';

/** The real disk. Relative paths are taken from the folder that the program was started in. */
export const diskEffects: Effects = {
  readFile: (path) => {
    try {
      return readFileSync(path);
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  },
  listFiles: (folder, suffix) => {
    try {
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      return names
        .filter((name) => name.endsWith(suffix))
        .sort()
        .map((name) => join(folder, name));
    } catch (error) {
      if (isAbsent(error)) return [];
      throw error;
    }
  },
  writeFiles: (files) => {
    try {
      for (const { path, bytes } of files) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path + temporarySuffix, bytes);
      }
      for (const { path } of files) renameSync(path + temporarySuffix, path);
    } finally {
      for (const { path } of files) rmSync(path + temporarySuffix, { force: true });
    }
  },
};

/** SHA-256 as 64 hexadecimal digits. */
export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
