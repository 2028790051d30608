import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './atlas.ts';
import { waitForMap } from './pages.ts';

test('a ready-made question is answered with numbers, map, list and file', async ({ page }) => {
  await page.goto('?seite=luecken');
  await expect(page.getByText('Noch keine Frage gestellt.')).toBeVisible();
  await page.getByRole('link', { name: 'Wo wird nur auf Papier dokumentiert?' }).click();
  await expect(page).toHaveURL(/\?seite=luecken&frage=dokumentation\.ist\.papier$/);
  const finding = page.locator('atlas-gaps .finding');
  await expect(finding).toContainText(/Das trifft auf 158 von 1\.101 Kommunen zu/);
  await expect(page.getByText(/^Eine Antwort bleibt immer gewählt/)).toBeVisible();
  await expect(page.getByRole('img', { name: /wo es zutrifft\. Das trifft auf 158/ })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Liste als CSV herunterladen' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('luecken-demodaten.csv');
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines.filter((line) => line.includes(';trifft zu;'))).toHaveLength(158);
  await page.locator('summary', { hasText: 'Ostalbkreis' }).click();
  await page.getByRole('link', { name: 'Schwäbisch Gmünd', exact: true }).click();
  await expect(page).toHaveURL(/[?&]ort=08136065/);
  await page.goBack();
  await expect(finding).toContainText('158 von 1.101');
});

test('a question is built by keyboard alone', async ({ page }) => {
  await page.goto('?seite=luecken');
  const add = page.getByRole('button', { name: 'Bedingung hinzufügen' });
  await add.focus();
  await page.keyboard.press('Enter');
  const first = page.getByRole('group', { name: 'Bedingung 1', exact: true });
  await first.getByRole('combobox', { name: 'Monat' }).focus();
  await page.keyboard.type('März 2018');
  await expect(page).toHaveURL(/frage=start\.nach\.2018-03$/);
  await page.getByRole('button', { name: 'Gruppe hinzufügen' }).press('Enter');
  await first.getByRole('checkbox', { name: 'nicht' }).press('Space');
  await expect(page).toHaveURL(/frage=und\(nicht\(start\.nach\.2018-03\),oder\(start/);
  await page.getByRole('button', { name: 'Gruppe 2 entfernen' }).press('Enter');
  await expect(page).toHaveURL(/frage=nicht\(start\.nach\.2018-03\)$/);
  await expect(add).toBeFocused();
  await page.getByRole('button', { name: 'Bedingung 1 entfernen' }).press('Enter');
  await expect(page.getByText('Noch keine Frage gestellt.')).toBeVisible();
});

test('a question of an address that cannot be asked is told and left out', async ({ page }) => {
  await page.goto('?seite=luecken&frage=steine.ist.hart');
  await expect(page.getByText('frage=steine.ist.hart')).toBeVisible();
  await expect(page.getByText('Noch keine Frage gestellt.')).toBeVisible();
});

for (const width of [1280, 360])
  test(`the page of gaps keeps to the rules of accessibility and to a width of ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    const question = 'und(rechtsstatus.mindestens.2_duldung_eu,oder(vzae.zwischen.0_1,start.bis.2018-03))';
    await page.goto(`?seite=luecken&frage=${question}`);
    await expect(page.locator('atlas-gaps .finding')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join()}`),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

test('the painted answers stay until a question is asked, and come back with the page', async ({ page }) => {
  await page.goto('luecken/');
  await expect(page.getByRole('button', { name: 'Bedingung hinzufügen' })).toBeVisible();
  const answers = page.locator('.answers article');
  await expect(answers).toHaveCount(6);
  await page
    .locator('atlas-gaps')
    .getByRole('link', { name: 'Wo wird nur auf Papier dokumentiert?' })
    .click();
  await expect(page).toHaveURL(/\/luecken\/\?frage=dokumentation/);
  await expect(page.locator('atlas-gaps .finding')).toBeVisible();
  await expect(answers).toHaveCount(0);
  await page.goBack();
  await expect(answers).toHaveCount(6);
  await page.getByRole('link', { name: 'Karte', exact: true }).click();
  await expect(page).toHaveURL(/\/luecken\/\?seite=karte/);
  await waitForMap(page);
  await expect(answers).toHaveCount(0);
});
