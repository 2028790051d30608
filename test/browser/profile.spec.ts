import { expect, test } from './atlas.ts';

test('a chosen place is in sight beside its map, what the map shows first, and the page ends with its footer', async ({
  page,
}) => {
  await page.goto('?ort=08136088&merkmal=dokumentation');
  const place = page.locator('atlas-place');
  await expect(place.getByRole('heading', { name: 'Aalen' })).toBeInViewport({ ratio: 1 });
  await expect(place.locator('.entry').first()).toBeInViewport();
  await expect(place.locator('.entry').first()).toContainText('Dokumentation');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const blank = await page.evaluate(() => {
    const footer = document.querySelector('footer')!.getBoundingClientRect();
    return document.documentElement.scrollHeight - Math.round(footer.bottom + scrollY);
  });
  expect(blank).toBeLessThanOrEqual(1);
});

test('a profile says where a place stands and leads to neighbours and similar places', async ({ page }) => {
  await page.goto('?seite=karte&ort=08136088');
  const place = page.locator('atlas-place');
  await expect(place.getByRole('heading', { name: 'Aalen' })).toBeVisible();
  await expect(place).toContainText('Größenklasse: 103 Kommunen mit 20.000 oder mehr Einwohnern');
  const posts = place.locator('.entry', { hasText: 'Stellen (VZÄ)' });
  await expect(posts).toContainText(
    'höher als in mehr als drei Vierteln der 102 anderen Kommunen ähnlicher Größe',
  );
  await posts.locator('summary').click();
  await expect(posts.getByText('Kommunen des Kreises')).toBeVisible();
  await expect(place).toContainText(/Übereinstimmung \d\d\s%; gleich oder fast gleich: /);
  const origin = posts.getByRole('button', { name: 'Herkunft: Stellen (VZÄ) in Aalen' });
  await origin.press('Enter');
  const passport = page.getByRole('dialog', { name: 'Stellen (VZÄ) in Aalen' });
  await expect(passport).toContainText('Merkmal: Stellen (VZÄ) (vzae)');
  await page.keyboard.press('Escape');
  await expect(origin).toBeFocused();
  await place.getByRole('link', { name: 'Oberkochen', exact: true }).click();
  await expect(page).toHaveURL(/[?&]ort=08136050$/);
});

test('places are put side by side and taken away again', async ({ page }) => {
  await page.goto('?ort=08136088');
  const place = page.locator('atlas-place');
  await place.getByRole('link', { name: 'Oberkochen daneben stellen' }).click();
  await expect(page).toHaveURL(/[?&]ort=08136088,08136050$/);
  const table = place.getByRole('table');
  await expect(table.getByRole('columnheader')).toContainText(['Merkmal', 'Aalen', 'Oberkochen']);
  const widen = place.getByRole('button', { name: 'Als breite Tabelle öffnen' });
  await widen.press('Enter');
  const wide = page.getByRole('dialog', { name: '2 Kommunen im Vergleich' });
  await expect(wide.getByRole('columnheader', { name: 'Oberkochen, Ostalbkreis' })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(widen).toBeFocused();
  await table.getByRole('button', { name: 'Aalen nicht mehr vergleichen' }).click();
  await expect(page).toHaveURL(/[?&]ort=08136050$/);
  await expect(table).toHaveCount(0);
});
