import { expect, test } from './atlas.ts';

test('the search leads to the municipalities of a district or association', async ({ page }) => {
  await page.goto('?seite=karte');
  const field = page.getByRole('combobox', { name: 'Kommune oder Merkmal suchen' });
  await field.fill('ostalb');
  await expect(
    page.getByRole('option', { name: 'Ostalbkreis Kreis · 42 Kommunen als Tabelle' }),
  ).toBeVisible();
  await field.press('Enter');
  await expect(page).toHaveURL(/\?seite=tabelle&filter=Ostalbkreis$/);
  await expect(page.getByRole('row', { name: /Aalen/ }).first()).toBeVisible();
});

test('the search leads to an indicator by a word of its answers, and keeps the selected place', async ({
  page,
}) => {
  await page.goto('?ort=08136088');
  const field = page.getByRole('combobox', { name: 'Kommune oder Merkmal suchen' });
  await field.fill('papier');
  await expect(page.getByRole('option', { name: /Dokumentation Merkmal · .*Papier/ })).toBeVisible();
  await field.press('Enter');
  await expect(page).toHaveURL(/\?merkmal=dokumentation&ort=08136088$/);
});

test('"Where am I?" asks only on a click, and selects the municipality on the device', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ longitude: 10.0934, latitude: 48.8378 });
  await page.goto('?seite=karte');
  await page.getByRole('button', { name: 'Wo bin ich?' }).click();
  await expect(page).toHaveURL(/\?ort=08136088$/);
  await context.setGeolocation({ longitude: 13.4, latitude: 52.5 });
  await page.getByRole('button', { name: 'Wo bin ich?' }).click();
  await expect(page.getByText('Ihr Standort liegt außerhalb der Karte.')).toBeVisible();
});

test('a refused position is told, with another way', async ({ page }) => {
  await page.goto('?seite=karte');
  await page.getByRole('button', { name: 'Wo bin ich?' }).click();
  await expect(page.getByText(/gibt den Standort nicht frei|nicht zu ermitteln/)).toBeVisible();
});
