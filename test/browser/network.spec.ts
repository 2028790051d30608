import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { nothingStored, openMap, pretendCard, readStorage, waitForMap, waitForPainter } from './pages.ts';

/** What a page may do, by name. Foreign requests and violations of the policy fail every test by themselves. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the map': (page) => openMap(page),
  'the map drawn by its library': async (page) => {
    await pretendCard(page);
    await waitForPainter(await openMap(page, '?lang=en'), 'library');
  },
  'the map with a selected place': (page) => openMap(page, '?ort=08416041'),
  'the map zoomed in so far that the detailed shapes load': async (page) => {
    await openMap(page);
    const detail = page.waitForResponse(/atlas-detail\.topo\.json$/);
    for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Vergrößern' }).click();
    await (await detail).finished();
  },
  'a walk through all pages': async (page) => {
    await openMap(page);
    const pages = page.getByRole('navigation', { name: 'Seiten' });
    await pages.getByRole('link', { name: 'Tabelle' }).click();
    await expect(page.locator('tr[data-id]').first()).toBeVisible();
    await pages.getByRole('link', { name: 'Daten' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Daten & Methode' })).toBeVisible();
    await pages.getByRole('link', { name: 'Karte' }).click();
    await waitForMap(page);
  },
};

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy violated: ${violatedDirective} by ${blockedURI}`),
    );
  });
});

for (const [name, open] of Object.entries(states))
  test(`${name} asks its own origin only and leaves nothing on the device`, async ({
    page,
    context,
    baseURL,
  }) => {
    const origins = new Set<string>();
    context.on('request', (request) => origins.add(new URL(request.url()).origin));
    await open(page);
    expect([...origins]).toEqual([new URL(baseURL!).origin]);
    expect(await context.cookies()).toEqual([]);
    expect(context.serviceWorkers()).toEqual([]);
    expect(await readStorage(page)).toEqual(nothingStored);
  });

test('a violation of the policy fails a test', async ({ page, faults }) => {
  await page.goto('?seite=daten');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.alt = '';
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    document.body.append(image);
  });
  await expect.poll(() => faults.join()).toContain('policy violated: img-src by data');
  faults.length = 0;
});

test('a reader who saves data gets the drawn map, and is never sent the map library', async ({ page }) => {
  await pretendCard(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const map = await openMap(page);
  await page.getByRole('button', { name: 'Vergrößern' }).click();
  await expect(page.getByRole('button', { name: 'Ganzes Land' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(map.locator('[data-painter=svg]')).toBeAttached();
  await expect(map.locator('canvas')).toHaveCount(0);
  expect(asked.filter((url) => /maplibre/.test(url))).toEqual([]);
  expect(asked.filter((url) => /atlas-map-/.test(url))).toHaveLength(1);
});
