import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDataPackage } from '../../../scripts/pipeline/data-package.ts';
import { locateColumns } from '../../../scripts/pipeline/tables/locate-columns.ts';
import { readTable } from '../../../scripts/pipeline/tables/read-table.ts';
import { parseTables } from '../../../scripts/pipeline/parse-tables.ts';
import { formatProblem } from '../../../src/core/problem.ts';
import { problemsOf } from '../../fixtures/toyland/problems-of.ts';
import { bytesOf, describeTable, readValues } from './describe-table.ts';
import { drawXlsx } from './draw-workbook.ts';

const count = (name: string) => ({ name, type: 'integer' });
const years = { '2017': '2017', '2018': '2018' };

/** Long in the atlas, wide in the file. */
const stacked = describeTable(
  ['ags', 'jahr', count('zahl')],
  { reshape: { form: { from: 'wide', columns: years, variable: 'jahr', value: 'zahl' } } },
  { primaryKey: ['ags', 'jahr'] },
);
/** Wide in the atlas, long in the file. */
const spread = describeTable(['ags', count('z2017'), count('z2018')], {
  reshape: {
    form: { from: 'long', columns: { '2017': 'z2017', '2018': 'z2018' }, variable: 'jahr', value: 'zahl' },
  },
});

describe('a wide table', () => {
  test('becomes one row for each of its columns', () => {
    expect(readValues('ags,2017,2018\n1,5,6\n2,7,8\n', stacked)).toMatchObject({
      rows: [
        ['1', '2017', 5],
        ['1', '2018', 6],
        ['2', '2017', 7],
        ['2', '2018', 8],
      ],
      problems: [],
    });
  });

  test('tells a problem at its row and column in the file', () => {
    expect(readValues('ags,2017,2018\n1,5,6\n2,7,viele\n', stacked).problems[0]).toContain(
      't.csv, row 3, column 2018: not a whole number; found "viele"',
    );
  });

  test('tells the letter of the column in a workbook', () => {
    const bytes = drawXlsx({
      a: [
        ['ags', '2017', '2018'],
        ['1', 5, 'viele'],
      ],
    });
    const { table } = readTable(bytes, stacked);
    const { problems } = parseTables(new Map([['t', table]]), [stacked]);
    expect(locateColumns(problems, [table]).map(formatProblem)[0]).toContain(
      't.csv:a, row 2, column C (2018): not',
    );
  });

  test('without one of its columns is refused', () => {
    expect(readValues('ags,2017\n1,5\n', stacked).problems.slice(0, 1)).toEqual([
      't.csv, row 1: missing column: 2018; found "ags, 2017", expected 2018. Mend: correct "reshape" of the table in datapackage.json',
    ]);
  });
});

describe('a long table', () => {
  test('becomes one row for all rows of a key', () => {
    expect(readValues('ags,jahr,zahl\n1,2017,5\n2,2018,8\n1,2018,6\n2,2017,7\n', spread)).toMatchObject({
      rows: [
        ['1', 5, 6],
        ['2', 7, 8],
      ],
      problems: [],
    });
  });

  test('tells a problem at its own row, not at that of the first of its key', () => {
    expect(readValues('ags,jahr,zahl\n1,2017,5\n1,2018,x\n', spread).problems[0]).toContain(
      't.csv, row 3, column zahl: sign that is not declared; found "x"',
    );
  });

  test('leaves blank what no row says', () => {
    expect(readValues('ags,jahr,zahl\n1,2017,5\n', spread).problems[0]).toContain(
      't.csv, row 2, column zahl: blank cell',
    );
  });

  test('tells values that are stated twice or unknown', () => {
    expect(readValues('ags,jahr,zahl\n1,2017,5\n1,2017,6\n1,2019,7\n', spread).problems.slice(0, 2)).toEqual([
      't.csv, row 3, column jahr: value stated twice: 2017; found "2017", expected one row (the first is row 2)',
      't.csv, row 4, column jahr: unknown value in the long form; found "2019", expected one of 2017, 2018. Mend: add it to "columns" of the form in datapackage.json, or delete the row',
    ]);
  });
});

