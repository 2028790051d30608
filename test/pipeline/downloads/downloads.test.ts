import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { silentProgress } from '../../../scripts/lib/progress.ts';
import { hashBytes } from '../../../scripts/lib/effects.ts';
import { buildAtlas } from '../../../scripts/pipeline/build.ts';
import { addDownloads } from '../../../scripts/pipeline/downloads/add-downloads.ts';
import { writeWorkbook } from '../../../scripts/pipeline/downloads/workbook.ts';
import { withDatabase } from '../../../scripts/pipeline/geometry/read/open-database.ts';
import { openGeoPackage } from '../../../scripts/pipeline/geometry/read/open-geopackage.ts';
import { findViolations } from '../../../scripts/pipeline/tables/check-profile.ts';
import { unzipWorkbook } from '../../../scripts/pipeline/tables/unzip-workbook.ts';
import { createMemoryDisk } from '../../fixtures/toyland/memory-disk.ts';
import { buildToyland, change } from '../../fixtures/toyland/toyland.ts';

const code = { version: '1.0.0', hash: 'a'.repeat(64) };

async function build(files = buildToyland()) {
  const effects = createMemoryDisk(files);
  const atlas = buildAtlas({ effects, progress: silentProgress, code }, 'in');
  const { output } = await addDownloads(atlas);
  const bytes = (name: string) => output.get(`download/${name}`)!;
  const text = (name: string) => new TextDecoder().decode(bytes(name));
  return {
    atlas,
    output,
    bytes,
    text,
    json: (name: string) => JSON.parse(text(name)) as Record<string, unknown>,
  };
}

