import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildToyland, change, type InputFiles } from './fixtures/toyland/toyland.ts';
import { drawFeatures, writeGeoPackage } from './pipeline/geometry/read/toy-files.ts';
import { drawRing } from './pipeline/geometry/zip-layer.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: InputFiles) {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, 'in', path)), { recursive: true });
    writeFileSync(join(folder, 'in', path), bytes);
  }
}

function run(...flags: string[]) {
  const script = ['--import', '@oxc-node/core/register', 'scripts/build-data.ts'];
  const places = ['--geodata', join(folder, 'in'), '--out', join(folder, 'out')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...script, ...places, ...flags], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The squares of Toyland. */
function buildGeoPackage(): Uint8Array {
  const keys = ['08111003', '08111004', '08211971', '08111001', '08111002', '08211001'];
  const squares = keys.map((_, place) => {
    const [west, south] = [(place % 3) * 10, Math.floor(place / 3) * 10];
    return drawRing([[west, south], [west, south + 10], [west + 10, south + 10], [west + 10, south]]); // oxfmt-ignore
  });
  const collection = drawFeatures(
    keys.map((AGS) => ({ AGS, GF: 4 })),
    squares.map((ring) => ({ type: 'MultiPolygon', coordinates: [[ring]] })),
  );
  return writeGeoPackage({ VG250_GEM: { collection } });
}

const outputs = () => {
  const out = join(folder, 'out');
  if (!existsSync(out)) return {};
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name), 'latin1')]));
};

describe('npm run data', () => {
  test('writes its files, says so, and the second time that nothing has changed', () => {
    write(buildToyland());
    expect(run()).toMatchObject({ status: 0, stderr: '' });
    const first = outputs();
    expect(Object.keys(first).sort()).toEqual([
      'atlas-detail.topo.json',
      'atlas-equal.json',
      'atlas.catalog.json',
      'atlas.manifest.json',
      'atlas.published.json',
      'atlas.topo.json',
      'download/datapackage.json',
      'download/dataset.jsonld',
      'download/dcat-ap.jsonld',
      'download/toyland.csv',
      'download/toyland.geojson',
      'download/toyland.gpkg',
      'download/toyland.neighbours.csv',
      'download/toyland.neighbours.csv-metadata.json',
      'download/toyland.ods',
      'download/toyland.rfc4180.csv',
      'download/toyland.rfc4180.csv-metadata.json',
      'download/toyland.xlsx',
    ]);
    expect(run()).toEqual({ status: 0, stdout: 'unchanged\n', stderr: '' });
    expect(run('--force').stdout).toContain('written to');
    expect(outputs()).toEqual(first);
  });

  test('--check builds and writes nothing', () => {
    write(buildToyland());
    expect(run('--check')).toMatchObject({ status: 0 });
    expect(outputs()).toEqual({});
  });

  test('reads a GeoPackage, a zipped one too, and --check makes no downloads', () => {
    const database = buildGeoPackage();
    for (const bytes of [database, zipSync({ 'deep/vg250.gpkg': database })]) {
      write(buildToyland().set('boundaries/toyland.zip', bytes));
      const { status, stdout, stderr } = run('--check');
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('boundaries GeoPackage, ');
      expect(stdout).not.toContain('download');
    }
  });

  test('--json prints one document', () => {
    write(buildToyland());
    const document = JSON.parse(run('--json').stdout) as { outputs: unknown[]; reports: unknown[] };
    expect(document).toMatchObject({ ok: true, problems: [] });
    expect(document.outputs).toHaveLength(18);
    expect(document.reports).toContainEqual({ stage: 'join', lines: expect.any(Array), warnings: [] });
  });

  test('ends with 1 and leaves the last good files alone if an input is broken', () => {
    write(buildToyland());
    run();
    const good = outputs();
    write(change(buildToyland(), 'tables/stellen.csv', '1,0.5,2018-01', '1,"0,5",2018-01'));
    const { status, stderr, stdout } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('tables/stellen.csv, row 2, column vzae: not a number; found "0,5"');
    expect(stderr).not.toContain('    at ');
    expect(outputs()).toEqual(good);
    expect(stdout).not.toContain('written');
  });

  test('--json tells problems with file and row, and ends with 1', () => {
    write(change(buildToyland(), 'tables/mitglieder.csv', 'V001,08111003', 'V001,08999999'));
    const { status, stdout } = run('--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      problems: [{ file: 'tables/mitglieder.csv', row: 4, column: 'ags', found: '08999999' }],
      outputs: [],
    });
  });

  test('--report writes a page with what is wrong, and with what is not', () => {
    const page = join(folder, 'report.html');
    write(change(buildToyland(), 'tables/mitglieder.csv', 'V001,08111003', 'V001,08999999'));
    expect(run('--report', page).status).toBe(1);
    expect(readFileSync(page, 'utf8')).toContain('>unknown key: 08999999</td>');
    write(buildToyland());
    expect(run('--report', page).status).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('<h1>The data can be built</h1>');
  });

  test('ends with 1 for an unknown flag', () => {
    expect(run('--chekc')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('npm run data'),
    });
  });

  test('ends with 2 and a stack if the disk fails', () => {
    write(buildToyland());
    writeFileSync(join(folder, 'out'), 'a file where the folder should be');
    const { status, stderr } = run();
    expect(status).toBe(2);
    expect(stderr).toContain('    at ');
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('a file where the folder should be');
  });
});
