import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskEffects } from '../../../scripts/lib/effects.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the disk', () => {
  test('has no content for a file that is not there', () => {
    expect(diskEffects.readFile(join(folder, 'a'))).toBeUndefined();
    expect(diskEffects.listFiles(join(folder, 'b'), '.ts')).toEqual([]);
  });

  test('does not hide another failure', () => {
    expect(() => diskEffects.readFile(folder)).toThrow(/EISDIR/);
  });

  test('makes the folder it writes to and leaves no other file there', () => {
    diskEffects.writeFiles([
      { path: join(folder, 'out/a'), bytes: bytes('1') },
      { path: join(folder, 'out/b'), bytes: bytes('2') },
    ]);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a', 'b']);
    expect(readFileSync(join(folder, 'out/b'), 'utf8')).toBe('2');
  });

  test('changes no file if one of them cannot be written', () => {
    writeFileSync(join(folder, 'a'), 'old');
    writeFileSync(join(folder, 'file'), 'in the way');
    const files = [
      { path: join(folder, 'a'), bytes: bytes('new') },
      { path: join(folder, 'file/b'), bytes: bytes('new') },
    ];
    expect(() => diskEffects.writeFiles(files)).toThrow(/ENOTDIR|EEXIST/);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a', 'file']);
  });

  test('lists files of all folders below, sorted', () => {
    mkdirSync(join(folder, 'b'));
    for (const name of ['c.ts', 'b/a.ts', 'b/a.md']) writeFileSync(join(folder, name), '');
    expect(diskEffects.listFiles(folder, '.ts')).toEqual([join(folder, 'b/a.ts'), join(folder, 'c.ts')]);
  });
});
