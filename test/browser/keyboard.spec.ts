import type { Page } from '@playwright/test';
import { expect, test } from './atlas.ts';
import { openMap, openTable, waitForPage } from './pages.ts';

interface Stop {
  /** Role and accessible name: `link "Karte"`. */
  readonly what: string;
  /** Width of the focus ring in CSS pixels, 0 where there is none. */
  readonly ringPx: number;
  readonly isInView: boolean;
}

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('?seite=daten');
  await waitForPage(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const next = await walk(page, 1);
  expect(next[0]?.what).toBe('region "Merkmale und ihre Definition"');
});

test('the map page is walked in the order in which it is read', async ({ page }) => {
  await openMap(page);
  const linksOf = async (name: string) =>
    (await page.getByRole('navigation', { name }).getByRole('link').allInnerTexts()).map(
      (label) => `link "${label}"`,
    );
  const stops = await walk(page);
  expect(stops.map(({ what }) => what)).toEqual([
    'link "Zum Inhalt springen"',
    ...(await linksOf('Seiten')),
    'link "Read in English"',
    'button "Link kopieren"',
    'link "Kommune oder Merkmal suchen"',
    ...(await linksOf('Merkmale')),
    'checkbox "Verbände 192"',
    'checkbox "Kreise 44"',
    'checkbox "Regierungsbezirke 4"',
    'checkbox "vom Verband gemeldet"',
    'combobox "Kommune oder Merkmal suchen"',
    'button "Wo bin ich?"',
    'button "Karte mit der Tastatur erkunden"',
    'button "Vergrößern"',
    'button "Verkleinern"',
    'button "Ganzes Land zeigen"',
    'button "Region Stuttgart näher zeigen"',
    'button "Rhein-Neckar näher zeigen"',
    'button "Abspielen"',
    'slider "Stand nach Monat"',
    'button "bis Jun 2017 auf der Karte hervorheben"',
    'button "Abbildung speichern"',
    'button "Daten und Zitat"',
    'text "Klassen und Farben ändern"',
    'radio "Kommunen"',
    'radio "Landkarte"',
    'radio "Kommunen"',
    'link "Alle Werte als Tabelle"',
    'region "Start des Integrationsmanagements nach Monat: 1.103 Zeilen"',
    'link "Grenzen: © GeoBasis-DE / BKG 2016 (Daten verändert)"',
    'link "GeoNutzV"',
    'link "Bevölkerung und Fläche: © Statistisches Bundesamt (Destatis), 2018, Stand 31.12.2017"',
    'link "Einbetten"',
    'link "Technik und Datenschutz"',
    'link "Leichte Sprache"',
  ]);
  await page.getByRole('link', { name: 'Kommune oder Merkmal suchen' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Kommune oder Merkmal suchen' })).toBeFocused();
});

const pages: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the map page': (page) => openMap(page, '?ort=08416041'),
  'the table': (page) => openTable(page, '&filter=Tübingen, Stadt'),
  'the empty table': (page) => openTable(page, '&filter=Nirgendwo'),
  'the data page': async (page) => {
    await page.goto('?seite=daten');
    await waitForPage(page);
  },
  'a page with a notice': async (page) => {
    await page.goto('?seite=daten&merkmal=wetter');
    await expect(page.getByRole('button', { name: 'Hinweis schließen' })).toBeVisible();
  },
};

for (const [name, open] of Object.entries(pages))
  test(`every stop of ${name} is in view and shows that it has the focus`, async ({ page }) => {
    await open(page);
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.filter(({ ringPx, isInView }) => ringPx < 2 || !isInView)).toEqual([]);
  });

test('indicator, outlines and place are chosen by keyboard, and the back button undoes each choice', async ({
  page,
}) => {
  await page.goto('./');
  await tabTo(page, 'link "Träger"');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?merkmal=organisation$/);
  await tabTo(page, 'checkbox "Verbände 192"');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/&umriss=ohne$/);
  await tabTo(page, 'combobox "Kommune oder Merkmal suchen"');
  await page.keyboard.type('Tübingen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/&ort=08416041$/);
  await expect(page.getByRole('heading', { name: 'Tübingen' })).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Tübingen' })).toBeHidden();
  await expect(page.getByRole('checkbox', { name: 'Verbände' })).not.toBeChecked();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Verbände' })).toBeChecked();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Wer das Integrationsmanagement organisiert',
  );
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Start des Integrationsmanagements nach Monat',
  );
});

