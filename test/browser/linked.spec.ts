import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { openMap } from './pages.ts';

const rowOf = (page: Page, label: string) =>
  page.locator('atlas-legend').getByRole('button', { name: `${label} auf der Karte hervorheben` });

test('a row of the legend fades the rest of the map, by pointer and by keyboard, and Escape lets go', async ({
  page,
}) => {
  const map = await openMap(page, '?merkmal=vzae&umriss=ohne');
  const areas = map.locator('.map-drawing > g').first();
  await expect(areas).toHaveAttribute('opacity', '1');
  await rowOf(page, 'über 2').hover();
  await expect(areas).toHaveAttribute('opacity', '0.2');
  await page.mouse.move(2, 2);
  await expect(areas).toHaveAttribute('opacity', '1');

  await rowOf(page, 'bis 0,25').focus();
  await page.keyboard.press('ArrowDown');
  await expect(rowOf(page, 'über 0,25 bis 0,5')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'über 0,25 bis 0,5')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(/^Hervorgehoben – über 0,25 bis 0,5: \d+ Kommunen, darunter/)).toBeVisible();

  // Several at once, in the address, and back by one press.
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page).toHaveURL(/hervor=2,3&/);
  await rowOf(page, 'über 2').click({ modifiers: ['ControlOrMeta'] });
  await expect(page).toHaveURL(/hervor=2,3,5&/);
  await expect(page.getByText(/^Hervorgehoben – .* und über 2: \d+ Kommunen, darunter/)).toBeVisible();
  await expect(rowOf(page, 'bis 0,25')).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/hervor/);
  await expect(rowOf(page, 'über 0,25 bis 0,5')).toHaveAttribute('aria-pressed', 'false');
});

test('a municipality under the pointer marks its row in the legend and its place in the distribution', async ({
  page,
}) => {
  const map = await openMap(page, '?merkmal=vzae');
  const chart = page.locator('atlas-distribution');
  await expect(chart.getByRole('heading', { name: 'Verteilung' })).toBeVisible();
  const point = await map.evaluate((element) => {
    const atlas = element as HTMLElementTagNameMap['atlas-map'];
    return atlas.pointOf('08111000' as Parameters<typeof atlas.pointOf>[0])!;
  });
  await map.locator('.stage').hover({ position: point });
  await expect(page.locator('atlas-legend tr.held')).toContainText('über 2');
  await expect(chart.getByText(/^Stuttgart: [\d,]+ VZÄ$/)).toBeVisible();
});

test('a tap pins a combination of answers, another tap lets go', async ({ page }) => {
  await page.goto('?merkmal=unterbringung');
  const column = page.locator('atlas-combinations').getByRole('button').first();
  await column.click();
  await expect(column).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('atlas-legend').getByText(/^Hervorgehoben – /)).toBeVisible();
  await column.click();
  await expect(column).toHaveAttribute('aria-pressed', 'false');
});

test('the bars of the distribution are walked by the arrow keys', async ({ page }) => {
  await page.goto('?merkmal=kapazitaet');
  const slider = page.getByRole('slider', { name: 'Verteilung nach Werten' });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /^über \+.* VZÄ: \d+ Kommunen, darunter Stuttgart/);
  await page.keyboard.press('ArrowLeft');
  await expect(slider).not.toHaveAttribute('aria-valuetext', /darunter Stuttgart/);

  // Dragging brings out all bars on the way.
  const { x, y, width } = (await slider.boundingBox())!;
  await page.mouse.move(x + width * 0.3, y + 20);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.6, y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/hervor=(ab|von|ueber)-?[\d.]+_[\d.]+$/);
});

test('the published shares stand on the curve, and are told below it', async ({ page }) => {
  await page.goto('?merkmal=start');
  const timeline = page.locator('atlas-timeline');
  await expect(timeline.locator('.mark')).toHaveCount(2);
  await expect(
    timeline.getByText(/^Im Bericht: über 50\s% bis Jan 2018 und etwa 95\s% bis Mai 2018/),
  ).toBeVisible();
});
