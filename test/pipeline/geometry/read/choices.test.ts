import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findColumns, keyNames } from '../../../../scripts/pipeline/geometry/read/field-names.ts';
import { writeShapefile } from '../../../../scripts/lib/shapefile-writer.ts';
import { utm32 } from '../zip-layer.ts';
import * as toy from './toy-files.ts';

/** Reads the two areas with attributes of your own. */
function readAttributes(...attributes: readonly toy.Attributes[]) {
  const geometries = attributes.map((_, index) => toy.shapes[index % 2]!);
  const bytes = toy.writeGeoJson(toy.drawFeatures(attributes, geometries));
  const lines = (): readonly string[] => toy.read('x.json', bytes).report.lines;
  return { bytes, lines, ids: () => toy.read('x.json', bytes).output.areas.map(({ id }) => id) };
}

describe('the column of keys', () => {
  test.each<[supplier: string, one: toy.Attributes, other: toy.Attributes]>([
    ['BKG, AGS', { AGS: '08111001', RS: '081110000001' }, { AGS: '08111002', RS: '081110000002' }],
    ['BKG, only ARS', { ARS: '081110000001' }, { ARS: '081110000002' }],
    ['BKG, only RS until 2018', { RS: '081110000001' }, { RS: '081110000002' }],
    ['BKG, AGS there but blank', { AGS: '', ARS: '081110000001' }, { AGS: null, ARS: '081110000002' }],
    ['BKG before 2009', { USE: 2, SHN: 'x', KEY: '08111001' }, { USE: 2, SHN: 'x', KEY: '08111002' }],
    ['LGL, ALKIS', { Schlüssel: '08111001', Name: 'A' }, { Schlüssel: '08111002', Name: 'B' }],
    ['LGL, ALKIS in ASCII', { Schluessel: '08111001' }, { Schluessel: '08111002' }],
    [
      'LGL, numbers without zero',
      { gemeinde_i: 8111001, gemeinde_n: 'A' },
      { gemeinde_i: 8111002, gemeinde_n: 'B' },
    ],
    ['LGL, ATKIS', { gem_id: '08111001', gem_nam: 'A' }, { gem_id: '08111002', gem_nam: 'B' }],
    ['a name cut to ten characters', { gemeindesc: '08111001' }, { gemeindesc: '08111002' }],
  ])('is found in the files of %s', (_supplier, one, other) => {
    expect(readAttributes(one, other).ids()).toEqual(['08111001', '08111002']);
  });

  test('is said in the report, and how many keys had to be changed', () => {
    const { lines } = readAttributes({ gemeinde_i: 8111001 }, { gemeinde_i: 8111002 });
    expect(lines()[1]).toMatch(/^keys in gemeinde_i; /);
    expect(lines()).toContain('keys changed: 2, leading zero restored');
  });

  test('is asked for where no name is known', () => {
    const { bytes } = readAttributes(
      { Kennung: '08111001', Nummer: '08111003' },
      { Kennung: '08111002', Nummer: '08111004' },
    );
    expect(toy.refusal('x.json', bytes)).toMatch(
      /no column of municipality keys; found "Kennung, Nummer", expected one of AGS, ARS, RS, …\. Mend: name the column in boundaries\.key/,
    );
    expect(toy.read('x.json', bytes, { key: 'Kennung' }).output.areas).toHaveLength(2);
  });

  test('is the best of several by name, whatever their order in the file', () => {
    expect(findColumns(['gem_id', 'RS', 'x', 'ags'], keyNames)).toEqual(['ags', 'RS', 'gem_id']);
  });

  test('is no longer name that only begins like one', () => {
    expect(findColumns(['AGS_ALT', 'GEMEINDE', 'IDENT'], keyNames)).toEqual([]);
  });
});

describe('keys of another level', () => {
  test.each([
    ['districts', '08111', '08115'],
    ['regions', '081', '082'],
    ['associations', '081155001', '081155002'],
    ['districts', '08111000', '08115000'],
  ])('are refused in one sentence: %s, %s', (level, one, other) => {
    const { bytes } = readAttributes({ AGS: one }, { AGS: other });
    const message = toy.refusal('x.json', bytes);
    expect(message).toContain(`keys of ${level} where municipalities are asked; found "${one}, ${other}"`);
    expect(message.split('\n')).toHaveLength(1);
  });
});

