import { describe, expect, test } from 'vitest';
import type { AreaId } from '../../../src/core/model.ts';
import { comparePlaces } from '../../../src/core/profile/compared-places.ts';
import { buildLevelView } from '../../../src/core/level/level-view.ts';
import { buildGroupSheet } from '../../../src/core/profile/group-sheet.ts';
import { defaultSelection, type Selection } from '../../../src/core/selection.ts';

import { ids, toyDataset } from '../toy.ts';

const dataset = toyDataset();
const districts = dataset.groups.district.map(({ id }) => id);
const compare = (part: Partial<Selection>) =>
  comparePlaces(buildLevelView(dataset, { ...defaultSelection(dataset.catalog), ...part }));

describe('the selected places side by side', () => {
  test('are districts with what each comes to, where districts are shown', () => {
    const { title, table } = compare({ level: 'district', places: districts.slice(0, 2) });
    expect(title).toBe('2 Kreise im Vergleich');
    const sheets = districts.slice(0, 2).map((id) => buildGroupSheet(dataset, id, 'de'));
    expect(table.columns.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    const values = sheets.map(({ themes }) => themes[0]!.rows[0]!.cells[0]);
    expect(table.rows[0]!.cells).toEqual(values);
    expect(table.rows.find(({ label }) => label === 'Kommunen')!.cells).toEqual(
      sheets.map(({ facts }) => facts[0]!.value),
    );
  });

  test('are municipalities otherwise, in the language of the page', () => {
    const { title, table } = compare({ language: 'en', places: [ids.ulm, ids.aalen] });
    expect(title).toBe('2 municipalities compared');
    expect(table.columns.map(({ id }) => id)).toEqual([ids.ulm, ids.aalen]);
  });

  test('leave out what the level does not have', () => {
    const { table } = compare({ level: 'district', places: ['09999' as AreaId, districts[0]!] });
    expect(table.columns).toHaveLength(1);
  });
});
