import { expect, test } from 'vitest';
import { writeGeoJson } from '../../../src/core/export/geojson.ts';
import { buildSheet } from '../../../src/core/export/sheet.ts';
import { buildAreaFeature } from '../../../src/core/geometry.ts';
import { buildViewTable } from '../../../src/core/export/view-table.ts';
import { buildTable } from '../../../src/core/table.ts';
import { viewOf } from '../figure/drawn-atlas.ts';

const column = (table: ReturnType<typeof buildViewTable>, name: string) => {
  const at = table.columns.findIndex((entry) => entry.name === name);
  return table.rows.map((row) => row[at]);
};

test('has the rows of the table that is seen, in its order and without those its filter leaves out', () => {
  const view = viewOf({
    indicator: 'vzae',
    filter: '08003',
    sorting: { column: 'value', descending: true },
  });
  const table = buildViewTable(view, 'codes');
  const seen = buildTable(view).rows.map(({ id }) => id);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.length).toBeLessThan(16);
  expect(column(table, 'ags')).toEqual(seen);
});

test('has the values as the view reads them, with class and status of every row', () => {
  const view = viewOf({ indicator: 'vzae' });
  const table = buildViewTable(view, 'de');
  expect(new Set(column(table, 'class'))).toContain('kein Antrag');
  expect(new Set(column(table, 'class'))).toContain('über 2');
  expect(column(table, 'vzae_status').every((cell) => cell !== null)).toBe(true);
});

test('carries the class of the view, not of the plain indicator', () => {
  const view = viewOf({ indicator: 'start', asOf: 24200 });
  const late = column(buildViewTable(view, 'de'), 'class').filter((cell) => String(cell).startsWith('nach '));
  expect(late.length).toBeGreaterThan(0);
});

test('becomes a sheet in which keys are texts and numbers are numbers', () => {
  const { data, sheet } = buildSheet('Werte', buildViewTable(viewOf({ indicator: 'vzae' }), 'de'));
  expect(sheet).toBe('Werte');
  expect(data).toHaveLength(17);
  const [heads, , , , , , , , , row] = data;
  const at = heads!.findIndex((cell) => String(cell?.value).startsWith('Geförderte Stellen je Kommune (VZÄ'));
  expect(row![0]).toMatchObject({ type: String });
  expect(row![at]).toMatchObject({ type: Number });
});

test('becomes GeoJSON with one feature a row', () => {
  const view = viewOf({ indicator: 'vzae', filter: '08003' });
  const table = buildViewTable(view, 'codes');
  const { topology } = view.dataset;
  const areas = topology.objects.municipalities.geometries
    .filter(({ id }) => table.rows.some(([key]) => key === id))
    .map((area) => buildAreaFeature(topology, area));
  const { features } = JSON.parse(writeGeoJson(areas, table)) as { features: { properties: object }[] };
  expect(features).toHaveLength(table.rows.length);
  expect(features[0]!.properties).toHaveProperty('vzae_status');
});
