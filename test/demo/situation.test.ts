import { describe, expect, test } from 'vitest';
import { readAnswers, readColumn, readRows } from './committed-tables.ts';

const populationByAgs = new Map(readRows('gemeinden').map((row) => [row['ags']!, Number(row['einwohner'])]));
const conditions = readAnswers('umfrage_rahmenbedingungen');
const answers = [...readAnswers('umfrage_lage')].flatMap(([ags, row]) => (row ? [{ ags, row }] : []));

const shareOf = (column: string, answer: string, isPart: (ags: string) => boolean): number => {
  const some = answers.filter(({ ags, row }) => isPart(ags) && !['k. A.', 'w. n.'].includes(row[column]!));
  return some.filter(({ row }) => row[column] === answer).length / some.length;
};

describe('the survey on the situation of refugees', () => {
  test('finds children below 14 above all in small places', () => {
    const isSmall = (ags: string) => populationByAgs.get(ags)! < 4000;
    expect(shareOf('mindestalter', 'unter-14', isSmall)).toBeGreaterThan(
      1.2 * shareOf('mindestalter', 'unter-14', (ags) => !isSmall(ags)),
    );
  });

  test('finds the limit 2014 and all ages more often where nobody counselled before', () => {
    const isNew = (ags: string) => conditions.get(ags)?.['vzae_vorher'] === '0';
    const isOld = (ags: string) => !isNew(ags);
    for (const [column, answer] of [
      ['ankunft', 'ab-2014'],
      ['mindestalter', 'unter-14'],
    ] as const)
      expect(shareOf(column, answer, isNew), answer).toBeGreaterThan(shareOf(column, answer, isOld));
  });

  test('has every kind of missing answer: none, not known, in part, not applicable, not asked', () => {
    expect(readColumn('umfrage_lage', 'mindestalter')).toEqual(expect.arrayContaining(['k. A.', 'w. n.']));
    expect(readColumn('umfrage_lage', 'integrationsplan')).toContain('entfällt');
    const partly = readRows('umfrage_lage').filter(
      (row) => row['status_gestattung'] === 'ja' && row['status_eu'] === 'k. A.',
    );
    expect(partly.length).toBeGreaterThan(0);
    expect([...readAnswers('umfrage_lage').values()]).toContain(undefined);
  });

  test('is answered by associations for most, and by some members for themselves', () => {
    const units = readColumn('umfrage_lage', 'einheit');
    const own = answers.filter(({ ags }) => units.includes(ags));
    expect(own.length).toBeGreaterThan(200);
    expect(answers.length - own.length).toBeGreaterThan(400);
  });
});
