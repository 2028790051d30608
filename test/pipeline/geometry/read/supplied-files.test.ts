import { zipSync } from 'fflate';
import type { MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { writeShapefile } from '../../../../scripts/lib/shapefile-writer.ts';
import type { Catalog } from '../../../../src/core/catalog.ts';
import type { Keys } from '../../../../src/core/keys.ts';
import { readBoundaries } from '../../../../scripts/pipeline/geometry/read-boundaries.ts';
import { drawSquare, messageOf, utm32 } from '../zip-layer.ts';
import * as toy from './toy-files.ts';

/*
 * Files with the layers and fields of real products; shapes are squares in a row, all other contents invented.
 */
const square = (place: number): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [[drawSquare(place, 0)]],
});
/** Squares in the units of another coordinate system. */
const squareAt = (x: number, y: number, side: number) => (place: number) => {
  const [west, east] = [x + place * side, x + (place + 1) * side];
  const ring = [[west, y], [west, y + side], [east, y + side], [east, y], [west, y]]; // oxfmt-ignore
  return { type: 'MultiPolygon' as const, coordinates: [[ring]] };
};
const draw = (rows: readonly toy.Attributes[], shape: (place: number) => MultiPolygon = square) =>
  toy.drawFeatures(
    rows,
    rows.map((_, place) => shape(place)),
  );
