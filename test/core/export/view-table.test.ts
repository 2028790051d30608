import { expect, test } from 'vitest';
import { unzipWorkbook } from '../../../scripts/pipeline/tables/unzip-workbook.ts';
import { writeZip } from '../../../src/core/bundle/zip.ts';
import { writeGeoJson } from '../../../src/core/export/geojson.ts';
import { writeOds } from '../../../src/core/export/ods.ts';
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

test('becomes a sheet of OpenDocument in which no text is a formula and nothing missing is zero', () => {
  const table = {
    columns: [{ name: 'a', title: 'A & B', type: 'string' }],
    rows: [['=1+1'], ['<b>'], [0.5], [null]],
  } as const;
  const parts = writeOds([{ name: 'Werte', table }]);
  expect(parts.map(({ path }) => path)).toEqual(['mimetype', 'META-INF/manifest.xml', 'content.xml']);
  const content = [...parts[2]!.pieces].join('');
  expect(content).not.toContain('table:formula');
  expect(content).toContain('office:value-type="string"><text:p>=1+1</text:p>');
  expect(content).toContain('<text:p>A &amp; B</text:p>');
  expect(content).toContain('<text:p>&lt;b&gt;</text:p>');
  expect(content).toContain('office:value="0.5"');
  expect(content).toContain('<table:table-row><table:table-cell/></table:table-row>');
});

test('is read back from OpenDocument cell by cell', () => {
  const table = buildViewTable(viewOf({ indicator: 'vzae' }), 'de');
  const parts = writeOds([{ name: 'Werte', table }]);
  const archive = writeZip(
    parts.map(({ path, pieces }) => ({ path, bytes: new TextEncoder().encode([...pieces].join('')) })),
  );
  const [sheet] = unzipWorkbook(archive, 'values.ods');
  expect(sheet?.name).toBe('Werte');
  const keys = sheet?.records.slice(1).map(({ cells }) => cells[0]);
  expect(keys).toEqual(table.rows.map(([key]) => key));
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
