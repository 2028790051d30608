import { answersEn } from './answers.ts';
import { dialogsEn } from './dialogs.ts';
import { distributionEn } from './distribution.ts';
import { exportingEn } from './exporting.ts';
import { findingsEn } from './findings.ts';
import { gapsEn } from './gaps.ts';
import { profileEn } from './profile.ts';
import { timelineEn } from './timeline.ts';
import type { FurtherMessages } from './further-de.ts';

/** The English words that only pages and elements loaded on demand need. */
export const furtherEn: FurtherMessages = {
  viaAssociationShort: 'through the association',
  ownReport: 'own report',
  demoExplained:
    'All figures on Integrationsmanagement are invented. Names, keys, boundaries, population and area are real.',

  placeClose: 'Clear selection',
  placeShow: 'Show on the map',
  placePopulation: 'Population',
  placeRefugees: 'Refugees',
  placeKey: 'Municipality key',

  tableCaption: (title, rows) => `${title}: ${rows} rows`,
  tableFilter: 'Filter the table',
  tableFilterHint: 'Municipality, district, association or value',
  tableRows: (shown, total) => `${shown} of ${total} rows`,
  tableNone: 'No row matches the filter.',
  tableFilterClear: 'Clear filter',
  proofCaption: 'published and computed numbers',
  proofNumber: 'Number',
  proofPublished: 'published',
  proofComputed: 'computed',
  proofVerdict: 'Verdict',
  proofSame: 'agrees',
  proofDifferent: 'differs',
  proofMissing: 'not computed',
  proofSummary: (same, all) => `${same} of ${all} published numbers come out of the data.`,

  reportIntroduction:
    'The figures of the evaluation’s short report, in their order, drawn anew from the data of this atlas.',
  reportOpen: 'Open in the map',

  crossCaption: (rows, columns) => `${rows} by ${columns}`,
  crossTotal: 'Total',
  crossShow: 'Show these municipalities on the map',
  crossNote: 'Shares by row. A cell shows its municipalities on the map.',
  crossLeft: {
    municipalities: (count) => `${count} municipalities lack a value in one of the two indicators.`,
    refugees: (count) =>
      `${count} refugees live in municipalities that lack a value in one of the two indicators.`,
    inhabitants: (count) =>
      `${count} people live in municipalities that lack a value in one of the two indicators.`,
  },

  dataReported: 'Who reported it',
  dataReportedExplained:
    'What an association reported for its members carries a thin pattern on the map. Answers of surveys stand unchanged for each member. Posts and persons of an association are spread over the members by their number of refugees; they can also be shown as reported, as the total of the association. From the posts follows a start month of its own for each municipality.',
  dataTitle: 'Data & method',
  dataDefinitions: 'Indicators and their definitions',
  dataMissing: 'Missing values',
  dataMissingExplained:
    'A missing value is never zero. Every kind of missing has its own pattern, its own word and its own count.',
  dataSources: 'Sources and licences',
  dataDownloads: 'Files',
  dataDownloadsExplained:
    'Boundaries and all values, in formats for tables, analysis and maps. Every file says beside a missing value why it is missing.',
  downloadTopology: 'municipalities, associations, districts, regions and state, with all values (TopoJSON)',
  downloadDetail: 'the same areas in full detail (TopoJSON)',
  downloadCatalog: 'indicators, classes, sources (JSON)',
  downloadManifest: 'origin and checksums (JSON)',
  dataPrivacy: 'Privacy',
  dataPrivacyExplained:
    'This page loads nothing from third parties, sets no cookies and stores nothing on your device.',
  figureOfReport: (number) => `Figure ${number} of the short report`,
  columnIndicator: 'Indicator',
  columnDefinition: 'Definition',
  columnMeaning: 'Meaning',
  columnPattern: 'Pattern',

  figureSelected: 'Selected',
  figurePlaces: 'Places',
  figureHeading: 'Title',
  figureMap: 'Map',
  figureLegend: 'Legend',
  figureChart: 'Distribution',
  figureScale: 'Scale',
  figureAnswers: 'Number of answers that apply',
  figureFooter: 'Sources',
  figureDistribution: (base: string) => `${base} by value`,
  figureOptions: (base: string) => `${base} by answer`,
  downloadTitles: {
    excel: 'All values for Excel (CSV)',
    csv: 'All values for statistics programs (CSV)',
    workbook: 'All values as a workbook (XLSX)',
    ods: 'All values as a workbook (ODS)',
    geojson: 'Boundaries with all values (GeoJSON)',
    geopackage: 'Boundaries with all values (GeoPackage)',
    neighbours: 'Neighbours of the municipalities (CSV)',
  },
  downloadTexts: {
    excel: 'Opens with a double click in a German Excel; everything is in German words.',
    csv: 'By RFC 4180 with stable codes, for R, Python and databases.',
    workbook: 'One sheet in German and one in English; keys keep their leading zero.',
    ods: 'The same two sheets in the open format, for LibreOffice and Collabora.',
    geojson: 'Municipalities in full detail, WGS84, for web maps.',
    geopackage:
      'Municipalities, associations, districts, regions and the state as layers for QGIS and ArcGIS.',
    neighbours: 'Who borders on whom and how long the common border is, in both directions.',
  },
  downloadSize: (rows, size) => `${rows} rows, ${size}`,
  downloadMetadata: 'Descriptions of the files',
  downloadPackage: 'fields, categories and checksums (Data Package, JSON)',
  downloadDcat: 'metadata for open data portals (DCAT-AP.de, JSON-LD)',
  downloadDataset: 'metadata for search engines (schema.org, JSON-LD)',
  downloadTopologies: 'TopoJSON, as the atlas itself loads it',
  downloadsFailed: 'The list of files could not be loaded.',
  withoutScripts:
    'Without JavaScript, map, legend and table of every indicator are here. Search, comparisons and questions of your own and the map that can be moved need JavaScript.',
  profile: profileEn,
  gaps: gapsEn,
  ...answersEn,
  ...distributionEn,
  ...dialogsEn,
  ...exportingEn,
  ...findingsEn,
  ...timelineEn,
  aggregate: {
    sum: (value) => `${value} in all`,
    middle: (value) => `median: ${value}`,
    half: (options) => `at least half: ${options}`,
    none: '–',
  },
};
