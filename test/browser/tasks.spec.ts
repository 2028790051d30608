import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { finger, keyboard, mouse, type Hands } from './hands.ts';
import { tasks } from './tasks.ts';

/** The movable map needs many seconds of a software renderer; until it comes, its picture stands there. */
async function keepPicture(page: Page): Promise<void> {
  await page.route('**/assets/maplibre-map-*.js', () => undefined);
}

/** Each task begins on the first page, as it is without an address of its own. */
async function begin(page: Page): Promise<void> {
  if (new URL(page.url()).pathname === '/')
    await page.evaluate(() => {
      history.pushState(null, '', './');
      dispatchEvent(new PopStateEvent('popstate'));
    });
  else await page.goto('./');
  await expect(page.locator('atlas-legend')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
}

async function solveAll(page: Page, hands: Hands): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await keepPicture(page);
  await page.goto('./');
  for (const { wish, solve } of tasks)
    await test.step(wish, async () => {
      await begin(page);
      await solve(page, hands);
    });
}

test.describe.configure({ timeout: 150_000 });

test('twenty-five tasks of a new reader are solved on a desktop', async ({ page }) => {
  expect(tasks).toHaveLength(25);
  await solveAll(page, mouse());
});

test('the same tasks are solved by keyboard alone', async ({ page }) => {
  await solveAll(page, keyboard(page));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the same tasks are solved by finger', async ({ page }) => {
    await solveAll(page, finger());
  });
});
