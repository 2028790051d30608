import { readFileSync } from 'node:fs';
import type { AreaId } from '../../src/core/model.ts';
import { adjacencyOf, findClusters } from '../../src/core/adjacency.ts';
import { parseDataset } from '../../src/core/dataset.ts';
import { tileDataset } from '../../src/core/equal/tile-dataset.ts';
import { parseTiling } from '../../src/core/equal/tiling.ts';
import { projectPoint, type LonLat } from '../../src/core/mercator.ts';
import { expect, test } from './atlas.ts';
import { openMap, waitForPage } from './pages.ts';

const load = (name: string): unknown => JSON.parse(readFileSync(`dist/data/${name}`, 'utf8'));

test('the cells of the built site stay near the ground, keep neighbours, and no district is torn', () => {
  const dataset = parseDataset(load('atlas.topo.json'), load('atlas.catalog.json'));
  const { ground: _ground, ...tiled } = tileDataset(
    dataset,
    parseTiling(load('atlas-equal.json'), dataset.municipalities),
  );
  const truth = adjacencyOf(dataset);
  const beside = adjacencyOf(tiled);

  const kmPerWorld = 40_075 * Math.cos((48.6 * Math.PI) / 180);
  const ways = dataset.municipalities.map(({ point }, index) => {
    const [[x0, y0], [x1, y1]] = [point, tiled.municipalities[index]!.point].map((place: LonLat) =>
      projectPoint(place),
    ) as [LonLat, LonLat];
    return Math.hypot(x1 - x0, y1 - y0) * kmPerWorld;
  });
  expect(ways.reduce((sum, way) => sum + way, 0) / ways.length).toBeLessThan(11);
  expect(Math.max(...ways)).toBeLessThan(40);

  const pairs = [...truth].flatMap(([id, others]) => others.map((other) => [id, other] as const));
  const kept = pairs.filter(([id, other]) => beside.get(id)!.includes(other));
  expect(kept.length / pairs.length).toBeGreaterThan(0.6);

  const torn = dataset.groups.district.filter(
    ({ members }) => findClusters(new Set(members), beside).length > 1,
  );
  expect(torn).toEqual([]);
  expect(findClusters(new Set(beside.keys()), beside)).toHaveLength(1);
});

test('the form of the map is chosen by keyboard, is read and walked like the other, and leads back', async ({
  page,
}) => {
  const map = await openMap(page, '?merkmal=organisation');
  const counts = await page.locator('atlas-legend').innerText();
  await page.getByRole('radio', { name: 'Landkarte' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/[?&]form=gleich/);
  await expect(page.getByText('Jede Kommune ist ein gleich großes Sechseck')).toBeVisible();
  expect(await page.locator('atlas-legend').innerText()).toBe(counts);

  const stuttgart = await map.evaluate(
    (element, id) => (element as HTMLElementTagNameMap['atlas-map']).pointOf(id)!,
    '08111000' as AreaId,
  );
  await map.locator('.stage').hover({ position: stuttgart });
  await expect(map.locator('.tooltip .name')).toHaveText('Stuttgart');
  await map.getByRole('button', { name: 'Karte mit der Tastatur erkunden' }).press('Enter');
  await expect(map.locator('.tooltip .name')).toHaveText('Stuttgart');
  await page.keyboard.press('ArrowRight');
  await expect(map.locator('.tooltip .name')).not.toHaveText('Stuttgart');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Zur Landkarte' }).click();
  await expect(page).not.toHaveURL(/form=/);
  await expect(page.getByRole('link', { name: 'Zur Landkarte' })).toHaveCount(0);
});

test('table, gaps and comparison draw equal sizes too, with the same way back', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  for (const address of [
    '?seite=tabelle',
    '?seite=luecken&frage=dokumentation.ist.papier',
    '?seite=vergleich&merkmal=organisation&kreuz=entscheidung',
    '?seite=vergleich&merkmal=vzae&kreuz=start&gegenueber=karten',
  ]) {
    await page.goto(address);
    await page.getByRole('radio', { name: 'gleich große Kommunen' }).check();
    await expect(page.getByText('Alle Kommunen gleich groß.'), address).toHaveCount(1);
    await expect(page).toHaveURL(/[?&]form=gleich/);
    await page.getByRole('link', { name: 'Zur Landkarte' }).click();
    await expect(page).not.toHaveURL(/form=/);
    await expect(page.getByText('Alle Kommunen gleich groß.'), address).toHaveCount(0);
  }
});

test('without the cells the map is that of the ground, and says so', async ({ page, faults }) => {
  await page.route('**/atlas-equal.json', (route) => route.abort('connectionrefused'));
  await page.goto('?form=gleich');
  await waitForPage(page);
  await expect(page.getByRole('alert')).toContainText('Zu sehen ist die Landkarte; alle Werte stimmen.');
  expect(faults.join()).toContain('cells of equal size could not be loaded');
  faults.length = 0;
});
