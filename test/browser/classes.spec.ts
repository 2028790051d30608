import { expect, test } from './atlas.ts';
import { findClipped } from './layout.ts';

test('classes are chosen by keyboard, told apart from the published ones, and given back', async ({
  page,
}) => {
  await page.goto('?merkmal=vzae');
  const classes = page.locator('atlas-classes');
  const legend = page.locator('atlas-legend').first();
  await classes.locator('summary').press('Enter');
  const method = classes.getByLabel('Einteilung');
  await method.selectOption('quantile');
  await expect(page).toHaveURL(/klassen=quantile-5/);
  await expect(classes.getByText('andere als veröffentlicht')).toBeVisible();
  await expect(legend.getByRole('row', { name: /bis 0,21/ })).toBeVisible();

  await classes.getByRole('button', { name: /irgendeiner/ }).press('Enter');
  await expect(legend.getByText(/andere Klasse: bei irgendeiner/).first()).toBeVisible();

  await method.selectOption('own');
  const limits = classes.getByLabel('Grenzen zwischen den Klassen');
  await limits.fill('0,5; eins');
  await classes.getByRole('button', { name: 'Anwenden' }).press('Enter');
  await expect(classes.getByRole('alert')).toHaveText(/eins/);
  await limits.fill('0,5; 1');
  await classes.getByRole('button', { name: 'Anwenden' }).press('Enter');
  await expect(page).toHaveURL(/klassen=0.5,1$/);
  await expect(legend.getByRole('row', { name: /über 0,5 bis 1/ })).toBeVisible();

  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(findClipped)).toEqual([]);
  await classes.getByRole('button', { name: 'Wie veröffentlicht' }).press('Enter');
  await expect(page).not.toHaveURL(/klassen/);
});
