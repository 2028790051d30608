import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { bytesOf, describeTable, readValues } from './describe-table.ts';

const places = describeTable(['ags', 'name', { name: 'size', type: 'number' }]);

const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  return bytes;
};
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': bytesOf,
  'UTF-8 with a mark': (text) => bytesOf(`\ufeff${text}`),
  'UTF-16LE': (text) => utf16(`\ufeff${text}`, true),
  'UTF-16BE': (text) => utf16(`\ufeff${text}`, false),
  'windows-1252': latin,
};

describe('any table in any dialect', () => {
  test('reads back the same values', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ü', 'ß', '"', "'", ',', ';', '|', '\t', '\n', '7'),
    });
    const name = cell.map((text) => `x${text}x`.replace(/[\s]+/g, ' '));
    const size = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((number) => number / 100);
    const table = fc.array(fc.tuple(fc.integer({ min: 1_000_000, max: 9_999_999 }).map(String), name, size));
    const dialect = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      newline: fc.constantFrom('\n', '\r\n'),
      encoding: fc.constantFrom(...Object.keys(encodings)),
      decimal: fc.constantFrom('.', ','),
      title: fc.constantFrom('', 'Einwohner in Gemeinden', '"Stand: 31.12.2017"'),
    });
    fc.assert(
      fc.property(table, dialect, (rows, { delimiter, newline, encoding, decimal, title }) => {
        const written = rows.map(([key, label, number]) => [
          key,
          label,
          number.toFixed(2).replace('.', decimal),
        ]);
        const body = Papa.unparse([['ags', 'name', 'size'], ...written], {
          delimiter,
          newline,
          quoteChar: '"',
        });
        const text = title === '' ? body : title + newline + newline + body;
        const { rows: read, problems } = readValues(encodings[encoding]!(text), places);
        expect(problems).toEqual([]);
        expect(read).toEqual(rows.map(([key, label, number]) => [key, label, number]));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['semicolon', 'ags;name;size\n1;Au;2\n', ['semicolon']],
    ['tab', 'ags\tname\tsize\n1\tAu\t2\n', ['tab']],
    ['bar', 'ags|name|size\n1|Au|2\n', ['bar']],
    [
      'a hint for spreadsheets',
      'sep=;\nags;name;size\n1;Au;2\n',
      ['semicolon', 'header in row 2', '1 line above it left out'],
    ],
    ['single quotes', "'ags','name','size'\n'1','Au','2'\n", ['single quotes']],
    [
      'a title',
      'Bericht, Teil 2\n\nags,name,size\n1,Au,2\n',
      ['header in row 3', '1 line above it left out'],
    ],
    ['capitals and blanks in headings', 'AGS,\u00a0Name ,Size\n1,Au,2\n', []],
    ['blank columns at the end', 'ags,name,size,,\n1,Au,2,,\n', []],
    ['blank rows', 'ags,name,size\n,,\n1,Au,2\n,,\n', []],
    ['a decimal comma', 'ags;name;size\n1;Au;2,0\n', ['semicolon', 't.csv: decimal comma in size']],
  ])('%s is read and told', (_name, text, notes) => {
    expect(readValues(text, places)).toEqual({ rows: [['1', 'Au', 2]], problems: [], warnings: [], notes });
  });

  test('what the data package states is not looked for', () => {
    const semicolons = describeTable(['a'], { dialect: { delimiter: ';', headerRows: [3] } });
    expect(readValues('a\na\na\n1,5\n', semicolons).rows).toEqual([['1,5']]);
  });

  test('the stated encoding binds', () => {
    const stated = describeTable(['ags', 'name'], { encoding: 'cp1252' });
    expect(readValues(bytesOf('ags,name\n1,Ü\n'), stated).rows).not.toEqual([['1', 'Ü']]);
    expect(readValues(latin('ags,name\n1,Ü\n'), stated).rows).toEqual([['1', 'Ü']]);
  });
});

