import { describe, expect, test } from 'vitest';
import type { Effects } from '../../scripts/lib/effects.ts';
import { measureSite } from '../../scripts/site/measure-site.ts';

const files: Readonly<Record<string, string>> = {
  'dist/index.html':
    '<link rel="icon" href="./i.svg"><link rel="stylesheet" href="./assets/a.css"><script src="./assets/a.js"></script><link rel="modulepreload" href="./assets/b.js">',
  'dist/merkmal/vzae/index.html': 'x'.repeat(1000),
  'dist/ort/08001001/index.html': 'x'.repeat(1500),
  'dist/en/place/08001001/index.html': 'x'.repeat(1600),
  'dist/assets/a.css': 'x'.repeat(20),
  'dist/assets/a.js': 'x'.repeat(3),
  'dist/assets/b.js': 'x'.repeat(4),
  'dist/assets/atlas-report.js': 'x'.repeat(500),
  'dist/assets/maplibre-map.js': 'x'.repeat(50),
  'dist/assets/maplibre-gl-worker.mjs': 'x'.repeat(60),
  'dist/embed/start.html': 'x'.repeat(7000),
  'dist/embed/en/start.html': 'x'.repeat(8000),
  'dist/embed/embed.css': 'x'.repeat(90),
  'dist/embed/embed.js': 'x'.repeat(5),
};

const diskOf = (content: Readonly<Record<string, string>>): Effects => ({
  readFile: (path) => (content[path] === undefined ? undefined : new TextEncoder().encode(content[path])),
  listFiles: (folder, suffix) =>
    Object.keys(content).filter((path) => path.startsWith(`${folder}/`) && path.endsWith(suffix)),
  writeFiles: () => undefined,
});
const weigh = (bytes: Uint8Array) => bytes.length;

describe('the weight of the site', () => {
  test('counts the heaviest page with styles, the longest of a place, the first scripts with what they preload, the map with its worker, the longest embedded map', () => {
    expect(measureSite(diskOf(files), 'dist', weigh).map(({ bytes }) => bytes)).toEqual([
      8095, 5, 1020, 1600, 7, 110,
    ]);
  });

  test('is not taken where no embedded map is found', () => {
    const { 'dist/embed/embed.js': _script, ...rest } = files;
    expect(() => measureSite(diskOf(rest), 'dist', weigh)).toThrow('no embedded map');
  });

  test('is not taken where the map is not found', () => {
    const { 'dist/assets/maplibre-gl-worker.mjs': _worker, ...rest } = files;
    expect(() => measureSite(diskOf(rest), 'dist', weigh)).toThrow('no map library');
  });
});
