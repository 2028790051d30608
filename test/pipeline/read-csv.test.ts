import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../scripts/pipeline/read-csv.ts';
import { formatProblem } from '../../src/core/problem.ts';

const messages = (text: string) => readCsv(text, 'a.csv').problems.map(formatProblem);

describe('splitting a table', () => {
  test('rows are counted as a text editor does, across line breaks inside quotes and blank lines', () => {
    // 1 name,note
    // 2 a,"one
    // 3 two"
    // 4
    // 5 b,three
    const { table, problems } = readCsv('name,note\na,"one\ntwo"\n\nb,three\n', 'a.csv');
    expect(problems).toEqual([]);
    expect(table.header).toEqual(['name', 'note']);
    expect(table.rows).toEqual([
      { row: 2, cells: ['a', 'one\ntwo'] },
      { row: 5, cells: ['b', 'three'] },
    ]);
  });

  test('lines may end in the way of Windows', () => {
    const { table } = readCsv('name,note\r\na,"one\r\ntwo"\r\nb,three\r\n', 'a.csv');
    expect(table.rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  test('every cell comes back as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ü', '"', ',', '\n', ' ', ';') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = Papa.unparse([['a', 'b'], ...rows], { newline: '\n', quotes: true });
        expect(readCsv(text, 'a.csv').table.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  test('a row with too few cells is named and left out', () => {
    expect(messages('a,b\n1,2\n3\n')).toEqual([
      'a.csv, row 3: wrong number of cells; found "1", expected 2. Mend: put cells that hold the delimiter into quotes',
    ]);
    expect(readCsv('a,b\n1,2\n3\n', 'a.csv').table.rows).toEqual([{ row: 2, cells: ['1', '2'] }]);
  });

  test('a quote that is never closed is named by the row where it opens', () => {
    expect(messages('a,b\n1,2\n3,"4\n5,6\n')[0]).toMatch(/^a\.csv, row 3: unreadable row/);
  });

  test('a column that occurs twice is refused', () => {
    expect(messages('a,b,a\n1,2,3\n')).toEqual(['a.csv, row 1, column a: duplicate column: a']);
  });

  test('an empty file has no header', () => {
    expect(messages('')).toEqual(['a.csv, row 1: empty table; expected a header row']);
  });

  test('a character that was lost in an earlier export is not taken for text', () => {
    expect(messages('name\nM\ufffdhl\n')[0]).toMatch(/^a\.csv, row 2, column name: broken character/);
  });
});
