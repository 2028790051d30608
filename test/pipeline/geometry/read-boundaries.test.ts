import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { drawLine } from '../../../scripts/pipeline/geometry/line.ts';
import { readBoundaries } from '../../../scripts/pipeline/geometry/read-boundaries.ts';
import type { ShapefileFeature } from '../../../scripts/lib/shapefile-writer.ts';
import {
  changeBytes,
  describeBoundaries,
  drawArea,
  drawRing,
  drawSquare,
  messageOf,
  zipLayer,
} from './zip-layer.ts';

/*
 *   +---+---+
 *   | A | B |     A = 08111001, B = 08111002
 *   +---+---+
 */
const a = drawArea('08111001', [drawSquare(0, 0)]);
const b = drawArea('08111002', [drawSquare(1, 0)]);

function read(bytes: Uint8Array, areas = 2) {
  return readBoundaries({ path: 'toy.zip', bytes, companions: [] }, describeBoundaries(areas));
}

function withProperties(
  feature: ShapefileFeature,
  properties: Record<string, string | number>,
): ShapefileFeature {
  return { ...feature, properties: { ...feature.properties, ...properties } };
}

function outlineOf(column: number, row: number) {
  return drawLine(drawSquare(column, row) as [number, number][]);
}

function truncate(bytes: Uint8Array, length: number): Uint8Array {
  return bytes.slice(0, bytes.length - length);
}

describe('what is read', () => {
  test('areas come sorted by key, with their rows and with clockwise outer rings', () => {
    const { output } = read(zipLayer([b, a]));
    expect(output.areas).toEqual([
      { id: '08111001', rows: [2], rings: [outlineOf(0, 0)] },
      { id: '08111002', rows: [1], rings: [outlineOf(1, 0)] },
    ]);
    expect(output.system).toContain('UTM');
  });

  test('a shape whose rings all run the wrong way is turned', () => {
    const turned = zipLayer([a, b], (files) => ({ ...files, shp: reverseFirstRing(files.shp, 5) }));
    expect(read(turned).output.areas[0]?.rings).toEqual([outlineOf(0, 0)]);
  });

  test('several rows of land with one key become one area, and the report says so', () => {
    const { output, report } = read(zipLayer([a, b, drawArea('08111001', [drawSquare(2, 0)])]));
    expect(output.areas[0]).toEqual({
      id: '08111001',
      rows: [1, 3],
      rings: [outlineOf(0, 0), outlineOf(2, 0)],
    });
    expect(report.lines).toContain('areas put together from several rows: 1 (08111001)');
  });

  test('rows of water are dropped, and the report lists their keys', () => {
    const lake = withProperties(drawArea('08111001', [drawSquare(2, 0)]), { GF: 2 });
    const { output, report } = read(zipLayer([a, b, lake]));
    expect(output.areas.map((area) => area.rows)).toEqual([[1], [2]]);
    expect(report.lines).toContain('rows of water dropped: 1 (08111001)');
  });

  test('without a .cpg the attributes count as windows-1252, with a warning', () => {
    const { report } = read(zipLayer([a, b], ({ shp, shx, dbf, prj }) => ({ shp, shx, dbf, prj })));
    expect(report.warnings.map((warning) => warning.what)).toEqual([
      'no .cpg; the attributes are read as windows-1252',
    ]);
  });

  test('an old datum is a warning that names it', () => {
    const { report } = read(
      zipLayer([a, b], (files) => ({ ...files, prj: replaceText(files.prj, /ETRS_1989/g, 'DHDN') })),
    );
    expect(report.warnings).toMatchObject([
      { what: expect.stringMatching('old datum'), found: 'DHDN_UTM_Zone_32N' },
    ]);
  });
});

