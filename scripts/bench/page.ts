import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { InputError } from '../../src/core/problem.ts';
import { findBrowser, thisMachine } from '../testing/browser.ts';
import { servePages } from './page-server.ts';

/** What the start page may take beside others in the same run, and how long it may be deaf to the reader. */
export const pageLimits = { bareRatio: 1.25, libraryRatio: 3, blockedMs: 300 } as const;

/** Milliseconds from the request, each the median of the rounds. */
export interface PageTimes {
  /** First choropleth of the start page. */
  readonly startMs: number;
  /** First choropleth of a page that holds nothing but the same picture. */
  readonly bareMs: number;
  /** Map library, its worker and the data are there; what it then needs to draw is not counted. */
  readonly libraryMs: number;
  /** Total blocking time of the start page until its map can be moved: of each task what is beyond 50 ms. */
  readonly blockedMs: number;
}

/** A phone of the lower middle on a poor connection, as Lighthouse has it. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 86_400 };
const cpuSlowdown = 4;
const patienceMs = 120_000;

/** Measures the built site in Chromium, all pages in every round, so that a busy moment meets all of them. */
export async function measurePages(site: string, rounds: number): Promise<PageTimes> {
  const html = readFileSync(`${site}/index.html`, 'utf8');
  const picture = /<svg\s+class="map-svg"[\s\S]*?<\/svg>/.exec(html)?.[0];
  if (picture === undefined) throw new InputError([noPicture(site)]);
  const server = await servePages(site, {
    'bare.html': renderBare(picture),
    'library.html': renderLibrary(site),
  });
  const executablePath = findBrowser(thisMachine);
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  const paths = picture.match(/<path/g)?.length ?? 0;
  try {
    const runs: PageTimes[] = [];
    for (let round = 0; round < rounds; round++) {
      const bare = await measure(browser, `${server.address}bare.html`, isPainted, paths);
      const start = await measure(browser, server.address, isPainted, paths, isMovable);
      const library = await measure(browser, `${server.address}library.html`, isMarked, 0);
      runs.push({ startMs: start.ms, bareMs: bare.ms, libraryMs: library.ms, blockedMs: start.blockedMs });
    }
    const middle = (key: keyof PageTimes) =>
      runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
    return {
      startMs: middle('startMs'),
      bareMs: middle('bareMs'),
      libraryMs: middle('libraryMs'),
      blockedMs: middle('blockedMs'),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

const noPicture = (site: string) => ({
  what: 'no painted map on the start page',
  file: `${site}/index.html`,
  mend: 'npm run build',
});

function renderBare(picture: string): string {
  return `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Karte</title>${picture}</html>`;
}

/** Asks for all that a map of the library alone needs, at once, and marks when it is there. */
function renderLibrary(site: string): string {
  const assets = readdirSync(`${site}/assets`);
  const find = (pattern: RegExp) => `./assets/${assets.find((name) => pattern.test(name))}`;
  const files = [find(/^maplibre-gl-worker.*\.mjs$/), './data/atlas.topo.json', './data/atlas.catalog.json'];
  const loads = files.map((file) => `fetch('${file}').then((r) => r.arrayBuffer())`).join(', ');
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Karte</title><script type="module">
await Promise.all([import('${find(/^maplibre-map-.*\.js$/)}'), ${loads}]);
performance.mark('there');
</script></html>`;
}

/** Runs in the page, frame by frame: gives the time when it first holds. */
type Condition = (paths: number) => number | false;

async function measure(
  browser: Browser,
  address: string,
  isThere: Condition,
  paths: number,
  isDone: Condition = isThere,
): Promise<{ readonly ms: number; readonly blockedMs: number }> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await page.addInitScript(noteTasks);
    await page.goto(address, { waitUntil: 'commit', timeout: patienceMs });
    const seen = await page.waitForFunction(isThere, paths, { timeout: patienceMs });
    const ms = await seen.evaluate((time) => time as number);
    await page.waitForFunction(isDone, paths, { timeout: patienceMs });
    const blockedMs = await page.evaluate(() => (globalThis as Noted).blockedMs ?? 0);
    return { ms, blockedMs };
  } finally {
    await context.close();
  }
}

interface Noted {
  blockedMs?: number;
}

/** Runs in the page. */
function noteTasks(): void {
  const noted = globalThis as Noted;
  noted.blockedMs = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.blockedMs! += Math.max(0, duration - 50);
  });
  observer.observe({ type: 'longtask', buffered: true });
}

/** The whole picture is there, and the browser paints: it waits for styles. */
const isPainted: Condition = (paths) =>
  document.querySelectorAll('.map-svg path').length >= paths &&
  performance.getEntriesByName('first-contentful-paint').length > 0 &&
  performance.now();

/** The map has its buttons. */
const isMovable: Condition = () => {
  const map = document.querySelector('atlas-map');
  return map?.shadowRoot?.querySelector('.map-controls') instanceof Element && performance.now();
};

/** The page has marked that everything is there. */
const isMarked: Condition = () => performance.getEntriesByName('there').length > 0 && performance.now();
