import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { silentProgress } from '../scripts/lib/progress.ts';
import { buildAtlas } from '../scripts/pipeline/build.ts';
import { parseDataset, type Dataset } from '../src/core/dataset.ts';
import { describeValue } from '../src/core/facts.ts';
import type { AreaId } from '../src/core/model.ts';
import { defaultSelection } from '../src/core/selection.ts';
import { describeBase } from '../src/core/base-text.ts';
import { describeValues } from '../src/core/text.ts';
import { buildView } from '../src/core/view.ts';
import { createMemoryDisk } from './fixtures/toyland/memory-disk.ts';
import { problemsOf } from './fixtures/toyland/problems-of.ts';
import { change, type InputFiles } from './fixtures/toyland/toyland.ts';

/*
 * An island of another country, drawn by hand (degrees). Keys have five characters, of which the first two name the
 * region; the district (West, East) stands in a column; there are no associations. All of it is in one workbook.
 *
 *   +------------+------------+
 *   | Le Phare   | Le Bourg   |   2A004  2A011
 *   +------------+------------+
 *   | Le Port    | La Lande   |   01004  01012
 *   +------------+------------+
 */
const folder = 'test/fixtures/island';
const code = { version: '1.0.0', hash: 'a'.repeat(64) };

function readIsland(): InputFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

const build = (files: InputFiles) =>
  buildAtlas({ effects: createMemoryDisk(files), progress: silentProgress, code }, 'in');

function parse(files: InputFiles): Dataset {
  const outputs = build(files);
  const load = (name: string): unknown => JSON.parse(new TextDecoder().decode(outputs.get(name)));
  return parseDataset(load('atlas.topo.json'), load('atlas.catalog.json'));
}

let dataset: Dataset;
beforeAll(() => {
  dataset = parse(readIsland());
});

const membersOf = (level: keyof Dataset['groups']) =>
  Object.fromEntries(dataset.groups[level].map(({ name, members }) => [name, members]));
const viewOf = (indicator: string, language: 'de' | 'en') =>
  buildView(dataset, { ...defaultSelection(dataset.catalog), indicator, language });

describe('an atlas of another country', () => {
  test('has its own keys, whose lost zeros are put back', () => {
    expect(dataset.municipalities.map(({ id }) => id)).toEqual(['01004', '01012', '2A004', '2A011']);
  });

  test('has its levels from a column, from the beginning of the key, and from the catalogue', () => {
    expect(membersOf('district')).toEqual({ East: ['01012', '2A011'], West: ['01004', '2A004'] });
    expect(membersOf('region')).toEqual({ South: ['01004', '01012'], North: ['2A004', '2A011'] });
    expect(membersOf('state')).toEqual({ 'The Island': ['01004', '01012', '2A004', '2A011'] });
    expect(dataset.groups.association).toEqual([]);
  });

  test('counts refugees on its own date', () => {
    expect(dataset.municipalities.map(({ refugees }) => refugees)).toEqual([130, 0, 21, 64]);
  });

  test('makes legend, counts and text of every commune, though nobody applied for anything', () => {
    const view = viewOf('places', 'en');
    expect(view.classes.map(({ label, count }) => [label, count])).toEqual([
      ['below 10', 1],
      ['10 to below 20', 1],
      ['20 and more', 1],
    ]);
    expect(view.statuses.map(({ status, count }) => [status, count])).toEqual([['no-answer', 1]]);
    expect(describeBase(view)).toContain('3 of 4');
    expect(describeValues(viewOf('teacher', 'de'))).toContain('Ehrenamtliche');
  });

  test('tells what one commune answered', () => {
    expect(describeValue(viewOf('places', 'de'), '2A004' as AreaId).text).toBe('12 Plätze');
  });
});

describe('an atlas of another country that does not fit', () => {
  const problems = (path: string, from: string, to: string) =>
    problemsOf(() => build(change(readIsland(), path, from, to)));

  test('is refused where its boundaries have keys of another form', () => {
    expect(problems('boundaries/communes.geojson', '"2A004"', '"2C004"')).toEqual([
      expect.stringContaining(
        'not the key of a municipality but no key; found "2C004", expected a key like 01004',
      ),
    ]);
  });

  test('is refused where no area is named for a parent in the column', () => {
    expect(problems('tables/areas.csv', 'W,district', 'N,district').join('\n')).toContain(
      'keys of a district',
    );
  });

  test('is refused where it lies outside its extent', () => {
    expect(problems('catalog.json', '[-5, 47, -3, 49]', '[5, 47, 16, 56]').join('\n')).toContain(
      'expected coordinates that fall within 5, 47, 16, 56 (boundaries.extent)',
    );
  });

  test('is refused where its rule of keys contradicts itself', () => {
    expect(problems('catalog.json', '"example": "01004"', '"example": "1004"')).toEqual([
      'catalog.json, column keys: wrong rule of keys: the example 1004 does not match the pattern',
    ]);
    expect(problems('catalog.json', '[0-9][0-9AB]', '(').join()).toContain(
      'the pattern is no regular expression',
    );
  });
});
