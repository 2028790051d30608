import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { openMap, openTable } from './pages.ts';
import { differenceOf, takePicture } from './pixels.ts';

test('another indicator changes heading, legend, title and address together', async ({ page }) => {
  // The map is drawn anew for each of them.
  test.slow();
  await page.goto('?merkmal=dokumentation');
  const legend = page.locator('atlas-legend');
  const links = page.getByRole('navigation', { name: 'Merkmale' }).getByRole('link');
  await expect(links.first()).toBeVisible();
  const headings = new Set<string>();
  for (const label of await links.allInnerTexts()) {
    const link = links.getByText(label, { exact: true });
    const address = (await link.getAttribute('href'))!;
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(legend.getByRole('caption')).toContainText(label);
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    await expect(page).toHaveTitle(`${heading} – Integrationsatlas Baden-Württemberg`);
    expect(new URL(page.url()).search).toBe(new URL(address, page.url()).search);
    headings.add(heading);
  }
  expect(headings.size).toBe(await links.count());
  expect(headings.size).toBeGreaterThanOrEqual(4);
});

for (const [id, classCount] of [
  ['start', 5],
  ['vzae', 5],
  ['organisation', 5],
  ['dokumentation', 3],
] as const)
  test(`the counts of the legend of "${id}" add up to 1,101, and every reason for a missing value has a pattern of its own`, async ({
    page,
  }) => {
    await page.goto(`?merkmal=${id}`);
    const rows = page.locator('atlas-legend tbody tr');
    await expect(rows.first()).toBeVisible();
    const entries = await rows.evaluateAll((elements) =>
      elements.map((row) => ({
        label: row.querySelector('th')?.textContent.trim() ?? '',
        count: Number(row.querySelector('td')?.textContent.replace(/\D/g, '')),
        pattern: row.querySelector('pattern')?.innerHTML.replace(/<!--.*?-->/g, ''),
        color: row.querySelector('.swatch > rect')?.getAttribute('fill') ?? '',
      })),
    );
    const isCounted = (entry: (typeof entries)[number]) => entry.label !== 'gemeindefreies Gebiet';
    expect(entries.filter(isCounted).reduce((sum, { count }) => sum + count, 0)).toBe(1101);
    const patterns = entries.filter(({ color }) => !color.startsWith('#')).map(({ pattern }) => pattern);
    expect(patterns.every((pattern) => pattern?.includes('<path'))).toBe(true);
    expect(new Set(patterns).size).toBe(patterns.length);
    const colors = entries.map(({ color }) => color).filter((color) => color.startsWith('#'));
    expect(colors).toHaveLength(classCount);
    expect(new Set(colors).size).toBe(classCount);
  });

test('a link to a place shows its profile: every indicator with unit and reference date', async ({
  page,
}) => {
  await page.goto('?ort=08417013');
  const place = page.getByRole('region', { name: 'Burladingen' });
  await expect(place).toContainText('Stadt · Zollernalbkreis · Verband Zollernalbkreis');
  const labels = await page.getByRole('navigation', { name: 'Merkmale' }).getByRole('link').allInnerTexts();
  expect(labels.length).toBeGreaterThanOrEqual(4);
  for (const label of labels)
    await expect(place.getByRole('term').filter({ hasText: label }).first()).toBeVisible();
  await expect(place).toContainText(
    /\d,\d+ VZÄ\s*über den Verband Zollernalbkreis gemeldet, rechnerisch verteilt · Stand August 2018/,
  );
  await expect(place).toContainText('12.239');
  await place.getByRole('button', { name: 'Auswahl aufheben' }).click();
  await expect(place).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
  await page.goBack();
  await expect(place).toBeVisible();
});

test('what an address asks for in vain is told, and the rest is shown', async ({ page }) => {
  await page.goto('?merkmal=wetter&ort=99999999&umriss=kreis,mond&seite=tabelle&utm_source=brief');
  const notices = page.getByRole('status').filter({ hasText: 'Merkmal' });
  await expect(notices).toContainText('Das Merkmal „wetter“ gibt es nicht; gezeigt wird das erste.');
  await expect(notices).toContainText('Zum Schlüssel „99999999“ gibt es keine Kommune.');
  await expect(notices).toContainText('umriss=kreis,mond');
  await expect(notices).not.toContainText('utm_source');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Start des Integrationsmanagements nach Monat',
  );
  await expect(page.locator('tr[data-id]')).toHaveCount(1103);
  await page.getByRole('button', { name: 'Hinweis schließen' }).click();
  await expect(notices).toHaveCount(0);
});

