import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

/** Label and count of every row of the legend. */
async function readLegend(page: Page): Promise<ReadonlyMap<string, number>> {
  const rows = page.locator('atlas-legend').first().locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  const entries = await rows.evaluateAll((elements) =>
    elements.map((row): [string, number] => [
      row.querySelector('th')?.textContent.trim().replace(/\s+/g, ' ') ?? '',
      Number(row.querySelector('td')?.textContent.replace(/\D/g, '')),
    ]),
  );
  return new Map(entries);
}

const sumOf = (legend: ReadonlyMap<string, number>) =>
  [...legend].reduce((sum, [label, count]) => (label === 'gemeindefreies Gebiet' ? sum : sum + count), 0);

test('the report draws the twelve figures in order and reproduces its 49 numbers in the page', async ({
  page,
}) => {
  await page.goto('?seite=bericht');
  await expect(page.getByText('49 von 49 veröffentlichten Zahlen ergeben sich aus den Daten.')).toBeVisible();
  await expect(page.locator('atlas-picture')).toHaveCount(12);
  const numbers = await page.getByText(/^Abbildung \d+ des Kurzberichts$/).allInnerTexts();
  expect(numbers.map((text) => Number(/\d+/.exec(text)))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const verdicts = page.locator('atlas-proof tbody td:last-child');
  expect(new Set(await verdicts.allInnerTexts())).toEqual(new Set(['stimmt']));
  await expect(verdicts).toHaveCount(49);
});

test('each figure of the report leads to the same view in the map', async ({ page }) => {
  await page.goto('?seite=bericht');
  const figure = page.getByRole('article', { name: 'Wie das Integrationsmanagement dokumentiert' });
  const finding = await figure.locator('.finding').innerText();
  await figure.getByRole('link', { name: 'In der Karte öffnen' }).click();
  await expect(page).toHaveURL(/\?merkmal=dokumentation$/);
  await expect(page.locator('atlas-map')).toContainText(finding);
});

test('a published number that the data do not give is shown as different', async ({ page }) => {
  await page.route('**/atlas.published.json', async (route) => {
    const response = await route.fetch();
    const numbers = (await response.json()) as { value: unknown }[];
    numbers[0]!.value = 1102;
    await route.fulfill({ response, json: numbers });
  });
  await page.goto('?seite=bericht');
  await expect(page.getByText('48 von 49 veröffentlichten Zahlen ergeben sich aus den Daten.')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'weicht ab' })).toHaveCount(1);
});

/** Pages of a PDF: objects of that type, not the one that lists them. */
const countSheets = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;

test('the report prints a figure a sheet, with the assumptions beneath the numbers', async ({ page }) => {
  for (const [query, assumption] of [
    ['?seite=bericht', 'Der Rest zu 100 %'],
    ['?seite=bericht&lang=en', 'The rest to 100 %'],
  ] as const) {
    await page.goto(query);
    await expect(page.getByRole('listitem').filter({ hasText: assumption })).toBeVisible();
    await expect(page.locator('atlas-picture')).toHaveCount(12);
    expect(countSheets(await page.pdf({ format: 'A4', printBackground: true }))).toBe(12);
  }
});

test('every indicator and every reading of it counts each municipality once', async ({ page }) => {
  const catalog = (await (await page.request.get('./data/atlas.catalog.json')).json()) as {
    indicators: { id: string }[];
  };
  for (const { id } of catalog.indicators) {
    await page.goto(`?seite=vergleich&merkmal=${id}`);
    await page.goto(`?merkmal=${id}`);
    expect.soft(sumOf(await readLegend(page)), id).toBe(1101);
  }
  expect(catalog.indicators.length).toBeGreaterThanOrEqual(12);
});

test('counting people changes counts and shares and says so', async ({ page }) => {
  await page.goto('?merkmal=organisation');
  const municipalities = await readLegend(page);
  await page.getByRole('radio', { name: 'Bevölkerung' }).check();
  await expect(page).toHaveURL(/gewicht=einwohner/);
  await expect(page.locator('atlas-title')).toContainText(
    'von 11.023.425 Menschen leben in Kommunen mit Angabe',
  );
  const people = await readLegend(page);
  expect(sumOf(people)).toBe(11_023_425);
  expect([...people.keys()]).toEqual([...municipalities.keys()]);
});

