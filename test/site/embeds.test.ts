import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findUnreadable, readStatements } from '../../scripts/gate/statements.ts';
import { renderHostFiles } from '../../scripts/site/host-files.ts';
import { renderEdition } from '../../scripts/site/render-edition.ts';
import { renderEmbeds } from '../../scripts/site/render-embeds.ts';
import { drawnDataset } from '../core/document/toy-view.ts';
import { ids } from '../core/toy.ts';

const plain = drawnDataset();
const dataset = { ...plain, catalog: { ...plain.catalog, edition: '1a2b3c4d' } };
const scripts = { embed: 'let a = "</script>";', resize: '', 'atlas-embed': '', configure: '' };
const sources = { style: 'p{}', scripts, drawTiles: () => '{}', shapes: plain.topology };
const embeds = renderEmbeds(dataset, sources);
const edition = renderEdition(dataset, sources, embeds, () => new Uint8Array([123, 125]));
const zips = embeds.filter(({ path }) => path.endsWith('.zip'));

describe('the files to embed', () => {
  test('are a page, a picture and a ZIP of every indicator in both languages', () => {
    const paths = embeds.map(({ path }) => path);
    for (const { id } of dataset.catalog.indicators)
      for (const ending of ['html', 'svg', 'zip'])
        expect(paths).toEqual(expect.arrayContaining([`embed/${id}.${ending}`, `embed/en/${id}.${ending}`]));
  });

  test('are the same of every district and region, of which every map names all', () => {
    const paths = new Set(embeds.map(({ path }) => path));
    for (const area of [...dataset.groups.region, ...dataset.groups.district])
      for (const path of [`embed/gebiet/${area.id}/start`, `embed/en/gebiet/${area.id}/start`])
        for (const ending of ['html', 'svg', 'zip']) expect(paths).toContain(`${path}.${ending}`);
    const textOf = (name: string) => strFromU8(embeds.find(({ path }) => path === name)!.bytes);
    expect(textOf('embed/start.html')).toContain('data-areas="080 08001 08002"');
    expect(textOf('embed/en/gebiet/08002/start.svg')).toContain('>Westkreis: Start nach Monat (en)</title>');
    expect(textOf('embed/en/gebiet/08002/start.html')).toContain('src="../../../embed.js"');
    expect(textOf('embed/en/gebiet/08002/start.html')).toContain(
      'data-tiles="../../../gebiet/08002/gleich.json"',
    );
  });

  test('have one drawing of equal sizes, which the edition keeps too', () => {
    for (const [files, folder] of [
      [embeds, ''],
      [edition, 'edition/1a2b3c4d/'],
    ] as const)
      // oxfmt-ignore
      expect(files.filter(({ path }) => path === `${folder}embed/gleich.json`)).toHaveLength(1);
  });

  test('have a card for pasted addresses, where the site knows its own', () => {
    const publication = { publisher: 'A', licence: { name: 'CC0', url: 'https://cc.example' }, spatial: [] };
    const catalog = { ...dataset.catalog, publication: { ...publication, address: 'https://a.example/' } };
    const isCard = ({ path }: { readonly path: string }) => path.endsWith('.oembed.json');
    const cards = renderEmbeds({ ...dataset, catalog }, sources).filter(isCard);
    expect(cards).toHaveLength(2 * dataset.catalog.indicators.length);
    for (const { path, bytes } of cards) {
      const { html } = JSON.parse(strFromU8(bytes)) as { html: string };
      expect(html).toContain(`src="https://a.example/${path.replace('.oembed.json', '.html')}"`);
    }
    expect(embeds.filter(isCard)).toEqual([]);
  });

  test('hold in a ZIP one page that loads nothing, whose script cannot end before its end', () => {
    const page = strFromU8(unzipSync(zips[0]!.bytes)['index.html']!);
    expect(page).toContain('default-src &#39;none&#39;; style-src &#39;sha256-');
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<link|<script [^>]*src|<img/);
  });

  test('are the same whenever they are made', () => {
    expect(renderEmbeds(dataset, sources)).toEqual(embeds);
  });
});

describe('an edition', () => {
  test('holds every file that its own pages name', () => {
    const paths = new Set(edition.map(({ path }) => path));
    for (const { path, bytes } of edition.filter((file) => file.path.endsWith('.html')))
      for (const [, link] of strFromU8(bytes).matchAll(/(?:src|href)="(?!https?:|#)([^"]+)"/g)) {
        const { pathname } = new URL(link!, `https://a.example/${path}`);
        if (pathname.startsWith('/edition/')) expect(paths, `${path}: ${link!}`).toContain(pathname.slice(1));
      }
  });

  test('leads to what has changed since, in both languages', () => {
    const index = strFromU8(edition.find(({ path }) => path === 'edition/1a2b3c4d/index.html')!.bytes);
    expect(index).toContain('href="../../daten/#ausgabe=1a2b3c4d"');
    expect(index).toContain('href="../../en/data/#ausgabe=1a2b3c4d"');
  });

  test('says so on every map, and is not made where the data have no id', () => {
    const maps = edition.filter(({ path }) => /embed\/.*html$/.test(path));
    expect(maps.length).toBeGreaterThan(0);
    for (const { bytes } of maps) expect(strFromU8(bytes)).toContain('1a2b3c4d');
    expect(renderEdition(plain, sources, [], () => undefined)).toEqual([]);
  });
});

describe('the files for TYPO3', () => {
  const textOf = (name: string) =>
    strFromU8(renderHostFiles().find(({ path }) => path.endsWith(name))!.bytes);

  test('let no title of an editor out of its attribute: nothing in the template is written raw', () => {
    const template = textOf('frontend.html');
    expect(template).toContain('title="{data.frame_title}"');
    expect(template).not.toMatch(/raw|f:variable name="frame"/);
    expect(template.match(/<f:render section="frame"/g)).toHaveLength(2);
  });

  test('allow frames, scripts and pictures of the atlas, and nothing else', () => {
    const directives = [...textOf('csp.yaml').matchAll(/directive: '([\w-]+)'/g)].map(([, name]) => name);
    expect(directives).toEqual(['frame-src', 'script-src', 'img-src']);
  });
});

describe('the gate', () => {
  test('reads what lies in a ZIP, and knows the form of every file for hosts', () => {
    const keys = { municipalities: new Set<string>([ids.aalen]), groups: new Set<string>() };
    const [zip] = zips;
    expect(readStatements(zip!, keys).some(({ id }) => id === ids.aalen)).toBe(true);
    expect(findUnreadable([...embeds, ...edition, ...renderHostFiles()])).toEqual([]);
  });
});
