import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { AreaId } from '../../src/core/model.ts';
import { expect, test } from './atlas.ts';
import { openMap, waitForMap } from './pages.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Words and widths each once: what a language breaks it breaks at any width. */
const settings = [
  { language: 'de', viewport: { width: 1280, height: 800 } },
  { language: 'en', viewport: { width: 360, height: 740 } },
];

/** Looks at the page in its present state, of which `what` is the name. */
type Look = (what: string) => Promise<void>;
/** Walks through states of one page; `query` holds the language. */
type Walk = (page: Page, query: string, look: Look) => Promise<unknown>;

const walks: Readonly<Record<string, Walk>> = {
  'the map page': async (page, query, look) => {
    const map = await openMap(page, query);
    await look('as it opens');
    await map.scrollIntoViewIfNeeded();
    await map.hover({ position: await pointOf(map, '08111000' as AreaId) });
    await expect(map.locator('.tooltip')).toBeVisible();
    await look('with a tooltip');
    await page.mouse.move(0, 0);
    await page.getByRole('button', { name: /erkunden|Explore/ }).press('Enter');
    await page.keyboard.press('ArrowRight');
    await expect(map.getByRole('application')).toBeFocused();
    await look('explored by keyboard');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/[?&]ort=/);
    await page.keyboard.press('Escape');
    await map.getByRole('button', { name: /Vergrößern|Zoom in/ }).click();
    await expect(map.getByRole('button', { name: /Nach links|Move left/ })).toBeVisible();
    await look('with a selected place, zoomed in');
  },
  'the search': async (page, query, look) => {
    await page.goto(query);
    const field = page.getByRole('combobox', { name: /Kommune oder Merkmal suchen|Find a place/ });
    await field.fill('Neu');
    await field.press('ArrowDown');
    await expect(page.locator('atlas-search').getByRole('option', { selected: true })).toBeVisible();
    await look('with suggestions');
    await field.fill('Nirgendwo');
    await expect(page.getByText(/[„“]Nirgendwo/)).toBeVisible();
    await look('without a match');
  },
  'the table': async (page, query, look) => {
    await openRows(page, `${query}&seite=tabelle&merkmal=organisation&filter=heim`);
    await look('filtered');
    await page.getByRole('searchbox').fill('Nirgendwo');
    await expect(page.getByRole('button', { name: /Filter aufheben|Clear filter/ })).toBeVisible();
    await look('empty');
  },
  'the data page': async (page, query, look) => {
    await page.goto(`${query}&seite=daten&merkmal=wetter`);
    await expect(page.getByText('wetter')).toBeVisible();
    await look('with a notice');
  },
  'the comparison': async (page, query, look) => {
    await page.goto(`${query}&seite=vergleich&merkmal=organisation&kreuz=entscheidung`);
    await page.locator('atlas-cross .cell').first().click();
    await expect(page.locator('atlas-cross .cell').first()).toHaveAttribute('aria-pressed', 'true');
    await look('with a cell on the map');
    await page.goto(
      `${query}&seite=vergleich&merkmal=vzae&kreuz=kapazitaet-vorher&gegenueber=wischen&ort=08136088`,
    );
    await expect(page.locator('atlas-compare').getByRole('slider')).toBeVisible();
    await look('as maps to swipe, with a scatter');
  },
  'the page that makes the code': async (page, query, look) => {
    await page.goto(query.endsWith('en') ? 'en/embedding/' : 'einbetten/');
    await page.getByLabel(/^(Gebiet|Area)$/).selectOption('08415');
    await expect(page.frameLocator('iframe').locator('h1')).toContainText('Reutlingen');
    await look('with a district in its preview');
  },
  'the report': async (page, query, look) => {
    await page.goto(`${query}&seite=bericht`);
    await expect(page.locator('atlas-picture')).toHaveCount(12);
    await expect(page.getByText(/49 (von|of) 49/)).toBeVisible();
    await look('with all its figures');
  },
  'a page that is loading': async (page, query, look) => {
    await page.route('**/data/*.json', () => undefined);
    await page.goto(query);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look('at first');
  },
  'a page that could not load its data': async (page, query, look) => {
    await page.route('**/data/*.json', (route) => route.abort());
    await page.goto(query);
    await page.getByText(/Technische Angabe|Technical detail/).click();
    await look('with its reason');
  },
  'a map that could not be loaded': async (page, query, look) => {
    await page.route('**/assets/atlas-map-*.js', (route) => route.abort());
    await page.goto(query);
    await expect(page.getByRole('alert')).toBeVisible();
    await look('with a way out');
  },
};

for (const { language, viewport } of settings)
  test.describe(`lang=${language}, ${viewport.width} px wide`, () => {
    test.use({ viewport });
    test.slow();
    for (const [name, walk] of Object.entries(walks))
      test(`${name} is accessible in each of its states`, async ({ page, faults }) => {
        await walk(page, `?lang=${language}`, async (what) =>
          expect.soft(await findOffences(page), what).toEqual([]),
        );
        // Two of the pages are those of a failure, and report it.
        if (name.includes('could not')) faults.length = 0;
      });
  });

test('what is inaccessible would be found, in the page and in its elements', async ({ page }) => {
  await openRows(page, '?seite=tabelle&filter=heim');
  await page.evaluate(() => {
    document.querySelector('main')!.append(document.createElement('button'));
    document.querySelector('atlas-table')!.shadowRoot!.querySelector('input')!.removeAttribute('aria-label');
    document.querySelector('atlas-table')!.shadowRoot!.querySelector('input')!.removeAttribute('placeholder');
  });
  expect((await findOffences(page)).map(({ rule }) => rule).sort()).toEqual(['button-name', 'label']);
});

/** Of the painted tables two districts stand for all: a thousand rows would take minutes. */
async function findOffences(page: Page) {
  await page
    .locator('.table-section .rows:nth-child(n + 3)')
    .evaluateAll((rows) => rows.forEach((row) => row.remove()));
  // No rule of these needs the rules of styles: to fetch them for a frame would be against the policy in it.
  const axe = new AxeBuilder({ page }).options({ preload: false }).withTags(rules);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({
    rule: id,
    places: nodes.map(({ html }) => html.slice(0, 200)),
  }));
}

async function openRows(page: Page, query: string): Promise<void> {
  await page.goto(query);
  await expect(page.locator('tr[data-id]').first()).toBeVisible();
}

async function pointOf(map: Locator, id: AreaId): Promise<{ x: number; y: number }> {
  await waitForMap(map.page());
  const point = await map.evaluate(
    (element, area) => (element as HTMLElementTagNameMap['atlas-map']).pointOf(area),
    id,
  );
  if (!point) throw new Error(`the map does not know where ${id} is`);
  return point;
}
