import { describe, expect, test } from 'vitest';
import { computations } from '../../src/core/report/figures.ts';
import { listDifferences } from './tampered.ts';
import { tamperings } from './tamperings.ts';

describe('the report on the committed tables', () => {
  test('reproduces every published number', () => {
    expect(listDifferences({})).toEqual([]);
  });

  test.each(tamperings)('notices %s', (_what, tampering, shows) => {
    expect(listDifferences(tampering)).toEqual(expect.arrayContaining([...shows]));
  });

  test('is put to the test for every number', () => {
    const shown = new Set(tamperings.flatMap(([, , shows]) => shows));
    const ids = Object.keys(computations).map((key) => key.split('/')[1]!);
    expect(ids.filter((id) => !shown.has(id))).toEqual([]);
  });
});