describe('the files to download', () => {
  test('have a descriptor that keeps the official profile', async () => {
    const { json } = await build();
    expect(findViolations(json('datapackage.json'), 'datapackage.json')).toEqual([]);
  });

  test('are the same bytes on every run', async () => {
    const [one, other] = [await build(), await build()];
    for (const [name, bytes] of one.output)
      expect([name, hashBytes(other.output.get(name)!)]).toEqual([name, hashBytes(bytes)]);
  });

  test('stand in the manifest with their checksums, and leave the files of the atlas alone', async () => {
    const { atlas, output } = await build();
    const manifest = JSON.parse(new TextDecoder().decode(output.get('atlas.manifest.json'))) as {
      outputs: Record<string, { sha256: string }>;
    };
    const added = [...output.keys()].filter((name) => !atlas.has(name));
    expect(added).toHaveLength(12);
    for (const name of added) expect(manifest.outputs[name]?.sha256).toBe(hashBytes(output.get(name)!));
    for (const [name, bytes] of atlas)
      if (name !== 'atlas.manifest.json') expect(output.get(name)).toBe(bytes);
  });

  test('the table for Excel has titles and words, the one for programs names and codes', async () => {
    const { text } = await build();
    const [head, row] = text('toyland.csv').split('\r\n');
    expect(head).toContain('Amtlicher Gemeindeschlüssel (AGS);Name;');
    expect(row).toMatch(/^08111001;Ahausen;Stadt;70001;08111;Nahkreis, Landkreis;.*;1,4;mit Angabe;/);
    const lines = text('toyland.rfc4180.csv').split('\r\n');
    expect(lines[0]).toMatch(/^ags,name,designation,.*,vzae,vzae_status,vzae_via,/);
    expect(lines[4]).toMatch(/^08111004,Dweiler,.*,none,none,true,300,100,0,,no-application,,/);
  });

  test('the workbook keeps keys as text and holds no formula, whatever a name begins with', async () => {
    const files = change(buildToyland(), 'tables/gemeinden.csv', 'Ehofen,Große', '=1+1,Große');
    const { bytes } = await build(files);
    const sheets = unzipWorkbook(bytes('toyland.xlsx'), 'toyland.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['Werte', 'Values']);
    expect(sheets[0]?.records[5]?.cells.slice(0, 2)).toEqual(['08211001', '=1+1']);
    const parts = unzipSync(bytes('toyland.xlsx'));
    const xml = Object.values(parts)
      .map((part) => new TextDecoder().decode(part))
      .join('');
    expect(xml).not.toMatch(/<f[ >]/);
  });

  test('the OpenDocument says cell by cell what the workbook says, and names its format first', async () => {
    const { bytes } = await build();
    const cellsOf = (name: string) =>
      unzipWorkbook(bytes(name), name).map(({ name: sheet, records }) => ({
        sheet,
        rows: records.map(({ cells }) => cells),
      }));
    expect(cellsOf('toyland.ods')).toEqual(cellsOf('toyland.xlsx'));
    const begin = new TextDecoder('latin1').decode(bytes('toyland.ods').slice(30, 84));
    expect(begin).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
  });

  test('the workbook of the same tables is the same, whenever it is written', async () => {
    const table = { columns: [{ name: 'a', title: 'A', type: 'string' }], rows: [['x']] } as const;
    const [one, other] = [
      await writeWorkbook([{ name: 'S', table }]),
      await writeWorkbook([{ name: 'S', table }]),
    ];
    expect(one).toEqual(other);
  });

  test('the GeoPackage has a layer a level, and the municipalities have all columns', async () => {
    const { bytes, text } = await build();
    const layers = openGeoPackage({ path: 'toyland.gpkg', bytes: bytes('toyland.gpkg') });
    expect(layers.map(({ name }) => name).sort()).toEqual([
      'associations',
      'districts',
      'municipalities',
      'regions',
      'state',
    ]);
    const rows = withDatabase(bytes('toyland.gpkg'), (query) => query('SELECT * FROM municipalities'));
    const [head = ''] = text('toyland.rfc4180.csv').split('\r\n');
    expect(Object.keys(rows[0]!)).toEqual(['fid', 'geom', ...head.split(',')]);
    expect(rows[0]).toMatchObject({ ags: '08111001', vzae: 1.4, vzae_status: 'ok', vzae_via: 'association' });
    const [contents] = withDatabase(bytes('toyland.gpkg'), (query) => query('SELECT * FROM gpkg_contents'));
    expect(contents).toMatchObject({ last_change: '2018-10-01T00:00:00.000Z', srs_id: 4326 });
  });

  test('the GeoJSON has a feature an area, with the same values', async () => {
    const { json } = await build();
    const { features } = json('toyland.geojson') as {
      features: { id: string; properties: object; geometry: object }[];
    };
    expect(features.map(({ id }) => id)).toEqual([
      '08111001',
      '08111002',
      '08111003',
      '08111004',
      '08211001',
      '08211971',
    ]);
    expect(features[0]).toMatchObject({
      geometry: { type: 'Polygon' },
      properties: { ags: '08111001', vzae: 1.4 },
    });
    expect(features[3]).toMatchObject({ properties: { vzae: null, vzae_status: 'no-application' } });
  });
});

describe('the descriptions of the files', () => {
  test('the descriptor names every file with its checksum, and the columns of tables in their order', async () => {
    const { json, text, bytes } = await build();
    const descriptor = json('datapackage.json') as { resources: Record<string, unknown>[] };
    const [excel, csv] = descriptor.resources as {
      path: string;
      hash: string;
      rows: number;
      schema: { fields: { name: string }[] };
    }[];
    expect(csv?.schema.fields.map(({ name }) => name).join()).toBe(
      text('toyland.rfc4180.csv').split('\r\n')[0],
    );
    expect(excel).toMatchObject({
      path: 'toyland.csv',
      rows: 6,
      hash: `sha256:${hashBytes(bytes('toyland.csv'))}`,
    });
  });

  test('the tables for programs have their columns told under their own name, as CSV on the Web asks', async () => {
    const { json, text } = await build();
    for (const file of ['toyland.rfc4180.csv', 'toyland.neighbours.csv']) {
      const { url, tableSchema } = json(`${file}-metadata.json`) as {
        url: string;
        tableSchema: { primaryKey: string[]; columns: { name: string; titles: string }[] };
      };
      expect(url).toBe(file);
      const heads = text(file).split('\r\n')[0]!.split(',');
      expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(heads);
      const names = tableSchema.columns.map(({ name }) => name);
      expect(names.every((name) => /^[A-Za-z0-9_.]+$/.test(name))).toBe(true);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining(tableSchema.primaryKey));
    }
  });

  test('the metadata for portals and search engines name every file, relative to themselves', async () => {
    const { json, output } = await build();
    const dcat = json('dcat-ap.jsonld') as {
      'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[];
    };
    const paths = dcat['dcat:distribution'].map((entry) => entry['dcat:downloadURL']['@id']);
    expect(paths).toHaveLength(7);
    for (const path of paths) expect(output.has(`download/${path}`)).toBe(true);
    const dataset = json('dataset.jsonld') as {
      distribution: { contentUrl: string }[];
      temporalCoverage: string;
    };
    expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toEqual(paths);
    expect(dataset.temporalCoverage).toBe('2017-09-15/2018-10-01');
  });

  test('say who publishes under which licence where the catalogue does', async () => {
    const publication =
      '"publication": { "publisher": "Spielamt", "licence": { "name": "CC0", "url": "https://example.org/cc0" }, "spatial": ["https://example.org/08"] },';
    const { json } = await build(
      change(buildToyland(), 'catalog.json', '"themes"', `${publication} "themes"`),
    );
    expect(json('dcat-ap.jsonld')).toMatchObject({ 'dct:publisher': { 'foaf:name': 'Spielamt' } });
    expect(json('dataset.jsonld')).toMatchObject({ license: 'https://example.org/cc0' });
    expect(json('datapackage.json')).toMatchObject({ licenses: [{ title: 'CC0' }] });
  });
});
