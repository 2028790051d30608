import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/core/problem.ts';
import { headers, headersByFolder, headersOf } from '../../scripts/headers.ts';
import { findAssets } from '../../scripts/site/find-assets.ts';
import { renderServerFiles } from '../../scripts/site/server-files.ts';
import { renderHostFiles } from '../../scripts/site/host-files.ts';
import { renderEmbeds } from '../../scripts/site/render-embeds.ts';
import { renderSite } from '../../scripts/site/render-site.ts';
import { drawnDataset } from '../core/document/toy-view.ts';
import type { Effects } from '../../scripts/lib/effects.ts';

const styles = "@font-face{font-family:A;src:url(./a-4.woff2) format('woff2')}";
const diskWith = (text: string | undefined): Effects => ({
  readFile: (path) => {
    const content = path.endsWith('.css') ? styles : text;
    return content === undefined ? undefined : new TextEncoder().encode(content);
  },
  listFiles: () => [],
  writeFiles: () => undefined,
});

const startPage = `<link rel="icon" href="./icon.svg" type="image/svg+xml" />
  <script type="module" crossorigin src="./assets/index-1.js"></script>
  <link rel="modulepreload" crossorigin href="./assets/lit-2.js">
  <link rel="stylesheet" crossorigin href="./assets/index-3.css">`;

describe('the files of a built start page', () => {
  test('are found by what they are', () => {
    expect(findAssets(diskWith(startPage), 'index.html')).toEqual({
      styles: ['assets/index-3.css'],
      scripts: ['assets/index-1.js'],
      preloads: ['assets/lit-2.js'],
      icon: 'icon.svg',
      fonts: ['assets/a-4.woff2'],
    });
  });

  test.each([undefined, '', startPage.replace('rel="stylesheet"', ''), startPage.replace('<script', '<p')])(
    'are told to be missing where they are (%#)',
    (text) => {
      expect(() => findAssets(diskWith(text), 'dist/index.html')).toThrow(InputError);
    },
  );
});

describe('the painted site', () => {
  const assets = findAssets(diskWith(startPage), 'index.html');
  const files = renderSite(drawnDataset(), assets);

  test('has a page for every indicator and one each about embedding and technique, in both languages', () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'index.html',
        'merkmal/posts/index.html',
        'technik/index.html',
        'en/index.html',
        'en/merkmal/posts/index.html',
        'en/technical/index.html',
      ]),
    );
  });

  test('has a page behind every link', () => {
    const scripts = { embed: '', resize: '', 'atlas-embed': '', configure: '' };
    const embeds = renderEmbeds(drawnDataset(), { style: '', scripts });
    const paths = new Set([...files, ...embeds, ...renderHostFiles()].map(({ path }) => path));
    for (const { path, text } of files)
      for (const [, href] of text.matchAll(/<a[^>]*href="(\.[^"#]*)/g)) {
        const { pathname } = new URL(href!, `https://a.example/${path}`);
        const target = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
        if (target !== 'licenses.md') expect(paths, `${path}: ${href!}`).toContain(target);
      }
  });

  test('is the same whenever it is painted', () => {
    expect(renderSite(drawnDataset(), assets)).toEqual(files);
  });
});

describe('the configuration of web servers', () => {
  const files = new Map(renderServerFiles().map(({ path, text }) => [path, text]));

  test.each([...files])('%s sends every header of every folder', (_path, text) => {
    for (const folder of ['', ...Object.keys(headersByFolder)])
      for (const [name, value] of Object.entries(headersOf(folder)))
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
