import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { parseAreas } from '../../scripts/boundaries/areas.ts';
import { encodeDelivery } from '../../scripts/boundaries/delivery.ts';
import { InputError } from '../../src/core/problem.ts';

/*
 *  48.1 +---+      one square on the central meridian of zone 32:
 *       |   |      its lower left corner lies at 500 km east
 *  48.0 +---+
 *      9.0 9.1
 */
const square = (AGS: string, SN_L: string) => ({
  type: 'Feature',
  properties: { ADE: 6, GF: 4, AGS, SN_L, GEN: 'Öhringen' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [9, 48],
        [9.1, 48],
        [9.1, 48.1],
        [9, 48.1],
        [9, 48],
      ],
    ],
  },
});

describe('the areas of a state', () => {
  test('are picked from a list in which pieces of one municipality come together', () => {
    const list = [
      square('08126066', '08'),
      square('09162000', '09'),
      { type: 'FeatureCollection', features: [square('08335002', '08'), square('08335002', '08')] },
    ];
    const areas = parseAreas(list, 'areas.json', '08');
    expect(areas.map((area) => area.properties['AGS'])).toEqual(['08126066', '08335002', '08335002']);
  });

  test('are refused with the number of the entry that is none', () => {
    const point = { ...square('08126066', '08'), geometry: { type: 'Point', coordinates: [9, 48] } };
    expect(() => parseAreas([square('08126066', '08'), point], 'areas.json', '08')).toThrow(
      'areas.json, row 2: not an area',
    );
    expect(() => parseAreas({}, 'areas.json', '08')).toThrow('areas.json: not a list of features');
    expect(() => parseAreas([square('09162000', '09')], 'areas.json', '08')).toThrow(InputError);
  });
});

describe('a delivery', () => {
  const areas = parseAreas([square('08126066', '08')], 'areas.json', '08');
  const timeZone = process.env['TZ'];

  afterEach(() => {
    if (timeZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = timeZone;
  });

  test('is a Shapefile in nested folders', () => {
    const files = Object.keys(unzipSync(encodeDelivery(areas))).map((path) => path.split('/'));
    expect(files.every((parts) => parts.length === 3)).toBe(true);
    expect(files.map((parts) => parts.at(-1)).toSorted()).toEqual(
      ['cpg', 'dbf', 'prj', 'shp', 'shx'].map((suffix) => `VG250_GEM.${suffix}`),
    );
  });

  test('holds metres of UTM zone 32, rounded to the millimetre, and text in UTF-8', () => {
    const files = Object.entries(unzipSync(encodeDelivery(areas)));
    const fileOf = (suffix: string) => files.find(([path]) => path.endsWith(suffix))![1];
    const view = new DataView(fileOf('.shp').buffer, fileOf('.shp').byteOffset);
    const [west, south] = [view.getFloat64(36, true), view.getFloat64(44, true)];
    expect(west).toBe(500_000);
    // As PROJ 9 transforms 9° E, 48° N to EPSG:25832.
    expect(south).toBeCloseTo(5_316_300.224, 3);
    expect(south).toBe(Math.round(south * 1000) / 1000);
    expect(new TextDecoder().decode(fileOf('.dbf'))).toContain('Öhringen');
  });

  test('is the same bytes in every time zone', () => {
    process.env['TZ'] = 'Europe/Berlin';
    const here = encodeDelivery(areas);
    process.env['TZ'] = 'Asia/Tokyo';
    expect(encodeDelivery(areas)).toEqual(here);
  });
});
