import type { Catalog } from '../../../src/core/catalog.ts';
import type { Indicator } from '../../../src/core/indicator.ts';
import { languages, type Localized } from '../../../src/core/model.ts';
import { hashBytes } from '../../lib/effects.ts';
import type { Download } from './descriptor.ts';

const authority = 'http://publications.europa.eu/resource/authority';

/**
 * DCAT-AP.de 3.0 as JSON-LD, for open data portals. Addresses are relative to the file, so that they are right wherever
 * it lies; what only a publisher knows comes from `publication` in the catalogue.
 */
export function buildDcat(catalog: Catalog, edition: string, downloads: readonly Download[]): object {
  const { publication } = catalog;
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      dcatde: 'http://dcat-ap.de/def/dcatde/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': '#dataset',
    '@type': 'dcat:Dataset',
    'dct:identifier': catalog.id,
    'dct:title': inLanguages(catalog.title),
    'dct:description': inLanguages(catalog.introduction),
    'dct:language': languages.map((language) => ({
      '@id': `${authority}/language/${isoLanguages[language]}`,
    })),
    'dcat:theme': { '@id': `${authority}/data-theme/SOCI` },
    'dcat:version': edition,
    'dct:accrualPeriodicity': { '@id': `${authority}/frequency/NOT_PLANNED` },
    'dct:temporal': { '@type': 'dct:PeriodOfTime', ...describePeriod(catalog) },
    'dcat:keyword': catalog.themes.flatMap(({ label }) => inLanguages(label)),
    ...(publication && {
      'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': publication.publisher },
      'dct:spatial': publication.spatial.map((id) => ({ '@id': id })),
      ...(publication.contributorId !== undefined && {
        'dcatde:contributorID': { '@id': publication.contributorId },
      }),
    }),
    'dcat:distribution': downloads.map((download) => describeDistribution(catalog, download)),
  };
}

const isoLanguages = { de: 'DEU', en: 'ENG' } as const;

function inLanguages(text: Localized) {
  return languages.map((language) => ({ '@language': language, '@value': text[language] }));
}

function describeDistribution({ publication, sources }: Catalog, download: Download) {
  return {
    '@id': `#${download.kind}`,
    '@type': 'dcat:Distribution',
    'dct:title': { '@language': 'de', '@value': download.title },
    'dcat:accessURL': { '@id': download.path },
    'dcat:downloadURL': { '@id': download.path },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${download.mediatype}` },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(download.bytes.length) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': hashBytes(download.bytes),
    },
    ...(download.table && {
      'dct:conformsTo': { '@id': 'https://datapackage.org/profiles/2.0/tableschema.json' },
    }),
    ...(publication && { 'dct:license': { '@id': publication.licence.url } }),
    'dcatde:licenseAttributionByText': sources.map(({ text }) => ({ '@language': 'de', '@value': text.de })),
  };
}

function describePeriod(catalog: Catalog) {
  const [start, end] = periodOf(catalog);
  const typed = (date: string) => ({ '@type': 'xsd:date', '@value': date });
  return { 'dcat:startDate': typed(start), 'dcat:endDate': typed(end) };
}

/** First and last reference date of the catalogue, as days; of a month or year the first one. */
export function periodOf({ indicators, facts }: Catalog): readonly [string, string] {
  const dates = [...indicators, facts.population, facts.refugees].map(({ referenceDate }) =>
    `${referenceDate}-01-01`.slice(0, 'YYYY-MM-DD'.length),
  );
  dates.sort();
  return [dates[0]!, dates.at(-1)!];
}

/** A `Dataset` of schema.org as JSON-LD, for search engines. */
export function buildDatasetMetadata(
  catalog: Catalog,
  edition: string,
  downloads: readonly Download[],
): object {
  const { publication } = catalog;
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: catalog.title.de,
    alternateName: catalog.title.en,
    description: catalog.introduction.de,
    identifier: catalog.id,
    url: '../../',
    version: edition,
    inLanguage: languages,
    isAccessibleForFree: true,
    temporalCoverage: periodOf(catalog).join('/'),
    spatialCoverage: {
      '@type': 'Place',
      name: catalog.place.de,
      ...(publication && { sameAs: publication.spatial }),
    },
    creditText: catalog.sources.map(({ text }) => text.de).join('; '),
    ...(publication && {
      license: publication.licence.url,
      creator: { '@type': 'Organization', name: publication.publisher },
    }),
    variableMeasured: catalog.indicators.map(describeVariable),
    distribution: downloads.map((download) => ({
      '@type': 'DataDownload',
      name: download.title,
      contentUrl: download.path,
      encodingFormat: download.mediatype,
      contentSize: `${String(download.bytes.length)} B`,
      sha256: hashBytes(download.bytes),
    })),
  };
}

function describeVariable(indicator: Indicator) {
  return {
    '@type': 'PropertyValue',
    propertyID: indicator.id,
    name: indicator.title.de,
    description: indicator.question.de,
    ...('unit' in indicator && { unitText: indicator.unit.de }),
  };
}
