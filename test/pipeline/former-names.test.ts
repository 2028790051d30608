import { expect, test } from 'vitest';
import { silentProgress } from '../../scripts/lib/progress.ts';
import { buildAtlas } from '../../scripts/pipeline/build.ts';
import { parseDataset } from '../../src/core/dataset.ts';
import { buildPlaceIndex, findPlaces } from '../../src/core/place-search.ts';
import { createMemoryDisk } from '../fixtures/toyland/memory-disk.ts';
import { buildToyland, change } from '../fixtures/toyland/toyland.ts';

const list = 'tables/gemeinden.csv';
const code = { version: '1.0.0', hash: 'a'.repeat(64) };

/** Toyland whose list of municipalities has a column of former names; Bdorf has two. */
function buildRenamed() {
  const files = buildToyland();
  const [head = '', ...rows] = new TextDecoder().decode(files.get(list)).trim().split('\n');
  const named = rows.map((row) => `${row},${row.includes('Bdorf') ? 'Altdorf; Unterwald' : ''}`);
  files.set(list, new TextEncoder().encode([`${head},fruehere_namen`, ...named, ''].join('\n')));
  const field =
    '{ "name": "fruehere_namen", "type": "string", "missingValues": [{ "value": "", "label": "not-applicable" }] }';
  const last = '{ "name": "gemeindefrei", "type": "boolean" }';
  change(files, 'datapackage.json', last, `${last}, ${field}`);
  const effects = createMemoryDisk(files);
  const outputs = buildAtlas({ effects, progress: silentProgress, code }, 'in');
  const load = (name: string): unknown => JSON.parse(new TextDecoder().decode(outputs.get(name)));
  return parseDataset(load('atlas.topo.json'), load('atlas.catalog.json'));
}

test('former names in the list of municipalities are found by the search, and only where there are some', () => {
  const dataset = buildRenamed();
  expect(dataset.municipalities.filter(({ formerNames }) => formerNames).length).toBe(1);
  const found = findPlaces(buildPlaceIndex(dataset), 'unterwald');
  expect(found.map(({ id, hint }) => [id, hint.split(' · ').at(-1)])).toEqual([['08111002', 'Unterwald']]);
});
