import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { silentProgress } from '../scripts/lib/progress.ts';
import { buildAtlas, writeOutputs } from '../scripts/pipeline/build.ts';
import { isUnchanged } from '../scripts/pipeline/manifest.ts';
import type { StageReport } from '../scripts/pipeline/stage.ts';
import { parseDataset } from '../src/core/dataset.ts';
import { parseTiling } from '../src/core/equal/tiling.ts';
import type { AreaId } from '../src/core/model.ts';
import { createMemoryDisk } from './fixtures/toyland/memory-disk.ts';
import { problemsOf } from './fixtures/toyland/problems-of.ts';
import { buildBoundaries, buildToyland, change, type InputFiles } from './fixtures/toyland/toyland.ts';

const code = { version: '1.0.0', hash: 'a'.repeat(64) };
const folders = { geodata: 'in', out: 'out' };

function build(files: InputFiles = buildToyland()) {
  const effects = createMemoryDisk(files);
  const reports: StageReport[] = [];
  const progress = { begin: () => undefined, end: (report: StageReport) => void reports.push(report) };
  const outputs = buildAtlas({ effects, progress, code }, 'in');
  const json = (name: string) => JSON.parse(new TextDecoder().decode(outputs.get(name))) as unknown;
  return { effects, reports, outputs, json };
}

const loadDataset = ({ json }: ReturnType<typeof build>) =>
  parseDataset(json('atlas.topo.json'), json('atlas.catalog.json'));

describe('building Toyland', () => {
  const dataset = loadDataset(build());
  const observe = (indicator: string, ags: string) => dataset.observations.get(indicator)?.get(ags as AreaId);

  test('the atlas can read what the build wrote', () => {
    expect(dataset.municipalities.map(({ name }) => name)).toEqual([
      'Ahausen',
      'Bedorf',
      'Cstadt',
      'Dweiler',
      'Ehofen',
      'Forst',
    ]);
    expect(dataset.groups.association.map(({ id, members }) => [id, members.length])).toEqual([
      ['V001', 3],
      ['V002', 1],
    ]);
    expect(dataset.groups.state[0]).toMatchObject({ id: '08', name: 'Spielland' });
  });

  test('VZÄ: own half a post and 60 of 100 refugees of the pooled one and a half', () => {
    expect(observe('vzae', '08111001')).toEqual({ status: 'ok', value: 0.5 + 1.5 * 0.6, via: 'association' });
    expect(observe('vzae', '08211001')).toEqual({ status: 'ok', value: 1.75, via: 'own' });
  });

  test('who made no application and what is unincorporated have their own status in every indicator', () => {
    for (const indicator of ['start', 'vzae', 'organisation']) {
      expect(observe(indicator, '08111004')).toEqual({ status: 'no-application' });
      expect(observe(indicator, '08211971')).toEqual({ status: 'unincorporated' });
    }
  });

  test('the unincorporated area is drawn and not counted, and its refugees are unknown rather than none', () => {
    const { json } = build();
    const text = JSON.stringify(json('atlas.topo.json'));
    expect(text).toContain('"refugees_2017_09_15":null');
    expect(dataset.municipalities.filter(({ counted }) => !counted).map(({ id }) => id)).toEqual([
      '08211971',
    ]);
  });

  test('months are written as text', () => {
    expect(JSON.stringify(build().json('atlas.topo.json'))).toContain('"start":"2017-11"');
  });

  test('the statistics of the catalogue add up to all areas', () => {
    for (const { id, statistics } of dataset.catalog.indicators) {
      const missing = Object.values(statistics!.statuses).reduce<number>(
        (sum, count) => sum + Number(count),
        0,
      );
      expect([id, statistics!.ok + missing]).toEqual([id, 6]);
    }
    expect(dataset.catalog.indicators[2]?.statistics).toEqual({
      ok: 2,
      viaAssociation: 1,
      statuses: { 'no-application': 1, 'not-asked': 1, 'no-answer': 1, unincorporated: 1 },
    });
  });

  test('the detailed file has the same areas, with ids only', () => {
    const { json } = build();
    const ids = (name: string) => {
      const { objects } = json(name) as { objects: Record<string, { geometries: { id: string }[] }> };
      return Object.entries(objects).map(([key, { geometries }]) => [key, geometries.map(({ id }) => id)]);
    };
    expect(ids('atlas-detail.topo.json')).toEqual(ids('atlas.topo.json'));
    expect(JSON.stringify(json('atlas-detail.topo.json'))).not.toContain('properties');
  });

  test('every area has a cell of equal size, the unincorporated one too', () => {
    const tiling = parseTiling(build().json('atlas-equal.json'), dataset.municipalities);
    expect([...tiling.cells.keys()]).toEqual(dataset.municipalities.map(({ id }) => id));
    // The six squares of 10 km: a cell has the area of one.
    const km = tiling.spacing * 40_075 * Math.cos((48.8 * Math.PI) / 180);
    expect(km ** 2 * (Math.sqrt(3) / 2)).toBeCloseTo(100, -1);
  });

  test('a correction is applied and its use reported', () => {
    const report = build().reports.find(({ stage }) => stage === 'recode');
    expect(report?.lines[0]).toBe('1 correction, 1 cell changed');
  });
});