test('the slider shows what had begun by a month, and its end shows everything', async ({ page }) => {
  await page.goto('?merkmal=start&bis=2018-01');
  const slider = page.getByRole('slider', { name: 'Stand nach Monat' });
  await expect(slider).toHaveAttribute('aria-valuetext', /^Januar 2018: \d+\s%/);
  const january = await readLegend(page);
  expect(january.get('nach Jan 2018')).toBeGreaterThan(0);
  await slider.press('ArrowRight');
  await expect(page).toHaveURL(/bis=2018-02/);
  const february = await readLegend(page);
  expect(february.get('nach Feb 2018')!).toBeLessThan(january.get('nach Jan 2018')!);
  await slider.press('End');
  await expect(page).not.toHaveURL(/bis=/);
  expect([...(await readLegend(page)).keys()].some((label) => label.startsWith('nach '))).toBe(false);
});

test('playing runs through the months and stops at the end', async ({ page }) => {
  await page.goto('?merkmal=start&bis=2018-07');
  await page.getByRole('button', { name: 'Abspielen' }).click();
  await expect(page.getByRole('button', { name: 'Anhalten' })).toBeVisible();
  await expect(page).not.toHaveURL(/bis=/, { timeout: 10_000 });
  await expect(page.getByRole('button', { name: 'Abspielen' })).toBeVisible();
});

test('several answers can be asked for, and combine as chosen', async ({ page }) => {
  await page.goto('?merkmal=rechtsstatus');
  const hits = async () => (await readLegend(page)).get('trifft zu')!;
  await page.getByRole('checkbox', { name: 'ausreisepflichtig' }).check();
  const one = await hits();
  await page.getByRole('checkbox', { name: 'aus EU-Ländern' }).check();
  await expect(page).toHaveURL(/antworten=[^&]*,/);
  const both = await hits();
  await page.getByLabel('Gezeigt wird, wo').selectOption('any');
  await expect(page).toHaveURL(/modus=eine/);
  const any = await hits();
  expect(both).toBeLessThanOrEqual(one);
  expect(any).toBeGreaterThanOrEqual(one);
  await page.getByRole('button', { name: 'Auswahl aufheben' }).click();
  await expect(page).not.toHaveURL(/antworten|modus/);
});

test('two crossed indicators add up, and a cell shows its municipalities on the map', async ({ page }) => {
  await page.goto('?seite=vergleich&merkmal=organisation&kreuz=dokumentation');
  const table = page.getByRole('table', { name: 'Träger nach Dokumentation' });
  const numbersOf = async (cells: string) =>
    (await table.locator(cells).allInnerTexts()).map((text) =>
      Number(/[\d.]+/.exec(text)?.[0].replace('.', '')),
    );
  await expect(table.locator('.cell').first()).toBeVisible();
  const totals = await numbersOf('tbody tr:not(:last-child) > td:last-child');
  const all = (await numbersOf('tbody tr:last-child > td:last-child'))[0]!;
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  expect(sum(totals)).toBe(all);
  expect(sum(await numbersOf('.cell'))).toBe(all);
  const picture = page.locator('atlas-picture');
  const before = await picture.screenshot();
  await table.locator('.cell').first().click();
  await expect(table.locator('.cell').first()).toHaveAttribute('aria-pressed', 'true');
  expect(await picture.screenshot()).not.toEqual(before);
});

test('the readings of an indicator stand side by side, and the list keeps its place', async ({ page }) => {
  await page.goto('?merkmal=vzae');
  const readings = page.getByRole('navigation', { name: 'Darstellung' });
  await expect(readings.getByRole('link')).toHaveCount(4);
  await readings.getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/merkmal=personen/);
  const list = page.getByRole('navigation', { name: 'Merkmale' });
  await expect(list.getByRole('link', { name: 'Stellen (VZÄ)' })).toHaveAttribute('aria-current', 'page');
});
