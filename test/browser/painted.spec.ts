import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { hold, readShifts, waitForMap, watchShifts } from './pages.ts';

const data = '**/data/*.json';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  // Chromium asks for modules that a page names, and then reports that it may not run them.
  test.afterEach(({ faults }) => {
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.endsWith('.js (csp)')));
  });

  for (const [address, heading, counted] of [
    ['./', 'Start des Integrationsmanagements nach Monat', 'Kommunen mit Angabe'],
    ['en/merkmal/vzae/', 'Funded posts per municipality', 'municipalities with a value'],
  ] as const)
    test(`"${address}" has its map, legend, summary and table`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await expect(page.getByRole('img', { name: heading })).toBeVisible();
      await expect(page.locator('.map-svg path[fill]').first()).toBeAttached();
      await expect(page.locator('.legend tbody tr').first()).toBeVisible();
      await expect(page.locator('.summary')).toContainText(counted);
      await expect(page.locator('#tabelle tbody tr')).toHaveCount(1103);
    });

  test('the pages beside the map lead to each other, and each has what it is about', async ({ page }) => {
    const heading = page.getByRole('heading', { level: 1 });
    const turnTo = (name: string) =>
      page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name }).click();
    await page.goto('merkmal/vzae/');
    await turnTo('Vergleich');
    await expect(page.locator('.crossed tbody tr').first()).toBeVisible();
    await expect(page.getByRole('img', { name: /^Karte: Start/ })).toBeVisible();
    await turnTo('Lücken');
    await page.getByRole('link', { name: 'Wo wird nur auf Papier dokumentiert?' }).click();
    await expect(page).toHaveURL(/\/luecken\/#papier$/);
    await expect(page.locator('#papier .finding')).toContainText(/Das trifft auf \d+ von 1\.101 Kommunen zu/);
    await expect(page.locator('#papier .finding')).toBeInViewport();
    await expect(page.getByText('Noch keine Frage gestellt')).toBeHidden();
    await turnTo('Bericht');
    await expect(page.locator('.proof tbody tr')).toHaveCount(49);
    await expect(page.locator('.proof tbody tr', { hasText: 'stimmt' })).toHaveCount(49);
    const picture = page.locator('img').first();
    await expect(picture).toHaveAttribute('alt', /192 Anträge/);
    const readWidth = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(readWidth).toBeGreaterThan(0);
    await turnTo('Daten & Methode');
    await page.getByRole('link', { name: 'Read in English' }).click();
    await expect(page).toHaveURL(/\/en\/data\/$/);
    await expect(heading).toHaveText('Data & method');
    const file = await page.getByRole('link', { name: /GeoJSON/ }).getAttribute('href');
    expect((await page.request.get(new URL(file!, page.url()).href)).ok()).toBe(true);
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Table' }).click();
    await expect(page.locator('#tabelle tbody tr')).toHaveCount(1103);
  });

  test('links lead from indicator to indicator and between languages', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('navigation', { name: 'Merkmale' }).getByRole('link', { name: 'Träger' }).click();
    await expect(page).toHaveURL(/\/merkmal\/organisation\/$/);
    await page.getByRole('link', { name: 'Read in English' }).click();
    await expect(page).toHaveURL(/\/en\/merkmal\/organisation\/$/);
    await page.getByRole('link', { name: 'Technical notes and privacy' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Technical notes and privacy');
  });
});

test('the map takes the place of its picture without moving anything', async ({ page }) => {
  await watchShifts(page);
  await page.goto('merkmal/vzae/');
  await waitForMap(page);
  await expect(page.locator('.map-svg')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geförderte Stellen je Kommune');
  expect(await readShifts(page)).toEqual([]);
});

for (const address of ['./', 'merkmal/vzae/', 'en/merkmal/rechtsstatus/', 'merkmal/organisation/'])
  test(`"${address}" names every file of its map, none waits for another, and all for the picture`, async ({
    page,
  }) => {
    await page.goto(address);
    const listAsked = () =>
      document.querySelector('atlas-map')?.shadowRoot?.querySelector('.map-controls') && {
        paintedAt: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
        files: performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
      };
    const { paintedAt, files } = (await (await page.waitForFunction(listAsked)).jsonValue())!;
    const early = files.filter(({ startTime }) => startTime < paintedAt).map(({ name }) => name);
    expect(early.filter((name) => !/\/(start-[^/]*\.js|icon\.svg|[^/]*\.woff2)$/.test(name))).toEqual([]);
    const links = await page
      .locator('link[href], script[src]')
      .evaluateAll((all) =>
        all.map(
          (link) =>
            new URL(link.getAttribute('href') ?? link.getAttribute('src') ?? '', document.baseURI).href,
        ),
      );
    const later =
      /\/atlas(-detail|\.published)[.\w]*\.json$|finder|place-search|maplibre|cluster-text|adjacency|keep-focus|\/text-|close-ups/;
    const unnamed = files
      .map(({ name }) => name)
      .filter((name) => !links.includes(name) && !later.test(name));
    expect(unnamed).toEqual([]);
  });

test('until the map is drawn its picture stands in the same place', async ({ page }) => {
  const release = await hold(page, '**/assets/atlas-map-*.js');
  await page.goto('./');
  await expect(page.locator('atlas-map > .map-svg')).toBeVisible();
  await expect(page.locator('.painted')).toHaveCount(0);
  release();
  await expect(page.locator('.map-svg')).toBeHidden();
  await waitForMap(page);
});

const failures: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'are not there': (page) => page.route(data, (route) => route.fulfill({ status: 404 })),
  'are cut off': (page) => page.route(data, (route) => route.fulfill({ body: '{"type":"Topology",' })),
  'cannot be reached': (page) => page.route(data, (route) => route.abort('internetdisconnected')),
};
for (const [what, fail] of Object.entries(failures))
  test(`where the data ${what}, the painted page stays and says so`, async ({ page, faults }) => {
    await fail(page);
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('Die Seite steht hier als Bild und Text');
    await expect(page.getByRole('img', { name: /^Karte: Start/ })).toBeVisible();
    await expect(page.locator('#tabelle tbody tr')).toHaveCount(1103);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await expect(page.locator('atlas-legend')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    faults.length = 0;
  });