describe('the manifest', () => {
  test('names inputs and outputs by hash, and the edition in the catalogue too', () => {
    const { json } = build();
    const manifest = json('atlas.manifest.json') as { edition: string };
    expect(manifest).toMatchObject({
      version: '1.0.0',
      counts: { municipalities: 6, associations: 2, districts: 2, regions: 2, state: 1, counted: 5 },
      sources: [{ id: 'toymaker' }],
    });
    expect(Object.keys((manifest as unknown as { inputs: object }).inputs)).toHaveLength(11);
    expect(json('atlas.catalog.json')).toMatchObject({ edition: manifest.edition });
  });

  test('the edition changes with the data', () => {
    const edition = (files: InputFiles) =>
      (build(files).json('atlas.manifest.json') as { edition: string }).edition;
    const other = change(buildToyland(), 'tables/stellen.csv', '1,0.5,2018-01', '1,0.6,2018-01');
    expect(edition(other)).not.toBe(edition(buildToyland()));
    expect(edition(buildToyland())).toMatch(/^[0-9a-f]{8}$/);
  });

  test('the same input gives the same bytes', () => {
    expect([...build().outputs]).toEqual([...build().outputs]);
  });

  test('the order of rows in a table does not matter', () => {
    const files = buildToyland();
    const [head, ...rows] = new TextDecoder()
      .decode(files.get('tables/mitglieder.csv'))
      .trimEnd()
      .split('\n');
    files.set('tables/mitglieder.csv', new TextEncoder().encode([head, ...rows.reverse(), ''].join('\n')));
    expect(build(files).outputs.get('atlas.topo.json')).toEqual(build().outputs.get('atlas.topo.json'));
  });
});

describe('a second build', () => {
  function buildAndWrite() {
    const { effects, outputs } = build();
    writeOutputs(effects, folders, outputs);
    return effects;
  }

  test('is not needed while nothing has changed', () => {
    expect(isUnchanged(buildAndWrite(), folders, code)).toBe(true);
  });

  test('is needed where nothing was built yet', () => {
    expect(isUnchanged(createMemoryDisk(buildToyland()), folders, code)).toBe(false);
  });

  test.each([
    ['an input has changed', 'in/tables/stellen.csv'],
    ['an output was touched', 'out/atlas.topo.json'],
    ['the manifest is unreadable', 'out/atlas.manifest.json'],
  ])('is needed if %s', (_case, path) => {
    const disk = buildAndWrite();
    disk.files.set(path, new TextEncoder().encode('{'));
    expect(isUnchanged(disk, folders, code)).toBe(false);
  });

  test('is needed if an output is missing', () => {
    const disk = buildAndWrite();
    disk.files.delete('out/atlas-detail.topo.json');
    expect(isUnchanged(disk, folders, code)).toBe(false);
  });

  test('is needed if the program has changed', () => {
    expect(isUnchanged(buildAndWrite(), folders, { ...code, hash: 'b'.repeat(64) })).toBe(false);
  });
});

