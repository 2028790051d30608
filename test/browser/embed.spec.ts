import { readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

const heightsOf = (page: Page) =>
  page
    .locator('iframe')
    .evaluateAll((frames) => (frames as HTMLIFrameElement[]).map((frame) => frame.style.height));

/** The browser says that it ran no script where none may run, and that a frame of one's own origin may free itself. */
function forgetSandboxNotes(faults: string[]): void {
  const others = faults.filter((fault) => !/Blocked script execution|can escape its sandboxing/.test(fault));
  faults.splice(0, faults.length, ...others);
}

/** A page of a host at an address of its own, with a policy of its own. */
async function openHost(page: Page, body: string, policy: string) {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': policy },
      body: `<!doctype html><html lang="de"><title>Host</title>${body}</html>`,
    }),
  );
  await page.goto('host.html');
}

test('several maps on one page each get their own height, with and without an origin', async ({
  page,
  faults,
}) => {
  await page.goto('embed/examples/several.html');
  await expect.poll(async () => (await heightsOf(page)).slice(0, 2)).not.toContain('');
  const [full = '', bare = '', still] = await heightsOf(page);
  expect(parseInt(full)).toBeGreaterThan(parseInt(bare) + 50);
  expect(still).toBe('');
  const withoutScript = page.frameLocator('iframe').nth(2);
  await expect(withoutScript.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(withoutScript.getByText('Demodaten, synthetisch')).toBeVisible();
  forgetSandboxNotes(faults);
});

/**
 * Sends messages to the page and its frames, by turns.
 *
 * @returns how many of those to the page are right in all but their sender
 */
async function sendMessages(count: number): Promise<number> {
  const odd = [null, 0, '', 'x', [], {}, NaN, -1, 1e9, '500', { height: 5 }];
  const right = [
    { type: 'bw-atlas:height', v: 1, height: 777 },
    { type: 'bw-atlas:ask', v: 1 },
    { type: 'bw-atlas:set', v: 1, height: 777, title: 'x', src: 'x' },
  ];
  let sent = 0;
  for (let number = 0; number < count; number++) {
    const whole = right[number % 3]!;
    const name = ['type', 'v', 'height'][number % 7];
    const changed = name === undefined ? whole : { ...whole, [name]: odd[number % 11] };
    const target = number % 5 > 1 ? top! : top!.frames[number % 3]!;
    target.postMessage(number % 11 === 0 ? odd[(number / 11) % 11] : changed, '*');
    sent += Number(target === top && changed === right[0] && number % 11 > 0);
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return sent;
}

test('5,000 messages of others change nothing, in the page and in its frames', async ({ page, faults }) => {
  await page.goto('embed/examples/several.html');
  await expect.poll(async () => (await heightsOf(page)).slice(0, 2)).not.toContain('');
  const before = await heightsOf(page);
  await page.evaluate(() => {
    document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<title>Fremd</title>' }));
  });
  await expect.poll(() => page.frames().length).toBe(5);
  // From the page itself, and from a frame that is none of ours: right in all but the sender, or with one thing odd.
  for (const sender of [page.mainFrame(), page.frames()[4]!])
    expect(await sender.evaluate(sendMessages, 2500)).toBeGreaterThan(200);
  expect((await heightsOf(page)).slice(0, 3)).toEqual(before);
  await expect(page.frameLocator('iframe').first().getByRole('heading', { level: 1 })).toHaveText(/^Start/);
  forgetSandboxNotes(faults);
});

test('a host that allows its own origin only shows the map and its height', async ({ page, faults }) => {
  const frame =
    '<iframe src="embed/start.html" title="Start" data-bw-atlas sandbox="allow-scripts allow-same-origin" width="100%" height="300"></iframe>';
  await openHost(page, `${frame}<script src="embed/resize.js"></script>`, "default-src 'self'");
  await expect.poll(async () => parseInt((await heightsOf(page))[0] ?? '')).toBeGreaterThan(400);
  await expect(page.frameLocator('iframe').locator('.areas path').first()).toBeAttached();
  forgetSandboxNotes(faults);
});

test('the styles of a hostile host do not reach the map, and its colours do by their names', async ({
  page,
}) => {
  await page.goto('embed/examples/hostile.html');
  await expect.poll(() => page.frames().length).toBe(3);
  const themed = page.frames().find((frame) => frame.url().includes('farbe-text=f4f4f4'))!;
  expect(themed.url()).toContain('farbe-grund=15171c');
  await themed.waitForFunction(() => innerHeight > 400);
  const style = await themed.evaluate(() => {
    const { fontSize, direction } = getComputedStyle(document.querySelector('h1')!);
    return { fontSize, direction, ground: getComputedStyle(document.documentElement).backgroundColor };
  });
  expect(style).toEqual({ fontSize: '20px', direction: 'ltr', ground: 'rgb(21, 23, 28)' });
  const element = page.locator('bw-atlas-embed');
  await element.evaluate((node: HTMLElement) => (node.hidden = true));
  await expect(element).toBeHidden();
  expect(page.frames()).toContain(themed);
  await element.evaluate((node: HTMLElement) => (node.hidden = false));
  await expect(element).toBeVisible();
});

test('a map answers to keys, and is a picture where its address says so', async ({ page }) => {
  await page.goto('embed/start.html?zeigt=legende');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByText('Demodaten, synthetisch')).toBeVisible();
  await page.locator('svg.map').focus();
  await page.keyboard.press('ArrowRight');
  const first = await page.locator('.tip strong').textContent();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.tip strong')).not.toHaveText(first!);
  await page.keyboard.press('Escape');
  await expect(page.locator('.tip')).toBeHidden();
  await page.getByRole('button', { name: /Januar 2018/ }).click();
  await expect(page.locator('svg.map.dimmed path.out').first()).toBeAttached();
  await page.goto('embed/start.html?form=gleich&ort=08111000');
  await expect(page.getByText('Alle Kommunen gleich groß.')).toBeVisible();
  const forms = await page
    .locator('.areas path')
    .evaluateAll((areas) =>
      areas.map((area) => (area as SVGPathElement).getBBox()).map(({ width, height }) => width * height),
    );
  expect(Math.max(...forms) / Math.min(...forms)).toBeLessThan(1.15);
  await expect(page.locator('.marked li')).toHaveText(/^Stuttgart: ./);
  await page.getByRole('link', { name: 'Zur Landkarte' }).click();
  await expect(page).toHaveURL(/embed\/start\.html\?ort=08111000$/);
  await page.goto('embed/start.html?statisch=ja');
  await expect(page.locator('svg.map')).toHaveAttribute('role', 'img');
});

/** A clipboard that is the page's own: whether the system lends its real one depends on the machine. */
async function replaceClipboard(page: Page, isAllowed: boolean): Promise<() => Promise<unknown>> {
  await page.addInitScript((allowed) => {
    let copied: string | undefined;
    const writeText = (text: string) => {
      if (!allowed) return Promise.reject(new DOMException('not allowed', 'NotAllowedError'));
      copied = text;
      return Promise.resolve();
    };
    const readText = () => Promise.resolve(copied);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText, readText } });
  }, isAllowed);
  return () => page.evaluate(() => navigator.clipboard.readText());
}

