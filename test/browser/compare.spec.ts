import { expect, test } from './atlas.ts';
import { findClipped } from './layout.ts';
import { waitForPage } from './pages.ts';

test('two maps are looked at together: one camera, one place pointed at, one selection', async ({ page }) => {
  await page.goto('?seite=vergleich&merkmal=vzae&gegenueber=karten&kreuz=kapazitaet-vorher');
  const compare = page.locator('atlas-compare');
  const maps = compare.getByRole('img', { name: /^(Stellen \(VZÄ\)|Kapazität: davor)$/ });
  await expect(maps).toHaveCount(2);

  const stage = compare.locator('.stage').first();
  await stage.hover();
  await expect(compare.getByRole('status')).toHaveText(/ – Stellen \(VZÄ\): .+; Kapazität: davor: /);
  await stage.click();
  await expect(page).toHaveURL(/ort=\d{8}/);
  await expect(compare.getByRole('table', { name: 'Werte der gewählten Kommunen' })).toBeVisible();
  await expect(compare.getByRole('table', { name: /dieselben Klassen/ })).toBeVisible();
  await expect(compare.getByRole('img', { name: /waagrecht/ })).toBeVisible();

  await expect(compare.locator('.names text').filter({ hasText: 'Stuttgart' })).toHaveCount(2);
  await stage.focus();
  await page.keyboard.press('ArrowDown');
  const before = await compare.getByRole('status').innerText();
  await page.keyboard.press('ArrowDown');
  await expect(compare.getByRole('status')).not.toHaveText(before);
  await page.keyboard.press('Enter');
  const walkedTo = (await compare.getByRole('status').innerText()).split(' – ')[0]!;
  await expect(compare.getByRole('rowheader', { name: walkedTo, exact: true })).toBeVisible();
  await page.keyboard.press('+');
  const seen = await maps.evaluateAll((all) => all.map((map) => map.getAttribute('viewBox')));
  expect(seen[0]).not.toMatch(/^0 0/);
  expect(seen[1]).toBe(seen[0]);

  await page.getByText('Karten zum Wischen').click();
  await expect(page).toHaveURL(/gegenueber=wischen/);
  const line = compare.getByRole('slider', { name: 'Trennlinie zwischen den Karten' });
  await line.press('End');
  await expect(line).toHaveAttribute('aria-valuetext', /^bis 100/);
});

test('two months of one indicator fit a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(
    '?seite=vergleich&merkmal=start&gegenueber=karten&kreuz=start&bis=2018-01&kreuzbis=2018-03',
  );
  await waitForPage(page);
  await expect(page.locator('atlas-compare').getByRole('img')).toHaveCount(2);
  expect(await page.evaluate(findClipped)).toEqual([]);
});
