import { describe, expect, test } from 'vitest';
import { buildDistribution } from '../../../src/core/chart-distribution.ts';
import { layCombinations } from '../../../src/core/combination-columns.ts';
import { buildCross } from '../../../src/core/cross.ts';
import { crossable } from '../../../src/core/comparison.ts';
import { describeDistribution } from '../../../src/core/distribution-text.ts';
import { drawDistribution } from '../../../src/core/distribution-drawing.ts';
import { folderOf, type PageBesideMap } from '../../../src/core/document/addresses.ts';
import { renderAppPage } from '../../../src/core/document/app-page-html.ts';
import { formatNumber } from '../../../src/core/format.ts';
import { decodeQuestion } from '../../../src/core/gaps/codec.ts';
import { answerQuestion } from '../../../src/core/gaps/result.ts';
import { describeAnswer } from '../../../src/core/gaps/text.ts';
import { allMessagesOf } from '../../../src/core/messages/all-messages.ts';
import { changesWords } from '../../../src/core/messages/changes.ts';
import { dataPageWords } from '../../../src/core/messages/data-page.ts';
import { takingWords } from '../../../src/core/messages/taking.ts';
import { missingStatuses, type Language } from '../../../src/core/model.ts';
import { pages } from '../../../src/core/selection.ts';
import { describeValues } from '../../../src/core/text.ts';
import { drawnDataset, drawnView, toyAssets, toyFiles } from './toy-view.ts';

const plain = drawnDataset();
const questions = [
  { id: 'few', title: { de: 'Wo <wenig>?', en: 'Where few?' }, question: 'posts.unter.100' },
  { id: 'none', title: { de: 'Wo nichts?', en: 'Where none?' }, question: 'start.status.nicht-begonnen' },
];
const dataset = { ...plain, catalog: { ...plain.catalog, questions } };
const beside = pages.filter((page) => page !== 'map');
const paint = (page: PageBesideMap, language: Language = 'de') =>
  renderAppPage(dataset, { kind: 'page', language, page }, toyFiles, toyAssets);

describe.each(beside)('the painted page "%s"', (name) => {
  const text = paint(name);
  const english = paint(name, 'en');

  test('says in both languages what it is: title, description, one heading of the first level', () => {
    const site = /<title>(.*) – Spielatlas Spielland<\/title>/;
    expect(site.exec(text)![1]).toBe(allMessagesOf('de').pages[name].replace('&', '&amp;'));
    expect(english).toContain('<html lang="en">');
    expect(english).toContain(`<title>${allMessagesOf('en').pages[name].replace('&', '&amp;')} – `);
    for (const page of [text, english]) {
      expect(page.match(/<h1/g)).toHaveLength(1);
      expect(page).toMatch(/<meta name="description" content="[^"]{30,}"/);
    }
  });

  test('tells the application what it shows, which takes it over', () => {
    expect(text).toMatch(
      new RegExp(`<atlas-app\\s+root="../"\\s+indicator="start"\\s+language="de"\\s+page="${name}"`),
    );
    expect(english).toContain('root="../../"');
    expect(text).toContain('<link rel="preload" href="../data/atlas.topo.json" as="fetch"');
    expect(text).toContain('<script type="module" src="../a.js"');
  });

  test('is the current one among its pages, which are all one step away, and leads to its other language', () => {
    const header = text.slice(text.indexOf('<header>'), text.indexOf('</header>'));
    expect(header.match(/aria-current="page"/g)).toHaveLength(1);
    expect(header).toContain(`aria-current="page">${allMessagesOf('de').pages[name].replace('&', '&amp;')}<`);
    for (const folder of ['tabelle', 'vergleich', 'luecken', 'bericht', 'daten'])
      expect(header).toContain(`href="../${folder}/"`);
    expect(header).toContain(`href="../en/${name}/"`);
  });

  test('has no id twice, and nothing at the end of a reference inside it is missing', () => {
    const found = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!);
    expect(found.filter((id, index) => found.indexOf(id) !== index)).toEqual([]);
    const named = [...text.matchAll(/(?:href="#|url\(#|labelledby="|describedby=")([^")]*)/g)];
    for (const id of named.flatMap(([, ids]) => ids!.split(' '))) expect(found).toContain(id);
  });

  test('has neither script nor style of its own, which the policy would refuse, and relative addresses only', () => {
    expect(text).not.toMatch(/\sstyle=|\son\w+=|<style|<script(?![^>]*src=)/);
    const addresses = [...text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address!);
    expect(addresses.filter((address) => /^(\/|[a-z]+:)/.test(address))).toEqual([]);
  });
});