describe('rows that are no data', () => {
  test('totals are left out and told', () => {
    const { rows, warnings } = readValues('ags,name,size\n1,Au,2\n,Summe,2\nInsgesamt:,,2\n', places);
    expect(rows).toEqual([['1', 'Au', 2]]);
    expect(warnings).toEqual([
      't.csv, row 3: row with a total left out; found "Summe | 2"',
      't.csv, row 4: row with a total left out; found "Insgesamt: | 2"',
    ]);
  });

  test('totals are compared with the sums of their columns', () => {
    const { warnings } = readValues('ags,name,size\n1,Au,2\n2,Be,3.5\n,Summe,6\n', places);
    expect(warnings[1]).toBe(
      't.csv, row 4, column size: total differs from the sum of its column by 0.5; found "6", expected 5.5, the sum of 2 rows. Mend: see whether rows are missing or counted twice; shares and averages do not add up',
    );
  });

  test('a total that is the sum is told as left out only, however its numbers are written', () => {
    const text = 'ags;name;size\n1;Au;1.234,1\n2;Be;0,2\n3;Ce;2.000,0\nInsgesamt;;3.234,3\n';
    expect(readValues(text, places).warnings).toEqual([
      't.csv, row 5: row with a total left out; found "Insgesamt | 3.234,3"',
    ]);
  });

  test('notes below the table are left out and told, blank rows between them are not', () => {
    const text = 'ags;name;size\n1;Au;2\n;;\n__________;;\nQuelle: Amt, Stuttgart\n© Amt, 2018;;\n';
    const { rows, warnings } = readValues(text, places);
    expect(rows).toEqual([['1', 'Au', 2]]);
    expect(warnings.map((warning) => warning.slice(0, 18))).toEqual([
      't.csv, row 4: note',
      't.csv, row 5: note',
      't.csv, row 6: note',
    ]);
  });

  test.each([
    ['a place called like a note', '1,Stand,2', []],
    ['a place called like a total', '1,Gesamt,2', []],
  ])('%s is data, for it has a key', (_name, row, warnings) => {
    expect(readValues(`ags,name,size\n${row}\n`, places)).toMatchObject({
      rows: [[expect.anything(), expect.anything(), 2]],
      warnings,
    });
  });

  test('a note between rows of data is a problem', () => {
    expect(readValues('ags,name,size\nQuelle: Amt\n1,Au,2\n', places).problems).toEqual([
      't.csv, row 2: wrong number of cells; found "1", expected 3. Mend: put cells that hold the delimiter into quotes',
    ]);
  });

  test('text that was encoded twice is told', () => {
    expect(readValues('ags,name,size\n1,MÃ¼hl,2\n', places).warnings).toEqual([
      't.csv, row 2, column name: text looks as if it was encoded twice; found "MÃ¼hl"',
    ]);
  });
});

describe('files that cannot be read', () => {
  const cases: readonly (readonly [name: string, content: string | Uint8Array, message: string])[] = [
    ['an empty file', '', 't.csv, row 1: empty table; expected a header row'],
    [
      'other headings',
      'key;label\n1;2\n',
      't.csv, row 1: missing columns: ags, name, size; found "key, label"',
    ],
    ['a missing column', 'ags,name\n1,Au\n', 't.csv, row 1: missing column: size; found "ags, name"'],
    ['a surplus column', 'ags,name,size,b\n1,Au,2,3\n', 't.csv, row 1, column b: surplus column: b'],
    [
      'a column that occurs twice',
      'ags,name,name,size\n1,a,b,2\n',
      't.csv, row 1, column name: duplicate column: name',
    ],
    ['columns without a heading', 'ags,,,name,size\n1,a,b,c,2\n', 't.csv, row 1: columns without a heading'],
    [
      'a row too short',
      'ags,name,size\n1,Au\n',
      't.csv, row 2: wrong number of cells; found "2", expected 3',
    ],
    [
      'a row too long',
      'ags,name,size\n1,Au,2,3\n',
      't.csv, row 2: wrong number of cells; found "4", expected 3',
    ],
    [
      'a quote that stays open',
      'ags,name,size\n1,"Au,2\n',
      't.csv, row 2: unreadable row: quoted field unterminated',
    ],
    ['NUL characters', 'ags,name,size\n1,A\0u,2\n', 't.csv, row 2: NUL character in the text'],
    ['UTF-16 without a mark', utf16('ags,name,size\n', true), 't.csv, row 1: NUL character in the text'],
    [
      'half a character in UTF-16',
      utf16('\ufeffags', true).subarray(0, 7),
      't.csv: not UTF-16; found "7 bytes"',
    ],
    [
      'a byte that windows-1252 lacks',
      latin('ags,name,size\n1,\u0081,2\n'),
      't.csv, row 2, column name: broken character',
    ],
    ['a web page', '<!DOCTYPE html><p>404</p>', 't.csv: a web page and no table; expected CSV, XLSX or ODS'],
    ['a PDF', '%PDF-1.7', 't.csv: a PDF and no table'],
    [
      'an old workbook',
      latin('\u00d0\u00cf\u0011\u00e0'),
      't.csv: workbook of the old Excel format, or protected by a password',
    ],
    ['half a ZIP', 'PK\u0003\u0004', 't.csv: damaged or incomplete workbook'],
  ];
  test.each(cases)('%s', (_name, content, message) => {
    const { problems } = readValues(content, places);
    expect(problems[0]).toContain(message);
  });

  test.each([
    [
      'UTF-8 is stated and the file is windows-1252',
      'utf-8',
      latin('ags\nÜ\n'),
      't.csv, row 2: encoding is not the stated one; found "windows-1252 by its bytes: Ü", expected UTF-8, as datapackage.json says. Mend: take "encoding" out of the table in datapackage.json, so that it is found in the file, or state "windows-1252"',
    ],
    [
      'UTF-8 is stated and the mark says UTF-16',
      'utf-8',
      utf16('\ufeffags\n1\n', true),
      't.csv: encoding is not the stated one',
    ],
  ])('%s', (_name, encoding, content, message) => {
    expect(readValues(content, describeTable(['ags'], { encoding })).problems[0]).toContain(message);
  });

  test('a stated header row that is not there', () => {
    const stated = describeTable(['ags'], { dialect: { headerRows: [7] } });
    expect(readValues('ags\n1\n', stated).problems[0]).toContain(
      't.csv, row 7: no header in the stated row: 7',
    );
  });
});