/**
 * Brings a control into view and lets the browser draw it there: a press that comes in the same moment would still go to
 * the frame of another process that was drawn in its place.
 */
async function settle(control: Locator): Promise<Locator> {
  await control.scrollIntoViewIfNeeded();
  await control.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  return control;
}

test('where copying is refused, the code is selected and the page says how to copy it', async ({ page }) => {
  await replaceClipboard(page, false);
  await page.goto('einbetten/');
  const code = page.getByRole('textbox', { name: 'Art der Einbettung' });
  await expect(code).not.toHaveValue('');
  await (await settle(page.getByRole('button', { name: 'Code kopieren' }))).click();
  await expect(page.locator('.result [role=status]')).toContainText('Strg + C kopiert ihn');
  const selected = await code.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toBe(await code.inputValue());
});

test('the page that makes the code asks for a title, and copies', async ({ page }) => {
  const readClipboard = await replaceClipboard(page, true);
  await page.goto('einbetten/');
  const code = page.getByRole('textbox', { name: 'Art der Einbettung' });
  await page.getByLabel('Titel des Rahmens').fill('');
  await expect(page.getByText('Der Rahmen braucht einen Titel')).toBeVisible();
  await expect(code).toHaveValue('');
  await page.getByLabel('Titel des Rahmens').fill('Unsere Karte');
  await page.getByLabel('Markierte Kommunen').fill('Tübingen, Bonn');
  await page.getByLabel('Markierte Kommunen').press('Tab');
  await expect(page.getByText('Markiert werden: Tübingen')).toBeVisible();
  await expect(page.getByText('Nicht gefunden und nicht markiert: Bonn')).toBeVisible();
  await (await settle(page.getByLabel('Diese Ausgabe'))).check();
  await (await settle(page.getByLabel('Rahmen, feste Form'))).check();
  await expect(code).toHaveValue(
    /edition\/[0-9a-f]{8}\/embed\/start\.html\?ort=08416041" title="Unsere Karte"/,
  );
  await (await settle(page.getByLabel('gleich große Kommunen'))).check();
  await expect(code).toHaveValue(/start\.html\?ort=08416041&amp;form=gleich"/);
  // The height of a fixed frame is that of the preview, which comes a moment later.
  await expect(async () => {
    await page.getByRole('button', { name: 'Code kopieren' }).click();
    expect(await readClipboard()).toBe(await code.inputValue());
  }).toPass();
  await expect(page.locator('.result [role=status]')).toHaveText('Der Code ist in der Zwischenablage.');
});

test('a district by itself is chosen in the form, and shown whatever way its address is written', async ({
  page,
}) => {
  await page.goto('einbetten/');
  const code = page.getByRole('textbox', { name: 'Art der Einbettung' });
  await page.getByLabel('Gebiet', { exact: true }).selectOption('Ostalbkreis');
  await expect(page.getByLabel('Titel des Rahmens')).toHaveValue(/^Ostalbkreis: Start/);
  await expect(code).toHaveValue(/embed\/gebiet\/08136\/start\.html" title="Ostalbkreis: /);
  const preview = page.frameLocator('iframe.preview');
  await expect(preview.locator('.areas path')).toHaveCount(42);
  await expect(preview.getByText(/ von 42 Kommunen mit Angabe/).first()).toBeVisible();
  await page.getByLabel('Markierte Kommunen').fill('Aalen, Stuttgart');
  await page.getByLabel('Markierte Kommunen').press('Tab');
  await expect(page.getByText('Nicht im gewählten Gebiet und dort nicht markiert: Stuttgart')).toBeVisible();
  await expect(code).toHaveValue(/start\.html\?ort=08136088" /);

  await page.goto('embed/start.html?gebiet=08136&form=gleich&ort=08136088,08111000');
  await expect(page).toHaveURL(/embed\/gebiet\/08136\/start\.html\?ort=08136088,08111000&form=gleich$/);
  await expect(page.getByText('Nicht auf dieser Karte und deshalb nicht markiert: 08111000')).toBeVisible();
  await expect(page.locator('.marked li')).toHaveText(/^Aalen: ./);
  await expect(page.locator('.around')).toHaveCount(0);
  await page.goto('embed/gebiet/08136/start.html');
  const box = await page.locator('.map').boundingBox();
  await page.mouse.move(box!.x + 4, box!.y + 4);
  await expect(page.locator('.tip')).toBeHidden();
  await page.locator('svg.map').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.tip')).toContainText('Ostalbkreis');
  await page.goto('embed/start.html?gebiet=99999');
  await expect(page.getByText('Zu sehen ist: Baden-Württemberg.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Start des/);
});

test('every embedded map and edition asks its own origin only and leaves nothing', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  const maps = ['embed', 'embed/en'].flatMap((folder) =>
    readdirSync(`dist/${folder}`)
      .filter((name) => name.endsWith('.html'))
      .map((name) => `${folder}/${name}`),
  );
  const [edition = ''] = readdirSync('dist/edition');
  const origins = new Set<string>();
  context.on('request', (request) => origins.add(new URL(request.url()).origin));
  for (const path of [
    ...maps,
    'einbetten/',
    'en/embedding/',
    `edition/${edition}/`,
    `edition/${edition}/embed/start.html`,
  ]) {
    await page.goto(path);
    const left = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    expect(left, path).toEqual([0, 0, 0]);
  }
  await expect(page.getByText(`Ausgabe ${edition}: Diese Fassung bleibt, wie sie ist.`)).toBeVisible();
  expect([...origins]).toEqual([new URL(baseURL!).origin]);
  expect(await context.cookies()).toEqual([]);
  expect(context.serviceWorkers()).toEqual([]);
});

test('a self-hosted map runs under the policy in it', async ({ page, request }) => {
  const { unzipSync } = await import('fflate');
  const zip = await (await request.get('embed/start.zip')).body();
  const html = new TextDecoder().decode(unzipSync(zip)['index.html']);
  await page.route('**/alone.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('alone.html');
  await page.locator('svg.map').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.tip')).toBeVisible();
  await expect(page.locator('h1')).toHaveCSS('font-size', '20px');
});
