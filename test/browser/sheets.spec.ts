import { expect, test } from './atlas.ts';

/** A municipality with a long name, a large town, districts with many and with one municipality, an association. */
const places = ['08136088', '08111000', '08325049', '08136', '08111', '08325'] as const;

test('a municipality and a district are printed on one sheet of A4 each', async ({ page }) => {
  for (const place of places) {
    await page.goto(`ort/${place}/`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(countPages(pdf), place).toBe(1);
    expect(sizeOf(pdf), place).toEqual([595, 842]);
  }
});

test('a sheet leads up, down and to its neighbours', async ({ page }) => {
  await page.goto('ort/08136088/');
  await page.getByRole('link', { name: 'Ostalbkreis' }).first().click();
  await expect(page).toHaveURL(/\/ort\/08136\/$/);
  await page.getByRole('link', { name: 'Heidenheim' }).first().click();
  await expect(page).toHaveURL(/\/ort\/08135\/$/);
  await page.getByRole('link', { name: 'Steinheim am Albuch', exact: true }).click();
  await expect(page).toHaveURL(/\/ort\/08135032\/$/);
});

const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Width and height of the first page in points, rounded. */
function sizeOf(pdf: Buffer): readonly number[] {
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
  return [Math.round(Number(width)), Math.round(Number(height))];
}