describe('files that are not there or not whole', () => {
  test('a page of text in place of a ZIP is shown with its first characters', () => {
    const page = new TextEncoder().encode('<!DOCTYPE html><html>not found');
    expect(messageOf(() => read(page))).toMatch(
      /toy\.zip: not a ZIP file but a web page; found "<!DOCTYPE html>/,
    );
  });

  test('a ZIP that is cut off is told from a missing layer', () => {
    expect(messageOf(() => read(truncate(zipLayer([a, b]), 40)))).toMatch(
      /toy\.zip: damaged or incomplete ZIP file/,
    );
  });

  test('a layer that is not there is answered with those that are', () => {
    const bytes = zipSync({ 'x/VG250_KRS.shp': new Uint8Array(1), 'VG250_LAN.shp': new Uint8Array(1) });
    expect(messageOf(() => read(bytes))).toMatch(/layer not found: VG250_GEM; found "VG250_KRS, VG250_LAN"/);
  });

  test('a layer that is there in two folders is refused', () => {
    const bytes = zipSync({ 'x/VG250_GEM.shp': new Uint8Array(1), 'y/VG250_GEM.shp': new Uint8Array(1) });
    expect(messageOf(() => read(bytes))).toMatch(/layer found 2 times: VG250_GEM/);
  });

  test.each([
    ['shx', 'the index of the shapes'],
    ['dbf', 'the attributes'],
    ['prj', 'the coordinate system'],
  ] as const)('without the .%s the message says what is missing: %s', (suffix, purpose) => {
    const bytes = zipLayer([a, b], (files) =>
      Object.fromEntries(Object.entries(files).filter(([name]) => name !== suffix)),
    );
    expect(messageOf(() => read(bytes))).toContain(`missing file: VG250_GEM.${suffix}, ${purpose}`);
  });

  test('a .shp shorter than its header says is refused', () => {
    const bytes = zipLayer([a, b], (files) => ({ ...files, shp: truncate(files.shp, 16) }));
    expect(messageOf(() => read(bytes))).toMatch(
      /the \.shp is cut off or too long; found "\d+ bytes", expected \d+/,
    );
  });

  test('a .dbf that is cut off is refused', () => {
    const bytes = zipLayer([a, b], (files) => ({ ...files, dbf: truncate(files.dbf, 30) }));
    expect(messageOf(() => read(bytes))).toMatch(/the \.dbf is cut off/);
  });

  test('a .shx or a .dbf of another download is told by its number of rows', () => {
    const shx = zipLayer([a, b], (files) => ({ ...files, shx: truncate(files.shx, 8) }));
    expect(messageOf(() => read(shx))).toMatch(
      /differ in number; found "2 shapes", expected 1 as in the \.shx/,
    );
    const dbf = zipLayer([a, b], (files) => ({ ...files, dbf: changeBytes(files.dbf, 4, 1) }));
    expect(messageOf(() => read(dbf))).toMatch(
      /differ in number; found "1 rows", expected 2 as there are shapes/,
    );
  });
});

describe('rows that cannot be right', () => {
  test('a missing column is answered with the columns that are there', () => {
    const boundaries = { ...describeBoundaries(2), key: 'RS' };
    const message = messageOf(() =>
      readBoundaries({ path: 'toy.zip', bytes: zipLayer([a, b]), companions: [] }, boundaries),
    );
    expect(message).toMatch(/toy\.zip:VG250_GEM: missing column: RS; found "AGS, GF, GEN"/);
  });

  test('all wrong keys are told at once, with their rows', () => {
    const message = messageOf(() =>
      read(zipLayer([a, b, drawArea('ab111002', [drawSquare(1, 0)]), drawArea('08111', [])])),
    );
    expect(message).toMatch(
      /row 3, column AGS: not the key of a municipality but no key; found "ab111002", expected 8 digits/,
    );
    expect(message).toMatch(
      /row 4, column AGS: not the key of a municipality but the key of a district; found "08111"/,
    );
  });

  test('a row that is neither land nor water is refused', () => {
    const blank = { ...b, properties: { AGS: '08111002', GF: null } };
    expect(messageOf(() => read(zipLayer([a, blank])))).toMatch(
      /row 2, column GF: land or water cannot be told apart/,
    );
  });

  test('an area without a shape is refused', () => {
    expect(messageOf(() => read(zipLayer([a, { ...b, geometry: null }])))).toMatch(
      /row 2: area without a shape: 08111002/,
    );
  });

  test('the same row twice is a duplicate, and no second part', () => {
    expect(messageOf(() => read(zipLayer([a, b, a])))).toMatch(
      /row 3: duplicate key with the same shape: 08111001; found "row 1 again"/,
    );
  });

  test('a ring of two points and a coordinate that is no number are refused', () => {
    const line = drawArea('08111002', [drawRing([[1, 0], [2, 0]])]); // oxfmt-ignore
    expect(messageOf(() => read(zipLayer([a, line])))).toMatch(
      /row 2: ring of too few points: 08111002; found "3"/,
    );
    const nowhere = drawArea('08111002', [drawRing([[1, 0], [1, NaN], [2, 0]])]); // oxfmt-ignore
    expect(messageOf(() => read(zipLayer([a, nowhere])))).toMatch(
      /row 2: coordinate that is no number: 08111002/,
    );
  });

  test('points and lines are not areas', () => {
    const points = zipLayer([a, b], (files) => ({ ...files, shp: changeBytes(files.shp, 32, 1) }));
    expect(messageOf(() => read(points))).toMatch(/wrong geometry type; found "points", expected polygons/);
    const lines = zipLayer([a, b], (files) => ({ ...files, shp: changeBytes(files.shp, 108, 3) }));
    expect(messageOf(() => read(lines))).toMatch(
      /row 1: wrong geometry type; found "lines", expected polygons/,
    );
  });

  test('too many or too few areas are told with both numbers', () => {
    expect(messageOf(() => read(zipLayer([a, b]), 3))).toMatch(
      /wrong number of areas; found "2", expected 3/,
    );
  });
});

function replaceText(bytes: Uint8Array, pattern: RegExp, text: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(pattern, text));
}

/** @param count points of the first ring of the first shape */
function reverseFirstRing(shp: Uint8Array, count: number): Uint8Array {
  const start = 100 + 8 + 44 + 4;
  const points = Array.from({ length: count }, (_, index) =>
    shp.slice(start + 16 * index, start + 16 * (index + 1)),
  );
  const changed = shp.slice();
  for (const [index, point] of points.toReversed().entries()) changed.set(point, start + 16 * index);
  return changed;
}
