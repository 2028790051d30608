import type { Catalog } from '../../../src/core/catalog.ts';
import { rfc4180 } from '../../../src/core/export/csv.ts';
import type { ExportColumn } from '../../../src/core/export/export-cell.ts';
import type { Download } from './descriptor.ts';

/**
 * The tables for programs as CSV on the Web (https://www.w3.org/TR/tabular-data-primer/): under the name of each, what
 * its columns mean. Programs that know the standard look for it there ("…csv-metadata.json") without being told.
 */
export function buildCsvw(
  catalog: Catalog,
  edition: string,
  downloads: readonly Download[],
): Readonly<Record<string, object>> {
  const tables = downloads.filter(({ dialect }) => dialect === rfc4180);
  return Object.fromEntries(
    tables.map((download) => [`${download.path}-metadata.json`, describeTable(catalog, edition, download)]),
  );
}

function describeTable({ publication, sources }: Catalog, edition: string, download: Download): object {
  const { path, title, table, keyColumns = 1 } = download;
  const columns = table?.columns ?? [];
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'de' }],
    url: path,
    'dc:title': title,
    'dc:source': sources.map(({ text }) => text.de),
    'schema:version': edition,
    ...(publication && {
      'dc:publisher': publication.publisher,
      'dc:license': { '@id': publication.licence.url },
    }),
    dialect: { delimiter: rfc4180.delimiter, encoding: 'utf-8', header: true },
    tableSchema: {
      primaryKey: columns.slice(0, keyColumns).map(nameColumn),
      columns: columns.map((column, index) => describeColumn(column, index < keyColumns)),
    },
  };
}

/** The standard allows no "-" in the name of a column; its title is what stands at its head. */
function nameColumn({ name }: ExportColumn): string {
  return name.replaceAll('-', '_');
}

const types: Readonly<Record<ExportColumn['type'], string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'string',
  month: 'gYearMonth',
};

function describeColumn(column: ExportColumn, isKey: boolean): object {
  const { name, title, type, categories } = column;
  const meanings = categories?.map(({ value, label }) => `${value}: ${label}`).join('; ');
  return {
    name: nameColumn(column),
    titles: name,
    'dc:description': meanings === undefined ? title : `${title} (${meanings})`,
    datatype: types[type],
    required: isKey,
  };
}
