import { describe, expect, test } from 'vitest';
import { inspectFiles } from '../../scripts/gate/inspect.ts';
import type { ShippedFile } from '../../scripts/gate/statements.ts';
import { silentProgress } from '../../scripts/lib/progress.ts';
import { buildAtlas, deriveAtlas } from '../../scripts/pipeline/build.ts';
import { writeGeoPackage } from '../../scripts/pipeline/downloads/geopackage.ts';
import { loadSqlite } from '../../scripts/pipeline/geometry/read/open-database.ts';
import { packOds } from '../../scripts/pipeline/downloads/pack-ods.ts';
import { writeWorkbook } from '../../scripts/pipeline/downloads/workbook.ts';
import { parseDataset } from '../../src/core/dataset.ts';
import type { ExportTable } from '../../src/core/export/export-cell.ts';
import type { AreaFeature } from '../../src/core/geometry.ts';
import { createMemoryDisk } from '../fixtures/toyland/memory-disk.ts';
import { buildToyland, change } from '../fixtures/toyland/toyland.ts';

/*
 * Posts: Ahausen 1.4, Bdorf 0.45, Cstadt 0.15 are shared by V001; Ehofen has 1.75. Amounts below 0.5 are withheld, so
 * that all of V001 is; and Ehofen's, because the total of the state would give theirs away.
 */
const policy = '"disclosure": { "minimumCount": 0.5, "totals": ["district", "state"] },';
const code = { version: '1.0.0', hash: 'a'.repeat(64) };
await loadSqlite();
const encode = (text: string) => new TextEncoder().encode(text);

interface Shape {
  id: string;
  properties: Record<string, unknown>;
}
type Topology = Record<'objects', Record<'municipalities' | 'districts', { geometries: Shape[] }>>;

function ship(files = change(buildToyland(), 'catalog.json', '"unit": {', `${policy} "unit": {`)) {
  const effects = createMemoryDisk(files);
  const outputs = buildAtlas({ effects, progress: silentProgress, code }, 'in');
  const facts = deriveAtlas({ effects, progress: silentProgress }, 'in');
  const json = (name: string) => JSON.parse(new TextDecoder().decode(outputs.get(name))) as unknown;
  return {
    files,
    outputs,
    facts,
    topology: json('atlas.topo.json') as Topology,
    catalog: json('atlas.catalog.json'),
  };
}

/** What the gate says after a change of the published data, and with more files beside them. */
function inspect(tamper: (topology: Topology) => void = () => undefined, ...more: readonly ShippedFile[]) {
  const { outputs, facts, topology, catalog } = ship();
  tamper(topology);
  const files = [...outputs].map(([path, bytes]) => ({ path: `data/${path}`, bytes }));
  const changed = files.map((file) =>
    file.path === 'data/atlas.topo.json' ? { ...file, bytes: encode(JSON.stringify(topology)) } : file,
  );
  return inspectFiles(facts, parseDataset(topology, catalog), [...changed, ...more]).faults;
}

const propertiesOf = (shapes: readonly Shape[], id: string) =>
  shapes.find((shape) => shape.id === id)!.properties;
const publish = (id: string, vzae: number) => (topology: Topology) =>
  void Object.assign(propertiesOf(topology.objects.municipalities.geometries, id), {
    vzae,
    vzae_status: 'ok',
    vzae_via: 'own',
  });

