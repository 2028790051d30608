import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../scripts/pipeline/tables/read-number.ts';
import { describeTable, readValues } from './describe-table.ts';

/** A column of numbers, one a row. */
function readColumn(cells: readonly string[], field: object = {}) {
  const schema = describeTable(['id', { name: 'n', type: 'number', ...field }], {
    dialect: { delimiter: '|' },
  });
  const { rows, problems } = readValues(
    `id|n\n${cells.map((cell, index) => `${index}|${cell}\n`).join('')}`,
    schema,
  );
  return {
    values: rows.map((row) => row[1]),
    problems: problems.map((problem) => problem.replace('t.csv, ', '')),
  };
}

describe('numbers of a column', () => {
  test.each([
    ['a decimal point', ['0.5', '12', '1,234.5'], [0.5, 12, 1234.5]],
    ['a decimal comma', ['0,5', '12', '1.234,5'], [0.5, 12, 1234.5]],
    ['a comma that another row proves', ['1.234', '0,5'], [1234, 0.5]],
    ['a point that another row proves', ['1.234', '0.5'], [1.234, 0.5]],
    ['two points', ['1.234.567', '1.234'], [1_234_567, 1234]],
    ['blanks between thousands', ['1 234', '1\u00a0234,5', '1\u202f234'], [1234, 1234.5, 1234]],
    ['apostrophes', ["1'234.50", '1’234.5'], [1234.5, 1234.5]],
    ['signs', ['-5', '\u22125', '+5', '- 5'], [-5, -5, 5, -5]],
  ])('with %s', (_name, cells, values) => {
    expect(readColumn(cells)).toEqual({ values, problems: [] });
  });

  test.each([
    ['1.234', '1.234 or 1234'],
    ['17,565', '17565 or 17.565'],
    ['-1.234', '-1.234 or -1234'],
  ])('%s alone is ambiguous', (cell, expected) => {
    expect(readColumn([cell, '12']).problems).toEqual([
      `row 2, column n: ambiguous number; found "${cell}", expected ${expected}. Mend: state "decimalChar" of the field in datapackage.json`,
    ]);
  });

  test('a column that contradicts itself proves nothing, and the minority is refused', () => {
    const { values, problems } = readColumn(['0.5', '2.5', '0,5', '1.234']);
    expect(values).toEqual([0.5, 2.5]);
    expect(problems.map((problem) => problem.slice(0, 40))).toEqual([
      'row 4, column n: not a number; found "0,',
      'row 5, column n: ambiguous number; found',
    ]);
  });

  test('the data package decides', () => {
    expect(readColumn(['1.234'], { decimalChar: '.' }).values).toEqual([1.234]);
    expect(readColumn(['1.234'], { decimalChar: ',' }).values).toEqual([1234]);
    expect(readColumn(['1.234'], { groupChar: '.' }).values).toEqual([1234]);
    expect(readColumn(['0.5'], { decimalChar: ',' }).problems).toHaveLength(1);
  });

  test('units belong there only if the field says so', () => {
    expect(readColumn(['12,5 %', '7\u00a0%', '3 €'], { bareNumber: false }).values).toEqual([12.5, 7, 3]);
    expect(readColumn(['12,5 %']).problems).toEqual([
      'row 2, column n: not a number; found "12,5 %", expected a number. Mend: state "bareNumber": false of the field if units belong there',
    ]);
  });

  test.each([
    ['-', 'nothing there, a true zero', '"reshape": {"answers": {"columns":["n"],"words":{"-":"0"}}}'],
    ['–', 'nothing there, a true zero', '"reshape": {"answers": {"columns":["n"],"words":{"–":"0"}}}'],
    ['.', 'unknown or kept secret', '"missingValues": [{"value":".","label":"suppressed"}]'],
    ['/', 'not reliable enough', '"missingValues": [{"value":"/","label":"suppressed"}]'],
    ['x', 'makes no sense here', '"missingValues": [{"value":"x","label":"not-applicable"}]'],
    ['...', 'comes later', '"missingValues": [{"value":"...","label":"no-answer"}]'],
  ])(
    'the sign %s of official statistics is refused with its meaning and what to write',
    (sign, meaning, words) => {
      expect(readColumn([sign]).problems).toEqual([
        `row 2, column n: sign that is not declared; found "${sign}", expected a number. Mend: official statistics use it for "${meaning}": write the value, or declare the sign in datapackage.json, as ${words}`,
      ]);
    },
  );

  test('a declared sign is what it is declared to be, with any blanks around it', () => {
    const missingValues = [{ value: 'k. A.', label: 'no-answer' }];
    expect(readColumn(['k.\u00a0A. '], { missingValues }).values).toEqual([{ missing: 'no-answer' }]);
  });

  test.each(['#NV', '#DIV/0!', '#REF!', '#BEZUG!', '########'])('%s is an error of a spreadsheet', (cell) => {
    expect(readColumn([cell]).problems[0]).toContain('error of a spreadsheet');
  });

  test.each(['1e3', '(5)', '5-', '1.2.3', '1,2,3', '0x10', 'NaN', '01.234.567', '1 2', '½'])(
    '%s is no number',
    (cell) => {
      expect(readColumn([cell]).problems[0]).toContain('not a number');
    },
  );

  test('whatever is written with its thousands is read by one sign and never wrongly by the other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (whole, digits) => {
        const number = whole / 10 ** digits;
        const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
        const german = readNumber(number.toLocaleString('de', options));
        const english = readNumber(number.toLocaleString('en', options));
        expect(german[',']).toBeCloseTo(number, 9);
        expect(english['.']).toBeCloseTo(number, 9);
      }),
    );
  });
});
