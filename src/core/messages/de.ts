/**
 * The words of the first page in German. Those of other pages stand in `further-de.ts`, texts about the data itself in
 * `geodata/catalog.json`.
 */
export const de = {
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  ) as readonly string[],
  shortMonths: 'Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' ') as readonly string[],

  status: {
    'not-started': 'noch nicht begonnen',
    'no-application': 'kein Antrag',
    'not-asked': 'nicht befragt',
    'no-answer': 'keine Angabe',
    'dont-know': 'weiß nicht',
    'not-applicable': 'trifft nicht zu',
    suppressed: 'geheim gehalten',
    unincorporated: 'gemeindefreies Gebiet',
  },
  statusExplained: {
    'not-started': 'Stellen sind gefördert, weniger als die Hälfte der Personen hat begonnen',
    'no-application': 'keine Förderung beantragt, da dort zum Stichtag keine Geflüchteten lebten',
    'not-asked': 'lag der Umfrage nicht vor',
    'no-answer': 'befragt, aber keine verwertbare Antwort',
    'dont-know': 'befragt, Antwort „weiß nicht“',
    'not-applicable': 'Frage trifft dort nicht zu',
    suppressed: 'aus Gründen der Geheimhaltung nicht ausgewiesen',
    unincorporated: 'unbewohnt, gehört zu keiner Kommune und ist nirgends mitgezählt',
  },

  /** Classes of numbers; `limit` and both ends come with their decimal sign. */
  atMost: (limit: string) => `bis ${limit}`,
  below: (limit: string) => `unter ${limit}`,
  above: (limit: string) => `über ${limit}`,
  atLeast: (limit: string) => `ab ${limit}`,
  aboveTo: (from: string, to: string) => `über ${from} bis ${to}`,
  fromToBelow: (from: string, to: string) => `${from} bis unter ${to}`,
  until: (month: string) => `bis ${month}`,
  since: (month: string) => `ab ${month}`,

  after: (month: string) => `nach ${month}`,
  answersThatApply: (count: number) => (count === 0 ? 'keine' : `${count}`),
  noneOfThese: 'nichts davon',
  isTrue: 'trifft zu',
  isFalse: 'trifft nicht zu',
  appliedTogether: 'gemeinsam mit anderen Kommunen',
  appliedAlone: 'eigener Antrag',

  asOf: (date: string) => `Stand ${date}`,
  countOfTotal: {
    municipalities: (count: string, total: string) => `${count} von ${total} Kommunen mit Angabe`,
    refugees: (count: string, total: string) =>
      `${count} von ${total} Geflüchteten leben in Kommunen mit Angabe`,
    inhabitants: (count: string, total: string) =>
      `${count} von ${total} Menschen leben in Kommunen mit Angabe`,
  },
  /** Follows a share: "65 % der Kommunen mit Angabe". */
  ofThoseWithValue: {
    municipalities: 'der Kommunen mit Angabe',
    refugees: 'der Geflüchteten in Kommunen mit Angabe',
    inhabitants: 'der Bevölkerung in Kommunen mit Angabe',
  },
  weights: { municipalities: 'Kommunen', refugees: 'Geflüchtete', inhabitants: 'Bevölkerung' },
  weightLabel: 'Gezählt werden',
  viaAssociation: (association: string) => `über den ${association} gemeldet`,
  noAssociation: 'in keinem Verband',
  ownApplication: 'eigener Antrag, ohne weitere Kommunen',

  summaryMonth: (start: string, end: string, median: string) =>
    `Die Startmonate reichen von ${start} bis ${end}; in der Hälfte der Kommunen mit Angabe begann die Arbeit spätestens im ${median}.`,
  summaryNumber: (low: string, median: string, high: string, place: string) =>
    `Der Median liegt bei ${median}; die Werte reichen von ${low} bis ${high} (${place}).`,
  summaryNominal: (first: string, share: string) => `Am häufigsten: ${first} (${share}).`,
  summaryClass: (label: string, share: string) => `${label}: ${share}.`,
  summaryChange: (more: string, same: string, less: string, base: string) =>
    `Mehr als zuvor: ${more}, unverändert: ${same}, weniger: ${less} (${base}).`,
  summaryOptions: (list: string, base: string) => `Am häufigsten: ${list} ${base}.`,
  summaryAssociations: (all: string, shared: string, alone: string) =>
    `${all} Anträge: ${shared} Verbände mehrerer Kommunen und ${alone} Kommunen mit eigenem Antrag.`,
  summaryMissing: (list: string) => `Ohne Wert: ${list}.`,
  summaryNothing: 'Für keine Kommune liegt eine Angabe vor.',

  skipToContent: 'Zum Inhalt springen',
  pages: {
    map: 'Karte',
    table: 'Tabelle',
    cross: 'Vergleich',
    gaps: 'Lücken',
    report: 'Bericht',
    data: 'Daten & Methode',
  },
  pagesLabel: 'Seiten',
  indicators: 'Merkmale',
  indicator: 'Merkmal',
  outlines: 'Umrisse',
  outlinesOf: { association: 'Verbände', district: 'Kreise', region: 'Regierungsbezirke' },
  languageSwitch: 'Read in English',
  languageCode: 'EN',
  demoMark: 'Demodaten, synthetisch',
  legendShare: 'Anteil',
  legendNote: (base: string) => `Anteile ${base}.`,
  legendNoteMissing: 'Zeilen ohne Wert: Anteil an allen.',
  unincorporatedNote: (count: string) =>
    `${count} gemeindefreie Gebiete sind gezeichnet, aber nicht gezählt.`,

  variants: 'Darstellung',

  mapLabel: (title: string) => `Karte: ${title}`,
  exploreMap: 'Karte mit der Tastatur erkunden',
  exploreHint:
    'Pfeiltasten: benachbarte Kommune. Eingabe: auswählen. Plus und Minus: Ausschnitt. Pos1: zurück zum ganzen Land. V: Verband hervorheben. Escape: beenden.',
  exploreRole: 'Karte',
  search: 'Kommune oder Merkmal suchen',
  searchHint: 'Name, Schlüssel (AGS), Postleitzahl, Verband, Kreis oder Merkmal',
  searchNone: (query: string) => `Nichts zu „${query}“ gefunden`,
  whereAmI: 'Wo bin ich?',
  whereAmIHint: 'Ihr Standort wird nur auf diesem Gerät verwendet und nicht übertragen.',
  searchCount: (count: number) => (count === 1 ? '1 Treffer' : `${count} Treffer`),

  place: 'Ausgewählte Kommune',
  placeNone: 'Wählen Sie eine Kommune auf der Karte oder über die Suche, um alle ihre Angaben zu sehen.',
  tableLinkText: 'Alle Werte als Tabelle',
  tableColumns: {
    name: 'Kommune',
    id: 'Schlüssel',
    district: 'Kreis',
    association: 'Verband',
    value: 'Wert',
    group: 'Klasse',
    via: 'Gemeldet',
  },
  sortBy: (column: string) => `Nach ${column} sortieren`,

  loading: 'Die Karte wird geladen …',
  loadingMap: 'Die Karte wird gezeichnet …',
  failed: 'Der Atlas konnte nicht geladen werden',
  failedExplained: 'Die Daten waren nicht erreichbar oder unvollständig.',
  retry: 'Noch einmal versuchen',
  mapFailed: 'Die bewegliche Karte konnte nicht geladen werden',
  mapFailedExplained: 'Legende, Suche und Tabelle funktionieren wie sonst.',
  technicalDetail: 'Technische Angabe',

  noticeIndicator: (name: string) => `Das Merkmal „${name}“ gibt es nicht; gezeigt wird das erste.`,
  noticePlace: (id: string) => `Zum Schlüssel „${id}“ gibt es keine Kommune.`,
  noticeValue: (key: string, value: string) =>
    `Die Angabe „${key}=${value}“ in der Adresse ist unbekannt und bleibt unbeachtet.`,
  noticeClose: 'Hinweis schließen',

  share: 'Link kopieren',
  shareSheet: 'Teilen',
  shared: 'Link kopiert',
  shareFailed: 'Kopieren nicht möglich; der Link steht in der Adresszeile.',

  reportedThrough: 'davon über den Verband gemeldet',
  arrangements: { one: 'eine', each: 'je Antwort eine' },
  displays: { fill: 'Flächen', symbols: 'Symbole' },
  counted: {
    municipalities: (count: string) => `${count} Kommunen`,
    refugees: (count: string) => `${count} Geflüchtete`,
    inhabitants: (count: string) => `${count} Menschen`,
  },
  marksLabel: 'vom Verband gemeldet',
  amounts: { spread: 'auf Mitglieder verteilt', reported: 'wie gemeldet' },

  sources: 'Quellen',
  edition: (id: string) => `Ausgabe ${id}`,
  technique: 'Technik und Datenschutz',
  embedding: 'Einbetten',
  easy: 'Leichte Sprache',
  failedPainted:
    'Die Daten waren nicht erreichbar oder unvollständig. Die Seite steht hier als Bild und Text; Suche, Auswahl und Vergrößern fehlen.',
  span: (from: string, to: string) => `${from} bis ${to}`,
  /** A number of municipalities, or of people who live in them. */
  amount: {
    municipalities: (count: string, isOne: boolean) => `${count} ${isOne ? 'Kommune' : 'Kommunen'}`,
    refugees: (count: string, isOne: boolean) => `${count} ${isOne ? 'Geflüchtete/-r' : 'Geflüchtete'}`,
    inhabitants: (count: string, isOne: boolean) => `${count} ${isOne ? 'Mensch' : 'Menschen'}`,
  },
  partSize: (name: string, amount: string) => `${name}: ${amount}`,
  partExamples: (size: string, places: string, isAll: boolean) =>
    `${size}${isAll ? ':' : ', darunter'} ${places}`,
  legendBringOut: (name: string) => `${name} auf der Karte hervorheben`,
  distribution: 'Verteilung',
  combinations: 'Häufigste Kombinationen',
};

/** The words of the interface. German is the model: every other language has the same entries. */
export type Messages = typeof de;
