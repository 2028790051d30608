import { describe, expect, test } from 'vitest';
import { silentProgress } from '../../../scripts/lib/progress.ts';
import { buildAtlas } from '../../../scripts/pipeline/build.ts';
import { createMemoryDisk } from '../../fixtures/toyland/memory-disk.ts';
import { problemsOf } from '../../fixtures/toyland/problems-of.ts';
import { buildToyland, change } from '../../fixtures/toyland/toyland.ts';
import { drawXlsx } from './draw-workbook.ts';

/** Toyland with its members in a workbook, whose keys are numbers and have lost their zeros. */
function buildFromWorkbook(members: readonly (readonly [string, number | string])[]) {
  const files = change(buildToyland(), 'datapackage.json', 'tables/mitglieder.csv', 'tables/mitglieder.xlsx');
  files.set(
    'tables/mitglieder.xlsx',
    drawXlsx({ Mitglieder: [['Stand: heute'], ['verband_id', 'ags'], ...members] }),
  );
  const code = { version: '1.0.0', hash: 'a'.repeat(64) };
  return () => buildAtlas({ effects: createMemoryDisk(files), progress: silentProgress, code }, 'in');
}

const members = [
  ['V001', 8111001],
  ['V001', 8111002],
  ['V001', 8111003],
  ['V002', 8211001],
] as const;

describe('a build from a workbook', () => {
  test('succeeds, though the keys are numbers', () => {
    expect(problemsOf(buildFromWorkbook(members))).toEqual([]);
  });

  test('names sheet, row and column as the workbook shows them, in every later check too', () => {
    const [message] = problemsOf(buildFromWorkbook([...members.slice(0, 3), ['V002', 8999999]]));
    expect(message).toContain(
      'tables/mitglieder.xlsx:Mitglieder, row 6, column B (ags): unknown key: 08999999; found "08999999"',
    );
  });
});
