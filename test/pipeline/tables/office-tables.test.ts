import { describe, expect, test } from 'vitest';
import { buildFrom, type OfficeTable } from '../../fixtures/offices/build-folder.ts';
import { drawXlsx } from './draw-workbook.ts';

/*
 * Tables as offices publish them, from the file to the values on the map; all figures are invented. Nothing in a file
 * is touched: what has to be said about it is said in the data package.
 */
const drop = { upperLevels: 'drop' };
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const stateValues = { '08111000': 15000, '08115001': 90, '08115002': 45, '08136088': 1000 };

/** The CSV of the Regionaldatenbank: two columns without headings, units, a day, all Germany, rules and notes. */
const regional = latin(
  'GENESIS-Tabelle: 13211-01-03-5\nArbeitslose nach Personengruppen - Jahresdurchschnitt -;;;\nregionale Tiefe: Gemeinden;;;\n' +
    ';;Insgesamt;Ausländer\n;;Anzahl;Anzahl\n2017;;;\nDG;Deutschland;2500000;1\n05;  Nordrhein-Westfalen;700000;1\n' +
    '05111;      Düsseldorf, Stadt;25000;1\n08;  Baden-Württemberg;200000;1\n081;    Stuttgart, Regierungsbezirk;60000;1\n' +
    '08111;      Stuttgart, Landeshauptstadt, Stadtkreis;15000;1\n08115;      Böblingen, Landkreis;5000;1\n' +
    '08115001;        Aidlingen;90;1\n08115002;        Altdorf;45;1\n08136;      Ostalbkreis;4000;1\n' +
    '08136088;        Aalen, Stadt;1000;-\n__________\nAb 2017: neue Abgrenzung der Personengruppen.\n__________\n' +
    '(C)opyright Statistisches Bundesamt (Destatis), 2018\nStand: 02.10.2018 / 14:37:56\n',
);

/** A workbook of the labour statistics: a cover, titles, headings merged over three rows, numbers of the columns. */
const labour = drawXlsx({
  Deckblatt: [['Arbeitsmarkt in Zahlen']],
  Tabelle: [
    ['Arbeitslose nach Gemeinden'],
    ['Berichtsmonat: Dezember 2017'],
    [],
    ['Region', 'Arbeitslose', null, null],
    [null, 'Insgesamt', 'davon', null],
    [null, null, 'SGB III', 'SGB II'],
    [null, 1, 2, 3],
    ['08111000 Stuttgart, Landeshauptstadt', 15000, 5000, 10000],
    ['08115 Böblingen', 5000, 2000, 3000],
    ['08115001 Aidlingen', 90, '*', '*'],
    ['08115002 Altdorf', 45, 20, 25],
    ['08136088 Aalen, Stadt', 1000, 500, 500],
    [],
    ['*) Aus Gründen der statistischen Geheimhaltung werden Zahlen unter 3 nicht ausgewiesen.'],
  ],
});

const election =
  'Ergebnis der Landtagswahl in Hessen am 28.10.2018;;;\n"Gemeinde-\nschlüssel";Name;Wahlberechtigte;Wahlbeteiligung\n;;Anzahl;%\n' +
  '06 0 00 000;Land Hessen;4372788;67,3\n06 4 11 000;Darmstadt, Wissenschaftsstadt;107000;68,9\n' +
  '06 4 31 000;Kreis Bergstraße;200000;67,0\n06 4 31 001;Abtsteinach;2000;72,1\n06 4 31 002;Bensheim, Stadt;30000;70,2\n';

const bavaria = latin(
  'Bayerisches Landesamt für Statistik\nSchlüssel;Regionale Einheit;Bevölkerung;\n;;2016;2017\n161;Ingolstadt (Krfr.St);133639;135244\n' +
    '171;Altötting (Lkr);109882;110591\n171111;Altötting, St;12969;12966\n171112;Burghausen, St;18434;18701\n',
);

const readable: readonly (readonly [string, OfficeTable, Readonly<Record<string, number>>])[] = [
  [
    'the Regionaldatenbank, of all Germany',
    {
      state: 'bw',
      content: regional,
      reshape: {
        headings: { 'column A': 'einheit', Insgesamt: 'wert' },
        upperLevels: 'drop',
        otherStates: 'drop',
      },
    },
    stateValues,
  ],
  [
    'the labour statistics, by two of three rows of headings',
    {
      state: 'bw',
      content: labour,
      path: 't.xlsx',
      reshape: { headings: { Region: 'einheit', 'Arbeitslose Insgesamt': 'wert' }, ...drop },
    },
    stateValues,
  ],
  [
    'an election, its headings broken for narrow columns',
    {
      state: 'he',
      content: election,
      reshape: { headings: { Gemeindeschlüssel: 'einheit', Wahlbeteiligung: 'wert' }, ...drop },
    },
    { '06411000': 68.9, '06431001': 72.1, '06431002': 70.2 },
  ],
  [
    'Bavaria, where towns that are districts have three digits',
    {
      state: 'by',
      content: bavaria,
      reshape: { headings: { Schlüssel: 'einheit', 'Bevölkerung 2017': 'wert' }, ...drop },
    },
    { '09161000': 135244, '09171111': 12966, '09171112': 18701 },
  ],
];