describe('land and water', () => {
  const a = { AGS: '08111001' };
  const b = { AGS: '08111002' };

  test.each<[values: string, rows: readonly toy.Attributes[], line: string]>([
    [
      '4 alone',
      [
        { ...a, GF: 4 },
        { ...b, GF: 4 },
      ],
      'land is where GF is 3 or 4',
    ],
    [
      '3 and 4',
      [
        { ...a, GF: 3 },
        { ...b, GF: 4 },
      ],
      'land is where GF is 3 or 4',
    ],
    [
      '4 and 2',
      [
        { ...a, GF: 4 },
        { ...b, GF: 4 },
        { ...a, GF: 2 },
      ],
      'land is where GF is 3 or 4',
    ],
    [
      '8 and 9',
      [
        { ...a, GF: 9 },
        { ...b, GF: 9 },
        { ...b, GF: 8 },
      ],
      'land is where GF is 9',
    ],
    ['none', [a, b], 'no column of land and water: every row is land'],
  ])('are told apart by GF: %s', (_values, rows, line) => {
    const { ids, lines } = readAttributes(...rows);
    expect(ids()).toEqual(['08111001', '08111002']);
    expect(lines()[1]).toBe(`keys in AGS; ${line}`);
  });

  test('need exactly one 9 for each area', () => {
    const { bytes } = readAttributes({ ...a, GF: 9 }, { ...a, GF: 9 }, { ...b, GF: 8 });
    const message = toy.refusal('x.json', bytes);
    expect(message).toContain(
      'not exactly one row of land: 08111001; found "rows 1, 2", expected one row with 9',
    );
    expect(message).toContain('not exactly one row of land: 08111002; found "none"');
  });

  test('are not guessed from other values', () => {
    const { bytes } = readAttributes({ ...a, GF: 1 }, { ...b, GF: 7 });
    expect(toy.refusal('x.json', bytes)).toMatch(
      /column GF: land or water cannot be told apart; found "1, 7", expected 1, 2, 3, 4 or 8, 9\. Mend: say in boundaries\.land/,
    );
    const land = { field: 'GF', values: [1, 7] };
    expect(toy.read('x.json', bytes, { land }).output.areas).toHaveLength(2);
  });
});

describe('the layer', () => {
  const municipalities = toy.drawFeatures();
  const districts = toy.drawFeatures([{ AGS: '08111' }, { AGS: '08115' }]);
  const three = toy.drawFeatures([{ AGS: '08111001' }, { AGS: '08111002' }, { AGS: '08111003' }]);

  test('is the one whose keys are those of municipalities', () => {
    const bytes = toy.writeGeoPackage({ a: { collection: districts }, b: { collection: municipalities } });
    const { output, report } = toy.read('x.gpkg', bytes);
    expect(output.layer).toBe('b');
    expect(report.lines[0]).toBe('GeoPackage, layer b of 2, ETRS89 / UTM zone 32N');
  });

  test('is no layer of points, though its keys be right', () => {
    const points = { collection: municipalities, type: 'POINT' };
    const bytes = toy.writeGeoPackage({ a: points, b: { collection: municipalities } });
    expect(toy.read('x.gpkg', bytes).output.layer).toBe('b');
  });

  test('is, among several of municipalities, the one with the right number', () => {
    const bytes = toy.writeTopoJson({ a: three, b: municipalities });
    expect(toy.read('x.json', bytes).output.layer).toBe('b');
  });

  test('is asked for where more than one can be meant', () => {
    const bytes = toy.writeTopoJson({ a: municipalities, b: municipalities });
    expect(toy.refusal('x.json', bytes)).toMatch(
      /2 layers of municipalities; found "a \(2 municipalities\), b \(2 municipalities\)"\. Mend: name the layer in boundaries\.layer/,
    );
    expect(toy.read('x.json', bytes, { layer: 'B' }).output.layer).toBe('b');
  });

  test('is asked for where none can be meant, and each is told with its content', () => {
    const shapefile = writeShapefile([], [{ name: 'x', type: 'C', length: 1 }], { prj: utm32 });
    const bytes = zipSync({
      'KRS.gpkg': toy.writeGeoPackage({
        krs: { collection: districts },
        pk: { collection: municipalities, type: 'POINT' },
        nil: { collection: toy.drawFeatures([{ x: 1 }]) },
      }),
    });
    expect(toy.refusal('x.zip', bytes)).toContain(
      'no layer of municipalities; found "krs (districts), nil (no keys), pk (POINT of municipalities)"',
    );
    const incomplete = zipSync({ 'a.shp': shapefile.shp, 'b.shp': shapefile.shp });
    expect(toy.refusal('x.zip', incomplete)).toContain('found "a (incomplete), b (incomplete)"');
  });

  test('that the catalogue names and the file lacks is answered with those that are there', () => {
    const bytes = toy.writeTopoJson({ a: municipalities, b: municipalities });
    expect(toy.refusal('x.json', bytes, { layer: 'VG250_GEM' })).toContain(
      'layer not found: VG250_GEM; found "a, b". Mend: name one of these as boundaries.layer',
    );
  });
});
