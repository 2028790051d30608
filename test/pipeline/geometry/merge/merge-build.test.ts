import { describe, expect, test } from 'vitest';
import { silentProgress } from '../../../../scripts/lib/progress.ts';
import { buildAtlas } from '../../../../scripts/pipeline/build.ts';
import { parseCatalog } from '../../../../src/core/catalog.ts';
import { createMemoryDisk } from '../../../fixtures/toyland/memory-disk.ts';
import { problemsOf } from '../../../fixtures/toyland/problems-of.ts';
import { buildBoundaries, buildToyland, change } from '../../../fixtures/toyland/toyland.ts';

const lgl = 'boundaries/lgl.zip';
const entry = { path: lgl, layer: 'VG250_GEM', keys: ['08111001'], toleranceM: 100, sources: ['surveyor'] };

/** Toyland, of which the first square comes from a second file that draws it wider. */
function buildMerged(widerM: number, changes: object = {}) {
  const files = buildToyland().set(lgl, buildBoundaries(undefined, 10_000 + widerM));
  const replace = JSON.stringify({ ...entry, ...changes });
  change(files, 'catalog.json', '"areas": 6,', `"areas": 6, "replace": ${replace},`);
  const surveyor = '{ "id": "surveyor", "text": { "de": "© LGL", "en": "© LGL" } }';
  change(
    files,
    'catalog.json',
    '"sources": [{ "id": "toymaker"',
    `"sources": [${surveyor}, { "id": "toymaker"`,
  );
  const code = { version: '1.0.0', hash: 'a'.repeat(64) };
  return buildAtlas({ effects: createMemoryDisk(files), progress: silentProgress, code }, 'in');
}

const parse = (bytes: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(bytes)) as unknown;

describe('a build with a second boundary file', () => {
  const outputs = buildMerged(80);

  test('names the sources of both wherever boundaries are attributed', () => {
    const catalog = parseCatalog(parse(outputs.get('atlas.catalog.json')), 'atlas.catalog.json');
    expect(catalog.boundaries.sources).toEqual(['toymaker', 'surveyor']);
    expect(parse(outputs.get('atlas.manifest.json'))).toMatchObject({
      inputs: { [lgl]: expect.stringMatching(/^[0-9a-f]{64}$/), 'boundaries/toyland.zip': expect.anything() },
      sources: [{ id: 'surveyor' }, { id: 'toymaker' }],
    });
  });

  test('draws other shapes than without it', () => {
    const code = { version: '1.0.0', hash: 'a'.repeat(64) };
    const effects = createMemoryDisk(buildToyland());
    const plain = buildAtlas({ effects, progress: silentProgress, code }, 'in');
    expect(outputs.get('atlas-detail.topo.json')).not.toEqual(plain.get('atlas-detail.topo.json'));
  });

  test('tells a missing file, a source that nobody describes, and an entry that is wrong', () => {
    expect(problemsOf(() => buildMerged(80, { path: 'boundaries/x.zip' }))[0]).toMatch(
      /^boundaries\/x\.zip: missing file/,
    );
    expect(problemsOf(() => buildMerged(80, { sources: ['nobody'] }))[0]).toMatch(
      /column boundaries\.replace\.sources: unknown source: nobody/,
    );
    expect(problemsOf(() => buildMerged(80, { toleranceM: -1 }))[0]).toMatch(
      /column boundaries\.replace\.toleranceM: wrong entry in the catalogue/,
    );
  });

  test('names the entry of the second file in what it says about that file', () => {
    expect(problemsOf(() => buildMerged(80, { layer: 'x' }))[0]).toMatch(
      /^boundaries\/lgl\.zip: layer not found: x; .* as boundaries\.replace\.layer$/,
    );
  });

  test('stops where the files do not fit', () => {
    expect(problemsOf(() => buildMerged(500))[0]).toMatch(
      /land of 08111002 would become that of 08111001; found "4\.99 km² at .* (499|50\d) m apart"/,
    );
  });
});
