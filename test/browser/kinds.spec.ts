import { expect, test } from './atlas.ts';

test('several answers have a small map each, which leads to the map of that answer', async ({ page }) => {
  await page.goto('?merkmal=rechtsstatus');
  await page.getByRole('radio', { name: 'je Antwort eine' }).check();
  await expect(page).toHaveURL(/ansicht=einzeln/);
  const figures = page.getByRole('figure');
  await expect(figures).toHaveCount(6);
  await expect(figures.first().getByRole('img')).toBeVisible();
  await figures.getByRole('link', { name: 'Duldung' }).click();
  await expect(page).toHaveURL(/\?merkmal=rechtsstatus&antworten=duldung$/);
  await expect(page.getByRole('checkbox', { name: 'Duldung' })).toBeChecked();
});

test('posts can be shown as their association reported them', async ({ page }) => {
  await page.goto('?merkmal=vzae');
  await page.getByRole('radio', { name: 'wie gemeldet' }).check();
  await expect(page).toHaveURL(/verteilung=gemeldet/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geförderte Stellen je Verband');
  await expect(page.locator('atlas-legend')).toContainText('davon über den Verband gemeldet');
});

test('a pressed cell of two crossed indicators stands in the address and is there again', async ({
  page,
}) => {
  await page.goto('?seite=vergleich&merkmal=rechtsstatus&antworten=duldung&kreuz=dokumentation');
  const cell = page.locator('atlas-cross .cell').nth(1);
  await cell.click();
  await expect(page).toHaveURL(/zelle=1\.2/);
  await page.reload();
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('atlas-cross .cell[aria-pressed=true]')).toHaveCount(1);
  await page.getByLabel('Vergleichen mit').selectOption('start');
  await expect(page).not.toHaveURL(/zelle/);
});
