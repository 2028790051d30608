import type { Locator, Page } from '@playwright/test';
import { expect } from './atlas.ts';

/** Opens an address of the map page and waits until the map is drawn. */
export async function openMap(page: Page, query = './'): Promise<Locator> {
  await page.goto(query);
  return waitForMap(page);
}

/** Waits until the map is drawn and can be moved. */
export async function waitForMap(page: Page): Promise<Locator> {
  const map = page.locator('atlas-map');
  await expect(map.getByRole('group', { name: /^(Kartenausschnitt|Map view)$/ })).toBeVisible();
  await expect(map.locator('canvas')).toHaveCSS('opacity', '1');
  return map;
}

/** Opens an address of the table page and waits for its rows. */
export async function openTable(page: Page, query = ''): Promise<Locator> {
  await page.goto(`?seite=tabelle${query}`);
  const table = page.getByRole('table');
  await expect(table).toBeVisible();
  return table;
}

/** Waits until a page has its data: only then is there a footer with their sources. */
export async function waitForPage(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo').getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
