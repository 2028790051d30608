import { describe, expect, test } from 'vitest';
import { findKeyProblems } from '../../../scripts/pipeline/check-keys.ts';
import { parseDataPackage } from '../../../scripts/pipeline/data-package.ts';
import { parseTables } from '../../../scripts/pipeline/parse-tables.ts';
import { readCsv } from '../../../scripts/pipeline/read-csv.ts';
import { repairKeys } from '../../../scripts/pipeline/repair-keys.ts';
import { formatProblem } from '../../../src/core/problem.ts';

const list = 'ags,name\n08111000,Stuttgart\n08115001,Aidlingen\n08115003,Böblingen\n';
const fields = ['ags', 'name'].map((name) => ({ name, type: 'string' }));
const foreignKeys = [{ fields: ['ags'], reference: { resource: 'gemeinden', fields: ['ags'] } }];

/** A table that refers to the list of municipalities, both with what is stated about them. */
function check(text: string, stated: object = {}, statedOfList: object = {}) {
  const schemas = parseDataPackage(
    {
      resources: [
        { name: 'u', path: 'u.csv', ...stated, schema: { fields, primaryKey: 'ags', foreignKeys } },
        { name: 'gemeinden', path: 'g.csv', ...statedOfList, schema: { fields, primaryKey: 'ags' } },
      ],
    },
    'datapackage.json',
  );
  const raw = new Map([
    ['u', readCsv(text, 'u.csv').table],
    ['gemeinden', readCsv(list, 'g.csv').table],
  ]);
  const { output, problems, report } = repairKeys(raw, schemas);
  const tables = parseTables(output, schemas).output;
  return {
    keys: tables.get('u')?.rows.map(({ cells }) => cells['ags']),
    problems: [...problems, ...findKeyProblems(tables)].map(formatProblem),
    lines: report.lines,
  };
}

describe('rows of upper levels among those of municipalities', () => {
  const mixed =
    'ags,name\n08,Land\n081,Regierungsbezirk\n08111,Stadtkreis\n08111000,Stuttgart\n08115,Landkreis\n08115000,Landkreis\n08115001,Aidlingen\n';
  const drop = { reshape: { upperLevels: 'drop' } };

  test('are left out and counted where the package says so, and no municipality with them', () => {
    expect(check(mixed, drop)).toEqual({
      keys: ['08111000', '08115001'],
      problems: [],
      lines: ['5 repairs', 'u row of an upper level left out 5 ×'],
    });
  });

  test('are refused row by row where it does not', () => {
    expect(check(mixed).problems.filter((line) => line.includes('not of a municipality'))).toHaveLength(4);
  });

  test('do not hide a key that is simply wrong', () => {
    expect(check('ags,name\n08115,Landkreis\n08999999,Ort\n', drop).problems).toEqual([
      expect.stringContaining('u.csv, row 3, column ags: unknown key: 08999999'),
    ]);
  });
});

describe('the day whose municipalities a table has', () => {
  const day = { territory: '2017-12-31' };
  const otherDay = { territory: '2009-12-31' };

  test('may differ where all keys agree: nothing has changed for them', () => {
    expect(check('ags,name\n08115001,Aidlingen\n', otherDay, day).problems).toEqual([]);
  });

  test('is told first where keys are unknown', () => {
    const { problems } = check('ags,name\n08115999,Ort\n08115001,Aidlingen\n', otherDay, day);
    expect(problems[0]).toContain('another state of the territory (Gebietsstand): 1 of 2 keys are unknown');
    expect(problems).toHaveLength(2);
  });

  test('is no reason where both are of one day, or one is not stated', () => {
    for (const stated of [day, {}])
      expect(check('ags,name\n08115999,Ort\n', stated, day).problems).toEqual([
        expect.stringContaining('unknown key: 08115999'),
      ]);
  });
});
