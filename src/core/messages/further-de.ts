import { answersDe } from './answers.ts';
import { dialogsDe } from './dialogs.ts';
import { distributionDe } from './distribution.ts';
import { exportingDe } from './exporting.ts';
import { findingsDe } from './findings.ts';
import { gapsDe } from './gaps.ts';
import { profileDe } from './profile.ts';
import { timelineDe } from './timeline.ts';

/** The German words that only pages and elements loaded on demand need. */
export const furtherDe = {
  viaAssociationShort: 'über den Verband',
  ownReport: 'selbst gemeldet',
  demoExplained:
    'Alle Angaben zum Integrationsmanagement sind erfunden. Echt sind Namen, Schlüssel, Grenzen, Bevölkerung und Fläche.',

  placeClose: 'Auswahl aufheben',
  placeShow: 'Auf der Karte zeigen',
  placePopulation: 'Bevölkerung',
  placeRefugees: 'Geflüchtete',
  placeKey: 'Gemeindeschlüssel',

  tableCaption: (title: string, rows: string) => `${title}: ${rows} Zeilen`,
  tableFilter: 'Tabelle filtern',
  tableFilterHint: 'Kommune, Kreis, Verband oder Wert',
  tableRows: (shown: string, total: string) => `${shown} von ${total} Zeilen`,
  tableNone: 'Keine Zeile passt zum Filter.',
  tableFilterClear: 'Filter aufheben',
  proofCaption: 'veröffentlichte und berechnete Zahlen',
  proofNumber: 'Zahl',
  proofPublished: 'veröffentlicht',
  proofComputed: 'berechnet',
  proofVerdict: 'Ergebnis',
  proofSame: 'stimmt',
  proofDifferent: 'weicht ab',
  proofMissing: 'nicht berechnet',
  proofSummary: (same: string, all: string) =>
    `${same} von ${all} veröffentlichten Zahlen ergeben sich aus den Daten.`,

  reportIntroduction:
    'Die Abbildungen des Kurzberichts der Evaluation, in ihrer Reihenfolge und aus den Daten dieses Atlas neu gezeichnet.',
  reportOpen: 'In der Karte öffnen',

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

  dataReported: 'Wer gemeldet hat',
  dataReportedExplained:
    'Was ein Verband für seine Mitglieder gemeldet hat, trägt auf der Karte ein feines Muster. Antworten aus Umfragen gelten unverändert für jedes Mitglied. Stellen und Personen eines Verbands sind nach der Zahl der Geflüchteten auf die Mitglieder verteilt; sie lassen sich auch wie gemeldet zeigen, als Summe des Verbands. Aus den Stellen folgt für jede Kommune ihr eigener Startmonat.',
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
  figureOfReport: (number: number) => `Abbildung ${number} des Kurzberichts`,
  columnIndicator: 'Merkmal',
  columnDefinition: 'Definition',
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
  downloadTitles: {
    excel: 'Alle Werte für Excel (CSV)',
    csv: 'Alle Werte für Auswertungsprogramme (CSV)',
    workbook: 'Alle Werte als Arbeitsmappe (XLSX)',
    ods: 'Alle Werte als Arbeitsmappe (ODS)',
    geojson: 'Grenzen mit allen Werten (GeoJSON)',
    geopackage: 'Grenzen mit allen Werten (GeoPackage)',
    neighbours: 'Nachbarschaften der Kommunen (CSV)',
  },
  downloadTexts: {
    excel: 'Öffnet sich mit einem Doppelklick in einem deutschen Excel; alles steht in Worten.',
    csv: 'Nach RFC 4180 mit gleichbleibenden Kennungen, für R, Python und Datenbanken.',
    workbook: 'Ein Blatt auf Deutsch und eines auf Englisch; Schlüssel behalten ihre führende Null.',
    ods: 'Dieselben zwei Blätter im offenen Format, für LibreOffice und Collabora.',
    geojson: 'Kommunen in voller Genauigkeit, WGS84, für Webkarten.',
    geopackage: 'Kommunen, Verbände, Kreise, Regierungsbezirke und Land als Ebenen für QGIS und ArcGIS.',
    neighbours: 'Wer an wen grenzt und wie lang die gemeinsame Grenze ist, in beiden Richtungen.',
  },
  downloadSize: (rows: string, size: string) => `${rows} Zeilen, ${size}`,
  downloadMetadata: 'Beschreibung der Dateien',
  downloadPackage: 'Felder, Kategorien und Prüfsummen (Data Package, JSON)',
  downloadDcat: 'Metadaten für offene Datenportale (DCAT-AP.de, JSON-LD)',
  downloadDataset: 'Metadaten für Suchmaschinen (schema.org, JSON-LD)',
  downloadTopologies: 'TopoJSON, wie der Atlas sie selbst lädt',
  downloadsFailed: 'Die Liste der Dateien konnte nicht geladen werden.',
  withoutScripts:
    'Ohne JavaScript stehen hier Karte, Legende und Tabelle aller Merkmale. Suche, eigene Vergleiche und Fragen und die bewegliche Karte brauchen JavaScript.',
  profile: profileDe,
  gaps: gapsDe,
  ...answersDe,
  ...distributionDe,
  ...dialogsDe,
  ...exportingDe,
  ...findingsDe,
  ...timelineDe,
  /** Values of groups of municipalities, from those of their members. */
  aggregate: {
    sum: (value: string) => `zusammen ${value}`,
    middle: (value: string) => `Median: ${value}`,
    half: (options: string) => `mindestens die Hälfte: ${options}`,
    none: '–',
  },
};

/** German is the model: every other language has the same entries. */
export type FurtherMessages = typeof furtherDe;
