import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findKeyProblems } from '../../../scripts/pipeline/check-keys.ts';
import { parseDataPackage } from '../../../scripts/pipeline/data-package.ts';
import { parseTables } from '../../../scripts/pipeline/parse-tables.ts';
import { readCsv } from '../../../scripts/pipeline/read-csv.ts';
import { repairKeys } from '../../../scripts/pipeline/repair-keys.ts';
import { readKey } from '../../../scripts/pipeline/tables/read-key.ts';
import { isSameName } from '../../../scripts/pipeline/tables/same-name.ts';
import { formatProblem } from '../../../src/core/problem.ts';

//  08111000 Stuttgart, a town that is a district of its own
//  08115001 Aidlingen and 08115003 Böblingen, in the district 08115
const names = { '08111000': 'Stuttgart', '08115001': 'Aidlingen', '08115003': 'Böblingen' };
const known = new Map(Object.entries(names));

describe('the key of a municipality', () => {
  test.each([
    ['08115001', [], 'as it should be'],
    [' 08115001\u00a0', ['blanks'], 'with blanks around it'],
    ["'08115001", ['blanks'], 'with the apostrophe of a spreadsheet'],
    ['08 1 15 001', ['blanks'], 'in groups'],
    ['8115001', ['zero'], 'without its zero'],
    ['8115001.0', ['decimals', 'zero'], 'as a number with decimal places'],
    ['115001', ['state'], 'without the state'],
    ['081155001001', ['regional'], 'as ARS'],
    ['081150000001', ['regional'], 'as ARS of a place without an association'],
    ['81155001001', ['regional', 'zero'], 'as ARS without its zero'],
    ['081150010000', ['regional'], 'filled up with zeros'],
    ['08115001 Aidlingen', ['named'], 'with the name behind it'],
    ['8115001 - Aidlingen', ['named', 'zero'], 'with the name behind a dash'],
  ])('%j is read, %j', (text, repairs) => {
    expect(readKey(text, known)).toMatchObject({ key: '08115001', repairs });
  });

  test('a town that is a district of its own ends in zeros rightly', () => {
    expect(readKey('08111000', known)).toEqual({ key: '08111000', repairs: [] });
    expect(readKey('081110000000', known)).toEqual({ key: '08111000', repairs: ['regional'] });
  });

  test.each([
    ['8,11E+06', 'key in scientific notation'],
    ['8.115001e6', 'key in scientific notation'],
    ['08115', 'key of a district, not of a municipality'],
    ['8115', 'key of a district, not of a municipality'],
    ['081', 'key of a region, not of a municipality'],
    ['08', 'key of a state, not of a municipality'],
    ['8', 'key of a state, not of a municipality'],
    ['08115000', 'key of a district, filled up with zeros'],
    ['081155001', 'key of an administrative association (9 digits)'],
  ])('%s is refused: %s', (text, what) => {
    expect(readKey(text, known)).toMatchObject({ what });
  });

  test('12 digits that are one municipality as ARS and another filled up are refused', () => {
    const both = new Map([
      ['08115000', 'a'],
      ['08115001', 'b'],
    ]);
    expect(readKey('081150010000', both)).toMatchObject({ what: expect.stringContaining('ambiguous key') });
  });

  test.each(['V001', 'Stuttgart', '', '0811500', '1234567890123', '99', '08115001V', 'constructor'])(
    '%j is left alone',
    (text) => {
      expect(readKey(text, known)).toBeUndefined();
    },
  );

  test('however a known key is written, no other known key is read', () => {
    const key = fc.integer({ min: 0, max: 999 }).map((number) => `08115${String(number).padStart(3, '0')}`);
    const write = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.slice(1),
      (text) => ` ${text}`,
      (text) => text.slice(2),
      (text) => `${text.slice(0, 5)}0000${text.slice(5)}`,
      (text) => `${text.slice(1)},00`,
      (text) => `${text} Ort`,
    );
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1 }), write, (keys, spell) => {
        const list = new Map(keys.map((entry) => [entry, 'Ort']));
        for (const entry of keys) {
          const read = readKey(spell(entry), list);
          if (read && 'key' in read) expect(read.key).toBe(entry);
          else expect(spell(entry)).toMatch(/0000/);
        }
      }),
    );
  });
});

describe('names beside keys', () => {
  test.each([
    ['Böblingen', 'Böblingen, Stadt'],
    ['Böblingen', 'Boeblingen'],
    ['Böblingen', 'Große Kreisstadt Böblingen'],
    ['Weil', 'Weil (Schönbuch)'],
    ['Villingen-Schwenningen', 'Villingen Schwenningen'],
    ['Neustadt an der Donau', 'Neustadt a.d. Donau'],
    ['Straßberg', 'STRASSBERG'],
  ])('%s may be called %s', (official, given) => {
    expect(isSameName(official, given)).toBe(true);
  });

  test.each([
    ['Böblingen', 'Sindelfingen'],
    ['Au', 'Aulendorf'],
    ['Altheim', 'Altdorf'],
  ])('%s is not %s', (official, given) => {
    expect(isSameName(official, given)).toBe(false);
  });
});