test('the wide and the long form of a table give the same rows', () => {
  const numbers = fc.array(fc.tuple(fc.nat(9999), fc.nat(9999)), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(numbers, fc.boolean(), (rows, isTurned) => {
      const wide = rows.map(([a, b], index) => `k${index},${a},${b}\n`);
      const long = rows.flatMap(([a, b], index) => [`k${index},2017,${a}\n`, `k${index},2018,${b}\n`]);
      const ordered = isTurned
        ? long
            .filter((line) => line.includes(',2017,'))
            .concat(long.filter((line) => line.includes(',2018,')))
        : long;
      const plain = describeTable(['ags', count('z2017'), count('z2018')]);
      const expected = readValues(`ags,z2017,z2018\n${wide.join('')}`, plain).rows;
      expect(readValues(`ags,jahr,zahl\n${ordered.join('')}`, spread).rows).toEqual(expected);
      const longSchema = describeTable(['ags', 'jahr', count('zahl')]);
      expect(readValues(`ags,2017,2018\n${wide.join('')}`, stacked).rows).toEqual(
        readValues(`ags,jahr,zahl\n${long.join('')}`, longSchema).rows,
      );
    }),
    { numRuns: 30 },
  );
});

describe('headings of the file', () => {
  const renamed = describeTable(['ags', count('einwohner')], {
    reshape: { headings: { Schlüssel: 'ags', 'Bevölkerung insgesamt': 'einwohner' } },
  });

  test('may be other words than the names of the columns', () => {
    expect(readValues('schlüssel;Bevölkerung  insgesamt\n1;5\n', renamed)).toMatchObject({
      rows: [['1', 5]],
      problems: [],
    });
  });

  test('are named by what stands in the file', () => {
    const { table } = readTable(bytesOf('Schlüssel;Bevölkerung insgesamt\n1;?\n'), renamed);
    const { problems } = parseTables(new Map([['t', table]]), [renamed]);
    expect(locateColumns(problems, [table])[0]).toMatchObject({ row: 2, column: 'Bevölkerung insgesamt' });
  });

  test('may take several rows, the upper ones merged', () => {
    const two = describeTable(['ags', count('frauen'), count('maenner')], {
      dialect: { headerRows: [2, 3], headerJoin: ', ' },
      reshape: { headings: { 'Personen, weiblich': 'frauen', 'Personen, männlich': 'maenner' } },
    });
    expect(readValues('Titel\nags;Personen;\n;weiblich;männlich\n1;5;6\n', two)).toMatchObject({
      rows: [['1', 5, 6]],
      problems: [],
      notes: ['semicolon', 'header in rows 2, 3', '1 line above it left out'],
    });
  });

  test('may be followed by a row of units, which is left out as stated', () => {
    const units = describeTable(['ags', count('n')], { dialect: { commentRows: [2] } });
    expect(readValues('ags,n\n,Anzahl\n1,5\n', units)).toMatchObject({
      rows: [['1', 5]],
      problems: [],
      notes: ['row 2 left out as stated'],
    });
  });
});

describe('columns that nobody asked for', () => {
  const some = describeTable(['ags', count('n')], {}, { fieldsMatch: ['subset'] });

  test('are left out and told where the package says so, also if they are all called the same', () => {
    expect(readValues('ags,%,x,n,%,\n1,3,y,5,4,\n', some)).toMatchObject({
      rows: [['1', 5]],
      problems: [],
      notes: ['columns left out: %, x, %'],
    });
  });

  test('do not move the letters of the others', () => {
    const bytes = drawXlsx({
      a: [
        ['ags', 'x', 'n'],
        ['1', 2, '?'],
      ],
    });
    const { table } = readTable(bytes, some);
    const { problems } = parseTables(new Map([['t', table]]), [some]);
    expect(locateColumns(problems, [table])[0]).toMatchObject({ column: 'C (n)', row: 2 });
  });
});

