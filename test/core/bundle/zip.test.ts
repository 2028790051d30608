import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeZip } from '../../../src/core/bundle/zip.ts';

const paths = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}(\/[a-zÀ-ÿ_.-]{1,8})?$/), { maxLength: 5 });

test('a ZIP gives back every file as it was', () => {
  fc.assert(
    fc.property(
      paths,
      fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 5, maxLength: 5 }),
      (names, contents) => {
        const entries = names.map((path, index) => ({ path, bytes: contents[index]! }));
        const read = unzipSync(writeZip(entries));
        expect(Object.keys(read)).toEqual(names);
        for (const { path, bytes } of entries) expect([...read[path]!]).toEqual([...bytes]);
      },
    ),
  );
});

test('a ZIP has the same bytes again', () => {
  const entries = [{ path: 'ä/map.R', bytes: new TextEncoder().encode('library(sf)') }];
  expect(writeZip(entries)).toEqual(writeZip(entries));
});
