import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect } from './atlas.ts';
import type { Hands } from './hands.ts';

/** Something that a new reader wants to know or do, and a way that leads there from the first page. */
export interface Task {
  readonly wish: string;
  readonly solve: (page: Page, hands: Hands) => Promise<void>;
}

const profile = (page: Page) => page.locator('atlas-place');
const table = (page: Page) => page.locator('atlas-table').getByRole('table');
const legend = (page: Page) => page.locator('atlas-legend');
const finding = (page: Page) => page.locator('atlas-gaps .finding');

const goTo = (page: Page, hands: Hands, name: string) =>
  hands.press(page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name, exact: true }));

async function search(page: Page, hands: Hands, text: string): Promise<void> {
  await hands.write(page.getByRole('combobox', { name: 'Kommune oder Merkmal suchen' }), text);
  await expect(page.locator('atlas-search').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

async function download(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

const readClipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Wishes about one place. */
const ofPlaces: readonly Task[] = [
  {
    wish: 'Find the value of Aalen, and who runs it there',
    solve: async (page, hands) => {
      await search(page, hands, 'Aalen');
      await expect(profile(page).getByRole('heading', { name: 'Aalen' })).toBeVisible();
      await expect(profile(page).locator('.entry', { hasText: 'Start' }).first()).toContainText(/20(17|18)/);
      await expect(profile(page).locator('.entry', { hasText: 'Träger' })).toContainText(/selbst|Träger/);
      await expect(legend(page).getByRole('row', { name: /Aalen/ })).toBeVisible();
    },
  },
  {
    wish: 'Find the municipality of a postcode',
    solve: async (page, hands) => {
      await search(page, hands, '73430');
      await expect(page).toHaveURL(/[?&]ort=08136088/);
    },
  },
  {
    wish: 'See where Aalen stands among towns of its size',
    solve: async (page, hands) => {
      await search(page, hands, 'Aalen');
      const posts = profile(page).locator('.entry', { hasText: 'Stellen (VZÄ)' });
      await hands.press(posts.locator('summary'));
      await expect(posts).toContainText('Kommunen ähnlicher Größe');
      await expect(posts.getByText('Kommunen des Kreises')).toBeVisible();
    },
  },
  {
    wish: 'Put Aalen and its neighbour Oberkochen side by side',
    solve: async (page, hands) => {
      await search(page, hands, 'Aalen');
      await hands.press(profile(page).getByRole('link', { name: 'Oberkochen daneben stellen' }));
      await expect(profile(page).getByRole('columnheader')).toContainText(['Aalen', 'Oberkochen']);
    },
  },
  {
    wish: 'Compare my association with one elsewhere',
    solve: async (page, hands) => {
      const field = page.getByRole('combobox', { name: 'Kommune oder Merkmal suchen' });
      for (const name of ['Verband Ostalbkreis', 'Verband Landkreis Konstanz']) {
        await hands.write(field, name);
        await expect(page.locator('atlas-search').getByRole('option').nth(1)).toBeVisible();
        for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
        await expect(page.locator('atlas-group').getByRole('heading', { name })).toBeVisible();
      }
      await expect(page.getByRole('heading', { name: '2 Verbände im Vergleich' })).toBeVisible();
    },
  },
  {
    wish: 'Get a sheet about Aalen to print',
    solve: async (page, hands) => {
      await search(page, hands, 'Aalen');
      await hands.press(profile(page).getByRole('link', { name: 'Blatt zum Drucken' }));
      await expect(page).toHaveURL(/\/ort\/08136088\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Aalen');
    },
  },
];

/** Wishes about the whole state. */
const ofMaps: readonly Task[] = [
  {
    wish: 'Learn whether the numbers are real',
    solve: async (page) => {
      await expect(page.locator('atlas-title').getByText('Demodaten, synthetisch.')).toBeInViewport();
    },
  },
  {
    wish: 'Learn what a district has as a whole',
    solve: async (page, hands) => {
      const field = page.getByRole('combobox', { name: 'Kommune oder Merkmal suchen' });
      await hands.write(field, 'Ostalbkreis');
      await expect(page.getByRole('option', { name: 'Ostalbkreis Kreis · alle Angaben' })).toBeVisible();
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
      const district = page.locator('atlas-group');
      await expect(district.getByRole('heading', { name: 'Ostalbkreis' })).toBeVisible();
      await expect(district.locator('.entry', { hasText: 'Stellen (VZÄ)' })).toContainText('zusammen');
    },
  },
  {
    wish: 'Find out what an indicator means, see it, and where to report a mistake',
    solve: async (page, hands) => {
      await goTo(page, hands, 'Daten & Methode');
      await expect(page.getByRole('heading', { name: 'Fragen und Fehler' })).toBeAttached();
      await hands.press(page.getByRole('link', { name: 'Wie das Integrationsmanagement dokumentiert' }));
      await expect(page).toHaveURL(/[?&]merkmal=dokumentation$/);
    },
  },
  {
    wish: 'Learn how many municipalities began in January 2018',
    solve: async (page) => {
      // Heard once: the button of a row lies in its head.
      await expect(legend(page).getByRole('row', { name: /^Januar 2018 300 28\s%$/ })).toBeVisible();
    },
  },
  {
    wish: 'Count the refugees instead of the municipalities',
    solve: async (page, hands) => {
      await hands.press(page.getByRole('radio', { name: 'Geflüchtete' }));
      await expect(legend(page).getByRole('columnheader', { name: 'Geflüchtete' })).toBeVisible();
    },
  },
  {
    wish: 'See the districts instead of the municipalities',
    solve: async (page, hands) => {
      await hands.press(page.getByRole('radio', { name: 'Kreise' }));
      await expect(page).toHaveURL(/[?&]ebene=kreis$/);
      await expect(page.locator('atlas-title')).toContainText('44 von 44 Kreisen mit Angabe');
      await expect(page.locator('atlas-title')).toContainText('Jeder Kreis zeigt den Median seiner Kommunen');
    },
  },
  {
    wish: 'Bring out the municipalities that made no application',
    solve: async (page, hands) => {
      await hands.press(legend(page).getByRole('button', { name: /^kein Antrag/ }));
      await expect(legend(page)).toContainText('Hervorgehoben – kein Antrag: 23 Kommunen');
    },
  },
  {
    wish: 'Read the page in English',
    solve: async (page, hands) => {
      await hands.press(page.getByRole('link', { name: 'Read in English' }));
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('month');
    },
  },
  {
    wish: 'Send exactly this view to a colleague',
    solve: async (page, hands) => {
      await hands.press(page.getByRole('radio', { name: 'Bevölkerung' }));
      await expect(page).toHaveURL(/gewicht=einwohner/);
      await hands.press(page.getByRole('button', { name: 'Link kopieren' }));
      await expect.poll(() => readClipboard(page)).toBe(page.url());
    },
  },
  {
    wish: 'Save the map as a figure for a paper',
    solve: async (page, hands) => {
      await hands.press(page.getByRole('button', { name: 'Abbildung speichern' }));
      const save = page.getByRole('dialog').getByRole('button', { name: 'SVG speichern' });
      const { name, text } = await download(page, () => hands.press(save));
      expect(name).toMatch(/^start_.*\.svg$/);
      expect(text).toContain('<svg');
      await page.keyboard.press('Escape');
    },
  },
  {
    wish: 'Get the values for Excel, and the words to cite them',
    solve: async (page, hands) => {
      await hands.press(page.getByRole('button', { name: 'Daten und Zitat' }));
      const dialog = page.getByRole('dialog');
      const { text } = await download(page, () =>
        hands.press(dialog.getByRole('button', { name: 'CSV für Excel' })),
      );
      expect(text.split('\r\n').filter((line) => line.includes(';')).length).toBeGreaterThan(1103);
      await expect(dialog).toContainText(/abgerufen am/);
      await page.keyboard.press('Escape');
    },
  },
];

/** Wishes that the table and the page of gaps answer. */
const ofLists: readonly Task[] = [
  {
    wish: 'List the municipalities of a district',
    solve: async (page, hands) => {
      await search(page, hands, 'Ostalbkreis');
      await expect(table(page).locator('tr[data-id]')).toHaveCount(42);
    },
  },
  {
    wish: 'Find the municipalities with the earliest start',
    solve: async (page, hands) => {
      await goTo(page, hands, 'Tabelle');
      await hands.press(table(page).getByRole('button', { name: /^Wert/ }));
      await expect(page).toHaveURL(/sortierung=wert/);
      await expect(table(page).locator('tr[data-id]').first()).toContainText('2017');
    },
  },
  {
    wish: 'See the rows by district, with what each comes to',
    solve: async (page, hands) => {
      await goTo(page, hands, 'Tabelle');
      await hands.choose(page.getByRole('combobox', { name: 'Gruppieren nach' }), 'Kreis');
      await expect(page).toHaveURL(/gruppe=kreis/);
      await expect(table(page).locator('.subtotal')).toHaveCount(44);
      await expect(table(page).getByRole('rowheader', { name: /^Ostalbkreis/ })).toContainText(
        'Median, 40 von 42 mit Angabe',
      );
    },
  },
  {
    wish: 'List who of an association gave no answer',
    solve: async (page, hands) => {
      await hands.press(page.getByRole('link', { name: 'Alle Werte als Tabelle' }).first());
      await hands.choose(page.getByRole('combobox', { name: 'Merkmal' }), 'Dokumentation');
      const filter = 'Verband Ostalbkreis keine Angabe';
      await hands.write(page.getByRole('searchbox', { name: 'Tabelle filtern' }), filter);
      await expect(table(page).locator('tr[data-id]')).toHaveText([/Heubach/]);
    },
  },
  {
    wish: 'Copy the rows without an application into a spreadsheet',
    solve: async (page, hands) => {
      await goTo(page, hands, 'Tabelle');
      await hands.write(page.getByRole('searchbox', { name: 'Tabelle filtern' }), 'kein Antrag');
      await expect(table(page).locator('tr[data-id]')).toHaveCount(23);
      await hands.press(page.getByRole('button', { name: 'Zeilen kopieren' }));
      await expect(page.locator('atlas-table')).toContainText('23 Zeilen kopiert');
      const lines = (await readClipboard(page)).split(/\r?\n/);
      expect(lines).toHaveLength(24);
      expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([7]));
    },
  },
  {
    wish: 'Learn how many refugees live where records are kept on paper only',
    solve: async (page, hands) => {
      await goTo(page, hands, 'Lücken');
      await hands.press(page.getByRole('link', { name: 'Wo wird nur auf Papier dokumentiert?' }));
      await expect(finding(page)).toContainText(/Dort leben [\d.]+ Geflüchtete/);
    },
  },
  {
    wish: 'List the municipalities of Ostalbkreis that started after March 2018',
    solve: async (page, hands) => {
      await goTo(page, hands, 'Lücken');
      await hands.press(page.getByRole('button', { name: 'Bedingung hinzufügen' }));
      const condition = page.getByRole('group', { name: 'Bedingung 1', exact: true });
      await hands.choose(condition.getByRole('combobox', { name: 'Monat' }), 'März 2018');
      await expect(page).toHaveURL(/frage=start\.nach\.2018-03$/);
      const district = page.locator('details', { hasText: 'Ostalbkreis' });
      await hands.press(district.locator('summary'));
      const [, count] = /: (\d+) von 42 Kommunen/.exec(await district.locator('summary').innerText()) ?? [];
      await expect(district.getByRole('listitem')).toHaveCount(Number(count));
    },
  },
  {
    wish: 'See which published numbers the data give again',
    solve: async (page, hands) => {
      await goTo(page, hands, 'Bericht');
      await expect(page.getByText('49 von 49 veröffentlichten Zahlen')).toBeVisible();
    },
  },
];

export const tasks: readonly Task[] = [...ofPlaces, ...ofMaps, ...ofLists];
