import { change } from '../fixtures/toyland/toyland.ts';
import { drawXlsx } from '../pipeline/tables/draw-workbook.ts';
import { corrected, description, keys, latin, members, replace, spoil, type Malformed } from './spoil.ts';

/** Descriptions and corrections that contradict themselves or the tables. */
export const descriptions: readonly Malformed[] = [
  ['a data package that is no JSON', replace(description, '{'), 'datapackage.json, row 1: not JSON'],
  ['a data package without resources', replace(description, '{}'), 'column resources'],
  [
    'an unknown type of field',
    spoil(description, '"type": "yearmonth"', '"type": "month"'),
    'resources.stellen.schema.fields.5.type',
  ],
  [
    'a path out of the folder',
    spoil(description, '"tables/mitglieder.csv"', '"../mitglieder.csv"'),
    'path leads out of the folder of the package',
  ],
  [
    'a stated encoding that the file does not have',
    change(
      replace(members, latin('verband_id,ags\nV001,08111001 Ü\n')),
      description,
      '"name": "mitglieder",',
      '"name": "mitglieder", "encoding": "utf-8",',
    ),
    'mitglieder.csv, row 2: encoding is not the stated one; found "windows-1252 by its bytes: V001,08111001 Ü"',
  ],
  [
    'a stated sheet that is not there',
    change(
      replace(members, drawXlsx({ a: [keys] })),
      description,
      '"name": "mitglieder",',
      '"name": "mitglieder", "dialect": {"sheetName": "b"},',
    ),
    'sheet not found: b; found "a", expected the stated sheet',
  ],
  [
    'a stated header row that is not there',
    spoil(description, '"name": "mitglieder",', '"name": "mitglieder", "dialect": {"headerRows": [70]},'),
    'row 70: no header in the stated row: 70',
  ],
  [
    'a correction of an unknown table',
    corrected('orte,ags,a,b,2018-01-01,x'),
    'recode.csv, row 2, column table: unknown table: orte',
  ],
  [
    'a correction of an unknown column',
    corrected('mitglieder,key,a,b,2018-01-01,x'),
    'recode.csv, row 2, column column: unknown column: key',
  ],
  [
    'a correction without a date',
    corrected('mitglieder,ags,a,b,gestern,x'),
    'correction without a date; found "gestern", expected a date like 2018-08-31',
  ],
  [
    'a correction without a reason',
    corrected('mitglieder,ags,a,b,2018-01-01,'),
    'correction without a reason',
  ],
  [
    'two corrections of one value',
    corrected('mitglieder,ags,a,b,2018-01-01,x\nmitglieder,ags,a,c,2018-01-01,x'),
    'value corrected twice: mitglieder.ags',
  ],
];
