import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { columnLetters, parseAddress } from '../../../scripts/pipeline/tables/workbook.ts';
import { describeTable, readValues } from './describe-table.ts';
import { drawOds, drawXlsx, zip } from './draw-workbook.ts';

const posts = describeTable([
  'id',
  { name: 'place', type: 'string', missingValues: [{ value: '', label: 'whole-association' }] },
  { name: 'size', type: 'number' },
  { name: 'begin', type: 'yearmonth' },
]);
const heading = ['id', 'place', 'size', 'begin'];
const day = (days: number, style = 1) => ({
  xml: (address: string) => `<c r="${address}" s="${style}"><v>${days}</v></c>`,
});
const cell = (attributes: string, inner: string) => ({
  xml: (address: string) => `<c r="${address}" ${attributes}>${inner}</c>`,
});

describe('a workbook (XLSX)', () => {
  test('gives texts, numbers, dates and blanks as they are meant', () => {
    const bytes = drawXlsx({
      Stellen: [heading, ['a', 'Au & Öd', 0.5, day(43101)], ['b', null, 1234, '01.2018']],
    });
    expect(readValues(bytes, posts)).toEqual({
      rows: [
        ['a', 'Au & Öd', 0.5, 24216],
        ['b', { missing: 'whole-association' }, 1234, 24216],
      ],
      problems: [],
      warnings: [],
      notes: ['sheet Stellen'],
    });
  });

  test('a number of the workbook is never ambiguous, a text that looks like one is', () => {
    const bytes = drawXlsx({ a: [heading, ['a', 'x', 1.234, '2018-01'], ['b', 'x', '1.234', '2018-01']] });
    const { rows, problems } = readValues(bytes, posts);
    expect(rows).toEqual([['a', 'x', 1.234, 24216]]);
    expect(problems).toEqual([
      't.csv, row 3, column size: ambiguous number; found "1.234", expected 1.234 or 1234. Mend: state "decimalChar" of the field in datapackage.json',
    ]);
  });

  test.each([
    ['a date of one’s own format', day(43101, 3)],
    ['a date with a time', day(43101.5)],
    ['a serial number without format', 43101],
    ['a formula with its result', cell('s="1"', '<f>A1</f><v>43101</v>')],
    ['a text in the cell itself', cell('t="inlineStr"', '<is><t>Jan 2018</t></is>')],
    ['a text of many fonts', cell('t="inlineStr"', '<is><r><t>Jan </t></r><r><t>2018</t></r></is>')],
    ['the text result of a formula', cell('t="str"', '<f>A1</f><v>2018-01</v>')],
  ])('%s is a month', (_name, begin) => {
    expect(readValues(drawXlsx({ a: [heading, ['a', 'x', 1, begin]] }), posts).rows).toEqual([
      ['a', 'x', 1, 24216],
    ]);
  });

  test('days counted from 1904 are the same days', () => {
    const bytes = drawXlsx(
      { a: [heading, ['a', 'x', 1, day(43101 - 1462)]] },
      { properties: '<workbookPr date1904="1"/>' },
    );
    expect(readValues(bytes, posts).rows).toEqual([['a', 'x', 1, 24216]]);
  });

  test('a per cent cell is what the sheet shows', () => {
    const share = describeTable(['id', { name: 'n', type: 'number', bareNumber: false }]);
    expect(
      readValues(
        drawXlsx({
          a: [
            ['id', 'n'],
            ['a', day(0.07, 2)],
          ],
        }),
        share,
      ).rows,
    ).toEqual([['a', 7]]);
  });

  test.each([
    ['an error', cell('t="e"', '<v>#N/A</v>')],
    ['a formula that was never worked out', cell('', '<f>A1</f>')],
  ])('%s is refused, and not taken for a blank', (_name, place) => {
    const { rows, problems } = readValues(drawXlsx({ a: [heading, ['a', place, 1, '2018-01']] }), posts);
    expect(rows).toEqual([]);
    expect(problems[0]).toContain('row 2, column place: error of a spreadsheet');
  });

  test('a time of day is no month', () => {
    expect(readValues(drawXlsx({ a: [heading, ['a', 'x', 1, day(0.5, 4)]] }), posts).problems[0]).toContain(
      'not a month',
    );
  });

  test('titles above and notes below are left out, and rows keep their numbers', () => {
    const rows = [['Bericht'], [], heading, ['a', 'x', 'y', '2018-01'], [], ['Quelle: Amt']];
    const { problems, notes, warnings } = readValues(drawXlsx({ a: rows }), posts);
    expect(notes).toEqual(['sheet a', 'header in row 3', '2 lines above it left out']);
    expect(problems[0]).toContain('row 4, column size: not a number; found "y"');
    expect(warnings).toEqual(['t.csv:a, row 6: note below the table left out; found "Quelle: Amt"']);
  });

  test('merged cells are refused among the data only', () => {
    const rows = [['Bericht'], heading, ['a', 'x', 1, '2018-01'], ['b', null, 1, '2018-01']];
    const merge = (reference: string) => `<mergeCells><mergeCell ref="${reference}"/></mergeCells>`;
    expect(readValues(drawXlsx({ a: rows }, { merged: merge('A1:D1') }), posts).problems).toEqual([]);
    expect(readValues(drawXlsx({ a: rows }, { merged: merge('B3:B4') }), posts).problems).toEqual([
      't.csv:a, row 3: merged cells among the data: B3:B4. Mend: unmerge them and fill every cell',
    ]);
  });

  test('hidden rows are told', () => {
    const bytes = drawXlsx({ a: [heading, ['a', 'x', 1, '2018-01']] }, { rowAttributes: ' hidden="1"' });
    expect(readValues(bytes, posts).warnings).toEqual(['t.csv:a: 1 hidden row read like all others']);
  });

  test('columns are named by their letters where the form is wrong', () => {
    expect(
      readValues(
        drawXlsx({
          a: [
            ['id', 'size', 'size'],
            ['a', 1, 2],
          ],
        }),
        posts,
      ).problems[0],
    ).toBe('t.csv:a, row 1, column B (size): duplicate column: size');
  });

  test('all cells are those that another library reads', async () => {
    const text = fc
      .string({ unit: fc.constantFrom('a', 'ü', '&', '<', '"', ' ', '€') })
      .map((value) => `x${value}x`);
    const drawn = fc.array(
      fc.tuple(text, text, fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constant('2018-01')),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    await fc.assert(
      fc.asyncProperty(drawn, async (rows) => {
        const bytes = drawXlsx({ a: [heading, ...rows] });
        const [, ...other] = await readSheet(Buffer.from(bytes));
        const own = readValues(bytes, posts).rows.map(([id, place, size]) => [id, place, size]);
        expect(own).toEqual(other.map(([id, place, size]) => [clean(id), clean(place), size]));
      }),
      { numRuns: 25 },
    );
  });
});

const clean = (value: unknown) => String(value).replace(/ +/g, ' ');

describe('the sheet', () => {
  const data = [heading, ['a', 'x', 1, '2018-01']];

  test('is the one with the headings', () => {
    expect(readValues(drawXlsx({ Deckblatt: [['Bericht']], Daten: data }), posts).notes).toEqual([
      'sheet Daten',
    ]);
  });

  test('a hidden one is not chosen', () => {
    const bytes = drawXlsx({ alt: data, neu: data }, { states: { alt: 'hidden' } });
    expect(readValues(bytes, posts).notes).toEqual(['sheet neu']);
  });

  test('is the one that the data package names', () => {
    const stated = describeTable(posts.fields, { dialect: { sheetName: 'neu' } });
    expect(readValues(drawXlsx({ alt: data, neu: data }), stated).notes).toEqual(['sheet neu']);
  });

  test.each([
    ['two have the headings', { alt: data, neu: data }, {}, '2 sheets have the headings; found "alt, neu"'],
    [
      'none has the headings',
      { a: [['x', 'y']], b: [] },
      {},
      'no sheet has the headings; found "a (x, y), b"',
    ],
    [
      'the only one has others',
      { a: [['x', 'y']] },
      {},
      'missing columns: id, place, size, begin; found "x, y"',
    ],
    ['the named one is missing', { a: data }, { sheetName: 'b' }, 'sheet not found: b; found "a"'],
  ])('%s', (_name, sheets, dialect, message) => {
    const stated = describeTable(posts.fields, { dialect });
    expect(readValues(drawXlsx(sheets), stated).problems[0]).toContain(message);
  });
});

describe('a workbook that cannot be read', () => {
  test.each([
    [
      'a ZIP of something else',
      zip({ 'a/b.xml': '<a/>' }),
      't.csv: ZIP file without a workbook; found "a/b.xml"',
    ],
    ['a binary workbook', zip({ 'xl/workbook.bin': '' }), 't.csv: binary workbook (.xlsb)'],
    ['cut off', drawXlsx({ a: [heading] }).subarray(0, 300), 't.csv: damaged or incomplete workbook'],
    ['broken inside', zip({ 'xl/workbook.xml': '<a <b' }), 't.csv: broken workbook: no XML at character 0'],
    [
      'with a document type',
      zip({ 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
      't.csv: broken workbook',
    ],
  ])('%s', (_name, bytes, message) => {
    expect(readValues(bytes, posts).problems[0]).toContain(message);
  });
});

describe('a workbook (ODS)', () => {
  const typed = (type: string, value: string, shown = '?') => ({
    xml: `<table:table-cell office:value-type="${type}" office:${value}><text:p>${shown}</text:p></table:table-cell>`,
  });

  test('gives what is meant and not what is shown', () => {
    const bytes = drawOds([heading, ['a', '', 0.5, typed('date', 'date-value="2018-01-15"')]]);
    expect(readValues(bytes, posts)).toMatchObject({
      rows: [['a', { missing: 'whole-association' }, 0.5, 24216]],
      problems: [],
      notes: ['sheet Tabelle1'],
    });
  });

  test('blanks in a row, lines in a cell and comments are where they belong', () => {
    const lines =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>nein</text:p></office:annotation><text:p>Au<text:s text:c="2"/>am</text:p><text:p>Berg</text:p></table:table-cell>';
    expect(readValues(drawOds([heading, ['a', { xml: lines }, 1, '2018-01']]), posts).rows[0]?.[1]).toBe(
      'Au am Berg',
    );
  });

  test('an error is refused', () => {
    const error = {
      xml: '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>Err:508</text:p></table:table-cell>',
    };
    expect(readValues(drawOds([heading, ['a', error, 1, '2018-01']]), posts).problems[0]).toContain(
      'error of a spreadsheet',
    );
  });

  test('a per cent is what is shown', () => {
    const share = describeTable(['id', { name: 'n', type: 'number', bareNumber: false }]);
    expect(
      readValues(
        drawOds([
          ['id', 'n'],
          ['a', typed('percentage', 'value="0.125"')],
        ]),
        share,
      ).rows,
    ).toEqual([['a', 12.5]]);
  });

  test('merged cells among the data are refused', () => {
    const wide = {
      xml: '<table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>x</text:p></table:table-cell>',
    };
    const rows = [
      heading,
      ['a', wide, 1, '2018-01'],
      ['b', { xml: '<table:covered-table-cell/>' }, 1, '2018-01'],
    ];
    expect(readValues(drawOds(rows), posts).problems[0]).toContain(
      'row 2: merged cells among the data: B2:B3',
    );
  });
});

describe('addresses of cells', () => {
  test('letters and numbers are the same place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 16_384 }),
        fc.integer({ min: 1, max: 1_048_576 }),
        (column, row) => {
          expect(parseAddress(`${columnLetters(column)}${row}`)).toEqual({ row, column });
        },
      ),
    );
    expect([1, 26, 27, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
