import { describe, expect, test } from 'vitest';
import { findEncoding, parseDbf } from '../../../scripts/pipeline/geometry/parse-dbf.ts';
import { decodeWindows1252 } from '../../../scripts/lib/windows-1252.ts';
import { writeShapefile } from '../../../scripts/lib/shapefile-writer.ts';

const place = { file: 'toy.zip', layer: 'toy' };

function writeTable(name: string) {
  const feature = { type: 'Feature', properties: { GEN: name }, geometry: null } as const;
  return writeShapefile([feature], [{ name: 'GEN', type: 'C', length: 12 }], { prj: '' }).dbf;
}

describe('windows-1252', () => {
  test('the bytes 80 84 93 96 are € „ “ –', () => {
    expect(decodeWindows1252(Uint8Array.of(0x80, 0x84, 0x93, 0x96))).toBe('€„“–');
  });

  test('ASCII and the letters from A0 on are as in ISO 8859-1', () => {
    expect(decodeWindows1252(Uint8Array.of(0x41, 0xa0, 0xdf, 0xfc, 0xff))).toBe('A\u00a0ßüÿ');
  });

  test('each of the 27 bytes that are defined gives a character above FF, the five others U+FFFD', () => {
    const characters = [...decodeWindows1252(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index))];
    expect(characters.every((character) => character > '\u00ff')).toBe(true);
    expect(characters.flatMap((character, index) => (character === '\ufffd' ? [0x80 + index] : []))).toEqual([
      0x81, 0x8d, 0x8f, 0x90, 0x9d,
    ]);
  });
});

describe('attribute tables', () => {
  test('the .cpg decides how bytes are read, however it is spelt', () => {
    const table = writeTable('Küßnacht');
    expect(parseDbf(table, 'utf-8', place).rows[0]?.get('GEN')).toBe('Küßnacht');
    expect(parseDbf(table, 'UTF8', place).rows[0]?.get('GEN')).toBe('Küßnacht');
    expect(parseDbf(table, 'ANSI 1252', place).rows[0]?.get('GEN')).toBe('KÃ¼ÃŸnacht');
  });

  test('without a .cpg the language driver decides, and then whether the bytes can be UTF-8', () => {
    const driver = 29;
    const table = writeTable('Küßnacht').with(driver, 0);
    const latin = writeTable('K__nacht').with(driver, 0);
    latin[32 + 32 + 3] = 0xfc;
    expect(findEncoding(table)).toBe('UTF-8');
    expect(findEncoding(latin)).toBe('windows-1252');
    expect(findEncoding(table.with(driver, 0x57))).toBe('windows-1252');
    expect(findEncoding(table.with(driver, 0x02))).toBe('CP850');
    expect(findEncoding(writeTable('Ort').with(driver, 0))).toBe('windows-1252');
  });

  test('code page 850 has ü at 81 and ß at E1', () => {
    const table = writeTable('K__nacht');
    table.set([0x81, 0xe1], 32 + 32 + 3);
    expect(parseDbf(table, 'OEM 850', place).rows[0]?.get('GEN')).toBe('Küßnacht');
  });

  test('rows that are marked as deleted keep their place and have no cells', () => {
    const table = writeTable('Ort');
    table[32 + 32 + 1] = 0x2a;
    expect(parseDbf(table, 'UTF-8', place).rows).toEqual([undefined]);
  });
});

test('a table whose rows have no length is refused, however many it claims', () => {
  const dbf = new Uint8Array(100);
  dbf.set([0xff, 0xff, 0xff, 0x7f], 4);
  expect(() => parseDbf(dbf, 'UTF-8', { file: 'a.dbf' })).toThrow('rows without length');
});
