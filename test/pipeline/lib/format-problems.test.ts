import { describe, expect, test } from 'vitest';
import { formatProblems, limitProblems } from '../../../scripts/lib/format-problems.ts';

const unknownKeys = (file: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    what: `unknown key: ${index}`,
    file,
    row: index + 2,
    column: 'ags',
  }));

describe('a list of problems', () => {
  test('is grouped by file', () => {
    const text = formatProblems([
      { what: 'one', file: 'a.csv' },
      { what: 'two', file: 'b.csv' },
      { what: 'three', file: 'a.csv' },
    ]);
    expect(text).toBe('a.csv: one\na.csv: three\n\nb.csv: two\n\n3 problems');
  });

  test('shows fifty of a kind in a file and says how many more there are', () => {
    const limited = limitProblems([...unknownKeys('a.csv', 60), ...unknownKeys('b.csv', 50)]);
    expect(limited).toHaveLength(101);
    expect(limited[50]).toEqual({
      what: '10 more of the same kind: unknown key (column ags)',
      file: 'a.csv',
    });
  });

  test('counts all of them all the same', () => {
    expect(formatProblems(unknownKeys('a.csv', 60))).toMatch(/\n60 problems$/);
  });

  test('limits each kind by itself', () => {
    const few = { what: 'missing column: name', file: 'a.csv' };
    expect(limitProblems([...unknownKeys('a.csv', 60), few])).toContainEqual(few);
  });
});
