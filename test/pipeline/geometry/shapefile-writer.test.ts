import { describe, expect, test } from 'vitest';
import { writeShapefile, type ShapefileFeature } from '../../../scripts/lib/shapefile-writer.ts';
import { parseDbf } from '../../../scripts/pipeline/geometry/parse-dbf.ts';
import { listPoints } from '../../../scripts/pipeline/geometry/line.ts';
import { parseShp } from '../../../scripts/pipeline/geometry/parse-shp.ts';

const place = { file: 'toy.zip', layer: 'toy' };
const fields = [
  { name: 'AGS', type: 'C', length: 8 },
  { name: 'AREA', type: 'N', length: 6, decimals: 2 },
] as const;

/*
 *   3 +-----------+      the hole is given clockwise, the outer ring counter-clockwise
 *     |   +---+   |      and open: both the wrong way round
 *     |   |   |   |
 *   0 +---+---+---+
 */
const outer = [[0, 0], [3, 0], [3, 3], [0, 3]]; // oxfmt-ignore
const hole = [[1, 1], [1, 2], [2, 2], [2, 1]]; // oxfmt-ignore

function drawFeature(properties: ShapefileFeature['properties']): ShapefileFeature {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [outer, hole] } };
}

describe('writeShapefile', () => {
  test('rings come back closed, outer ones clockwise and holes counter-clockwise', () => {
    const { shp, shx } = writeShapefile([drawFeature({})], fields, { prj: '' });
    expect(parseShp(shp, shx, place).map((shape) => shape?.map(listPoints))).toEqual([
      [
        [[0, 0], [0, 3], [3, 3], [3, 0], [0, 0]],
        [[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]],
      ],
    ]); // oxfmt-ignore
  });

  test('cells come back as text; missing ones are blank', () => {
    const rows = [drawFeature({ AGS: '08111000', AREA: 1.5 }), drawFeature({ AGS: null })];
    const { dbf } = writeShapefile(rows, fields, { prj: '' });
    const table = parseDbf(dbf, 'UTF-8', place);
    expect(table.columns).toEqual(['AGS', 'AREA']);
    expect(table.rows.map((row) => [...(row?.values() ?? [])])).toEqual([
      ['08111000', '1.50'],
      ['', ''],
    ]);
  });

  test('a null geometry is a null shape', () => {
    const { shp, shx } = writeShapefile([{ ...drawFeature({}), geometry: null }], fields, { prj: '' });
    expect(parseShp(shp, shx, place)).toEqual([undefined]);
  });

  test('the box in the header encloses everything', () => {
    const { shp } = writeShapefile([drawFeature({})], fields, { prj: '' });
    const view = new DataView(shp.buffer);
    expect([36, 44, 52, 60].map((offset) => view.getFloat64(offset, true))).toEqual([0, 0, 3, 3]);
  });

  test('text that does not fit is refused, counted in bytes and not in letters', () => {
    expect(() => writeShapefile([drawFeature({ AGS: 'ääääa' })], fields, { prj: '' })).toThrow(
      'value too long for field AGS: ääääa',
    );
  });
});
