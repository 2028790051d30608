import type { Catalog } from '../../../src/core/catalog.ts';
import type { CsvDialect } from '../../../src/core/export/csv.ts';
import type { ExportColumn, ExportTable } from '../../../src/core/export/export-cell.ts';
import type { DownloadKind } from '../../../src/core/export/downloads.ts';
import { hashBytes } from '../../lib/effects.ts';

/** A file to download, with what its readers must know. */
export interface Download {
  /** Name of its kind; the page has words for each. */
  readonly kind: DownloadKind;
  /** File name, in the folder of all downloads. */
  readonly path: string;
  readonly title: string;
  readonly format: string;
  readonly mediatype: string;
  readonly rows: number;
  readonly bytes: Uint8Array;
  /** For a table as text. */
  readonly dialect?: CsvDialect;
  readonly table?: ExportTable;
  /** How many columns at the beginning make the key of a row; one without it. */
  readonly keyColumns?: number;
}

const types: Readonly<Record<ExportColumn['type'], string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'string',
  month: 'yearmonth',
};

/** The downloads as a Data Package (https://datapackage.org, version 2): fields, categories, sizes and checksums. */
export function buildDescriptor(catalog: Catalog, edition: string, downloads: readonly Download[]): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: catalog.id,
    title: catalog.title.de,
    description: catalog.introduction.de,
    version: edition,
    synthetic: catalog.synthetic,
    ...(catalog.publication && { licenses: [describeLicence(catalog.publication.licence)] }),
    sources: catalog.sources.map(({ text, url }) => ({
      title: text.de,
      ...(url !== undefined && { path: url }),
    })),
    resources: downloads.map(describeResource),
  };
}

function describeLicence({ name, url }: NonNullable<Catalog['publication']>['licence']) {
  return { title: name, path: url };
}

function describeResource(download: Download) {
  const { kind, path, title, format, mediatype, rows, bytes, dialect, table, keyColumns = 1 } = download;
  return {
    name: kind,
    path,
    title,
    format,
    mediatype,
    ...(dialect && {
      type: 'table',
      encoding: 'utf-8',
      dialect: { delimiter: dialect.delimiter, lineTerminator: '\r\n' },
    }),
    bytes: bytes.length,
    hash: `sha256:${hashBytes(bytes)}`,
    rows,
    ...(dialect && table && { schema: describeSchema(table, dialect, keyColumns) }),
  };
}

function describeSchema({ columns }: ExportTable, dialect: CsvDialect, keyColumns: number) {
  const keys = columns.slice(0, keyColumns).map((column) => column[dialect.heads]);
  return {
    fieldsMatch: ['equal'],
    primaryKey: keys,
    missingValues: [{ value: '', label: 'siehe Status' }],
    fields: columns.map((column) => describeField(column, dialect, keys)),
  };
}

function describeField(column: ExportColumn, { heads, decimal }: CsvDialect, keys: readonly string[]) {
  const { title, type, categories } = column;
  const name = column[heads];
  return {
    name,
    ...(heads === 'name' && { title }),
    type: types[type],
    ...(type === 'number' && decimal === ',' && { decimalChar: ',' }),
    ...(categories && { categories }),
    ...(keys.includes(name) && { constraints: { required: true, unique: keys.length === 1 } }),
  };
}
