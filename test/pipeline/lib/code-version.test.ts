import { describe, expect, test } from 'vitest';
import { loadCodeVersion } from '../../../scripts/lib/code-version.ts';
import { createMemoryDisk } from '../../fixtures/toyland/memory-disk.ts';

const project = {
  'package.json': '{"version":"1.2.3"}',
  'scripts/build-data.ts': 'a',
  'scripts/pipeline/build.ts': 'b',
  'src/core/month.ts': 'c',
  'src/app/main.ts': 'd',
};

const versionOf = (changes: Record<string, string> = {}) => {
  const files = Object.entries({ ...project, ...changes });
  const disk = createMemoryDisk(new Map(files.map(([path, text]) => [path, new TextEncoder().encode(text)])));
  return loadCodeVersion(disk, 'in');
};

describe('the version of the program', () => {
  test('is that of the package', () => {
    expect(versionOf().version).toBe('1.2.3');
  });

  test.each(['scripts/build-data.ts', 'scripts/pipeline/build.ts', 'src/core/month.ts'])(
    'has another hash if %s changes',
    (path) => {
      expect(versionOf({ [path]: 'changed' }).hash).not.toBe(versionOf().hash);
    },
  );

  test('has another hash if a library or a file of the build is added', () => {
    expect(versionOf({ 'package.json': '{"version":"1.2.3","dependencies":{}}' }).hash).not.toBe(
      versionOf().hash,
    );
    expect(versionOf({ 'scripts/pipeline/new.ts': '' }).hash).not.toBe(versionOf().hash);
  });

  test('does not mind the pages', () => {
    expect(versionOf({ 'src/app/main.ts': 'changed' })).toEqual(versionOf());
  });
});
