import type { Locator } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { openTable } from './pages.ts';

const columns = ['Kommune', 'Schlüssel', 'Kreis', 'Verband', 'Wert', 'Klasse', 'Gemeldet'];

test('the table tells of every area what the map shows', async ({ page }) => {
  const table = await openTable(page, '&merkmal=vzae');
  await expect(table).toHaveAccessibleName('Geförderte Stellen je Kommune: 1.103 Zeilen');
  await expect(table.getByRole('columnheader')).toHaveText(columns.map((name) => new RegExp(name)));
  await expect(table.locator('tbody').getByRole('row')).toHaveCount(1103);
  const row = table.locator('tr[data-id="08417013"]');
  await expect(row.getByRole('rowheader', { name: 'Burladingen', exact: true })).toBeVisible();
  await expect(row.getByRole('cell')).toHaveText([
    '08417013',
    'Zollernalbkreis',
    'Verband Zollernalbkreis',
    /^\s*\d,\d+\s*$/,
    /^\s*(bis|über) \d/,
    'über den Verband',
  ]);
});

test('the classes of the table are those of the legend, row for row', async ({ page }) => {
  const readFills = (rows: Locator) =>
    rows.evaluateAll((elements) =>
      elements.map((row) => row.querySelector('.swatch > rect')?.getAttribute('fill') ?? ''),
    );
  await page.goto('?merkmal=organisation');
  const legend = page.locator('atlas-legend tbody').first().getByRole('row');
  await expect(legend).toHaveCount(5);
  const counts = (await legend.locator('td:nth-of-type(1)').allInnerTexts()).map(Number);
  const colors = await readFills(legend);

  const table = await openTable(page, '&merkmal=organisation');
  const fills = await readFills(table.locator('tr[data-id]'));
  expect(colors.map((color) => fills.filter((fill) => fill === color).length)).toEqual(counts);
});

test('a column head sorts, a second time the other way round, and says so', async ({ page }) => {
  const table = await openTable(page);
  await expect(head(table, 'Kommune')).toHaveAttribute('aria-sort', 'ascending');
  await head(table, 'Schlüssel').getByRole('button').click();
  await expect(page).toHaveURL(/&sortierung=schluessel$/);
  await expect(head(table, 'Schlüssel')).toHaveAttribute('aria-sort', 'ascending');
  await expect(table.locator('[aria-sort]')).toHaveCount(1);
  const keys = await readColumn(table, 'Schlüssel');
  expect(keys).toEqual(keys.toSorted());
  await head(table, 'Schlüssel').getByRole('button').click();
  await expect(page).toHaveURL(/&sortierung=-schluessel$/);
  await expect(head(table, 'Schlüssel')).toHaveAttribute('aria-sort', 'descending');
  expect(await readColumn(table, 'Schlüssel')).toEqual(keys.toReversed());
  await page.goBack();
  await page.goBack();
  await expect(head(table, 'Kommune')).toHaveAttribute('aria-sort', 'ascending');
});

for (const [sorting, sign] of [
  ['wert', 1],
  ['-wert', -1],
] as const)
  test(`sorted by "${sorting}", values follow each other as numbers, and missing ones come last`, async ({
    page,
  }) => {
    const table = await openTable(page, `&merkmal=vzae&sortierung=${sorting}`);
    const texts = await readColumn(table, 'Wert');
    const isValue = texts.map((text) => /^[\d.,]+$/.test(text));
    expect(isValue.lastIndexOf(true)).toBe(isValue.filter(Boolean).length - 1);
    const values = texts.filter((_, index) => isValue[index]).map(parseGermanNumber);
    expect(values.length).toBeGreaterThan(1000);
    expect(values).toEqual(values.toSorted((a, b) => sign * (a - b)));
  });

test('the filter keeps the rows that contain its words, counts them, and makes no history while typing', async ({
  page,
}) => {
  await page.goto('?seite=daten');
  await page.getByRole('link', { name: 'Tabelle', exact: true }).click();
  const filter = page.getByRole('searchbox', { name: 'Tabelle filtern' });
  await filter.pressSequentially('tübingen');
  const table = page.getByRole('table');
  await expect(page).toHaveURL(/[?&]filter=t%C3%BCbingen$/);
  const rows = table.locator('tr[data-id]');
  const count = await rows.count();
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThan(1103);
  await expect(rows.filter({ hasText: /tübingen/i })).toHaveCount(count);
  await expect(page.getByRole('status').filter({ hasText: 'Zeilen' })).toHaveText(
    `${count} von 1.103 Zeilen`,
  );
  await page.goBack();
  await expect(page).toHaveURL(/\?seite=daten$/);
});

test('the words of a missing value find its rows', async ({ page }) => {
  const table = await openTable(page, '&merkmal=start&filter=kein Antrag');
  await expect(table.locator('tr[data-id]')).toHaveCount(23);
  await expect(table.locator('tr[data-id] pattern')).toHaveCount(23);
});

test('a filter that fits nothing says so and offers the way back', async ({ page }) => {
  await page.goto('?seite=tabelle&filter=Nirgendwo');
  await expect(page.getByText('Keine Zeile passt zum Filter.')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Zeilen' })).toHaveText('0 von 1.103 Zeilen');
  await page.getByRole('button', { name: 'Filter aufheben' }).click();
  await expect(page.locator('tr[data-id]')).toHaveCount(1103);
  await expect(page.getByRole('searchbox', { name: 'Tabelle filtern' })).toHaveValue('');
});

const head = (table: Locator, name: string): Locator => table.getByRole('columnheader', { name });

async function readColumn(table: Locator, name: string): Promise<readonly string[]> {
  const place = columns.indexOf(name);
  const texts = await table
    .locator('tr[data-id]')
    .evaluateAll((rows, index) => rows.map((row) => row.children[index]?.textContent.trim() ?? ''), place);
  return texts;
}

const parseGermanNumber = (text: string): number => Number(text.replace(/[^\d,]/g, '').replace(',', '.'));
