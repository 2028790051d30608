/** All words that readers see in German; texts about the data itself stand in `geodata/catalog.json`. */
export const de = {
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ] as readonly string[],
  shortMonths: [
    'Jan',
    'Feb',
    'Mär',
    'Apr',
    'Mai',
    'Jun',
    'Jul',
    'Aug',
    'Sep',
    'Okt',
    'Nov',
    'Dez',
  ] as readonly string[],

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
  viaAssociationShort: 'über den Verband',
  ownReport: 'selbst gemeldet',
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
  pages: { map: 'Karte', table: 'Tabelle', cross: 'Vergleich', report: 'Bericht', data: 'Daten & Methode' },
  pagesLabel: 'Seiten',
  indicators: 'Merkmale',
  indicator: 'Merkmal',
  outlines: 'Umrisse',
  outlinesOf: { association: 'Verbände', district: 'Kreise', region: 'Regierungsbezirke' },
  languageSwitch: 'Read in English',
  languageCode: 'EN',
  demoMark: 'Demodaten, synthetisch',
  demoExplained:
    'Alle Angaben zum Integrationsmanagement sind erfunden. Echt sind Namen, Schlüssel, Grenzen, Bevölkerung und Fläche.',

  legendShare: 'Anteil',
  legendNote: (base: string) => `Anteile ${base}.`,
  legendNoteMissing: 'Zeilen ohne Wert: Anteil an allen.',
  unincorporatedNote: (count: string) =>
    `${count} gemeindefreie Gebiete sind gezeichnet, aber nicht gezählt.`,

  asOfSlider: 'Stand nach Monat',
  asOfAll: 'alle bekannten Monate',
  asOfShare: (share: string, base: string) => `${share} ${base}`,
  asOfBy: (month: string) => `bis ${month}`,
  play: 'Abspielen',
  pause: 'Anhalten',

  answersLabel: 'Antworten wählen',
  answersHint: 'Ohne Auswahl zeigt die Karte, wie viele der Antworten zutreffen.',
  answersClear: 'Auswahl aufheben',
  modeLabel: 'Gezeigt wird, wo',
  modes: { all: 'alle gewählten zutreffen', any: 'mindestens eine zutrifft', none: 'keine zutrifft' },
  modeAtLeast: (count: string) => `mindestens ${count} zutreffen`,

  variants: 'Darstellung',

  mapLabel: (title: string) => `Karte: ${title}`,
  exploreMap: 'Karte mit der Tastatur erkunden',
  exploreHint:
    'Pfeiltasten: benachbarte Kommune. Eingabe: auswählen. Plus und Minus: Ausschnitt. Pos1: zurück zum ganzen Land. Escape: beenden.',
  exploreRole: 'Karte',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  wholeState: 'Ganzes Land zeigen',
  panUp: 'Nach oben verschieben',
  panDown: 'Nach unten verschieben',
  panLeft: 'Nach links verschieben',
  panRight: 'Nach rechts verschieben',
  mapControls: 'Kartenausschnitt',
  gestureHelp: 'Mit Strg + Mausrad vergrößern',
  gestureHelpMac: 'Mit ⌘ + Mausrad vergrößern',
  gestureHelpTouch: 'Karte mit zwei Fingern verschieben',

  search: 'Kommune suchen',
  searchHint: 'Name, Amtlicher Gemeindeschlüssel oder Postleitzahl',
  searchNone: (query: string) => `Keine Kommune zu „${query}“ gefunden`,
  searchCount: (count: number) => (count === 1 ? '1 Treffer' : `${count} Treffer`),

  place: 'Ausgewählte Kommune',
  placeNone: 'Wählen Sie eine Kommune auf der Karte oder über die Suche, um alle ihre Angaben zu sehen.',
  placeClose: 'Auswahl aufheben',
  placeShow: 'Auf der Karte zeigen',
  placePopulation: 'Bevölkerung',
  placeRefugees: 'Geflüchtete',
  placeKey: 'Gemeindeschlüssel',

  tableCaption: (title: string, rows: string) => `${title}: ${rows} Zeilen`,
  tableLinkText: 'Alle Werte als Tabelle',
  tableFilter: 'Tabelle filtern',
  tableFilterHint: 'Kommune, Kreis, Verband oder Wert',
  tableRows: (shown: string, total: string) => `${shown} von ${total} Zeilen`,
  tableNone: 'Keine Zeile passt zum Filter.',
  tableFilterClear: 'Filter aufheben',
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
  mapFailed: 'Die bewegliche Karte lässt sich in diesem Browser nicht zeichnen',
  mapFailedExplained:
    'Sie braucht WebGL 2. Statt ihrer steht hier ein Bild; Legende, Suche und Tabelle funktionieren wie sonst.',
  technicalDetail: 'Technische Angabe',

  noticeIndicator: (name: string) => `Das Merkmal „${name}“ gibt es nicht; gezeigt wird das erste.`,
  noticePlace: (id: string) => `Zum Schlüssel „${id}“ gibt es keine Kommune.`,
  noticeValue: (key: string, value: string) =>
    `Die Angabe „${key}=${value}“ in der Adresse ist unbekannt und bleibt unbeachtet.`,
  noticeClose: 'Hinweis schließen',

  share: 'Link kopieren',
  shared: 'Link kopiert',
  shareFailed: 'Kopieren nicht möglich; der Link steht in der Adresszeile.',

  proofCaption: 'veröffentlichte und berechnete Zahlen',
  proofNumber: 'Zahl',
  proofPublished: 'veröffentlicht',
  proofComputed: 'berechnet',
  proofVerdict: 'Ergebnis',
  proofSame: 'stimmt',
  proofDifferent: 'weicht ab',
  proofMissing: 'nicht berechnet',
  proofSigns: {
    about: 'etwa ',
    above: 'über ',
    below: 'unter ',
    'at-most': 'spätestens ',
    'at-least': 'frühestens ',
  },
  proofSummary: (same: string, all: string) =>
    `${same} von ${all} veröffentlichten Zahlen ergeben sich aus den Daten.`,
  proofFailed: 'Die veröffentlichten Zahlen konnten nicht geladen werden.',

  reportIntroduction:
    'Die Abbildungen des Kurzberichts der Evaluation, in ihrer Reihenfolge und aus den Daten dieses Atlas neu gezeichnet.',
  reportOpen: 'In der Karte öffnen',

  crossWith: 'Gekreuzt mit',
  crossCaption: (rows: string, columns: string) => `${rows} nach ${columns}`,
  crossTotal: 'Zusammen',
  crossShow: 'Diese Kommunen auf der Karte zeigen',
  crossNote: 'Anteile je Zeile. Ein Feld zeigt seine Kommunen auf der Karte.',
  crossLeft: {
    municipalities: (count: string) => `${count} Kommunen haben nicht in beiden Merkmalen eine Angabe.`,
    refugees: (count: string) =>
      `${count} Geflüchtete leben in Kommunen, die nicht in beiden Merkmalen eine Angabe haben.`,
    inhabitants: (count: string) =>
      `${count} Menschen leben in Kommunen, die nicht in beiden Merkmalen eine Angabe haben.`,
  },

  reportedThrough: 'davon über den Verband gemeldet',
  legendLabel: 'Legende',
  arrangementLabel: 'Karten',
  arrangements: { one: 'eine', each: 'je Antwort eine' },
  displayLabel: 'Darstellung der Mengen',
  displays: { fill: 'Flächen', symbols: 'Symbole' },
  symbolsNote: {
    spread: 'Kreisfläche proportional zum Wert',
    reported: 'Kreisfläche proportional zum Wert; ein Kreis je Verband, in seiner größten Kommune',
  },
  counted: {
    municipalities: (count: string) => `${count} Kommunen`,
    refugees: (count: string) => `${count} Geflüchtete`,
    inhabitants: (count: string) => `${count} Menschen`,
  },
  dataReported: 'Wer gemeldet hat',
  dataReportedExplained:
    'Was ein Verband für seine Mitglieder gemeldet hat, trägt auf der Karte ein feines Muster. Antworten aus Umfragen gelten unverändert für jedes Mitglied. Stellen und Personen eines Verbands sind nach der Zahl der Geflüchteten auf die Mitglieder verteilt; sie lassen sich auch wie gemeldet zeigen, als Summe des Verbands. Aus den Stellen folgt für jede Kommune ihr eigener Startmonat.',
  marksLabel: 'vom Verband gemeldet',
  amountsLabel: 'Werte eines Verbands',
  amounts: { spread: 'auf Mitglieder verteilt', reported: 'wie gemeldet' },

  sources: 'Quellen',
  dataTitle: 'Daten & Methode',
  dataDefinitions: 'Merkmale und ihre Definition',
  dataMissing: 'Fehlende Werte',
  dataMissingExplained:
    'Ein fehlender Wert ist nie null. Jede Art des Fehlens hat ihr eigenes Muster, ihr eigenes Wort und ihre eigene Zahl.',
  dataSources: 'Quellen und Lizenzen',
  dataDownloads: 'Dateien',
  dataDownloadsExplained:
    'Grenzen und alle Werte, in Formaten für Tabellen, Auswertung und Karten. Warum ein Wert fehlt, steht in jeder Datei daneben.',
  downloadTopology: 'Kommunen, Verbände, Kreise, Regierungsbezirke und Land, mit allen Werten (TopoJSON)',
  downloadDetail: 'dieselben Gebiete in voller Genauigkeit (TopoJSON)',
  downloadCatalog: 'Merkmale, Klassen, Quellen (JSON)',
  downloadManifest: 'Herkunft und Prüfsummen (JSON)',
  dataPrivacy: 'Datenschutz',
  dataPrivacyExplained:
    'Diese Seite lädt nichts von Dritten, setzt keine Cookies und speichert nichts auf Ihrem Gerät.',
  edition: (id: string) => `Ausgabe ${id}`,
  figureOfReport: (number: number) => `Abbildung ${number} des Kurzberichts`,
  columnIndicator: 'Merkmal',
  columnDefinition: 'Definition',
  columnAsOf: 'Stand',
  columnWithValue: 'mit Angabe',
  columnMeaning: 'Bedeutung',
  columnPattern: 'Muster',

  figureSelected: 'Ausgewählt',
  figurePlaces: 'Orte',
  figureHeading: 'Titel',
  figureMap: 'Karte',
  figureLegend: 'Legende',
  figureChart: 'Verteilung',
  figureScale: 'Maßstab',
  figureAnswers: 'Zahl der Antworten, die zutreffen',
  figureFooter: 'Quellen',
  figureDistribution: (base: string) => `${base} nach Wert`,
  figureOptions: (base: string) => `${base} je Antwort`,
  /** Heads and words of exported tables. */
  export: {
    key: 'Amtlicher Gemeindeschlüssel (AGS)',
    name: 'Name',
    designation: 'Bezeichnung',
    postcode: 'Postleitzahl',
    district: 'Kreis (Schlüssel)',
    districtName: 'Kreis',
    region: 'Regierungsbezirk (Schlüssel)',
    regionName: 'Regierungsbezirk',
    association: 'Verband (Kennung)',
    associationName: 'Verband',
    counted: 'als Kommune gezählt',
    area: 'Fläche in km²',
    status: 'Status',
    ok: 'mit Angabe',
    none: 'keine',
    sheet: 'Werte',
  },
  downloadTitles: {
    excel: 'Alle Werte für Excel (CSV)',
    csv: 'Alle Werte für Auswertungsprogramme (CSV)',
    workbook: 'Alle Werte als Arbeitsmappe (XLSX)',
    geojson: 'Grenzen mit allen Werten (GeoJSON)',
    geopackage: 'Grenzen mit allen Werten (GeoPackage)',
  },
  downloadTexts: {
    excel: 'Öffnet sich mit einem Doppelklick in einem deutschen Excel; alles steht in Worten.',
    csv: 'Nach RFC 4180 mit gleichbleibenden Kennungen, für R, Python und Datenbanken.',
    workbook: 'Ein Blatt auf Deutsch und eines auf Englisch; Schlüssel behalten ihre führende Null.',
    geojson: 'Kommunen in voller Genauigkeit, WGS84, für Webkarten.',
    geopackage: 'Kommunen, Verbände, Kreise, Regierungsbezirke und Land als Ebenen für QGIS und ArcGIS.',
  },
  downloadSize: (rows: string, size: string) => `${rows} Zeilen, ${size}`,
  downloadMetadata: 'Beschreibung der Dateien',
  downloadPackage: 'Felder, Kategorien und Prüfsummen (Data Package, JSON)',
  downloadDcat: 'Metadaten für offene Datenportale (DCAT-AP.de, JSON-LD)',
  downloadDataset: 'Metadaten für Suchmaschinen (schema.org, JSON-LD)',
  downloadTopologies: 'TopoJSON, wie der Atlas sie selbst lädt',
  downloadsFailed: 'Die Liste der Dateien konnte nicht geladen werden.',
  technique: 'Technik und Datenschutz',
  withoutScripts:
    'Ohne JavaScript stehen hier Karte, Legende und Tabelle aller Merkmale. Suche, Vergleich, Bericht und die bewegliche Karte brauchen JavaScript.',
  failedPainted:
    'Die Daten waren nicht erreichbar oder unvollständig. Karte, Legende und Tabelle stehen hier als Bild und Text; Suche, Auswahl und Vergrößern fehlen.',
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
  linkPinned: (part: string) => `Hervorgehoben – ${part}.`,
  linkRelease: 'Hervorhebung aufheben',
  legendBringOut: (name: string) => `${name} auf der Karte hervorheben`,
  timelineMark: (month: string, share: string) => `${month}: ${share}`,
  timelinePublished: (findings: string) => `Im Bericht: ${findings}.`,
  timelineFinding: (value: string, month: string, base: string) => `${value} bis ${month} ${base}`.trimEnd(),
  publishedBases: { applied: '(Anteil an den Kommunen mit Antrag)' } as Readonly<Record<string, string>>,
  distribution: 'Verteilung',
  distributionMiddle: {
    municipalities: (from: string, to: string, median: string) =>
      `Die mittlere Hälfte der Kommunen hat ${from} bis ${to}, der Median liegt bei ${median}.`,
    refugees: (from: string, to: string, median: string) =>
      `Die mittlere Hälfte der Geflüchteten lebt in Kommunen mit ${from} bis ${to}, der Median liegt bei ${median}.`,
    inhabitants: (from: string, to: string, median: string) =>
      `Die mittlere Hälfte der Bevölkerung lebt in Kommunen mit ${from} bis ${to}, der Median liegt bei ${median}.`,
  },
  distributionAbove: (amount: string, limit: string, value: string, place: string) =>
    `Nicht gezeichnet: ${amount} über ${limit}, bis ${value} (${place}).`,
  distributionBelow: (amount: string, limit: string, value: string, place: string) =>
    `Nicht gezeichnet: ${amount} unter ${limit}, bis ${value} (${place}).`,
  distributionWalk: 'Verteilung nach Werten',
};

/** The words of the interface. German is the model: every other language has the same entries. */
export type Messages = typeof de;