describe('broken inputs', () => {
  const problems = (files: InputFiles) =>
    problemsOf(() => buildAtlas({ effects: createMemoryDisk(files), progress: silentProgress, code }, 'in'));
  const broken = (path: string, from: string, to: string) => problems(change(buildToyland(), path, from, to));

  test('the toy itself has no problem', () => {
    expect(problems(buildToyland())).toEqual([]);
  });

  test.each([
    [
      'a missing column',
      ['tables/verbaende.csv', 'verband_id,name', 'verband_id,titel'],
      /^tables\/verbaende\.csv, row 1: missing column: name; found "verband_id, titel"/,
    ],
    [
      'a duplicate key',
      ['tables/gemeinden.csv', '08111002,Bdorf', '08111001,Bdorf'],
      /^tables\/gemeinden\.csv, row 3, column ags: duplicate key in gemeinden: 08111001/,
    ],
    [
      'an unknown member',
      ['tables/mitglieder.csv', 'V001,08111003', 'V001,08999999'],
      /^tables\/mitglieder\.csv, row 4, column ags: unknown key: 08999999/,
    ],
    [
      'a municipality in two associations',
      ['tables/mitglieder.csv', 'V002,08211001', 'V002,08211001\nV002,08111001'],
      /^tables\/mitglieder\.csv, row 6, column verband_id: municipality in two associations: 08111001; found "V001, V002"/,
    ],
    [
      'an association without members',
      ['tables/verbaende.csv', 'V002,Verband Ehofen', 'V002,Verband Ehofen\nV003,Leer'],
      /^tables\/verbaende\.csv, row 4, column verband_id: association without members: V003/,
    ],
    [
      'an unincorporated area in an association',
      ['tables/mitglieder.csv', 'V002,08211001', 'V002,08211001\nV002,08211971'],
      /row 6, column ags: unincorporated area in an association: 08211971/,
    ],
    [
      'a post outside its association',
      ['tables/stellen.csv', 'S0001,V001,08111001', 'S0001,V001,08211001'],
      /^tables\/stellen\.csv, row 2, column einsatz_ags: post outside its association: 08211001; expected a member of V001/,
    ],
    [
      'a post of an unknown association',
      ['tables/stellen.csv', 'S0001,V001', 'S0001,V009'],
      /^tables\/stellen\.csv, row 2, column verband_id: post of an unknown association: V009/,
    ],
    [
      'a post at an unknown place, once only',
      ['tables/stellen.csv', 'S0001,V001,08111001', 'S0001,V001,08999999'],
      /^tables\/stellen\.csv, row 2, column einsatz_ags: /,
    ],
    [
      'a member of an unknown association, once only',
      ['tables/mitglieder.csv', 'V001,08111003', 'V009,08111003'],
      /^tables\/mitglieder\.csv, row 4, column verband_id: unknown key: V009/,
    ],
    [
      'a data package that does not name the key of a table',
      ['datapackage.json', '"primaryKey": "einheit"', '"primaryKey": "traeger"'],
      /^datapackage\.json, column resources\.umfrage_rahmenbedingungen\.schema\.primaryKey: wrong primary key/,
    ],
    [
      'negative VZÄ',
      ['tables/stellen.csv', '1,0.5,2018-01', '1,-0.5,2018-01'],
      /^tables\/stellen\.csv, row 2, column vzae: value too small; found "-0\.5", expected at least 0/,
    ],
    [
      'a municipality without a count of refugees',
      ['tables/gefluechtete.csv', '08111004,0,1\n', ''],
      /^tables\/gemeinden\.csv: incorporated municipalities without a partner in tables\/gefluechtete\.csv: 1; found "08111004"/,
    ],
    [
      'a district that contradicts the key',
      ['tables/gemeinden.csv', 'Gemeinde,08111,70002', 'Gemeinde,08211,70002'],
      /^tables\/gemeinden\.csv, row 3, column kreis_ags: district contradicts the key: 08111002/,
    ],
    [
      'a region that is not named',
      ['tables/gebiete.csv', '082,region,Osten\n', ''],
      /^tables\/gemeinden\.csv: keys of a region without a partner in tables\/gebiete\.csv: 1; found "082"/,
    ],
    [
      'a survey of an unknown unit',
      ['tables/umfrage_rahmenbedingungen.csv', 'V001,land', 'V007,land'],
      /row 2, column einheit: unknown key: V007/,
    ],
    [
      'answers that fit no category',
      ['tables/umfrage_rahmenbedingungen.csv', 'kommune,privat', 'gemeinsam,privat'],
      /^tables\/umfrage_rahmenbedingungen\.csv, row 3, column traeger,durchfuehrung: answers fit no category of organisation/,
    ],
    [
      'a catalogue with an unknown field',
      ['catalog.json', '"synthetic"', '"synthetisch"'],
      /^catalog\.json, column synthetic/,
    ],
    [
      'a catalogue that is not JSON',
      ['catalog.json', '"synthetic": true,', '"synthetic": ,'],
      /^catalog\.json: not JSON: .*hetic": ,/,
    ],
    [
      'a catalogue that derives from an unknown table',
      ['catalog.json', '"table": "umfrage_rahmenbedingungen"', '"table": "umfrage"'],
      /^catalog\.json, column indicators\.organisation\.derive: unknown table: umfrage; expected one of gemeinden/,
    ],
    [
      'a catalogue with an answer that cannot be given',
      ['catalog.json', '"traeger": "kommune"', '"traeger": "gemeinde"'],
      /^catalog\.json, column indicators\.organisation\.categories\.kommune: answer that cannot be given: gemeinde/,
    ],
    [
      'a rule for another kind',
      ['catalog.json', '"rule": "start-month",', '"rule": "spread-by-refugees", "column": "vzae",'],
      /^catalog\.json, column indicators\.start\.derive: rule makes another kind: spread-by-refugees; found "month"/,
    ],
    [
      'a data package without a table that is needed',
      ['datapackage.json', '"name": "verbaende"', '"name": "vereine"'],
      /^datapackage\.json, .*resource|reference to verbaende/,
    ],
  ] as const)('%s is told by file and place', (_case, [path, from, to], message) => {
    const found = broken(path, from, to);
    expect(found.filter((line) => message.test(line))).toHaveLength(1);
  });

  test('a pooled post that nobody can share is told', () => {
    const files = change(buildToyland(), 'tables/stellen.csv', 'S0004,V002,08211001', 'S0004,V002,');
    expect(problems(change(files, 'tables/gefluechtete.csv', '08211001,200', '08211001,0'))).toEqual([
      'tables/stellen.csv, row 5, column einsatz_ags: post cannot be spread, its association has no refugees: V002. Mend: state where the post works',
    ]);
  });

  test('an answer of a municipality without application is a warning only', () => {
    const path = 'tables/umfrage_rahmenbedingungen.csv';
    const { reports } = build(change(buildToyland(), path, '08111002,', '08111004,'));
    expect(reports.flatMap(({ warnings }) => warnings).map(({ what }) => what)).toEqual([
      'answer not used, the municipality is in no association: 08111004',
    ]);
  });

  test.each([
    'tables/stellen.csv',
    'recode.csv',
    'boundaries/toyland.zip',
    'catalog.json',
    'datapackage.json',
  ])('a missing %s is told', (path) => {
    const files = buildToyland();
    files.delete(path);
    expect(problems(files)).toContainEqual(`${path}: missing file. Mend: put it into in`);
  });

  test('a boundary file that is no ZIP is told', () => {
    const files = buildToyland().set('boundaries/toyland.zip', new TextEncoder().encode('<html>'));
    expect(problems(files)).toEqual([expect.stringMatching(/^boundaries\/toyland\.zip: not a ZIP file/)]);
  });

  test('areas and rows without a partner are told from both sides', () => {
    const keys = ['08111001', '08111002', '08211001', '08111003', '08111999', '08211971'];
    const found = problems(buildToyland().set('boundaries/toyland.zip', buildBoundaries(keys)));
    expect(found).toEqual([
      'boundaries/toyland.zip:VG250_GEM: areas without a partner in tables/gemeinden.csv: 1; found "08111999", expected the same keys in both. Mend: take both of one state of the territory (Gebietsstand), or name the successor of each key in recode.csv',
      'tables/gemeinden.csv: rows without a partner in boundaries/toyland.zip: 1; found "08111004", expected the same keys in both. Mend: take both of one state of the territory (Gebietsstand), or name the successor of each key in recode.csv',
    ]);
  });

  test('many keys without a partner are told with their number', () => {
    const keys = Array.from({ length: 6 }, (_, index) => `0899900${index}`);
    const [first] = problems(buildToyland().set('boundaries/toyland.zip', buildBoundaries(keys)));
    expect(first).toContain(
      'gemeinden.csv: 6; found "08999000, 08999001, 08999002, 08999003, 08999004, 08999005"',
    );
  });

  test('a boundary file of points is told', () => {
    const point = new Map(Object.entries(unzipSync(buildBoundaries())));
    const shp = [...point].find(([name]) => name.endsWith('.shp'))![1];
    shp[32] = 1; // the type of all shapes, in the header
    const files = buildToyland().set('boundaries/toyland.zip', zipSync(Object.fromEntries(point)));
    expect(problems(files)).toContainEqual(
      expect.stringMatching(/^boundaries\/toyland\.zip:VG250_GEM.*point/i),
    );
  });

  test('the problems of all files are told together', () => {
    const files = change(buildToyland(), 'tables/stellen.csv', '1,0.5,2018-01', '1,"0,5",2018-01');
    change(files, 'tables/verbaende.csv', 'V002,', 'V001,Doppelt\nV002,');
    change(files, 'recode.csv', 'gemeinden,name', 'gemeinden,nam');
    files.set('boundaries/toyland.zip', new Uint8Array([1]));
    const found = problems(files).map((line) => line.split(/[,:]/, 1)[0]);
    expect(new Set(found)).toEqual(
      new Set(['tables/stellen.csv', 'tables/verbaende.csv', 'recode.csv', 'boundaries/toyland.zip']),
    );
  });

  test('areas that overlap are told together with the problems of tables', () => {
    const files = change(buildToyland(), 'tables/verbaende.csv', 'V002,', 'V001,Doppelt\nV002,');
    files.set('boundaries/toyland.zip', buildBoundaries(undefined, 12_000));
    expect(problems(files)).toEqual([
      expect.stringMatching(/^tables\/verbaende\.csv.*duplicate key/),
      expect.stringMatching(/^boundaries\/toyland\.zip:VG250_GEM.*areas overlap: 08111001 and 08111002/),
    ]);
  });

  test('a faulty table is not blamed for what follows from it', () => {
    // the row of 08111003 cannot be read: it must not be reported as missing from gemeinden.csv too
    const files = change(buildToyland(), 'tables/gemeinden.csv', '08111003,Cstadt', 'O8111003,Cstadt');
    expect(problems(files)).toEqual([
      expect.stringMatching(
        /^tables\/gemeinden\.csv, row 4, column ags: value not of the agreed form; found "O8111003"/,
      ),
    ]);
  });
});
