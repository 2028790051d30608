import { describe, expect, test } from 'vitest';
import type { Effects } from '../../scripts/lib/effects.ts';
import { measureSite } from '../../scripts/site/measure-site.ts';

const parts = ['atlas-map', 'map-page', 'atlas-timeline', 'answer-elements', 'amount-elements'];
const manifest = {
  'index.html': { file: 'assets/a.css' },
  'src/app/start.ts': { file: 'assets/start.js' },
  'src/state/load.ts': { file: 'assets/l.js', imports: ['_b.js'] },
  '_atlas.js': { file: 'assets/a.js', name: 'atlas', imports: ['_b.js'] },
  '_b.js': { file: 'assets/b.js' },
  ...Object.fromEntries(
    parts.map((name) => [name, { file: `assets/${name}.js`, name, imports: ['_atlas.js'] }]),
  ),
};
const files: Readonly<Record<string, string>> = {
  'dist/index.html': 'x'.repeat(900),
  'dist/.vite/manifest.json': JSON.stringify(manifest),
  'dist/merkmal/vzae/index.html': 'x'.repeat(1000),
  'dist/ort/08001001/index.html': 'x'.repeat(1500),
  'dist/en/place/08001001/index.html': 'x'.repeat(1600),
  'dist/assets/a.css': 'x'.repeat(20),
  'dist/assets/start.js': 'x'.repeat(2),
  'dist/assets/a.js': 'x'.repeat(3),
  'dist/assets/b.js': 'x'.repeat(4),
  'dist/assets/l.js': 'x'.repeat(6),
  'dist/assets/atlas-map.js': 'x'.repeat(10),
  'dist/assets/answer-elements.js': 'x'.repeat(30),
  'dist/assets/amount-elements.js': 'x'.repeat(20),
  'dist/assets/atlas-report.js': 'x'.repeat(500),
  'dist/assets/maplibre-map.js': 'x'.repeat(50),
  'dist/assets/maplibre-gl-worker.mjs': 'x'.repeat(60),
  'dist/embed/start.html': 'x'.repeat(7000),
  'dist/embed/en/start.html': 'x'.repeat(8000),
  'dist/embed/embed.css': 'x'.repeat(90),
  'dist/embed/embed.js': 'x'.repeat(5),
  'dist/embed/gleich.json': 'x'.repeat(600),
  'dist/embed/elements/elements.js': 'import{a}from"./parts/a.js";import("./parts/later.js")',
  'dist/embed/elements/parts/a.js': 'import"./b.js";',
  'dist/embed/elements/parts/b.js': 'import"./a.js";',
  'dist/embed/elements/parts/later.js': 'x'.repeat(9000),
};

const diskOf = (content: Readonly<Record<string, string>>): Effects => ({
  readFile: (path) => (content[path] === undefined ? undefined : new TextEncoder().encode(content[path])),
  listFiles: (folder, suffix) =>
    Object.keys(content).filter((path) => path.startsWith(`${folder}/`) && path.endsWith(suffix)),
  writeFiles: () => undefined,
});
const weigh = (bytes: Uint8Array) => bytes.length;

describe('the weight of the site', () => {
  test('counts the longest embedded map, what it is in equal sizes, its script, the element with all that it imports at once, the heaviest page, the longest of a place, the first scripts with their starter, what reads the data and what they import, these with the most that a map needs, the map library with its worker', () => {
    expect(measureSite(diskOf(files), 'dist', weigh).map(({ bytes }) => bytes)).toEqual([
      8095, 8695, 5, 84, 1000, 1600, 15, 55, 110,
    ]);
  });

  test.each(['dist/embed/embed.js', 'dist/embed/gleich.json', 'dist/embed/elements/elements.js'])(
    'is not taken where no "%s" is found',
    (missing) => {
      const rest = Object.fromEntries(Object.entries(files).filter(([path]) => path !== missing));
      expect(() => measureSite(diskOf(rest), 'dist', weigh)).toThrow('no embedded map');
    },
  );

  test('is not taken where the map is not found', () => {
    const { 'dist/assets/maplibre-gl-worker.mjs': _worker, ...rest } = files;
    expect(() => measureSite(diskOf(rest), 'dist', weigh)).toThrow('no map library');
  });
});