const crs = (code: number) => ({ type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${code}` } });
const ids = (...parameters: Parameters<typeof toy.read>) =>
  toy.read(...parameters).output.areas.map(({ id }) => id);

/** A row of VG250 as it is since 2019. */
const vg250 = (key: string, GF: number): toy.Attributes => ({
  ...{ OBJID: 'DEBKGVG50000XXXX', BEGINN: '2021-01-01', ADE: 6, GF, BSG: 1, ARS: key },
  ...{ AGS: key.length === 12 ? key.slice(0, 5) + key.slice(9) : key, SDV_ARS: '081110000000' },
  ...{ GEN: 'Ort', BEZ: 'Gemeinde', IBZ: 64, BEM: '--', NBD: 'ja', SN_L: '08', NUTS: 'DE111' },
  ...{ ARS_0: key.padEnd(12, '0'), AGS_0: `${key}00000000`.slice(0, 8), WSK: '2010-01-01' },
});
const layer = (keys: readonly string[], GF = 4, type = 'MULTIPOLYGON') => ({
  collection: draw(keys.map((key) => vg250(key, GF))),
  type,
});

describe('VG250 of all Germany in a GeoPackage', () => {
  const municipalities = ['081110000000', '081155001001', '081155001001', '091620000000', '091710000111', '091710000112']; // oxfmt-ignore
  const lake = [vg250('08', 1), vg250('080000000000', 2)];
  const bytes = toy.writeGeoPackage({
    vg250_sta: layer(['000000000000'], 9),
    vg250_lan: layer(['08', '09']),
    vg250_krs: layer(['08111', '08115']),
    vg250_vwg: layer(['081110000', '081155001']),
    vg250_gem: { collection: draw([...municipalities.map((key) => vg250(key, 4)), ...lake]) },
    vg250_li: layer(['081110000000'], 4, 'LINESTRING'),
    vg250_pk: layer(['081110000000', '081155001001'], 4, 'POINT'),
  });

  test('gives the municipalities of the only state that has as many as there must be', () => {
    const { output, report } = toy.read('vg250.gpkg', bytes, { areas: 2 });
    expect(output.layer).toBe('vg250_gem');
    expect(output.areas.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['08111000', 1],
      ['08115001', 2],
    ]);
    expect(report.lines).toContain('only keys that begin with 08; 3 areas left out');
  });

  test('gives what the catalogue asks for', () => {
    expect(ids('vg250.gpkg', bytes, { areas: 2, within: ['09171'] })).toEqual(['09171111', '09171112']);
    expect(toy.refusal('vg250.gpkg', bytes, { areas: 2, within: ['10'] })).toBe(
      'vg250.gpkg:vg250_gem: no area within 10; found "keys that begin with 08 2, 09 3". Mend: correct boundaries.within, or take the file of the right state',
    );
  });

  test('is refused where no state fits, with the number that each has', () => {
    expect(toy.refusal('vg250.gpkg', bytes, { areas: 4 })).toContain(
      'wrong number of areas; found "5", expected 4 as in boundaries.areas. Mend: say in boundaries.within how the keys begin; here are 08 2, 09 3',
    );
  });

  test('may have any key where there is water', () => {
    expect(ids('vg250.gpkg', bytes, { areas: 2 })).not.toContain('08000000');
  });
});

test('VG2500 has no municipalities, which is said with products that have', () => {
  const bytes = toy.writeGeoPackage({
    vg2500_krs: layer(['08111', '08115'], 9),
    vg2500_lan: layer(['08'], 9),
  });
  expect(toy.refusal('vg2500.gpkg', bytes)).toBe(
    'vg2500.gpkg: no layer of municipalities; found "vg2500_krs (districts), vg2500_lan (states)". Mend: take a file that has municipalities: VG2500 of BKG has none, VG250, VG1000 and VG5000 have',
  );
});

describe('keys are found by what they are', () => {
  test.each<[file: string, one: toy.Attributes, other: toy.Attributes]>([
    ['of LGL', { SCHL_GEM: 8111000, GEMEINDE: 'A' }, { SCHL_GEM: 8115001, GEMEINDE: 'B' }],
    ['of OpenStreetMap', { 'de:amtlicher_gemeindeschluessel': '08111000' }, { 'de:amtlicher_gemeindeschluessel': '08115001' }],
    ['of Eurostat', { GISCO_ID: 'DE_08111000', LAU_ID: '08111000' }, { GISCO_ID: 'DE_08115001', LAU_ID: '08115001' }],
    ['with an id that is none', { id: 'way/1', schl: '08111000' }, { id: 'way/2', schl: '08115001' }],
  ])('in a file %s', (_file, one, other) => {
    expect(ids('x.json', toy.writeGeoJson(draw([one, other])))).toEqual(['08111000', '08115001']);
  }); // oxfmt-ignore

  test('and are asked for where two columns might be meant', () => {
    const bytes = toy.writeGeoJson(draw([{ a: '08111000', b: '09162000' }, { a: '08115001', b: '09171111' }])); // oxfmt-ignore
    expect(toy.refusal('x.json', bytes)).toContain('no column of municipality keys; found "a, b"');
  });
});

describe('municipalities of another country', () => {
  const parents: Keys['parents'] = {
    district: { characters: 2 },
    region: { characters: 2 },
    state: { all: 'X' },
  };
  const france = {
    rows: [{ ID: 'COMMUNE_1', INSEE_COM: '01001', INSEE_DEP: '01' }, { ID: 'COMMUNE_2', INSEE_COM: '2A004', INSEE_DEP: '2A' }],
    shape: squareAt(850_000, 6_560_000, 1000),
    code: 2154,
    keys: { pattern: '[0-9][0-9AB][0-9]{3}', example: '01001', parents },
    extent: [-5, 41, 10, 52] as [number, number, number, number],
  }; // oxfmt-ignore
  const switzerland = {
    rows: [{ BFS_NUMMER: 1, KANTONSNUM: 1 }, { BFS_NUMMER: 261, KANTONSNUM: 1 }],
    shape: squareAt(2_680_000, 1_240_000, 1000),
    code: 2056,
    keys: { pattern: '[1-9][0-9]{0,3}', example: '261', parents },
    extent: [5, 45, 11, 48] as [number, number, number, number],
  }; // oxfmt-ignore
  const austria = {
    rows: [{ g_id: '10101', g_name: 'A' }, { g_id: '90001', g_name: 'B' }],
    shape: squareAt(600_000, 480_000, 1000),
    code: 31287,
    keys: { pattern: '[1-9][0-9]{4}', example: '10101', parents },
    extent: [9, 46, 18, 50] as [number, number, number, number],
  }; // oxfmt-ignore
  type Country = typeof france | typeof switzerland | typeof austria;
  const write = ({ rows, shape, code }: Country) => toy.writeGeoJson(draw(rows, shape), crs(code));
  const readOwn = (country: Country, changes: Partial<Catalog['boundaries']> = {}) =>
    readBoundaries(
      { path: 'x.json', bytes: write(country), companions: [] },
      { ...toy.describeUnnamed(), keys: country.keys, extent: country.extent, ...changes },
    );

  test.each([
    ['France', france, ['01001', '2A004']],
    ['Switzerland', switzerland, ['1', '261']],
    ['Austria', austria, ['10101', '90001']],
  ])('are read with the keys of their office: %s', (_country, country, expected) => {
    expect(readOwn(country).output.areas.map(({ id }) => id)).toEqual(expected);
  });

  test('leave out lakes that a word tells from land, as in the file of Switzerland', () => {
    const kinds = ['Gemeindegebiet', 'Gemeindegebiet', 'Kantonsgebiet'];
    const rows = [1, 261, 9051].map((BFS_NUMMER, place) => ({ BFS_NUMMER, OBJEKTART: kinds[place]! }));
    const bytes = toy.writeGeoJson(draw(rows, switzerland.shape), crs(switzerland.code));
    const land = { field: 'OBJEKTART', values: ['Gemeindegebiet'] };
    const { keys, extent } = switzerland;
    const { output, report } = readBoundaries(
      { path: 'x.json', bytes, companions: [] },
      { ...toy.describeUnnamed(2), keys, extent, key: 'BFS_NUMMER', land },
    );
    expect(output.areas.map(({ id }) => id)).toEqual(['1', '261']);
    expect(report.lines).toContain('rows of water dropped: 1 (9051)');
  });

  test.each([
    ['France', france, 'INSEE_COM', '[0-9A-Z]{5}'],
    ['Switzerland', switzerland, 'BFS_NUMMER', '[0-9]{1,3}'],
    ['Austria', austria, 'g_id', '[0-9]{5}'],
  ])(
    'are refused in one sentence without them, with what to write: %s',
    (_country, country, key, pattern) => {
      const message = toy.refusal('x.json', write(country), { key });
      expect(message).toContain('keys that are none of Germany');
      expect(message).toContain(`catalog.json: "keys": { "pattern": "${pattern}"`);
      expect(message.split('\n')).toHaveLength(1);
    },
  );

  test('with keys as long as those of German districts are told both ways out', () => {
    const rows = [{ insee: '01001' }, { insee: '01002' }];
    const message = toy.refusal('x.json', toy.writeGeoJson(draw(rows)), { key: 'insee' });
    expect(message).toContain('keys of districts where municipalities are asked');
    expect(message).toContain('if they are of another country, describe them in catalog.json');
  });

  test('are told the extent to write', () => {
    expect(messageOf(() => readOwn(france, { extent: undefined }))).toContain(
      'if they lie there, say so in catalog.json: "boundaries": { "extent": [4.9, 46.1, 5, 46.2] }',
    );
  });
});

describe('a Shapefile whose names are not in the encoding that it declares', () => {
  const zip = (names: readonly string[], declared: string) => {
    const rows = names.map((GEN, place) => ({ AGS: `0811100${place + 1}`, GEN }));
    const features = rows.map((properties, place) => ({
      type: 'Feature' as const,
      properties,
      geometry: square(place),
    }));
    const fields = ['AGS', 'GEN'].map((name) => ({ name, type: 'C' as const, length: 12 }));
    const files = writeShapefile(features, fields, { prj: utm32 });
    // 0xff is "ÿ" in windows-1252 and nothing in UTF-8.
    const dbf = files.dbf.map((byte) => (byte === 0x7e ? 0xff : byte));
    const entries = { 'x/X.shp': files.shp, 'x/X.shx': files.shx, 'x/X.dbf': dbf, 'x/X.prj': files.prj! };
    return zipSync({ ...entries, 'x/X.cpg': new TextEncoder().encode(declared) });
  };

  test('is refused with the first of each column and how many more there are', () => {
    expect(toy.refusal('x.zip', zip(['W~', 'M~'], 'UTF-8'))).toMatch(
      /^x\.zip:X, row 1, column GEN: text is not in the encoding UTF-8; found "W\ufffd, and 1 more cell"\. Mend: name the encoding of the \.dbf in the \.cpg/,
    );
  });

  test('is read where every byte means something: names of boundary files are not used', () => {
    expect(ids('x.zip', zip(['Wü', 'Mö'], '1252'))).toEqual(['08111001', '08111002']);
  });
});
