import { describe, expect, test } from 'vitest';
import type { RawTable } from '../../scripts/pipeline/read-csv.ts';
import { readCsv } from '../../scripts/pipeline/read-csv.ts';
import { logCorrections, recode } from '../../scripts/pipeline/recode.ts';
import { formatProblem } from '../../src/core/problem.ts';

const header = 'table,column,from,to,date,reason\n';
const read = (text: string, file: string): RawTable => readCsv(text, file).table;
const places = new Map([['places', read('key,name\n1,Alt\n2,Alt\n3,Neu\n', 'places.csv')]]);
const correct = (rows: string) => recode(places, read(header + rows, 'recode.csv'));

describe('recoding', () => {
  test('changes every cell of the column that reads so, and counts the uses', () => {
    const { output, report, problems } = correct('places,name,Alt,Uralt,2018-10-01,old spelling\n');
    expect(problems).toEqual([]);
    expect(output.get('places')?.rows.map(({ cells }) => cells)).toEqual([
      ['1', 'Uralt'],
      ['2', 'Uralt'],
      ['3', 'Neu'],
    ]);
    expect(report.lines).toEqual(['1 correction, 2 cells changed', 'places.name "Alt" → "Uralt" 2 ×']);
  });

  test('leaves other columns and the given table alone', () => {
    const { output } = correct('places,key,Alt,Neu,2018-10-01,wrong column on purpose\n');
    expect(output.get('places')?.rows).toEqual(places.get('places')?.rows);
    correct('places,name,Alt,Uralt,2018-10-01,old spelling\n');
    expect(places.get('places')?.rows[0]?.cells).toEqual(['1', 'Alt']);
  });

  test('does not chain: what a correction has written is not corrected again', () => {
    const rows = 'places,name,Alt,Neu,2018-10-01,a\nplaces,name,Neu,Neuer,2018-10-01,b\n';
    const names = correct(rows)
      .output.get('places')
      ?.rows.map(({ cells }) => cells[1]);
    expect(names).toEqual(['Neu', 'Neu', 'Neuer']);
  });

  test('warns of a correction that is never used', () => {
    const { report } = correct('places,name,Weg,Fort,2018-10-01,gone\n');
    expect(report.warnings.map(formatProblem)).toEqual([
      'recode.csv, row 2: correction never used: places.name; found "Weg"',
    ]);
  });

  test.each([
    ['an unknown table', 'place,name,Alt,Neu,2018-10-01,why', 'unknown table: place'],
    ['an unknown column', 'places,nam,Alt,Neu,2018-10-01,why', 'unknown column: nam'],
    ['no date', 'places,name,Alt,Neu,,why', 'correction without a date'],
    ['no reason', 'places,name,Alt,Neu,2018-10-01, ', 'correction without a reason'],
    [
      'two corrections of one value',
      'places,name,Alt,Neu,2018-10-01,why\nplaces,name,Alt,Nie,2018-10-01,why',
      'value corrected twice: places.name',
    ],
  ])('refuses %s', (_case, rows, message) => {
    expect(correct(`${rows}\n`).problems.map(({ what }) => what)).toEqual([message]);
  });

  test('refuses a list with other columns', () => {
    const { problems } = recode(places, read('table,from,to\n', 'recode.csv'));
    expect(problems.map(formatProblem)[0]).toMatch(
      /^recode\.csv, row 1: wrong columns; found "table,from,to"/,
    );
  });

  test('is logged for readers with date and reason, without values, and only where it changed something', () => {
    const rows = 'places,name,Alt,Uralt,2018-10-01,old spelling\nplaces,name,Weg,Fort,2018-10-02,gone\n';
    expect(logCorrections(places, read(header + rows, 'recode.csv'))).toEqual([
      { table: 'places', column: 'name', date: '2018-10-01', reason: 'old spelling', cells: 2 },
    ]);
  });
});
