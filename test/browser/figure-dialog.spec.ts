import { readFileSync } from 'node:fs';
import { expect, test } from './atlas.ts';
import { openTable } from './pages.ts';

test('a view is saved as figure and cited, and the focus comes back to where it was', async ({ page }) => {
  await openTable(page);
  const open = page.getByRole('button', { name: 'Abbildung speichern' });
  await open.click();
  const dialog = page.getByRole('dialog', { name: 'Abbildung' });
  const preview = dialog.locator('.preview svg');
  await expect(preview).toHaveAttribute('width', '174mm');
  await dialog.getByLabel('Größe').selectOption('85mm');
  await expect(preview).toHaveAttribute('width', '85mm');
  await expect(dialog.locator('pre')).toContainText('--width 85mm');

  const saveAs = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name }).click(),
    ]);
    return readFileSync(await download.path());
  };
  const svg = (await saveAs('SVG speichern')).toString();
  expect(svg).toContain('width="85mm"');
  const png = await saveAs('PNG speichern');
  expect(png.readUInt32BE(16)).toBe(Math.round((85 / 25.4) * 300));
  expect(png.toString('latin1')).toContain('pHYs');

  const pdf = await saveAs('PDF speichern');
  expect(pdf.toString('latin1')).toMatch(/^%PDF-1\.7[^]*\/FontFile2/);
  await expect(dialog).toContainText('ein R-Skript, das die Karte neu zeichnet');
  const bundle = (await saveAs('Paket (ZIP) speichern')).toString('latin1');
  for (const file of ['values.csv', 'map.R', 'citation.bib', '.pdf', '.png']) expect(bundle).toContain(file);

  const inset = dialog.getByLabel(/^Ausschnitt/);
  for (const key of ['08111', '08116']) await inset.selectOption(key);
  await expect(dialog.locator('pre')).toContainText('--inset 08111,08116');
  await expect(preview.locator('#inset-areas')).toHaveCount(1);
  await dialog
    .getByRole('button', { name: 'Landkreis Esslingen aus dem Ausschnitt entfernen' })
    .press('Enter');
  await expect(inset).toBeFocused();
  await dialog.getByLabel('Aufbau').selectOption('pair');
  await expect(preview.locator('#b-areas')).toHaveCount(1);
  await expect(dialog.locator('pre')).toContainText('--layout pair');

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(open).toBeFocused();

  await page.getByRole('button', { name: 'Daten und Zitat' }).click();
  const data = page.getByRole('dialog', { name: 'Daten und Zitat' });
  await data.getByLabel('So zitieren').selectOption('bibtex');
  await expect(data.locator('pre').first()).toContainText('@misc{');
  await expect(data.getByRole('link', { name: /GeoPackage/ })).toBeVisible();
  const [sheet] = await Promise.all([
    page.waitForEvent('download'),
    data.getByRole('button', { name: 'XLSX' }).click(),
  ]);
  expect(readFileSync(await sheet.path()).toString('latin1')).toMatch(/^PK/);
});

test('the dialog of a figure fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openTable(page);
  await page.getByRole('button', { name: 'Abbildung speichern' }).click();
  await expect(page.getByRole('dialog').locator('.preview svg')).toBeVisible();
  const wide = await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  expect(wide).toBe(0);
});
