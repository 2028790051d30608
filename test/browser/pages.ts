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
  // The painted page has a table too, until the application takes over.
  const table = page.locator('atlas-table').getByRole('table');
  await expect(table).toBeVisible();
  return table;
}

/** Waits until the application has its data: only then has it a footer with their sources. */
export async function waitForPage(page: Page): Promise<void> {
  await expect(page.locator('atlas-footer').getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
