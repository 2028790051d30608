import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';

interface Topology {
  readonly objects: {
    readonly municipalities: {
      readonly geometries: readonly { readonly properties: Record<string, unknown> }[];
    };
  };
}

/** An edition as it might have been: Aalen began two months later. */
async function keepEdition(page: Page, edition: string): Promise<void> {
  const folder = `**/edition/${edition}/data/`;
  await page.route(`${folder}atlas.topo.json`, async (route) => {
    const response = await route.fetch({ url: new URL('./data/atlas.topo.json', page.url()).href });
    const topology = (await response.json()) as Topology;
    const { geometries } = topology.objects.municipalities;
    const aalen = geometries.find(({ properties }) => properties['name'] === 'Aalen')!;
    aalen.properties['start'] = '2018-05';
    await route.fulfill({ json: topology });
  });
  await page.route(`${folder}atlas.catalog.json`, async (route) => {
    const response = await route.fetch({ url: new URL('./data/atlas.catalog.json', page.url()).href });
    await route.fulfill({ json: { ...((await response.json()) as object), edition } });
  });
}

test('the data page shows what differs from an earlier edition, and its link does so again', async ({
  page,
  faults,
}) => {
  await page.goto('?seite=daten');
  await keepEdition(page, '2c6b6cc5');
  const changes = page.locator('atlas-changes');
  const field = changes.getByRole('textbox', { name: 'Kennung oder Link der früheren Ausgabe' });
  const outcome = changes.getByRole('status');

  await field.fill('letzte Woche');
  await field.press('Enter');
  await expect(outcome).toContainText('Darin steht keine Kennung');

  await field.fill('deadbeef');
  await field.press('Enter');
  await expect(outcome).toHaveText('Die Ausgabe deadbeef liegt nicht auf diesem Server.');

  await field.fill('https://example.org/edition/2c6b6cc5/');
  await field.press('Enter');
  await expect(outcome).toHaveText('Seit der Ausgabe 2c6b6cc5: 1 Angabe geändert, in 1 Kommune.');
  await expect(changes.getByRole('row', { name: 'Aalen' })).toHaveText(/Mai 2018\s*März 2018/);

  await expect(page).toHaveURL(/\?seite=daten#ausgabe=2c6b6cc5$/);
  await page.reload();
  await expect(outcome).toContainText('1 Angabe geändert');

  // The missing files of the one edition are told by the server and the browser, each in its own time.
  const others = faults.filter((fault) => !/deadbeef|status of 404/.test(fault));
  faults.splice(0, faults.length, ...others);
});
