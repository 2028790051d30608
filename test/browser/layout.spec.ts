import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { findClipped, findTightTargets, spaceText } from './layout.ts';
import { openMap, openTable, waitForPage } from './pages.ts';
import { countColors, takePicture } from './pixels.ts';

const widths = [320, 360, 768, 1280, 1920];
/** WCAG asks for 320 px (1.4.10) and for widely spaced text (1.4.12), but not for both at once. */
const narrowestSpacedPx = 360;
const pressedAt = [360, 1280];

/** Addresses whose pages are looked at in every width. */
const addresses: Readonly<Record<string, string>> = {
  'the map page with a place': '?merkmal=organisation&ort=08317971,08416041',
  'the map page in English': '?lang=en&merkmal=vzae&ort=08111000',
  'the table': '?seite=tabelle&merkmal=organisation&filter=villingen',
  'the empty table': '?seite=tabelle&filter=Nirgendwo',
  'the data page': '?seite=daten',
  'the comparison': '?seite=vergleich&merkmal=organisation&kreuz=entscheidung',
  'the report': '?seite=bericht',
  'a page with notices': '?merkmal=wetter&ort=99999999&seite=daten',
};

for (const [name, address] of Object.entries(addresses))
  test(`${name} fits into every width from 320 px, with widely spaced text too, and fingers hit what can be pressed`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: widths[0]!, height: 800 });
    await page.goto(address);
    await waitForPage(page);
    for (const width of widths) {
      await resize(page, width, 800);
      expect.soft(await page.evaluate(findClipped), `${width} px`).toEqual([]);
    }
    for (const width of pressedAt) {
      // So high that nothing lies scrolled under anything.
      await resize(page, width, 3000);
      expect.soft(await page.evaluate(findTightTargets), `targets at ${width} px`).toEqual([]);
    }
    await page.evaluate(spaceText);
    for (const width of widths.filter((wide) => wide >= narrowestSpacedPx)) {
      await resize(page, width, 800);
      expect.soft(await page.evaluate(findClipped), `${width} px, widely spaced`).toEqual([]);
    }
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['en/cross/', 'luecken/', 'bericht/', 'en/data/', 'einbetten/'])
    test(`"${address}" fits into every width from 320 px`, async ({ page, faults }) => {
      await page.goto(address);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.evaluate(findClipped), `${width} px`).toEqual([]);
      }
      await page.setViewportSize({ width: narrowestSpacedPx, height: 800 });
      await page.evaluate(spaceText);
      expect.soft(await page.evaluate(findClipped), 'widely spaced').toEqual([]);
      // Chromium asks for what a page names, and then reports that no script may run that uses it.
      faults.length = 0;
    });
});

test('buttons of the map are as large as a fingertip, and the header takes no room for a third row', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const map = await openMap(page);
  await map.getByRole('button', { name: 'Vergrößern' }).click();
  const buttons = map.getByRole('group', { name: 'Kartenausschnitt' }).getByRole('button');
  await expect(buttons).toHaveCount(7);
  for (const button of await buttons.all()) {
    const { width, height } = (await button.boundingBox())!;
    expect(Math.min(width, height), (await button.getAttribute('aria-label')) ?? '').toBeGreaterThanOrEqual(
      44,
    );
  }
  // Two rows, name and pages, on the narrowest phone too.
  await page.setViewportSize({ width: 320, height: 740 });
  const header = page.locator('atlas-header');
  await expect.poll(() => header.evaluate(({ clientHeight }) => clientHeight)).toBeLessThan(100);
});

// A sheet of A4 without its margins is about 718 px wide.
for (const width of [718, 1280])
  test(`on paper, ${width} px wide, there is nothing to press, and map, legend and sources are there`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 1000 });
    const map = await openMap(page, '?ort=08416041');
    await page.emulateMedia({ media: 'print' });
    for (const role of ['button', 'combobox', 'checkbox', 'navigation', 'searchbox'] as const)
      await expect.soft(page.getByRole(role), `${role} on paper`).toHaveCount(0);
    await expect(map).toBeVisible();
    // As the printer finds it: drawn for the screen, in a frame of the paper.
    const beyond = await map.locator('.map-lines, .map-names').evaluateAll((sheets) =>
      sheets.map((sheet) => {
        sheet.setAttribute('height', '3000');
        return sheet.getBoundingClientRect().bottom - sheet.parentElement!.getBoundingClientRect().bottom;
      }),
    );
    expect(Math.max(...beyond), 'drawn beyond the frame').toBeLessThanOrEqual(1);
    await waitForPage(page);
    await expect(page.locator('atlas-legend').getByRole('table')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('GeoBasis-DE');
    await expect(page.getByRole('region', { name: 'Tübingen' })).toBeVisible();
  });

test('on paper the table shows all of its rows, and says how they are filtered', async ({ page }) => {
  const table = await openTable(page, '&filter=heim');
  await page.emulateMedia({ media: 'print' });
  const hidden = await table.evaluate((element) => {
    const frame = element.parentElement!;
    return frame.scrollHeight - frame.clientHeight;
  });
  expect(hidden).toBeLessThanOrEqual(1);
  await expect(page.getByText(/^\d+ von 1\.103 Zeilen, gefiltert nach „heim“$/)).toBeVisible();
});

test('where motion is unwanted, the map jumps and nothing is animated', async ({ page }) => {
  const map = await openMap(page);
  const places = await map.evaluate(async (element) => {
    const atlas = element as HTMLElementTagNameMap['atlas-map'];
    const stuttgart = '08111000' as Parameters<typeof atlas.pointOf>[0];
    const before = atlas.pointOf(stuttgart);
    atlas.show(stuttgart);
    const jumped = atlas.pointOf(stuttgart);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return { before, jumped, later: atlas.pointOf(stuttgart) };
  });
  expect(places.jumped).not.toEqual(places.before);
  expect(places.later).toEqual(places.jumped);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('colours that a reader forces upon the page leave the swatches of the legend alone', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('?merkmal=organisation');
  await expectTrueSwatches(page, 'atlas-legend tbody:first-of-type tr');
  await page.goto('?seite=tabelle&merkmal=organisation&filter=ulm');
  await expectTrueSwatches(page, 'tr[data-id]');
});

/** Gives the page another size and waits until it has been laid out anew, by what watches sizes too. */
async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
  });
}

async function expectTrueSwatches(page: Page, rows: string): Promise<void> {
  const swatches = page.locator(rows).locator('.swatch');
  await expect(swatches.first()).toBeVisible();
  for (const swatch of await swatches.all()) {
    const paint = await swatch.locator('> rect').first().getAttribute('fill');
    if (!paint?.startsWith('#')) continue;
    await swatch.scrollIntoViewIfNeeded();
    const box = (await swatch.boundingBox())!;
    expect(countColors(await takePicture(page, box))[0]?.[0]).toBe(paint);
  }
}
