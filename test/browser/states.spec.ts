import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { hold, openMap, pretendCard, waitForMap, waitForPainter } from './pages.ts';

const data = '**/data/*.json';
const mapCode = '**/assets/atlas-map-*.js';
const libraryCode = '**/assets/maplibre-map-*.js';

test.describe('while the data are on their way', () => {
  for (const [query, words] of [
    ['?merkmal=vzae', 'Die Karte wird geladen …'],
    ['?lang=en&seite=tabelle', 'Loading the map …'],
  ] as const)
    test(`"${query}" says "${words}"`, async ({ page }) => {
      const release = await hold(page, data);
      await page.goto(query);
      await expect(page.getByRole('status')).toHaveText(words);
      await expect(page.locator('atlas-title, atlas-data-page')).toHaveCount(0);
      release();
      await expect(page.locator('atlas-title')).toBeVisible();
      await expect(page.getByText(words)).toHaveCount(0);
    });

  test('a map that is still being drawn says so, and the rest of the page works', async ({ page }) => {
    const release = await hold(page, mapCode);
    await page.goto('./');
    await expect(page.locator('atlas-map > .map-svg')).toBeVisible();
    await page.getByRole('link', { name: 'Träger' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Wer das Integrationsmanagement organisiert',
    );
    await expect(page.getByText('Die Karte wird gezeichnet …')).toBeVisible();
    release();
    await waitForMap(page);
    await expect(page.getByText('Die Karte wird gezeichnet …')).toBeHidden();
  });
});

test.describe('data that cannot be had', () => {
  const failures: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'no connection': (page) => page.route(data, (route) => route.abort('connectionrefused')),
    'status 404': (page) => page.route(data, (route) => route.fulfill({ status: 404 })),
    'status 500': (page) => page.route(data, (route) => route.fulfill({ status: 500 })),
    'half a file': (page) => page.route(data, (route) => route.fulfill({ body: '{"type":' })),
    'a page instead of data': (page) =>
      page.route(data, (route) => route.fulfill({ body: '<!doctype html>' })),
    'another structure': (page) => page.route(data, (route) => route.fulfill({ json: { type: 'Topology' } })),
    'a catalogue of nothing': (page) =>
      page.route('**/atlas.catalog.json', (route) => route.fulfill({ json: {} })),
  };
  for (const [name, fail] of Object.entries(failures))
    test(`${name}: the page says so, and trying again mends it`, async ({ page, faults }) => {
      await fail(page);
      await page.goto('./?seite=tabelle');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Der Atlas konnte nicht geladen werden',
      );
      await page.getByText('Technische Angabe').click();
      await expect(page.locator('.failure details')).toContainText(/atlas\.(topo|catalog)\.json|fetch/);
      await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
      await expect.poll(() => faults.filter((fault) => fault.includes('<atlas-app>')).length).toBe(2);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Der Atlas konnte nicht geladen werden',
      );
      faults.length = 0;

      await page.unrouteAll();
      await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Start/);
      await expect(page.locator('tr[data-id]')).toHaveCount(1103);
    });
});

test.describe('a map whose library cannot be had is drawn without it', () => {
  test('for want of WebGL; search, selection and zoom work', async ({ page }) => {
    await forbidWebGl(page);
    const map = await openMap(page);
    await page.getByRole('combobox', { name: 'Kommune oder Merkmal suchen' }).fill('Tübingen');
    await page.getByRole('option').first().click();
    await expect(page.getByRole('region', { name: 'Tübingen' })).toBeVisible();
    await expect(map.locator('.selected path')).toHaveCount(2);
    await page.getByRole('button', { name: 'Vergrößern' }).click();
    await expect(page.getByRole('button', { name: 'Ganzes Land' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(map.locator('canvas')).toHaveCount(0);
  });

  for (const [what, file] of [
    ['its code', libraryCode],
    ['its worker', '**/assets/*worker*.mjs'],
  ] as const)
    test(`for want of ${what}`, async ({ page, faults }) => {
      await pretendCard(page);
      await page.route(file, (route) => route.abort('connectionrefused'));
      const map = await openMap(page);
      await expect.poll(() => faults.join(), { timeout: 45_000 }).toContain('without the map library');
      await waitForPainter(map, 'svg');
      await expect(page.getByRole('alert')).toHaveCount(0);
      faults.length = 0;
    });
});

test('a map whose code cannot be had leaves its picture and says so, and trying again brings it', async ({
  page,
  faults,
}) => {
  await page.route(mapCode, (route) => route.abort('connectionrefused'));
  await page.goto('./');
  const alert = page.getByRole('alert', { name: 'Die bewegliche Karte konnte nicht geladen werden' });
  await expect(alert).toContainText('Legende, Suche und Tabelle funktionieren wie sonst');
  await expect(page.locator('atlas-map > .map-svg')).toBeVisible();
  await page.unrouteAll();
  await alert.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await waitForMap(page);
  await expect(alert).toHaveCount(0);
  faults.length = 0;
});

test('without its detailed shapes the map goes on with coarser ones', async ({ page, faults }) => {
  await page.route('**/atlas-detail.topo.json', (route) => route.abort('connectionrefused'));
  const map = await openMap(page);
  for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Vergrößern' }).click();
  await expect.poll(() => faults.join()).toContain('detailed shapes could not be loaded');
  await expect(map.getByRole('alert')).toHaveCount(0);
  await expect(map.getByRole('group', { name: 'Kartenausschnitt' })).toBeVisible();
  faults.length = 0;
});

test('offline after it was loaded, the atlas goes on with what it has, says what it lacks, and finds the way back', async ({
  page,
  context,
  faults,
}) => {
  const heading = page.getByRole('heading', { level: 1 });
  await openMap(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Träger' }).click();
  await expect(heading).toHaveText('Wer das Integrationsmanagement organisiert');
  const report = page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: 'Bericht' });
  await report.click();
  await expect(heading).toHaveText('Der Atlas konnte nicht geladen werden');
  await page.goBack();
  await expect(heading).toHaveText('Wer das Integrationsmanagement organisiert');
  await context.setOffline(false);
  await report.click();
  await expect(heading).toHaveText('Bericht');
  faults.length = 0;
});

/** No canvas of the page has WebGL. */
async function forbidWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const prototype = HTMLCanvasElement.prototype;
    const original = Object.getOwnPropertyDescriptor(prototype, 'getContext')!;
    const refuse = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
      return kind.startsWith('webgl') ? null : original.value.call(this, kind, ...rest);
    };
    Object.defineProperty(prototype, 'getContext', { ...original, value: refuse });
  });
}
