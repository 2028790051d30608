import { drawOds, drawXlsx, zip } from '../pipeline/tables/draw-workbook.ts';
import { head, keys, latin, members, refugees, replace, type Malformed } from './spoil.ts';

/** Files that are no table, or cannot be taken apart. */
export const files: readonly Malformed[] = [
  ['an empty file', replace(refugees, ''), 'gefluechtete.csv, row 1: empty table; expected a header row'],
  [
    'a web page',
    replace(refugees, '<!DOCTYPE html><p>404'),
    'a web page and no table; expected CSV, XLSX or ODS',
  ],
  ['a PDF', replace(refugees, '%PDF-1.7'), 'a PDF and no table; expected CSV, XLSX or ODS'],
  [
    'an old workbook',
    replace(refugees, latin('ÐÏ\u0011à')),
    'workbook of the old Excel format, or protected by a password',
  ],
  ['half a ZIP', replace(refugees, 'PK\u0003\u0004'), 'damaged or incomplete workbook'],
  [
    'a ZIP of something else',
    replace(refugees, zip({ 'a.xml': '<a/>' })),
    'ZIP file without a workbook; found "a.xml"',
  ],
  ['a binary workbook', replace(refugees, zip({ 'xl/workbook.bin': '' })), 'binary workbook (.xlsb)'],
  ['NUL characters', replace(refugees, `${head}0811\0`), 'row 2: NUL character in the text'],
  [
    'a byte without meaning',
    replace(refugees, latin(`${head}\u0081,1,2\n`)),
    'row 2, column ags: broken character',
  ],
  [
    'a quote that stays open',
    replace(refugees, `${head}"08111001,1,2\n`),
    'row 2: unreadable row: quoted field unterminated',
  ],
  [
    'a row too short',
    replace(refugees, `${head}08111001,1\n`),
    'row 2: wrong number of cells; found "2", expected 3',
  ],
  [
    'a row too long',
    replace(refugees, `${head}08111001,1,2,3\n`),
    'row 2: wrong number of cells; found "4", expected 3',
  ],
  ['a column missing', replace(members, 'verband_id\nV001\n'), 'missing column: ags; found "verband_id"'],
  [
    'a column that nobody described',
    replace(members, 'verband_id,ags,x\nV001,08111001,1\n'),
    'column x: surplus column: x',
  ],
  [
    'a column that occurs twice',
    replace(members, 'verband_id,ags,ags\nV001,08111001,1\n'),
    'column ags: duplicate column: ags',
  ],
  [
    'a workbook with two sheets that fit',
    replace(members, drawXlsx({ alt: [keys], neu: [keys] })),
    '2 sheets have the headings; found "alt, neu", expected one sheet with the headings verband_id, ags',
  ],
  [
    'a workbook without the headings',
    replace(members, drawXlsx({ a: [['x', 'y']], b: [] })),
    'no sheet has the headings; found "a (x, y), b", expected one sheet with the headings verband_id, ags',
  ],
  [
    'merged cells among the data of a workbook',
    replace(
      members,
      drawXlsx(
        { a: [keys, ['V001', '08111001'], [null, '08111002']] },
        { merged: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' },
      ),
    ),
    'mitglieder.csv:a, row 2: merged cells among the data: A2:A3',
  ],
  [
    'an error of a formula in a workbook',
    replace(
      members,
      drawXlsx({ a: [keys, ['V001', { xml: (place) => `<c r="${place}" t="e"><v>#REF!</v></c>` }]] }),
    ),
    'row 2, column ags: error of a spreadsheet; found "#REF!"',
  ],
  [
    'a number that is text in an OpenDocument sheet',
    replace(refugees, drawOds([head.trim().split(','), ['08111001', 'viele', 5]])),
    'row 2, column stichtag_2017_09_15: not a whole number; found "viele"',
  ],
];
