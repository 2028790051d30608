import { describe, expect, test } from 'vitest';
import { readBoundaries } from '../../../scripts/pipeline/geometry/read-boundaries.ts';
import { changeBytes, describeBoundaries, drawArea, drawSquare, messageOf, zipLayer } from './zip-layer.ts';

const a = drawArea('08111001', [drawSquare(0, 0)]);
const b = drawArea('08111002', [drawSquare(1, 0)]);

function read(bytes: Uint8Array, areas = 2) {
  return readBoundaries({ path: 'toy.zip', bytes, companions: [] }, describeBoundaries(areas));
}

describe('coordinate systems and encodings', () => {
  test('degrees under a .prj in metres are recognised', () => {
    const degrees = drawArea('08111001', [[[9, 48], [9, 49], [10, 48], [9, 48]]]); // oxfmt-ignore
    expect(messageOf(() => read(zipLayer([degrees]), 1))).toMatch(
      /contradict .* these look like degrees; declare EPSG:4326/,
    );
  });

  test('latitude first is recognised', () => {
    const swapped = drawArea('08111001', [[[48, 9], [49, 9], [48, 10], [48, 9]]]); // oxfmt-ignore
    expect(messageOf(() => read(zipLayer([swapped]), 1))).toMatch(/latitude first; swap the axes/);
  });

  test('eastings that begin with the zone are recognised', () => {
    const zone = drawArea('08111001', [drawSquare(0, 0).map(([x = NaN, y = NaN]) => [x + 32_000_000, y])]);
    expect(messageOf(() => read(zipLayer([zone]), 1))).toMatch(/the easting begins with the zone/);
  });

  test('a .prj of no known system is refused by name', () => {
    const bytes = zipLayer([a, b], (files) => ({
      ...files,
      prj: new TextEncoder().encode('PROJCS["Moon"]'),
    }));
    expect(messageOf(() => read(bytes))).toMatch(/unknown coordinate system; found "Moon"/);
  });

  test('an unknown encoding is refused by name', () => {
    const bytes = zipLayer([a, b], (files) => ({ ...files, cpg: new TextEncoder().encode('EBCDIC') }));
    expect(messageOf(() => read(bytes))).toMatch(/unknown encoding in the \.cpg; found "EBCDIC"/);
  });

  test('text that is not in the declared encoding is told with row and column', () => {
    const place = 32 + 3 * 32 + 1 + 1 + 12 + 2;
    const bytes = zipLayer([a, b], (files) => ({ ...files, dbf: changeBytes(files.dbf, place, 0xfc) }));
    expect(messageOf(() => read(bytes))).toMatch(/row 1, column GEN: text is not in the encoding UTF-8/);
  });
});
