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
  await expect(map.locator('.map-drawing')).toBeAttached();
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

/** Names a graphics card, so that the map library is asked for in a browser that draws without one. */
export async function pretendCard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const prototype = WebGL2RenderingContext.prototype;
    const original = prototype.getParameter;
    const unmaskedRenderer = 0x9246;
    prototype.getParameter = function (name: number): unknown {
      return name === unmaskedRenderer ? 'A graphics card' : original.call(this, name);
    };
  });
}

/** Waits until a painter shows the map: `svg`, or the `library`, which takes its time without a graphics card. */
export async function waitForPainter(map: Locator, painter: 'svg' | 'library'): Promise<void> {
  await expect(map.locator(`[data-painter=${painter}]`)).toBeAttached({ timeout: 90_000 });
}

/** Holds the answers to an address back until the returned function is called. */
export async function hold(page: Page, address: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

interface Shifting extends Window {
  shifts?: number[];
}

/** Notes every shift of the layout from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    (window as Shifting).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** How far the layout has shifted, a number for every time. */
export function readShifts(page: Page): Promise<readonly number[] | undefined> {
  return page.evaluate(() => (window as Shifting).shifts);
}

/** What a page has left on the device. */
export async function readStorage(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const registrations = await navigator.serviceWorker.getRegistrations();
    return {
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: databases.map(({ name }) => name),
      caches: await caches.keys(),
      workers: registrations.length,
    };
  });
}

/** What `readStorage` finds where nothing has been left. */
export const nothingStored = {
  cookies: '',
  local: 0,
  session: 0,
  databases: [],
  caches: [],
  workers: 0,
} as const;