describe('several answers in columns of their own', () => {
  const answers = (words: object) =>
    describeTable(['unit', { name: 'gu', type: 'string', categories: ['ja', 'nein'] }], {
      reshape: { answers: { columns: ['gu'], words } },
    });

  test.each(['x', 'X', '1', ' ja '])('%j is the answer that it stands for', (cell) => {
    const read = readValues(`unit,gu\n1,${cell}\n`, answers({ x: 'ja', '1': 'ja', '': 'nein' }));
    expect(read).toMatchObject({ rows: [['1', 'ja']], problems: [] });
  });

  test('a blank is a no only where the package says so', () => {
    expect(readValues('unit,gu\n1,\n', answers({ x: 'ja', '': 'nein' })).rows).toEqual([['1', 'nein']]);
    expect(readValues('unit,gu\n1,\n', answers({ x: 'ja' })).problems[0]).toContain('column gu: blank cell');
  });

  test('another word is told as it stands there', () => {
    expect(readValues('unit,gu\n1,evtl.\n', answers({ x: 'ja' })).problems[0]).toContain(
      'column gu: unknown value; found "evtl.", expected one of ja, nein',
    );
  });
});

describe('several answers in one cell', () => {
  const option = (name: string) => ({
    name,
    type: 'string',
    categories: ['ja', 'nein'],
    missingValues: [{ value: 'weiß nicht', label: 'dont-know' }],
  });
  const several = [
    {
      column: 'Unterbringung',
      columns: { GU: 'gu', Gemeinschaftsunterkunft: 'gu', Wohnung: 'wohnung' },
      ...{ chosen: 'ja', others: 'nein', missing: ['weiß nicht'] },
    },
  ];
  const schema = describeTable(['unit', option('gu'), option('wohnung'), count('n')], {
    reshape: { several },
  });
  const readOne = (cell: string) => readValues(`unit;Unterbringung;n\n1;"${cell}";7\n`, schema);

  test.each([
    ['GU; Wohnung', 'ja', 'ja'],
    ['wohnung', 'nein', 'ja'],
    ['Gemeinschaftsunterkunft;', 'ja', 'nein'],
  ])('%j becomes a column for each', (cell, gu, flat) => {
    expect(readOne(cell)).toMatchObject({ rows: [['1', gu, flat, 7]], problems: [] });
  });

  test('a reason why there is none stands for all of them', () => {
    const missing = { missing: 'dont-know' };
    expect(readOne('weiß nicht').rows).toEqual([['1', missing, missing, 7]]);
  });

  test('one that nobody has declared is told with the others', () => {
    expect(readOne('GU; Zelt').problems[0]).toBe(
      't.csv, row 2, column Unterbringung: unknown answer among several: Zelt; found "GU; Zelt", expected of GU, Gemeinschaftsunterkunft, Wohnung, with ";" between them. Mend: add it to "several" of the table in datapackage.json (to "missing" if it says why there is no answer), or correct the cell',
    );
  });

  test('is recognised where nobody has declared it', () => {
    const undeclared = describeTable(['unit', { name: 'gu', type: 'string', categories: ['GU', 'Wohnung'] }]);
    expect(readValues('unit;gu\n1;"GU; Wohnung"\n', undeclared).problems[0]).toContain(
      'unknown value; found "GU; Wohnung", expected one of GU, Wohnung. Mend: if these are several answers in one cell, say under "reshape.several"',
    );
  });

  test('are asked for where the column is not there', () => {
    expect(readValues('unit;n\n1;7\n', schema).problems.join()).toContain('missing column: Unterbringung');
  });

  test('make columns that the schema must have', () => {
    const fields = [{ name: 'unit', type: 'string' }];
    const input = { resources: [{ name: 't', path: 't.csv', reshape: { several }, schema: { fields } }] };
    expect(problemsOf(() => parseDataPackage(input, 'p.json'))[0]).toContain(
      'reshape.several.columns names an unknown column: gu',
    );
  });
});

test('a form that names columns the schema does not have is refused', () => {
  const form = { from: 'wide', columns: years, variable: 'yahr', value: 'zahl' };
  const reshape = { headings: { K: 'key' }, answers: { columns: ['b'], words: {} }, form };
  const schema = { fields: ['ags', 'jahr', 'zahl'].map((name) => ({ name, type: 'string' })) };
  const input = { resources: [{ name: 't', path: 't.csv', reshape, schema }] };
  expect(problemsOf(() => parseDataPackage(input, 'p.json')).map((line) => line.replace(/;.*/, ''))).toEqual([
    'p.json, column resources.t: reshape.headings names an unknown column: key',
    'p.json, column resources.t: reshape.answers.columns names an unknown column: b',
    'p.json, column resources.t: reshape.form names an unknown column: yahr',
  ]);
});
