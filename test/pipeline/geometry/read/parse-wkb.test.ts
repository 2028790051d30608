import { describe, expect, test } from 'vitest';
import { drawLine } from '../../../../scripts/pipeline/geometry/line.ts';
import { parseWkb } from '../../../../scripts/pipeline/geometry/read/parse-wkb.ts';
import { writeWkb } from './toy-files.ts';

const square = [[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]] as const; // oxfmt-ignore
const lifted = square.map(([x, y]) => [x, y, 7]);
const measured = square.map(([x, y]) => [x, y, 7, 9]);

describe('well-known binary', () => {
  test.each([
    ['little-endian', writeWkb([[square]])],
    ['big-endian', writeWkb([[square]], { isLittle: false })],
    ['with z, ISO', writeWkb([[lifted]], { add: 1000 })],
    ['with m, ISO', writeWkb([[lifted]], { add: 2000 })],
    ['with z and m, ISO', writeWkb([[measured]], { add: 3000 })],
    ['with z, extended', writeWkb([[lifted]], { add: 0x80000000 })],
    ['with m, extended', writeWkb([[lifted]], { add: 0x40000000 })],
    ['a single polygon', writeWkb([[square]]).slice(9)],
  ])('gives the rings of a polygon: %s', (_kind, bytes) => {
    expect(parseWkb(bytes)).toEqual({ rings: [drawLine(square)] });
  });

  test('that is cut off does not give half a ring', () => {
    expect(() => parseWkb(writeWkb([[square]]).slice(0, -8))).toThrow(RangeError);
  });
});
