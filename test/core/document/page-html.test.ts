import { describe, expect, test } from 'vitest';
import { folderOf, linkTo, listPages, type PaintedPage } from '../../../src/core/document/addresses.ts';
import { renderIndicatorPage } from '../../../src/core/document/page-html.ts';
import { renderTechniquePage } from '../../../src/core/document/technique-html.ts';
import { formatNumber } from '../../../src/core/format.ts';
import { describeView } from '../../../src/core/text.ts';
import { buildTable } from '../../../src/core/table.ts';
import { drawnDataset, drawnView, toyAssets } from './toy-view.ts';

const assets = { ...toyAssets, later: { ...toyAssets.later, number: ['assets/posts.js'] } };
const { catalog } = drawnDataset();
const indicatorPage = (indicator: string, language: 'de' | 'en' = 'de'): PaintedPage => ({
  kind: 'indicator',
  language,
  indicator,
});

describe('addresses of painted pages', () => {
  test('are different for different pages', () => {
    const folders = listPages(catalog).map((page) => folderOf(page, catalog));
    expect(folders).toHaveLength(2 * (catalog.indicators.length + 8));
    expect(new Set(folders).size).toBe(folders.length);
  });

  test('begin with the first indicator in German', () => {
    expect(folderOf(indicatorPage('start'), catalog)).toBe('');
    expect(folderOf(indicatorPage('posts', 'en'), catalog)).toBe('en/merkmal/posts/');
  });

  test('lead from every page to every page, wherever the site stands', () => {
    const pages = listPages(catalog);
    for (const from of pages)
      for (const to of pages) {
        const base = new URL(folderOf(from, catalog), 'https://a.example/some/folder/');
        expect(new URL(linkTo(to, from, catalog), base).href).toBe(
          new URL(folderOf(to, catalog), 'https://a.example/some/folder/').href,
        );
      }
  });
});

describe('the painted page of an indicator', () => {
  const view = drawnView({ indicator: 'posts' });
  const text = renderIndicatorPage(view, assets);

  test('says what it shows: language, title, description, heading', () => {
    expect(text).toMatch(/^<!doctype html>\n?<html lang="de">/);
    expect(text).toContain('<title>Stellen je Kommune – Spielatlas Spielland</title>');
    expect(text).toContain('<h1>Stellen je Kommune</h1>');
    expect(text.match(/<h1/g)).toHaveLength(1);
    expect(text).toContain(`content="Vollzeitäquivalente. ${describeView(view)}"`);
  });

  test('has the count of every class and status in its legend', () => {
    const legend = text.slice(text.indexOf('<table class="legend">'), text.indexOf('</table>'));
    const counts = [...legend.matchAll(/<td class="numeric">([^<]+)<\/td>/g)].map(([, count]) => count);
    const expected = [...view.classes, ...view.statuses].map(({ count }) => formatNumber(count, 'de'));
    expect(counts).toEqual(expected);
    for (const { label } of view.classes) expect(legend).toContain(label);
  });

  test('has every cell of the table, under the name of its district', () => {
    const body = text.slice(text.indexOf('id="tabelle"'));
    const table = buildTable({ ...view, selection: { ...view.selection, grouping: 'district' } });
    const captions = [...body.matchAll(/<caption>\s*([^<]+?)\s*</g)].map(([, name]) => name);
    expect(captions).toEqual(table.sections.map(({ head }) => head?.name));
    expect(body.match(/<tr>\s*<th scope="row">/g)).toHaveLength(table.rows.length);
    for (const { cells, number } of table.rows)
      for (const column of table.columns)
        expect(body).toContain(`>${column === 'value' ? (number ?? cells.value) : cells[column]}<`);
    expect(body).toContain('<th scope="col">Wert (VZÄ)</th>');
  });

  test('loads its files and links its pages by relative addresses only', () => {
    const addresses = [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address!);
    expect(addresses.filter((address) => /^(\/|[a-z]+:)/.test(address))).toEqual([]);
    expect(addresses).toContain('../../a.js');
    for (const id of ['method', 'change']) expect(addresses).toContain(`../../merkmal/${id}/`);
    expect(addresses).toContain('../../en/merkmal/posts/');
    expect(addresses).toContain('../../technik/');
  });

  test('marks demonstration data before the map and at the end, and real data not', () => {
    const [beforeMap, behind] = text.split('class="map-frame"');
    for (const part of [beforeMap, behind]) expect(part).toContain('Demodaten, synthetisch');
    const dataset = drawnDataset();
    const real = drawnView({}, { ...dataset, catalog: { ...dataset.catalog, synthetic: false } });
    expect(renderIndicatorPage(real, assets)).not.toContain('Demodaten');
  });

  test('asks for nothing but its starter, until that takes the application and its data out of a template', () => {
    const template = /<template id="application">([^]*)<\/template>/.exec(text)?.[1] ?? '';
    for (const path of ['data/atlas.topo.json', 'data/atlas.catalog.json'])
      expect(template).toContain(`<link rel="preload" href="../../${path}" as="fetch" crossorigin />`);
    expect(template).toContain('<link rel="modulepreload" href="../../assets/posts.js" />');
    expect(template).toContain('<script type="module" src="../../a.js"></script>');
    const rest = text.replace(template, '').replaceAll(/\s+/g, ' ');
    const asked = rest.match(/<script[^>]*>|<link rel="(?:module)?preload"[^>]*>/g);
    expect(asked).toEqual([
      '<script type="module" src="../../start.js" async>',
      '<link rel="preload" href="../../a.woff2" as="font" type="font/woff2" crossorigin />',
    ]);
  });

  test('holds its style, with addresses as seen from the page, so that no file is waited for', () => {
    expect(text).toContain('<style>@font-face{src:url(../../assets/a.woff2)}a{color:red}</style>');
    expect(text).not.toContain('rel="stylesheet"');
  });

  test('has no script or handler of its own, and no style but one, which the policy would refuse', () => {
    expect(text).not.toMatch(/\sstyle=|\son\w+=|<script(?![^>]*src=)/);
    expect(text.match(/<style/g)).toHaveLength(1);
  });

  test('lets no name of the data become markup', () => {
    const dataset = drawnDataset();
    const municipalities = dataset.municipalities.map((entry) => ({ ...entry, name: '<i onclick="x">' }));
    const page = renderIndicatorPage(
      drawnView({ indicator: 'posts' }, { ...dataset, municipalities }),
      assets,
    );
    expect(page).not.toContain('<i ');
    expect(page).toContain('&lt;i onclick=&quot;x&quot;&gt;');
  });
});

describe('the page about technique and privacy', () => {
  test.each(['de', 'en'] as const)('in "%s" tells headers and sources, and loads no script', (language) => {
    const page = { kind: 'technique', language } as const;
    const text = renderTechniquePage(catalog, page, assets, { 'X-Test': 'a "b"' });
    expect(text).toContain('<code>X-Test</code>');
    expect(text).toContain('a &quot;b&quot;');
    expect(text).toContain(language === 'de' ? 'Liste' : 'Liste (en)');
    expect(text).not.toContain('<script');
    expect(text).toContain(`<html lang="${language}">`);
  });
});
