import { chromium, type Browser, type Page } from '@playwright/test';
import type { Dataset } from '../../src/core/dataset.ts';
import { findBrowser, thisMachine } from '../testing/browser.ts';
import { renderCanvasPage } from './canvas-page.ts';
import { servePages } from './page-server.ts';

/** How much later than a canvas page by hand the recoloured map may be on screen. */
export const frameRatioLimit = 1.5;

/** From a click to the frame that shows what it did, in milliseconds, the middle of all clicks. */
export interface FrameTimes {
  readonly atlasMs: number;
  readonly canvasMs: number;
}

/** Nominal both: the page has the same parts for each, so that a click changes the map, its legend and words alone. */
const indicators = ['organisation', 'dokumentation'] as const;
const viewport = { width: 1280, height: 900 };
/** Clicks before those that count. */
const warmUp = 4;
const patienceMs = 60_000;

/**
 * Clicks by turns in the built atlas and in a canvas page by hand. Time is what the browser itself tells of an event
 * (Event Timing): from the press of the button to the presentation of the next frame, in steps of 8 ms.
 *
 * @param clicks in each page; at least 15 make a steady middle
 */
export async function measureFrames(site: string, dataset: Dataset, clicks: number): Promise<FrameTimes> {
  const executablePath = findBrowser(thisMachine);
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    const first = await servePages(site, {});
    const atlas = await openAtlas(browser, first.address);
    const box = await atlas.locator('atlas-map').boundingBox();
    const { width, height } = box ?? viewport;
    const page = renderCanvasPage(dataset, indicators, {
      width: Math.round(width),
      height: Math.round(height),
    });
    const second = await servePages(site, { 'canvas.html': page });
    const canvas = await browser.newPage({ viewport });
    await canvas.goto(`${second.address}canvas.html`);
    const times = await clickByTurns(atlas, canvas, clicks);
    first.close();
    second.close();
    return times;
  } finally {
    await browser.close();
  }
}

async function openAtlas(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport, locale: 'de-DE' });
  await page.goto(`${address}?merkmal=${indicators[0]}`, { timeout: patienceMs });
  await page.locator('atlas-map .map-drawing').waitFor({ timeout: patienceMs });
  return page;
}

async function clickByTurns(atlas: Page, canvas: Page, clicks: number): Promise<FrameTimes> {
  const times: { atlas: number; canvas: number }[] = [];
  for (let round = 0; round < warmUp + clicks; round += 1) {
    const indicator = indicators[(round + 1) % indicators.length]!;
    const link = atlas.locator(`atlas-indicator-list a[href$="merkmal=${indicator}"]`);
    const box = await link.boundingBox();
    if (!box) throw new Error(`no link to ${indicator} on the start page`);
    const atlasMs = await timeClick(atlas, box.x + 8, box.y + 8);
    const canvasMs = await timeClick(canvas, 100, 100);
    if (round >= warmUp) times.push({ atlas: atlasMs, canvas: canvasMs });
  }
  return {
    atlasMs: middleOf(times.map((time) => time.atlas)),
    canvasMs: middleOf(times.map((time) => time.canvas)),
  };
}

/** The one page that is in front paints. */
async function timeClick(page: Page, x: number, y: number): Promise<number> {
  await page.bringToFront();
  await page.mouse.move(x, y);
  await page.waitForTimeout(150);
  await page.evaluate(watchClick);
  await page.mouse.click(x, y);
  const shown = await page.waitForFunction(() => (globalThis as Timed).clickMs, undefined, {
    timeout: patienceMs,
  });
  return Number(await shown.jsonValue());
}

interface Timed {
  clickMs?: number | undefined;
}

/** Runs in the page. */
function watchClick(): void {
  const timed = globalThis as Timed;
  timed.clickMs = undefined;
  const observer = new PerformanceObserver((list) => {
    const click = list.getEntries().find(({ name }) => name === 'click');
    if (!click) return;
    timed.clickMs = click.duration;
    observer.disconnect();
  });
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** The mean of the middle half: steadier than the median where times come in steps. */
export function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const quarter = Math.floor(sorted.length / 4);
  const middle = sorted.slice(quarter, sorted.length - quarter);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
