import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../../src/core/model.ts';
import { putSideBySide } from '../../../src/core/profile/side-by-side.ts';
import { ids, toyDataset } from '../toy.ts';

const dataset = toyDataset();

describe('places side by side', () => {
  test('have a column each, in the order of the address, and a row for every fact', () => {
    const { columns, rows } = putSideBySide(dataset, [ids.ulm, ids.aalen], 'de');
    expect(columns).toEqual([
      { id: ids.ulm, name: 'Ulm', district: 'Westkreis' },
      { id: ids.aalen, name: 'Aalen', district: 'Ostkreis' },
    ]);
    expect(rows.find(({ label }) => label === 'Stellen')!.cells).toEqual(['12,35 VZÄ', '1 VZÄ']);
    expect(rows.find(({ label }) => label === 'Bevölkerung')!.cells).toEqual(['125.000', '68.000']);
    expect(rows).toHaveLength(dataset.catalog.indicators.length + 2);
  });

  test('say where all are the same', () => {
    const { rows } = putSideBySide(dataset, [ids.ulm, ids.aalen], 'de');
    expect(rows.filter(({ isSame }) => isSame).map(({ label }) => label)).toEqual(['Dokumentation']);
  });

  test('leave out a place that is not there', () => {
    expect(putSideBySide(dataset, [ids.ulm, '09999999' as AreaId], 'de').columns).toHaveLength(1);
    expect(putSideBySide(dataset, [], 'de').columns).toEqual([]);
  });
});
