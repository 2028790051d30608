import { describe, expect, test } from 'vitest';
import { describeTable, readValues } from './describe-table.ts';

/*
 * Tables in the typical shape in which offices publish them, made for these tests: all figures are invented.
 */
const count = (name: string, more: object = {}) => ({ name, type: 'integer', ...more });
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const nothing = { missingValues: [{ value: '-', label: 'not-applicable' }] };

describe('a table as an office publishes it', () => {
  test('state statistics: title, two rows of headings, units, blanks between thousands, footnotes', () => {
    const headings = {
      Schlüssel: 'einheit',
      'Bevölkerung insgesamt': 'insgesamt',
      'Bevölkerung weiblich': 'weiblich',
    };
    const schema = describeTable(
      ['einheit', count('insgesamt'), count('weiblich', nothing)],
      { dialect: { headerRows: [4, 5], commentRows: [6] }, reshape: { headings } },
      { fieldsMatch: ['subset'] },
    );
    const text =
      'Bevölkerung nach Gemeinden\nStand: 31.12.2017\n\nSchlüssel;Gemeinde;Bevölkerung;\n;;insgesamt;weiblich\n;;Anzahl;Anzahl\n' +
      '08 1 11 000;Stuttgart, Landeshauptstadt;612 345;305 001\nDE-08115001;Aidlingen;9 012;-\n;Insgesamt;621 357;305 001\n' +
      '______\n© Statistisches Amt, erfunden\n';
    const { rows, problems, warnings } = readValues(latin(text), schema);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      ['08111000', 612345, 305001],
      ['08115001', 9012, { missing: 'not-applicable' }],
    ]);
    expect(warnings.map((line) => line.replace(/;.*/, ''))).toEqual([
      't.csv, row 9: row with a total left out',
      't.csv, row 10: note below the table left out',
      't.csv, row 11: note below the table left out',
    ]);
  });

  test('election results: semicolons, points between thousands, decimal comma, per cent columns of one name', () => {
    const schema = describeTable(
      ['ags', count('wahlberechtigte', { groupChar: '.' }), { name: 'beteiligung', type: 'number' }],
      {
        reshape: {
          headings: { AGS: 'ags', Wahlberechtigte: 'wahlberechtigte', 'Wahlbeteiligung in %': 'beteiligung' },
        },
      },
      { fieldsMatch: ['subset'] },
    );
    const text =
      'AGS;Gemeindename;Wahlberechtigte;Wahlbeteiligung in %;CDU;%;SPD;%\n' +
      '08136088;Aalen, Stadt;48.123;71,5;9.000;26,1;7.000;20,3\n08136002;Abtsgmünd;5.901;74,25;1.900;43,4;700;16,0\n';
    expect(readValues(text, schema)).toMatchObject({
      rows: [
        ['08136088', 48123, 71.5],
        ['08136002', 5901, 74.25],
      ],
      problems: [],
      notes: [
        'semicolon',
        'columns left out: Gemeindename, CDU, %, SPD, %',
        't.csv: decimal comma in wahlberechtigte, beteiligung',
      ],
    });
  });

  test('an exchange file of Europe: keys with the country in front, one column a year', () => {
    const schema = describeTable(
      ['ags', 'jahr', count('personen')],
      {
        reshape: {
          form: {
            from: 'wide',
            columns: { '2016': '2016', '2017': '2017' },
            variable: 'jahr',
            value: 'personen',
          },
        },
      },
      { primaryKey: ['ags', 'jahr'] },
    );
    expect(readValues('ags\t2016\t2017\n08111000\t610\t612\n', schema)).toMatchObject({
      rows: [
        ['08111000', '2016', 610],
        ['08111000', '2017', 612],
      ],
      problems: [],
    });
  });

  test('communes of another country are read with their own keys', () => {
    const schema = describeTable(['code', 'nom', count('population')], {
      reshape: {
        headings: {
          'Code géographique': 'code',
          'Libellé géographique': 'nom',
          'Population municipale': 'population',
        },
      },
    });
    const text =
      'Code géographique;Libellé géographique;Population municipale\n01001;L’Abergement-Clémenciat;771\n2A004;Ajaccio;70 817\n';
    expect(readValues(text, schema)).toMatchObject({
      rows: [
        ['01001', 'L’Abergement-Clémenciat', 771],
        ['2A004', 'Ajaccio', 70817],
      ],
      problems: [],
    });
  });

  test('labour statistics: key and name in one cell, a sign for what is withheld', () => {
    const withheld = { missingValues: [{ value: '*', label: 'suppressed' }] };
    const schema = describeTable(['einheit', count('arbeitslose', withheld)], {
      reshape: { headings: { Region: 'einheit', Arbeitslose: 'arbeitslose' } },
    });
    const text = 'Region;Arbeitslose\n08111000 Stuttgart, Landeshauptstadt;1234\n08115001 Aidlingen;*\n';
    expect(readValues(text, schema)).toMatchObject({
      rows: [
        ['08111000', 1234],
        ['08115001', { missing: 'suppressed' }],
      ],
      problems: [],
    });
  });

  test.each([
    [
      'Switzerland',
      'BFS-Nr.;Gemeindename;Einwohner\n1;Aeugst am Albis;1982\n261;Zürich;402762\n',
      ['1', '261'],
    ],
    [
      'Austria',
      'Gemeindekennziffer;Gemeinde;Einwohner\n10101;Eisenstadt;14476\n90001;Wien;1888776\n',
      ['10101', '90001'],
    ],
  ])('communes of %s keep the keys of their office', (_country, text, keys) => {
    const [key = '', name = ''] = text.split(';');
    const schema = describeTable(['code', 'name', count('einwohner')], {
      reshape: { headings: { [key]: 'code', [name]: 'name', Einwohner: 'einwohner' } },
    });
    const { rows, problems } = readValues(text, schema);
    expect([rows.map(([code]) => code), problems]).toEqual([keys, []]);
  });
});
