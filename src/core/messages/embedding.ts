import type { EmbedPart, EmbedScheme, ThemeColor } from '../embed/options.ts';
import type { SnippetKind } from '../embed/snippets.ts';
import type { Language } from '../model.ts';

/** The words of embedded maps and of the page that makes them. */
interface EmbeddingWords {
  /** How the map is used by keyboard; read out with its name. */
  readonly mapHint: string;
  readonly marked: string;
  readonly openInAtlas: string;
  readonly editionStays: (id: string) => string;
  readonly currentMap: string;
  readonly editionTitle: (id: string) => string;
  readonly editionIntroduction: string;
  readonly heading: string;
  readonly introduction: string;
  readonly withoutScripts: string;
  readonly indicator: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly frameTitle: string;
  readonly frameTitleHint: string;
  readonly frameTitleMissing: string;
  readonly shown: string;
  readonly parts: Readonly<Record<EmbedPart, string>>;
  readonly sourcesStay: string;
  readonly formHint: string;
  readonly use: string;
  readonly interactive: string;
  readonly still: string;
  readonly state: string;
  readonly current: string;
  readonly thisEdition: (id: string) => string;
  readonly scheme: string;
  readonly schemes: Readonly<Record<EmbedScheme, string>>;
  readonly schemeHint: string;
  readonly colors: string;
  readonly color: Readonly<Record<ThemeColor, string>>;
  readonly colorsHint: string;
  readonly colorsIllegible: string;
  readonly preview: string;
  readonly snippet: string;
  readonly kinds: Readonly<Record<SnippetKind, { readonly name: string; readonly hint: string }>>;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly archiveText: (title: string) => string;
  readonly hosts: string;
  readonly hostItems: readonly string[];
  readonly examples: string;
  readonly archiveReadme: (title: string) => string;
}

const de: EmbeddingWords = {
  mapHint: 'Mit den Pfeiltasten von Kommune zu Kommune.',
  marked: 'Markierte Kommunen',
  openInAtlas: 'Karte im Atlas öffnen',
  editionStays: (id) => `Ausgabe ${id}: Diese Fassung bleibt, wie sie ist.`,
  currentMap: 'Zur aktuellen Fassung',
  editionTitle: (id) => `Karten der Ausgabe ${id}`,
  editionIntroduction:
    'Diese Karten und Daten bleiben unter ihrer Adresse, wie sie sind, auch wenn der Atlas später anderes zeigt.',
  heading: 'Einbetten',
  introduction:
    'Eine Karte auf einer anderen Seite zeigen. Die eingebettete Karte setzt keine Cookies, speichert nichts und ruft nichts von Dritten ab.',
  withoutScripts:
    'Vorschau und Code entstehen mit JavaScript. Ohne JavaScript lassen sich die Karten unter diesen Adressen einbetten:',
  indicator: 'Merkmal',
  language: 'Sprache der Karte',
  languages: { de: 'Deutsch', en: 'Englisch' },
  frameTitle: 'Titel des Rahmens',
  frameTitleHint: 'Vorlesegeräte nennen ihn vor der Karte.',
  frameTitleMissing: 'Der Rahmen braucht einen Titel; ohne ihn ist die Seite nicht barrierefrei.',
  shown: 'Was zu sehen ist',
  parts: { title: 'Titel', legend: 'Legende', summary: 'Zusammenfassung', table: 'Tabelle' },
  sourcesStay: 'Quellen, Ausgabe und Datenhinweis stehen immer dabei.',
  formHint: 'In der Adresse: form=gleich. Der Verweis mit Bild zeigt immer die Landkarte.',
  use: 'Bedienung',
  interactive: 'Mit Werten beim Zeigen, Tippen und mit Tasten',
  still: 'Als Bild',
  state: 'Stand',
  current: 'Immer aktuell',
  thisEdition: (id) => `Diese Ausgabe (${id})`,
  scheme: 'Hell oder dunkel',
  schemes: { light: 'hell', dark: 'dunkel', auto: 'wie das Gerät es wünscht' },
  schemeHint:
    'In der Adresse: schema=dunkel oder schema=auto. Die Karte selbst bleibt auf hellem Papier; eigene Farben gelten nur bei „hell“.',
  colors: 'Farben',
  color: { text: 'Text', background: 'Grund', accent: 'Auswahl und Verweise' },
  colorsHint:
    'Das Element „bw-atlas-embed“ übernimmt diese Farben auch von der Seite, aus den Eigenschaften:',
  colorsIllegible: 'Der Kontrast ist unter 4,5 : 1. Diese Farben werden nicht übernommen.',
  preview: 'Vorschau',
  snippet: 'Art der Einbettung',
  kinds: {
    picture: {
      name: 'Verweis mit Bild',
      hint: 'Geht in jedem Redaktionssystem. Das Bild ist die Landkarte mit Titel und Legende; Merkmal, Gebiet und Sprache gelten, Farben und Markierungen nicht.',
    },
    fixed: { name: 'Rahmen, feste Form', hint: 'Ohne Skript; was nicht hineinpasst, lässt sich scrollen.' },
    sizing: {
      name: 'Rahmen, so hoch wie sein Inhalt',
      hint: 'Mit einem kleinen Skript, das auch auf dem eigenen Server liegen kann (embed/resize.js).',
    },
    element: {
      name: 'Eigenes Element',
      hint: 'Erzeugt denselben Rahmen und übernimmt Farben der Seite (embed/atlas-embed.js).',
    },
    archive: {
      name: 'Zum Selbst-Hosten',
      hint: 'Eine ZIP-Datei mit einer einzigen HTML-Seite; nichts wird mehr vom Atlas abgerufen. Merkmal, Gebiet und Sprache gelten; alles andere kann an die Adresse der Seite gehängt werden.',
    },
  },
  copy: 'Code kopieren',
  copied: 'Der Code ist in der Zwischenablage.',
  copyFailed: 'Der Browser lässt das Kopieren nicht zu. Der Code ist markiert: Strg + C kopiert ihn.',
  archiveText: (title) => `${title} (ZIP zum Selbst-Hosten)`,
  hosts: 'Für Redaktionssysteme und Server',
  hostItems: [
    'TYPO3: nicht in das Textfeld einfügen, es entfernt Rahmen. Auf dem Server des Atlas liegen unter hosts/typo3 ein Content Block „Atlas-Karte“ und die Zeilen für csp.yaml.',
    'WordPress: den Code in einen Block „Individuelles HTML“ einfügen; Rahmen und Skripte darf nur, wer das Recht „unfiltered_html“ hat.',
    'Eine Seite mit eigener Content Security Policy braucht frame-src mit der Adresse des Atlas, für Skripte auch script-src, für den Verweis mit Bild img-src.',
  ],
  examples: 'Beispiele in schwierigen Seiten',
  archiveReadme: (title) =>
    `${title}\n\nDie Datei index.html ist die ganze Karte: Sie ruft nichts ab und speichert nichts.\nAuf den eigenen Server legen und so einbetten (ohne allow-same-origin, weil sie nun zum eigenen Ursprung gehört):\n\n<iframe src="index.html" title="${title}" width="100%" height="900" sandbox="allow-scripts allow-popups" style="border:0"></iframe>\n`,
};

