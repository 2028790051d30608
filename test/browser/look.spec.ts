import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from './atlas.ts';
import { looks, usualWidths, type LookedAt } from './look-views.ts';
import { compareLook, giveTypeface } from './look.ts';

/**
 * Cells of 8 × 8 CSS pixels that may look otherwise than in the picture kept: a line of text has more, another build of
 * the browser fewer. New pictures are made with `npx playwright test look --update-snapshots`, and looked at before
 * they are taken.
 */
const mostDifferent = 24;

const fontFile = (weight: number) =>
  readFileSync(`node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`);
const faces = { 400: fontFile(400), 600: fontFile(600) };

/** What another machine or another build of the data shows otherwise: addresses with a port, frames, the edition. */
const passedOver = 'footer, textarea, iframe';

const heightOf = (width: number) => (width < 600 ? 740 : 900);
const kindOf = ({ isDark }: LookedAt) => (isDark ? 'dark' : 'light');

for (const [name, look] of Object.entries(looks))
  test(`"${name}" looks as it did`, async ({ page }, info) => {
    const widths: readonly number[] = look.widths ?? usualWidths;
    const widest = Math.max(...widths);
    await page.emulateMedia({ colorScheme: kindOf(look) });
    await page.setViewportSize({ width: widest, height: heightOf(widest) });
    await page.goto(look.address);
    await expect(page.locator(look.ready).first()).toBeVisible();
    await giveTypeface(page, faces);
    for (const width of widths) {
      await page.setViewportSize({ width, height: heightOf(width) });
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
      if (look.inSight) await page.locator(look.inSight).evaluate(scrollTo);
      const file = `test/browser/looks/${name}-${width}.png`;
      const kept = existsSync(file) ? readFileSync(file, 'base64') : undefined;
      const mask = [page.locator(passedOver)];
      const screenshot = await page.screenshot({ animations: 'disabled', mask, maskColor: '#dddddd' });
      const { small, different } = await compareLook(page, screenshot, kept);
      if (['all', 'changed'].includes(info.config.updateSnapshots)) {
        mkdirSync(dirname(file), { recursive: true });
        if (different === undefined || different > 0) writeFileSync(file, small, 'base64');
        continue;
      }
      const isLike = different !== undefined && different <= mostDifferent;
      if (!isLike) {
        await info.attach(`${name}-${width}`, { body: screenshot, contentType: 'image/png' });
        await info.attach(`${name}-${width}-small`, {
          body: Buffer.from(small, 'base64'),
          contentType: 'image/png',
        });
      }
      expect.soft(different, `cells that differ, ${width} px wide`).toBeLessThanOrEqual(mostDifferent);
    }
  });

/** Runs in the page: brings an element to the top of the frame that it is scrolled in, and leaves the page alone. */
function scrollTo(element: Element): void {
  const frame = element.parentElement!;
  frame.scrollTop += element.getBoundingClientRect().top - frame.getBoundingClientRect().top;
}

test('a picture is like itself, and no longer where a line of the page is missing', async ({ page }) => {
  await page.goto('ort/08416041/');
  await giveTypeface(page, faces);
  const whole = await page.screenshot();
  const { small } = await compareLook(page, whole, undefined);
  expect((await compareLook(page, whole, small)).different).toBe(0);
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => heading.replaceChildren());
  const { different } = await compareLook(page, await page.screenshot(), small);
  expect(different).toBeGreaterThan(mostDifferent);
  await page.setViewportSize({ width: 700, height: 800 });
  expect((await compareLook(page, await page.screenshot(), small)).different).toBeUndefined();
});
