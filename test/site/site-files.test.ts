import { describe, expect, test } from 'vitest';
import { renderElementPages } from '../../src/core/document/elements-html.ts';
import { InputError } from '../../src/core/problem.ts';
import { digestStyles, headers, headersByFolder, headersOf } from '../../scripts/headers.ts';
import { findAssets } from '../../scripts/site/find-assets.ts';
import { renderServerFiles } from '../../scripts/site/server-files.ts';
import { renderHostFiles } from '../../scripts/site/host-files.ts';
import { renderEmbeds } from '../../scripts/site/render-embeds.ts';
import { renderSite } from '../../scripts/site/render-site.ts';
import { drawnDataset, toyFiles } from '../core/document/toy-view.ts';
import type { Effects } from '../../scripts/lib/effects.ts';

const style = "@font-face{font-family:A;src:url(./a-4.woff2) format('woff2')}";
const chunkOf = (name: string, imports: readonly string[] = []) => ({
  file: `assets/${name}-1.js`,
  name,
  imports,
});
const manifest: Readonly<Record<string, object>> = {
  'index.html': { file: 'assets/index-3.css' },
  'src/app/start.ts': { file: 'assets/start-1.js' },
  'src/state/load.ts': chunkOf('load', ['_atlas.js']),
  '_atlas.js': chunkOf('atlas', ['_lit.js']),
  '_lit.js': chunkOf('lit'),
  '_words.js': chunkOf('words', ['_lit.js']),
  ...Object.fromEntries(
    ['atlas-map', 'map-page', 'atlas-timeline', 'answer-elements', 'amount-elements'].map((name) => [
      `src/elements/${name}.ts`,
      chunkOf(name, ['_atlas.js', '_words.js']),
    ]),
  ),
};
const diskWith = (list: object | undefined): Effects => ({
  readFile: (path) => {
    const content = path.endsWith('.css') ? style : path.endsWith('manifest.json') && JSON.stringify(list);
    return content ? new TextEncoder().encode(content) : undefined;
  },
  listFiles: () => [],
  writeFiles: () => undefined,
});

describe('the files of a built site', () => {
  const found = findAssets(diskWith(manifest), 'dist');

  test('are found by what they are', () => {
    expect(found).toMatchObject({
      styles: ['assets/index-3.css'],
      start: 'assets/start-1.js',
      scripts: ['assets/atlas-1.js'],
      preloads: ['assets/lit-1.js', 'assets/load-1.js'],
      icon: 'icon.svg',
      fonts: ['assets/a-4.woff2'],
      style,
    });
  });

  test('are named before the first script asks for them, with what they import, but not twice', () => {
    expect(found.later.nominal.toSorted()).toEqual(
      ['atlas-map', 'map-page', 'words'].map((name) => `assets/${name}-1.js`),
    );
    expect(found.later.month).toContain('assets/atlas-timeline-1.js');
    expect(found.later.multiple).toContain('assets/answer-elements-1.js');
  });

  const { 'index.html': _style, ...bare } = manifest;
  const { '_atlas.js': _script, ...scriptless } = manifest;
  const { 'src/elements/atlas-map.ts': _map, ...mapless } = manifest;
  test.each([undefined, [], { 'index.html': {} }, bare, scriptless, mapless])(
    'are told to be missing where they are (%#)',
    (list) => {
      expect(() => findAssets(diskWith(list), 'dist')).toThrow(InputError);
    },
  );
});

describe('the painted site', () => {
  const assets = findAssets(diskWith(manifest), 'dist');
  const render = () => renderSite(drawnDataset(), assets, toyFiles, '.text-page {}');
  const files = render();

  test('has a page for every indicator, for every page of the application, about technique and in easy language, in both languages', () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'index.html',
        'merkmal/posts/index.html',
        'technik/index.html',
        'leichte-sprache/index.html',
        'en/index.html',
        'en/merkmal/posts/index.html',
        'en/technical/index.html',
        ...['tabelle', 'vergleich', 'luecken', 'bericht', 'daten'].map((folder) => `${folder}/index.html`),
        ...['table', 'cross', 'gaps', 'report', 'data'].map((folder) => `en/${folder}/index.html`),
        'en/easy-language/index.html',
      ]),
    );
  });

  test('has a page behind every link', () => {
    const scripts = { embed: '', resize: '', 'atlas-embed': '', configure: '' };
    const embeds = renderEmbeds(drawnDataset(), {
      style: '',
      scripts,
      drawTiles: () => '{}',
      shapes: drawnDataset().topology,
    });
    const paths = new Set(
      [...files, ...embeds, ...renderHostFiles(), ...renderElementPages()].map(({ path }) => path),
    );
    for (const { path, text } of files)
      for (const [, href] of text.matchAll(/<a[^>]*href="(\.[^"#]*)/g)) {
        const { pathname } = new URL(href!, `https://a.example/${path}`);
        const target = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
        const isOfBuild = target === 'licenses.md' || target.startsWith('data/');
        if (!isOfBuild) expect(paths, `${path}: ${href!}`).toContain(target);
      }
  });

  test('says which styles a server must allow: those that its pages hold', () => {
    const digests = digestStyles(files.map(({ text }) => text));
    expect(digests.length).toBeGreaterThan(0);
    const page = files.find(({ path }) => path === 'technik/index.html')!.text.replaceAll('&#39;', "'");
    for (const digest of digests) expect(page).toContain(`'${digest}'`);
  });

  test('has the styles of its pages and a picture for every figure of the report', () => {
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    expect(texts.get('seiten.css')).toBe('.text-page {}');
    for (const folder of ['bericht/', 'en/report/']) {
      const pictures = [...texts.get(`${folder}index.html`)!.matchAll(/<img[^>]*src="([^"]+)"/g)];
      expect(pictures.length).toBeGreaterThan(3);
      for (const [, src] of pictures) {
        const { pathname } = new URL(src!, `https://a.example/${folder}`);
        expect(texts.get(pathname.slice(1))).toMatch(/^<svg\s+xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      }
    }
  });

  test('is the same whenever it is painted', () => {
    expect(render()).toEqual(files);
  });
});

describe('the configuration of web servers', () => {
  const styles = digestStyles(['<style>a</style>', '<style>b</style>', '<style>a</style>']);
  const files = new Map(renderServerFiles(styles).map(({ path, text }) => [path, text]));

  test('names the styles that pages hold, each once', () => {
    expect(styles).toHaveLength(2);
    for (const text of files.values())
      for (const digest of styles) expect(text.split(digest)).toHaveLength(2);
  });

  test.each([...files])('%s sends every header of every folder', (_path, text) => {
    for (const folder of ['', ...Object.keys(headersByFolder)])
      for (const [name, value] of Object.entries(headersOf(folder, styles)))
        expect(text).toContain(`${name} "${value}"`);
    expect(text).toMatch(/text\/javascript (js )?\.?mjs|text\/javascript mjs js/);
  });

  test('nginx repeats all headers in each location, because a location inherits none beside its own', () => {
    const locations = files.get('server/nginx.conf')!.match(/location [^}]+}/g)!;
    expect(locations).toHaveLength(1 + Object.keys(headersByFolder).length);
    for (const location of locations)
      for (const name of Object.keys(headers)) expect(location).toContain(`add_header ${name} `);
  });
});