const en: EmbeddingWords = {
  mapHint: 'Arrow keys move from municipality to municipality.',
  marked: 'Marked municipalities',
  openInAtlas: 'Open the map in the atlas',
  editionStays: (id) => `Edition ${id}: this version stays as it is.`,
  currentMap: 'To the current version',
  editionTitle: (id) => `Maps of edition ${id}`,
  editionIntroduction:
    'These maps and data stay as they are at their address, even when the atlas later shows something else.',
  heading: 'Embed',
  introduction:
    'Show a map on another page. The embedded map sets no cookies, stores nothing and asks nothing of third parties.',
  withoutScripts:
    'Preview and code are made with JavaScript. Without it, the maps can be embedded from these addresses:',
  indicator: 'Indicator',
  language: 'Language of the map',
  languages: { de: 'German', en: 'English' },
  frameTitle: 'Title of the frame',
  frameTitleHint: 'Screen readers say it before the map.',
  frameTitleMissing: 'The frame needs a title; without one the page is not accessible.',
  shown: 'What is shown',
  parts: { title: 'Title', legend: 'Legend', summary: 'Summary', table: 'Table' },
  sourcesStay: 'Sources, edition and the note on the data are always there.',
  formHint: 'In the address: form=gleich. The link with a picture always shows the geographic map.',
  use: 'Use',
  interactive: 'With values on pointing, tapping and by keyboard',
  still: 'As a picture',
  state: 'State',
  current: 'Always current',
  thisEdition: (id) => `This edition (${id})`,
  scheme: 'Light or dark',
  schemes: { light: 'light', dark: 'dark', auto: 'as the device asks for' },
  schemeHint:
    'In the address: schema=dunkel or schema=auto. The map itself stays on light paper; own colours only count with “light”.',
  colors: 'Colours',
  color: { text: 'Text', background: 'Ground', accent: 'Selection and links' },
  colorsHint: 'The element “bw-atlas-embed” also takes these colours from the page, from the properties:',
  colorsIllegible: 'The contrast is below 4.5 : 1. These colours are not used.',
  preview: 'Preview',
  snippet: 'Kind of embedding',
  kinds: {
    picture: {
      name: 'Link with picture',
      hint: 'Works in every content management system. The picture is the geographic map with title and legend; indicator, area and language count, colours and marks do not.',
    },
    fixed: { name: 'Frame of fixed shape', hint: 'Without a script; what does not fit can be scrolled.' },
    sizing: {
      name: 'Frame as tall as its content',
      hint: 'With a small script that can also lie on your own server (embed/resize.js).',
    },
    element: {
      name: 'Custom element',
      hint: 'Makes the same frame and takes over colours of the page (embed/atlas-embed.js).',
    },
    archive: {
      name: 'To host yourself',
      hint: 'A ZIP file with a single HTML page; nothing is asked of the atlas any more. Indicator, area and language count; all else can be added to the address of the page.',
    },
  },
  copy: 'Copy the code',
  copied: 'The code is on the clipboard.',
  copyFailed: 'The browser does not allow copying. The code is selected: Ctrl + C copies it.',
  archiveText: (title) => `${title} (ZIP to host yourself)`,
  hosts: 'For content management systems and servers',
  hostItems: [
    'TYPO3: do not paste into the text field, it removes frames. The server of the atlas has, in hosts/typo3, a Content Block “Atlas-Karte” and the lines for csp.yaml.',
    'WordPress: paste the code into a “Custom HTML” block; frames and scripts are only allowed to those with the right “unfiltered_html”.',
    'A page with a Content Security Policy of its own needs frame-src with the address of the atlas, for scripts script-src too, for the link with a picture img-src.',
  ],
  examples: 'Examples in difficult pages',
  archiveReadme: (title) =>
    `${title}\n\nThe file index.html is the whole map: it asks for nothing and stores nothing.\nPut it on your own server and embed it like this (without allow-same-origin, because it then shares your origin):\n\n<iframe src="index.html" title="${title}" width="100%" height="900" sandbox="allow-scripts allow-popups" style="border:0"></iframe>\n`,
};

/** The words of embedded maps and of the page that makes them, in each language. */
export const embeddingWords: Readonly<Record<Language, EmbeddingWords>> = { de, en };
