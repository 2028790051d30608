import type { Catalog } from '../../../src/core/catalog.ts';
import { parseDataset, type Dataset } from '../../../src/core/dataset.ts';
import { germanExcel, rfc4180, writeCsv } from '../../../src/core/export/csv.ts';
import type { ExportTable } from '../../../src/core/export/export-cell.ts';
import { odsType } from '../../../src/core/export/ods.ts';
import { buildExportTable } from '../../../src/core/export/export-table.ts';
import { buildAreaFeature } from '../../../src/core/geometry.ts';
import { allMessagesOf } from '../../../src/core/messages/all-messages.ts';
import { languages, type Level } from '../../../src/core/model.ts';
import { objectNames, parseTopology, type AtlasTopology } from '../../../src/core/topology.ts';
import { hashBytes } from '../../lib/effects.ts';
import { manifestName, type Manifest } from '../manifest.ts';
import type { Outputs } from '../outputs.ts';
import { describeCount, type Staged } from '../stage.ts';
import { buildCsvw } from './csvw.ts';
import { buildDescriptor, type Download } from './descriptor.ts';
import { writeGeoJson } from '../../../src/core/export/geojson.ts';
import { writeGeoPackage, type MapLayer } from './geopackage.ts';
import { buildDatasetMetadata, buildDcat, periodOf } from './metadata.ts';
import { buildNeighbourTable } from './neighbours.ts';
import { packOds } from './pack-ods.ts';
import { writeWorkbook } from './workbook.ts';

/** Where downloads lie in the folder of the data. */
const folder = 'download/';

/**
 * Adds the files that people download. They are made of nothing but the files that the atlas itself loads, so that no
 * value can be in them that is not published there. The manifest names them too.
 */
export async function addDownloads(outputs: Outputs): Promise<Staged<Outputs>> {
  const dataset = parseDataset(parse(outputs, 'atlas.topo.json'), parse(outputs, 'atlas.catalog.json'));
  const detail = parseTopology(parse(outputs, 'atlas-detail.topo.json'), 'atlas-detail.topo.json');
  const { catalog } = dataset;
  const manifest = parse(outputs, manifestName) as Manifest;
  const downloads = [...(await buildDownloads(dataset, detail)), describeNeighbours(catalog, detail)];
  const descriptions = {
    'datapackage.json': buildDescriptor(catalog, manifest.edition, downloads),
    'dcat-ap.jsonld': buildDcat(catalog, manifest.edition, downloads),
    'dataset.jsonld': buildDatasetMetadata(catalog, manifest.edition, downloads),
    ...buildCsvw(catalog, manifest.edition, downloads),
  };
  const files = new Map([
    ...downloads.map(({ path, bytes }) => [folder + path, bytes] as const),
    ...Object.entries(descriptions).map(([name, content]) => [folder + name, encodeJson(content)] as const),
  ]);
  const complete: Manifest = { ...manifest, outputs: { ...manifest.outputs, ...describeFiles(files) } };
  const output = new Map([...outputs, ...files, [manifestName, encodeJson(complete)] as const]);
  const lines = [...files].map(([name, bytes]) => `${name} ${describeCount(bytes.length, 'byte')}`);
  return { output, report: { stage: 'download', lines, warnings: [] } };
}

function describeFiles(files: Outputs): Manifest['outputs'] {
  const entries = [...files].map(
    ([name, bytes]) => [name, { sha256: hashBytes(bytes), bytes: bytes.length }] as const,
  );
  return Object.fromEntries(entries);
}

async function buildDownloads(dataset: Dataset, detail: AtlasTopology): Promise<readonly Download[]> {
  const { catalog } = dataset;
  const [codes, german] = [buildExportTable(dataset, 'codes'), buildExportTable(dataset, 'de')];
  const sheets = languages.map((language) => ({
    name: allMessagesOf(language).export.sheet,
    table: language === 'de' ? german : buildExportTable(dataset, language),
  }));
  const titles = allMessagesOf('de').downloadTitles;
  const describe = (kind: Download['kind'], ending: string, mediatype: string, bytes: Uint8Array) => ({
    kind,
    path: `${catalog.id}.${ending}`,
    title: titles[kind],
    format: ending.split('.').at(-1)!,
    mediatype,
    rows: codes.rows.length,
    bytes,
  });
  const csv = (table: ExportTable, dialect: typeof rfc4180) => encode(writeCsv(table, dialect));
  const [, changed] = periodOf(catalog);
  const layers = listLayers(dataset, detail, codes);
  const geojson = writeGeoJson(layers[0].areas, codes);
  const geopackage = await writeGeoPackage(layers, changed);
  return [
    {
      ...describe('excel', 'csv', 'text/csv', csv(german, germanExcel)),
      dialect: germanExcel,
      table: german,
    },
    {
      ...describe('csv', 'rfc4180.csv', 'text/csv', csv(codes, rfc4180)),
      dialect: rfc4180,
      table: codes,
    },
    describe('workbook', 'xlsx', workbookType, await writeWorkbook(sheets)),
    describe('ods', 'ods', odsType, packOds(sheets)),
    describe('geojson', 'geojson', 'application/geo+json', encode(geojson)),
    describe('geopackage', 'gpkg', 'application/geopackage+sqlite3', geopackage),
  ];
}

function describeNeighbours({ id }: Catalog, detail: AtlasTopology): Download {
  const table = buildNeighbourTable(detail);
  return {
    kind: 'neighbours',
    path: `${id}.neighbours.csv`,
    title: allMessagesOf('de').downloadTitles.neighbours,
    format: 'csv',
    mediatype: 'text/csv',
    rows: table.rows.length,
    bytes: encode(writeCsv(table, rfc4180)),
    dialect: rfc4180,
    table,
    keyColumns: 2,
  };
}

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The municipalities with all values first, and every upper level with keys and names. */
function listLayers(
  { catalog, groups }: Dataset,
  topology: AtlasTopology,
  codes: ExportTable,
): readonly [MapLayer, ...MapLayer[]] {
  const buildLayer = (level: Level, table: ExportTable): MapLayer => ({
    name: objectNames[level],
    title: catalog.levels.find(({ id }) => id === level)?.many.de ?? objectNames[level],
    areas: topology.objects[objectNames[level]].geometries.map((area) => buildAreaFeature(topology, area)),
    table,
  });
  const upper = (['association', 'district', 'region', 'state'] as const).map((level) =>
    buildLayer(level, { columns: nameColumns, rows: groups[level].map(({ id, name }) => [id, name]) }),
  );
  return [buildLayer('municipality', codes), ...upper.filter(({ areas }) => areas.length > 0)];
}

const nameColumns: ExportTable['columns'] = [
  { name: 'id', title: 'id', type: 'string' },
  { name: 'name', title: 'name', type: 'string' },
];

function parse(outputs: Outputs, name: string): unknown {
  return JSON.parse(new TextDecoder().decode(outputs.get(name))) as unknown;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function encodeJson(value: unknown): Uint8Array {
  return encode(`${JSON.stringify(value, undefined, 2)}\n`);
}