describe('keys of tables', () => {
  const field = (name: string) => ({ name, type: 'string' });
  const reference = { fields: ['ags'], reference: { resource: 'gemeinden', fields: ['ags'] } };
  const schemas = parseDataPackage(
    {
      resources: [
        {
          name: 'u',
          path: 'u.csv',
          schema: { fields: ['ags', 'name'].map(field), primaryKey: 'ags', foreignKeys: [reference] },
        },
        {
          name: 'gemeinden',
          path: 'g.csv',
          schema: { fields: ['ags', 'name'].map(field), primaryKey: 'ags' },
        },
      ],
    },
    'datapackage.json',
  );
  const list = `ags,name\n${Object.entries(names)
    .map((entry) => `${entry.join()}\n`)
    .join('')}`;

  function check(text: string, { corrections = '', municipalities = list } = {}) {
    const read = (content: string, file: string) => readCsv(content, file).table;
    const raw = new Map([
      ['u', read(text, 'u.csv')],
      ['gemeinden', read(municipalities, 'g.csv')],
    ]);
    const { output, problems, report } = repairKeys(raw, schemas);
    const tables = parseTables(output, schemas).output;
    const recode = read(`table,column,from,to,date,reason\n${corrections}`, 'recode.csv');
    return {
      keys: tables.get('u')?.rows.map(({ cells }) => cells['ags']),
      problems: [...problems, ...findKeyProblems(tables, recode)].map(formatProblem),
      warnings: report.warnings.map(formatProblem),
      lines: report.lines,
    };
  }

  test('every kind of repair is counted', () => {
    const { keys, lines, problems } = check(
      'ags,name\n8111000,Stuttgart\n8115001,Aidlingen\n115003,Böblingen\n',
    );
    expect(problems).toEqual([]);
    expect(keys).toEqual(['08111000', '08115001', '08115003']);
    expect(lines).toEqual(['3 repairs', 'u.ags leading zero restored 2 ×', 'u.ags state put in front 1 ×']);
  });

  test('nothing is said about keys that were right', () => {
    expect(check('ags,name\n08111000,Stuttgart\n').lines).toEqual(['no key repaired']);
  });

  test('the list of municipalities may lack the zero itself', () => {
    const municipalities = 'ags,name\n8111000,Stuttgart\n';
    expect(check('ags,name\n08111000,Stuttgart\n', { municipalities })).toMatchObject({
      problems: [],
      keys: ['08111000'],
    });
  });

  test('a name that contradicts its key is told', () => {
    expect(check('ags,name\n08111000,Böblingen\n').warnings).toEqual([
      'u.csv, row 2, column ags: name contradicts the key: 08111000; found "Böblingen", expected Stuttgart. Mend: correct the key, or the name',
    ]);
  });

  test('two spellings of one key are a duplicate', () => {
    expect(check('ags,name\n08111000,Stuttgart\n8111000,Stuttgart\n').problems).toEqual([
      'u.csv, row 3, column ags: duplicate key in u: 08111000; expected one row (the first is row 2)',
    ]);
  });

  test('a district is refused as such', () => {
    expect(check('ags,name\n08115,Böblingen\n').problems[0]).toBe(
      'u.csv, row 2, column ags: key of a district, not of a municipality; found "08115". Mend: state the key of a municipality (8 digits); if the table has rows of upper levels too, "reshape": {"upperLevels": "drop"} leaves them out',
    );
  });

  test.each([
    ['one digit wrong', '08115002', 'perhaps 08115001 Aidlingen or 08115003 Böblingen'],
    [
      'nothing alike',
      '08999999',
      'if the municipality was merged or renumbered, add its successor to recode.csv',
    ],
    ['neighbours swapped', '08151001', 'perhaps 08115001 Aidlingen'],
  ])('an unknown key with %s is told with what may be meant', (_name, key, mend) => {
    expect(check(`ags,name\n${key},Ort\n`).problems).toEqual([
      `u.csv, row 2, column ags: unknown key: ${key}; found "${key}", expected ags of a row of g.csv. Mend: ${mend}`,
    ]);
  });

  test('a retired key is told with its successor', () => {
    const corrections = 'other,ags,08115999,08115001,2018-01-01,merged\n';
    expect(check('ags,name\n08115999,Ort\n', { corrections }).problems[0]).toContain(
      'Mend: recode.csv knows its successor 08115001: add a row for this table and column',
    );
  });
});