for (const typed of ['Tübingen', 'tuebingen', 'TUBINGEN', '08416041', '8416041', '72070'])
  test(`Enter takes Tübingen as the best match of "${typed}"`, async ({ page }) => {
    await page.goto('./');
    await page.getByRole('combobox', { name: 'Kommune oder Merkmal suchen' }).focus();
    await page.keyboard.type(typed);
    await expect(page.getByRole('option').first()).toContainText('Tübingen');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Tübingen' })).toBeVisible();
    await expect(page.getByRole('option')).toHaveCount(0);
  });

test('arrow keys walk the suggestions in a circle, and Escape closes them', async ({ page }) => {
  await page.goto('./');
  const field = page.getByRole('combobox', { name: 'Kommune oder Merkmal suchen' });
  await field.focus();
  await page.keyboard.type('Neu');
  const options = page.getByRole('option');
  await expect(options).toHaveCount(8);
  const marked = page.getByRole('option', { selected: true });
  await page.keyboard.press('ArrowUp');
  await expect(marked).toHaveText(await options.last().innerText());
  await page.keyboard.press('ArrowDown');
  await expect(marked).toHaveText(await options.first().innerText());
  await expect(field).toHaveAttribute('aria-activedescendant', /.+/);
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('arrow keys walk the map from place to place, Enter selects, Escape leads out', async ({ page }) => {
  const map = await openMap(page, '?ort=08416041');
  await tabTo(page, 'button "Karte mit der Tastatur erkunden"');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('application', { name: /^Karte: Start/ })).toBeFocused();
  const status = map.getByRole('status');
  await expect(status).toHaveText(/^\s*Tübingen, Tübingen, Landkreis: .+\.\s*$/);
  for (const key of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) {
    const before = await status.innerText();
    await page.keyboard.press(key);
    await expect(status, key).not.toHaveText(before);
    await expect(status, key).toHaveText(/^\s*.+, .+: .+\.\s*$/);
  }
  const name = (await status.innerText()).trim().split(',')[0]!;
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Karte mit der Tastatur erkunden' })).toBeFocused();
  await expect(page.getByRole('application')).toHaveCount(0);
});

test('leaving the explored map with Tab leaves nothing of it behind', async ({ page }) => {
  const map = await openMap(page);
  await page.getByRole('button', { name: 'Karte mit der Tastatur erkunden' }).press('Enter');
  await expect(map.getByRole('status')).toHaveText(/^\s*Stuttgart, /);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Vergrößern' })).toBeFocused();
  await expect(map.getByRole('status')).toHaveText('');
});

/** Presses Tab until the focus leaves the page, or as often as wanted. */
async function walk(page: Page, count = 100): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  // A page that has just been opened may not listen to the first key yet.
  for (let patience = 3; stops.length < count && patience > 0;) {
    await page.keyboard.press('Tab');
    const stop = await readFocus(page);
    if (stop) stops.push(stop);
    else patience = stops.length > 0 ? 0 : patience - 1;
  }
  return stops;
}

async function tabTo(page: Page, wanted: string): Promise<void> {
  await waitForPage(page);
  const passed: string[] = [];
  for (const _ of Array(60).keys()) {
    await page.keyboard.press('Tab');
    const stop = await readFocus(page);
    if (stop?.what === wanted) return;
    passed.push(stop?.what ?? 'outside');
  }
  throw new Error(`not on the way of Tab: ${wanted}; found ${passed.join(', ')}`);
}

/** The element with the focus; `undefined` where the focus is outside the page. */
async function readFocus(page: Page): Promise<Stop | undefined> {
  const focused = page.locator(':focus').last();
  if ((await focused.count()) === 0) return undefined;
  const [line] = (await focused.ariaSnapshot()).split('\n');
  // The head of a part that opens is no more than text here.
  const head = /^- text: (.*)/.exec(line ?? '')?.[1];
  const named = /^- '?(\w+(?: "(?:[^"\\]|\\.)*")?)/.exec(line ?? '')?.[1] ?? line ?? '';
  const what = head === undefined ? named : `text "${head}"`;
  const seen = await focused.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return {
      ringPx: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      isInView: right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
    };
  });
  return { what, ...seen };
}

test('the focus stays in the page where an act takes its control away', async ({ page }) => {
  await page.route('**/assets/maplibre-map-*.js', () => undefined);
  await page.goto('?ort=08136088');
  const act = (role: 'button' | 'link', name: string) =>
    page.getByRole(role, { name }).first().press('Enter');
  await act('link', 'Oberkochen daneben stellen');
  await expect(page.getByRole('heading', { name: 'Oberkochen' })).toBeFocused();
  await act('button', 'Oberkochen nicht mehr vergleichen');
  await expect(page.getByRole('heading', { name: 'Aalen' })).toBeFocused();
  await act('button', 'Auswahl aufheben');
  await expect(page.locator('atlas-legend caption')).toBeFocused();
  await act('link', 'Alle Werte als Tabelle');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
