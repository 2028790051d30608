import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { nothingStored, readShifts, readStorage, waitForMap, waitForPage, watchShifts } from './pages.ts';

const [edition = ''] = readdirSync('dist/edition');

/** One of every kind of page of the site, with what says that it is complete. */
const kinds: readonly (readonly [address: string, isComplete?: (page: Page) => Promise<unknown>])[] = [
  ['./', waitForMap],
  ['en/merkmal/vzae/', waitForMap],
  ['./?seite=luecken', waitForPage],
  ['tabelle/', waitForPage],
  ['vergleich/', waitForPage],
  ['luecken/', waitForPage],
  ['bericht/', waitForPage],
  ['en/data/', waitForPage],
  ['ort/08416041/'],
  ['ort/08416/'],
  ['ort/084/'],
  ['technik/'],
  ['einbetten/'],
  ['embed/elements/'],
  ['embed/start.html'],
  ['embed/en/vzae.html'],
  ['embed/examples/several.html'],
  ['embed/examples/hostile.html'],
  [`edition/${edition}/`],
  [`edition/${edition}/embed/start.html`],
];

for (const width of [1280, 360])
  test(`at ${width} px no kind of page moves what it shows, asks another server or leaves anything on the device`, async ({
    page,
    context,
    baseURL,
    faults,
  }) => {
    test.setTimeout(120_000);
    const origins = new Set<string>();
    context.on('request', (request) => origins.add(new URL(request.url()).origin));
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    for (const [address, isComplete] of kinds) {
      await page.goto(address);
      await isComplete?.(page);
      await page.waitForLoadState('networkidle');
      // A host that gives a frame no height is moved by it.
      if (!address.includes('/examples/'))
        expect.soft(await readShifts(page), `shifts of ${address}`).toEqual([]);
      expect.soft(await readStorage(page), `storage of ${address}`).toEqual(nothingStored);
    }
    expect([...origins]).toEqual([new URL(baseURL!).origin]);
    expect(await context.cookies()).toEqual([]);
    expect(context.serviceWorkers()).toEqual([]);
    // A frame without an origin of its own may run no script, and says so.
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('sandbox')));
  });