describe('a table of an office becomes a map', () => {
  test.each(readable)('%s', (_, table, values) => {
    expect(buildFrom(table)).toMatchObject({ problems: [], values });
  });

  test('and whatever was left out of it is told', () => {
    const { told } = buildFrom(readable[0]![1]);
    for (const line of [
      'row 5: row between headings and data left out; found "Anzahl | Anzahl"',
      'row 6: row between headings and data left out; found "2017"',
      'row 19: note below the table left out; found "Ab 2017: neue Abgrenzung der Personengruppen."',
      'statistik row of another state left out 2 ×',
      'statistik row of an upper level left out 5 ×',
      'statistik.einheit key of a district read as that of its only municipality 1 ×',
    ])
      expect(told.join('\n')).toContain(line);
  });

  test('with the row of a town, and not that of its district, where there are both', () => {
    const content = 'einheit;wert\n08111;1\n08111000;2\n08115001;3\n08115002;4\n08136088;5\n';
    expect(buildFrom({ state: 'bw', content, reshape: drop }).values['08111000']).toBe(2);
  });
});

const cells = (rows: string) => `einheit;wert\n${rows}`;

const explained: readonly (readonly [string, OfficeTable, readonly string[]])[] = [
  [
    'headings that nobody has named, once, and not as many rows of wrong length',
    { state: 'bw', content: regional },
    [
      'tables/t.csv, row 4: missing columns: einheit, wert; found "column A, column B, Insgesamt, Ausländer", expected einheit, wert. Mend: say under "reshape" of the table in datapackage.json which heading is meant: "headings": {"…": "einheit"}; where headings take several rows, name these: "dialect": {"headerRows": [4, 5]}',
    ],
  ],
  [
    'workbooks none of whose sheets has the headings, with those that there are',
    { state: 'bw', content: labour, path: 't.xlsx' },
    [
      'tables/t.xlsx: no sheet has the headings; found "Deckblatt, Tabelle (Region, Arbeitslose)", expected one sheet with the headings einheit, wert. Mend: state "sheetName" in the dialect of the table in datapackage.json, and under "reshape" which headings are meant: "headings"',
    ],
  ],
  [
    'a table of another state, before its keys',
    { state: 'bw', content: cells('06411000;1\n06431001;2\n') },
    [
      'tables/t.csv: keys of another state: 06; found "2 of 2 rows", expected keys that begin with 08. Mend: take the table of the right state; of a table of all Germany "reshape": {"otherStates": "drop"} leaves the others out',
      expect.stringContaining('row 2, column einheit: unknown key: 06411000') as string,
      expect.stringContaining('row 3, column einheit: unknown key: 06431001') as string,
    ],
  ],
  [
    'a table with a row for each sex, once',
    { state: 'bw', content: cells('08111000;1\n08111000;2\n08115001;3\n08115001;4\n') },
    [
      'tables/t.csv, row 3, column einheit: several rows a key in statistik; found "4 rows of 2 keys", expected one row a key. Mend: if a column says what each row is of (year, sex, party), turn its values into columns by "reshape": {"form": {"from": "long", …}} in datapackage.json, or make it part of "primaryKey"',
    ],
  ],
  [
    'keys in several columns',
    { state: 'bw', content: cells('001;1\n') },
    [
      'tables/t.csv, row 2, column einheit: key of a municipality within its district; found "001". Mend: put the digits of state (2), region (1), district (2) and municipality (3) together in one column',
    ],
  ],
  [
    'a day between the data',
    { state: 'bw', content: cells('08111000;1\n31.12.2017;2\n') },
    [
      'tables/t.csv, row 3, column einheit: date where a key is asked; found "31.12.2017". Mend: name the row under "commentRows" of the dialect in datapackage.json',
    ],
  ],
  [
    'the sum of a whole state, filled up with zeros',
    { state: 'he', content: cells('06 0 00 000;1\n06431001;1\n') },
    [expect.stringContaining('row 2, column einheit: key of a state, filled up with zeros') as string],
  ],
  [
    'the sign of the labour statistics, with what to write',
    { state: 'bw', content: cells('08111000;*\n') },
    [
      'tables/t.csv, row 2, column wert: sign that is not declared; found "*", expected a number. Mend: official statistics use it for "kept secret": write the value, or declare the sign in datapackage.json, as "missingValues": [{"value":"*","label":"suppressed"}]',
    ],
  ],
  [
    'a last row that broke off, which is no note',
    { state: 'bw', content: cells('08111000;1\n08115001\n') },
    [expect.stringContaining('row 3: wrong number of cells; found "1", expected 2') as string],
  ],
];

describe('a table of an office is refused with', () => {
  test.each(explained)('%s', (_, table, problems) => {
    expect(buildFrom(table).problems).toEqual(problems);
  });
});
