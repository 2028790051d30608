import { expect, test } from './atlas.ts';

/** A large town, two municipalities of large associations, a town that is a district; districts with many municipalities and with one. */
const places = ['08136088', '08315014', '08425011', '08111000', '08136', '08425', '08111'] as const;

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