describe('the painted page', () => {
  test('of gaps answers every ready-made question in the sentence of the application', () => {
    const text = paint('gaps');
    for (const { id, question } of questions) {
      const gaps = answerQuestion(dataset, decodeQuestion(question, dataset.catalog.indicators)!);
      const article = text.slice(text.indexOf(`<article id="${id}"`)).split('</article>')[0]!;
      expect(gaps.areas.size).toBeGreaterThan(0);
      expect(article).toContain(describeAnswer(gaps, 'de'));
      for (const place of gaps.areas) expect(article).toContain(`href="../ort/${place}/"`);
      expect(text).toContain(`href="#${id}"`);
    }
    expect(text).toContain('Wo &lt;wenig&gt;?');
    expect(text.match(/<svg\s+class="still-map"/g)).toHaveLength(1);
  });

  test('of the report has every published number beside the computed one, and the finding of every figure', () => {
    const text = paint('report');
    expect(text).toContain(allMessagesOf('de').proofSummary('1', '2'));
    expect(text).toMatch(
      /Kommunen im Land\s*<\/th>\s*<td class="numeric">6<\/td>\s*<td class="numeric">6<\/td>/,
    );
    expect(text).toMatch(/Unbekanntes<sup[^>]*>1<\/sup>/);
    expect(text).toMatch(/<td class="different">\s*weicht ab\s*<\/td>/);
    expect(text).toContain('So gerechnet.');
    const figures = dataset.catalog.indicators.filter(({ variantOf }) => variantOf === undefined);
    expect(text.match(/<article/g)).toHaveLength(figures.length);
    for (const { id } of figures) expect(text).toContain(describeValues(drawnView({ indicator: id })));
  });

  test('of the report draws the charts of the application, each with its title and in words', () => {
    const text = paint('report');
    const articleOf = (id: string) =>
      text.slice(text.indexOf(`aria-labelledby="${id}"`)).split('</article>')[0]!;
    const posts = drawnView({ indicator: 'posts' }, dataset);
    const distribution = buildDistribution(posts)!;
    const chart = articleOf('posts');
    expect(chart).toContain(`<h3 id="posts-chart">${allMessagesOf('de').distribution}</h3>`);
    expect(chart).toContain('role="img" aria-labelledby="posts-chart posts-chart-note"');
    expect(chart).toContain(describeDistribution(posts, distribution));
    for (const path of drawDistribution(distribution, { ink: '', ground: '' }).bars)
      expect(chart).toContain(path);
    const columns = layCombinations(drawnView({ indicator: 'groups' }, dataset));
    const table = articleOf('groups').split('<table class="combinations">')[1]!.split('</table>')[0]!;
    expect(columns.length).toBeGreaterThan(0);
    expect(table).toContain(allMessagesOf('de').combinations);
    expect(table.match(/<rect/g)).toHaveLength(columns.length);
    expect(table.match(/class="given/g)).toHaveLength(columns.flatMap(({ ids }) => ids).length);
    expect(articleOf('start')).not.toContain('class="distribution"');
  });

  test('of the data has every definition, every status, every source and every file', () => {
    const text = paint('data', 'en');
    const words = allMessagesOf('en');
    for (const { id, question, title } of dataset.catalog.indicators) {
      expect(text).toContain(`${question.en}. <span`);
      const folder = folderOf({ kind: 'indicator', language: 'en', indicator: id }, dataset.catalog);
      expect(text).toContain(`<a href="../../${folder}">${title.en}</a>`);
    }
    for (const status of missingStatuses) expect(text).toContain(words.statusExplained[status]);
    expect(text).toContain('<li>Liste (en)</li>');
    expect(text).toMatch(
      /href="..\/..\/data\/download\/toy.csv" download>[^<]+<\/a>\s*<span[^>]*>7 rows, 3\s?kB/,
    );
    expect(text).toContain(takingWords.en.processing);
    const described = ['datapackage.json', 'dcat-ap.jsonld', 'toyland.rfc4180.csv-metadata.json'];
    for (const file of ['atlas.topo.json', ...described.map((name) => `download/${name}`)])
      expect(text).toContain(`href="../../data/${file}" download`);
  });

  test('of the data says how to cite and where to ask, and where nobody is named to ask, just that', () => {
    const { cite, contactMissing } = dataPageWords.en;
    expect(paint('data', 'en')).toContain(`<h2>${cite}</h2>`);
    expect(paint('data', 'en')).toContain(contactMissing);
    const licence = { name: 'CC0', url: 'https://a.example/cc0' };
    const publication = { publisher: 'A', licence, spatial: [], contact: 'mailto:atlas@a.example' };
    const published = { ...dataset, catalog: { ...dataset.catalog, publication, edition: '1a2b' } };
    const page = { kind: 'page', language: 'en', page: 'data' } as const;
    const text = renderAppPage(published, page, toyFiles, toyAssets);
    expect(text).toContain('<a href="mailto:atlas@a.example">atlas@a.example</a>');
    expect(text).toContain('the edition, 1a2b');
    expect(text).not.toContain(contactMissing);
  });

  test('of the data lists every correction with its day and reason, and says so where there is none', () => {
    expect(paint('data')).toContain(changesWords.de.correctionsNone);
    const corrections = [
      { table: 'stellen', column: 'vzae', date: '2018-10-01', reason: 'a < b', cells: 2 },
      { table: 'umfrage', column: 'art', date: '2018-11-02', reason: 'twice', cells: 1 },
    ];
    const corrected = { ...dataset, catalog: { ...dataset.catalog, corrections } };
    const page = { kind: 'page', language: 'de', page: 'data' } as const;
    const text = renderAppPage(corrected, page, toyFiles, toyAssets);
    expect(text).toMatch(
      /1\. Oktober 2018<\/th>\s*<td>stellen\.vzae<\/td>\s*<td>2<\/td>\s*<td>a &lt; b<\/td>/,
    );
    expect(text).toContain('umfrage.art');
    expect(text).not.toContain(changesWords.de.correctionsNone);
  });

  test('of the data tells terms and the lines that read the table, where the atlas knows its address', () => {
    const licence = { name: 'CC0', url: 'https://a.example/cc0' };
    const publication = { publisher: 'A', licence, spatial: [], address: 'https://a.example/atlas/' };
    const published = { ...dataset, catalog: { ...dataset.catalog, publication } };
    const page = { kind: 'page', language: 'de', page: 'data' } as const;
    const text = renderAppPage(published, page, toyFiles, toyAssets);
    expect(text).toContain('<a href="https://a.example/cc0" rel="license">CC0</a>');
    expect(text).toContain('https://a.example/atlas/data/download/toyland.rfc4180.csv');
    expect(text).toContain('<link rel="canonical" href="https://a.example/atlas/daten/" />');
    expect(text).toContain('hreflang="en" href="https://a.example/atlas/en/data/"');
    expect(paint('data')).not.toContain('<pre');
  });

  test('of the comparison has every cell of the first indicator with the first that it can be crossed with', () => {
    const text = paint('cross');
    const view = drawnView();
    const cross = buildCross(view, crossable(view)[0]!.id);
    const cells = [...text.matchAll(/<td class="numeric">\s*(?:<svg.*?<\/svg>)?\s*([\d.]+)/gs)].map(
      ([, count]) => count,
    );
    const expected = [
      ...cross.rows.flatMap((row) => [...row.cells.map(({ count }) => count), row.total]),
      ...cross.columns.map(({ total }) => total),
      cross.total,
    ];
    expect(cells).toEqual(expected.map((count) => formatNumber(count, 'de')));
  });

  test('of the table has all areas, and leads to the tables of the other indicators', () => {
    const text = paint('table');
    for (const { name } of dataset.municipalities) expect(text).toContain(`<th scope="row">${name}</th>`);
    expect(text).toContain('href="../merkmal/posts/#tabelle"');
  });
});