test('the other language keeps what is chosen, there and back', async ({ page }) => {
  await page.goto('?merkmal=vzae&umriss=kreis&ort=08416041');
  await page.getByRole('link', { name: 'Read in English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Funded posts per municipality');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('region', { name: 'Tübingen' })).toContainText('FTE');
  await expect(page.getByRole('checkbox', { name: 'Districts' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Associations' })).not.toBeChecked();
  await page.getByRole('link', { name: 'Auf Deutsch lesen' }).click();
  await expect(page).toHaveURL(/\?merkmal=vzae&umriss=kreis&ort=08416041$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

for (const [query, address] of [
  ['./', 'the map'],
  ['?seite=tabelle', 'the table'],
  ['?seite=daten', 'the data page'],
] as const)
  test(`${address} names its sources and says that the data are synthetic`, async ({ page }) => {
    await page.goto(query);
    const footer = page.getByRole('contentinfo');
    await expect(footer).toContainText('Demodaten, synthetisch');
    await expect(footer).toContainText('© GeoBasis-DE / BKG 2016 (Daten verändert)');
    await expect(footer).toContainText('© Statistisches Bundesamt (Destatis), 2018');
    await expect(footer).toContainText('Förderdaten (synthetisch)');
    await expect(footer.getByRole('link', { name: 'GeoNutzV' })).toHaveAttribute('href', /^https:/);
  });

test('the link to what is shown can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('?seite=daten&lang=en');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: /copied/i })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test.describe('on a device for fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('the link is shared by the sheet of the system, and copied where that cannot be opened', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const told: unknown[] = [];
      const share = (data: unknown) => {
        told.push(data);
        return told.length === 1
          ? Promise.resolve()
          : Promise.reject(new DOMException('no', 'NotAllowedError'));
      };
      const writeText = (text: string) => Promise.resolve(void told.push(text));
      Object.defineProperty(navigator, 'share', { value: share });
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
      Object.defineProperty(window, 'told', { value: told });
    });
    await page.goto('?seite=daten');
    const button = page.getByRole('button', { name: 'Teilen' });
    await button.click();
    const readTold = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
    expect(await readTold()).toEqual([{ title: await page.title(), url: page.url() }]);
    await button.click();
    await expect(page.getByRole('button', { name: 'Link kopiert' })).toBeVisible();
    expect((await readTold()).at(-1)).toBe(page.url());
  });
});

test('a click on the map selects, and another one clears', async ({ page }) => {
  const map = await openMap(page);
  await map.click({ position: await pointOf(page, '08416041') });
  await expect(page).toHaveURL(/\?ort=08416041$/);
  await expect(page.getByRole('region', { name: 'Tübingen' })).toBeVisible();
  await map.click({ position: await pointOf(page, '08416041') });
  await expect(page).toHaveURL(/\/$/);
});

test('pointing at the map tells name, association, value, class, people and reference date', async ({
  page,
}) => {
  const map = await openMap(page, '?merkmal=vzae');
  const tooltip = map.locator('.tooltip');
  await map.hover({ position: await pointOf(page, '08417013') });
  for (const text of [
    'Burladingen',
    'Zollernalbkreis · Verband Zollernalbkreis',
    /\d,\d+ VZÄ/,
    /bis \d/,
    /\d Geflüchtete · [\d.]+ Menschen/,
    'über den Verband Zollernalbkreis gemeldet',
    'Stand August 2018',
  ])
    await expect(tooltip).toContainText(text);
  await page.mouse.move(0, 0);
  await expect(tooltip).toHaveCount(0);
});

test('each switch of the outlines draws lines on the map and takes them away', async ({ page }) => {
  const map = await openMap(page, '?umriss=ohne');
  const look = async () => takePicture(page, (await map.boundingBox())!);
  const bare = await look();
  for (const name of ['Verbände', 'Kreise', 'Regierungsbezirke']) {
    const box = page.getByRole('checkbox', { name });
    await box.check();
    await expect.poll(async () => differenceOf(bare, await look()), name).toBeGreaterThan(0.005);
    await box.uncheck();
    // Where only a part is painted anew, its edges are smoothed a little differently.
    await expect.poll(async () => differenceOf(bare, await look()), name).toBeLessThan(0.004);
  }
});

test('the back button brings the map of before back', async ({ page }) => {
  const map = await openMap(page, '?umriss=ohne');
  const look = async () => takePicture(page, (await map.boundingBox())!);
  const before = await look();
  await page.getByRole('link', { name: 'Träger' }).click();
  await expect.poll(async () => differenceOf(before, await look())).toBeGreaterThan(0.2);
  await page.goBack();
  await expect.poll(async () => differenceOf(before, await look())).toBeLessThan(0.001);
});

test('a place found on the table is shown on the map', async ({ page }) => {
  const table = await openTable(page, '&merkmal=vzae&filter=08416041');
  await table.getByRole('link', { name: 'Tübingen', exact: true }).click();
  await expect(page).toHaveURL(/[?&]ort=08416041/);
  await expect(page.locator('atlas-map')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Tübingen' })).toBeVisible();
});

async function pointOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const point = await page
    .locator('atlas-map')
    .evaluate(
      (element, area) => (element as unknown as HTMLElementTagNameMap['atlas-map']).pointOf(area as never),
      id,
    );
  if (!point) throw new Error(`the map does not know where ${id} is`);
  return point;
}
