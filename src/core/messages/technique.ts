import type { Language } from '../model.ts';

/** A section of the page about technique and privacy: its heading and its paragraphs or items. */
interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
}

/** The words of the page about technique and privacy. */
interface TechniqueWords {
  readonly introduction: string;
  readonly requests: Section;
  readonly storage: Section;
  readonly server: Section;
  readonly headers: Section;
  readonly headerName: string;
  readonly headerValue: string;
  readonly licences: Section;
  readonly program: string;
  readonly libraries: string;
}

const de: TechniqueWords = {
  introduction:
    'Was diese Seiten abrufen, was sie speichern und womit sie gebaut sind. Die Angaben beschreiben das Programm; wer den Atlas betreibt, ergänzt Namen, Anschrift und die Fristen seines Servers.',
  requests: {
    heading: 'Was abgerufen wird',
    paragraphs: ['Alle Abrufe gehen an den Server, von dem diese Seite kommt; an andere geht keiner.'],
    items: [
      'beim Öffnen: die Seite, zwei Schriften, ein Symbol, auf Seiten ohne Karte eine Formatvorlage, die Programme der Seite',
      'zugleich: die Grenzen und Werte (data/atlas.topo.json) und der Katalog (data/atlas.catalog.json)',
      'für die bewegliche Karte: die Kartenbibliothek mit ihrem Hintergrundprogramm',
      'beim Vergrößern: dieselben Grenzen in voller Genauigkeit (data/atlas-detail.topo.json)',
      'auf der Seite „Bericht“: die veröffentlichten Zahlen (data/atlas.published.json)',
      'auf der Seite „Daten & Methode“, wenn Sie mit einer früheren Ausgabe vergleichen: deren Grenzen, Werte und Katalog (edition/…/data/)',
    ],
  },
  storage: {
    heading: 'Was gespeichert wird',
    paragraphs: [
      'Nichts. Die Seiten setzen keine Cookies, nutzen weder den lokalen Speicher noch Datenbanken des Browsers und richten kein Hintergrundprogramm ein. Ihre Auswahl steht allein in der Adresse. Der Browser kann abgerufene Dateien wie bei jeder Seite in seinem Zwischenspeicher halten.',
      'Es gibt keine Statistik über Besuche und keine Fehlermeldungen an Dritte.',
    ],
  },
  server: {
    heading: 'Was der Server erfährt',
    paragraphs: [
      'Wie bei jedem Abruf: die IP-Adresse, den Zeitpunkt, die Kennung des Browsers und die Adresse der Datei. Wer eine Adresse mit einer Auswahl öffnet, übermittelt diese Auswahl. Ob und wie lange der Server das aufzeichnet, legt fest, wer ihn betreibt.',
    ],
  },
  headers: {
    heading: 'Schutz im Browser',
    paragraphs: [
      'Mit jeder Datei sendet der Server diese Kopfzeilen, wenn er mit den mitgelieferten Vorlagen für nginx oder Apache eingerichtet ist:',
    ],
  },
  headerName: 'Kopfzeile',
  headerValue: 'Wert',
  licences: {
    heading: 'Lizenzen',
    paragraphs: ['Quellen und Lizenzen der Daten:'],
  },
  program: 'Programm: EUPL-1.2.',
  libraries: 'Bibliotheken und ihre Lizenzen',
};

const en: TechniqueWords = {
  introduction:
    'What these pages request, what they store and what they are made of. The statements describe the program; whoever runs the atlas adds name, address and the retention periods of their server.',
  requests: {
    heading: 'What is requested',
    paragraphs: ['All requests go to the server that this page comes from, and to no other.'],
    items: [
      'on opening: the page, two fonts, an icon, on pages without a map a style sheet, the scripts of the page',
      'at the same time: boundaries and values (data/atlas.topo.json) and the catalogue (data/atlas.catalog.json)',
      'for the map that can be moved: the map library and its background script',
      'on zooming in: the same boundaries in full detail (data/atlas-detail.topo.json)',
      'on the page “Report”: the published numbers (data/atlas.published.json)',
      'on the page “Data & method”, if you compare with an earlier edition: its boundaries, values and catalogue (edition/…/data/)',
    ],
  },
  storage: {
    heading: 'What is stored',
    paragraphs: [
      'Nothing. The pages set no cookies, use neither local storage nor databases of the browser, and install no background script. Your choices stand in the address and nowhere else. The browser may keep requested files in its cache, as with every page.',
      'There are no visitor statistics, and errors are reported to nobody.',
    ],
  },
  server: {
    heading: 'What the server learns',
    paragraphs: [
      'As with every request: the IP address, the time, the name of the browser and the address of the file. Whoever opens an address with a selection transmits that selection. Whether and for how long the server records this is up to whoever runs it.',
    ],
  },
  headers: {
    heading: 'Protection in the browser',
    paragraphs: [
      'With every file the server sends these headers, if it is set up with the templates for nginx or Apache that come with the atlas:',
    ],
  },
  headerName: 'Header',
  headerValue: 'Value',
  licences: {
    heading: 'Licences',
    paragraphs: ['Sources and licences of the data:'],
  },
  program: 'Program: EUPL-1.2.',
  libraries: 'Libraries and their licences',
};

/** The page about technique and privacy in each language. */
export const techniqueWords: Readonly<Record<Language, TechniqueWords>> = { de, en };
