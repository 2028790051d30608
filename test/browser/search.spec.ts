import { expect, test } from './atlas.ts';

test('the search leads to the municipalities of a district or association', async ({ page }) => {
  await page.goto('?seite=karte');
  const field = page.getByRole('combobox', { name: 'Kommune suchen' });
  await field.fill('ostalb');
  await expect(
    page.getByRole('option', { name: 'Ostalbkreis Kreis · 42 Kommunen als Tabelle' }),
  ).toBeVisible();
  await field.press('Enter');
  await expect(page).toHaveURL(/\?seite=tabelle&filter=Ostalbkreis$/);
  await expect(page.getByRole('row', { name: /Aalen/ }).first()).toBeVisible();
});