describe('the disclosure gate', () => {
  test('finds nothing in what the build writes', () => {
    expect(inspect()).toEqual([]);
  });

  test('the withheld values are secrets, and so are the totals that they go into', () => {
    const { facts, topology, catalog } = ship();
    // four values; the totals of two associations, two districts, two regions and the state
    expect(inspectFiles(facts, parseDataset(topology, catalog), []).secrets).toBe(4 + 7);
  });

  test('fails when a withheld value is put back', () => {
    expect(inspect(publish('08111002', 0.45))).toContain(
      'vzae: published against the rules: 08111001, 08111002, 08111003',
    );
  });

  test('fails when complementary suppression is dropped', () => {
    expect(inspect(publish('08211001', 1.75))).toEqual([
      'vzae: can be worked out from totals: 08111001, 08111002, 08111003',
    ]);
  });

  test('fails when the total of a district is added', () => {
    const faults = inspect(({ objects }) => {
      propertiesOf(objects.districts.geometries, '08111')['posts'] = 2;
    });
    expect(faults).toEqual(['data/atlas.topo.json: tells the withheld vzae of 08111 in "posts"']);
  });

  test('fails when a value stays in another column, as a number or as a text', () => {
    for (const value of [0.45, '0,45 VZÄ', '0.4501']) {
      const faults = inspect(({ objects }) => {
        propertiesOf(objects.municipalities.geometries, '08111002')['vzae_detail'] = value;
      });
      expect(faults).toEqual(['data/atlas.topo.json: tells the withheld vzae of 08111002 in "vzae_detail"']);
    }
  });

  test('does not take a number that stands there by right for a secret', () => {
    // the district 08111 has 2 posts; so may Dweiler in it, and Bedorf 0.45 of something else that is published
    expect(inspect(publish('08111004', 2))).toEqual([]);
    const { facts, topology, catalog } = ship();
    const text = JSON.stringify(topology).replace('"population":4000', '"population":0.45');
    const files = [{ path: 'data/a.json', bytes: encode(text) }];
    expect(inspectFiles(facts, parseDataset(JSON.parse(text), catalog), files).faults).toEqual([]);
  });

  const row = (path: string, text: string): ShippedFile => ({ path, bytes: encode(text) });
  test.each([
    ['a table', row('data/posts.csv', 'ags,posts\n08111002,0.45\n')],
    ['a table with decimal commas', row('data/posts.csv', 'Schlüssel;Stellen\r\n08111002;0,45\r\n')],
    ['a map', row('data/posts.geojson', '{"features":[{"properties":{"ags":"08111002","fte":0.45}}]}')],
    ['a list by key', row('search.json', '{"08111002":{"fte":0.45}}')],
    ['a row of a page', row('ort.html', '<tr><th>Bedorf</th><td>08111002</td>\n<td>0,45 VZÄ</td></tr>')],
    ['a script', row('assets/index.js', 'const a=[{id:"08111002",posts:.45}]')],
    ['a picture', row('map.svg', '<path id="08111002"/><title id="08111002">Bedorf: 0,45 VZÄ</title>')],
  ])('fails when a value stands in %s', (_case, file) => {
    expect(inspect(undefined, file)).toEqual([
      expect.stringMatching(`^${file.path}: tells the withheld vzae`),
    ]);
  });

  const leaking: ExportTable = {
    columns: [
      { name: 'ags', title: 'AGS', type: 'string' },
      { name: 'posts', title: 'Stellen', type: 'number' },
    ],
    rows: [['08111002', 0.45]],
  };
  const corners = [
    [9, 48],
    [9, 49],
    [10, 49],
    [9, 48],
  ];
  const area: AreaFeature = {
    type: 'Feature',
    id: '08111002',
    properties: { id: '08111002' },
    geometry: { type: 'Polygon', coordinates: [corners] },
  };

  test('fails when a value stands in any sheet of a workbook', async () => {
    const harmless = { name: 'first', table: { ...leaking, rows: [] } };
    const bytes = await writeWorkbook([harmless, { name: 'second', table: leaking }]);
    expect(inspect(undefined, { path: 'data/posts.xlsx', bytes })).toEqual([
      'data/posts.xlsx: tells the withheld vzae of 08111002 in "Stellen"',
    ]);
  });

  test('fails when a value stands in any sheet of an OpenDocument', () => {
    const harmless = { name: 'first', table: { ...leaking, rows: [] } };
    const bytes = packOds([harmless, { name: 'second', table: leaking }]);
    expect(inspect(undefined, { path: 'data/posts.ods', bytes })).toEqual([
      'data/posts.ods: tells the withheld vzae of 08111002 in "Stellen"',
    ]);
  });

  test('fails when a value stands in any layer of a GeoPackage', async () => {
    const layer = { name: 'posts', title: 'Posts', areas: [area], table: leaking };
    const empty = { ...layer, name: 'other', title: 'Other', table: { ...leaking, rows: [['08111002', 7]] } };
    const bytes = await writeGeoPackage([empty, layer], '2018-01-01');
    expect(inspect(undefined, { path: 'data/posts.gpkg', bytes })).toEqual([
      'data/posts.gpkg: tells the withheld vzae of 08111002 in "posts"',
    ]);
  });

  test('fails when an input is shipped, or a script with its sources', () => {
    const { files } = ship();
    const table = { path: 'data/t.csv', bytes: files.get('tables/verbaende.csv')! };
    expect(inspect(undefined, table)).toEqual(['data/t.csv: is the input tables/verbaende.csv']);
    expect(inspect(undefined, row('assets/a.js.map', '{}'))).toContain('assets/a.js.map: is a source map');
    expect(inspect(undefined, row('a.js', '//# sourceMappingURL=data:x'))).toEqual([
      'a.js: holds its source map',
    ]);
  });

  test('fails on a file that it cannot read', () => {
    expect(inspect(undefined, row('data/posts.parquet', 'PAR1'))).toEqual([
      'data/posts.parquet: form not known to the gate',
    ]);
  });

  describe('on how often a withheld category occurs', () => {
    /** Bedorf alone has "kommune" and fewer than 40 refugees; Ahausen's answer goes too, or the total would tell. */
    const rule = '"disclosure": { "minimumRefugees": 40, "totals": ["district"] }, "categories": [';
    const inspectCounts = (file?: ShippedFile) => {
      const files = change(buildToyland(), 'catalog.json', '"categories": [', rule);
      const { facts, topology, catalog } = ship(files);
      return inspectFiles(facts, parseDataset(topology, catalog), file ? [file] : []);
    };

    test('finds nothing where nobody tells it', () => {
      expect(
        inspectCounts(row('data/a.json', '{"08111":{"members":1,"landratsamt-privat":1}}')).faults,
      ).toEqual([]);
      expect(inspectCounts(row('ort.html', '<tr><th>08111</th><td>Orte</td><td>1</td></tr>')).faults).toEqual(
        [],
      );
    });

    test.each([
      ['an object', row('data/a.json', '{"id":"08111","organisation":{"kommune":1}}')],
      ['a column', row('data/a.csv', 'id,organisation_kommune\n08111,1\n')],
      ['a column by its label', row('data/a.csv', 'id,Träger: Kommune\n08111,1\n')],
      ['a row of a page', row('ort.html', '<tr><th>08111</th><td>Kommune</td><td>1</td></tr>')],
      ['the total of a region', row('data/a.json', '{"081":{"kommune":1}}')],
    ])('fails when it stands in %s', (_case, file) => {
      expect(inspectCounts(file).faults).toEqual([
        expect.stringMatching(`^${file.path}: tells the withheld organisation of 081`),
      ]);
    });
  });

  test('tells no value', () => {
    expect(inspect(publish('08111002', 0.45)).join()).not.toMatch(/0[.,]45/);
  });
});
