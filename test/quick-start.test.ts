import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseGeodata } from '../scripts/lib/geodata-folder.ts';

const title = '## From an Excel sheet to a map in ten minutes';
const section = readFileSync('README.md', 'utf8').split(title)[1]?.split('\n## ')[0] ?? '';
const commands = (/```sh\n([^`]*)```/.exec(section)?.[1] ?? '').trim().split('\n');

let folder: string;

// A folder that looks like the project, in which the commands can make what they make.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const name of ['node_modules', 'package.json', 'scripts', 'src', 'test'])
    symlinkSync(resolve(name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** `npm start` serves without end: of it only the part before that is run. */
function run(command: string) {
  const ending = command.replace(/npm start$/, 'npm run prestart');
  return spawnSync('sh', ['-c', ending], { cwd: folder, encoding: 'utf8' });
}

const load = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

describe('the README section for newcomers', () => {
  test('has three commands', () => {
    expect(commands).toHaveLength(3);
  });

  test('can be followed literally, and ends with what it says', () => {
    const [copy, check, start] = commands.map(run);
    expect([copy?.status, copy?.stderr]).toEqual([0, '']);
    expect([check?.status, check?.stdout]).toEqual([
      0,
      expect.stringContaining('checked, nothing written\n'),
    ]);
    expect([start?.status, start?.stdout]).toEqual([0, expect.stringContaining('written to public/data')]);
    expect(load('public/data/atlas.catalog.json')).toMatchObject({ id: 'island' });
  }, 120_000);

  test('names files that are there', () => {
    const named = [...section.matchAll(/`my-atlas\/([^`]+)`/g)].map(([, path = '']) => path);
    expect(named).toEqual(['tables/courses.xlsx', 'datapackage.json', 'catalog.json']);
    for (const path of [...named, 'tables/areas.csv'])
      expect(readFileSync(join('test/fixtures/island', path)).length).toBeGreaterThan(0);
  });
});

describe('the folder of the data', () => {
  test('is that of the flag, then that of the environment, then geodata', () => {
    expect(chooseGeodata('flag', { ATLAS_GEODATA: 'there' })).toBe('flag');
    expect(chooseGeodata(undefined, { ATLAS_GEODATA: 'there' })).toBe('there');
    expect(chooseGeodata(undefined, { ATLAS_GEODATA: '' })).toBe('geodata');
    expect(chooseGeodata(undefined, {})).toBe('geodata');
  });
});
