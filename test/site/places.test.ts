import { describe, expect, test } from 'vitest';
import { listPlacePages, renderPlaces } from '../../scripts/site/render-places.ts';
import { renderSite } from '../../scripts/site/render-site.ts';
import { renderSitemap } from '../../scripts/site/sitemap.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { ids } from '../core/toy.ts';
import { drawnDataset, toyAssets, toyFiles } from '../core/document/toy-view.ts';

const assets = { ...toyAssets, preloads: ['b.js'] };
const dataset = drawnDataset();
const files = renderPlaces(dataset, assets, '.sheet {}');
const texts = new Map(files.map(({ path, text }) => [path, text]));
const { groups, municipalities } = dataset;
const pageOf = (id: string) => texts.get(`ort/${id}/index.html`)!;

describe('the pages of places', () => {
  test('are one for every municipality and group in each language, with shared styles and picture', () => {
    const places = municipalities.length + Object.values(groups).flat().length;
    expect(files).toHaveLength(2 * places + 2);
    expect(texts.get('ort/ort.css')).toBe('.sheet {}');
    expect(texts.get('ort/land.svg')).toMatch(/^<svg\s+xmlns=/);
  });

  test('have a page behind every link, and the styles and the picture that they name', () => {
    const all = [...renderSite(dataset, assets, toyFiles, ''), ...files];
    const paths = new Set([...all.map(({ path }) => path), 'assets/a.css']);
    for (const { path, text } of files)
      for (const [, href] of text.matchAll(/<(?:a|image|link rel="stylesheet")[^>]*href="(\.[^"#]*)/g)) {
        const { pathname } = new URL(href!, `https://a.example/${path}`);
        expect(paths, `${path}: ${href!}`).toContain(pathname.slice(1).replace(/(^|\/)$/, '$1index.html'));
      }
  });

  test('have titles and descriptions of their own', () => {
    for (const language of ['ort/', 'en/place/']) {
      const pages = files.filter(({ path }) => path.startsWith(language) && path.endsWith('.html'));
      const titles = pages.map(({ text }) => /<title>(.*?)<\/title>/.exec(text)![1]);
      expect(new Set(titles).size).toBe(pages.length);
      for (const { text } of pages) expect(text).toMatch(/name="description" content="[^"]+ – [^"]+"/);
    }
  });

  test('lead to the map of their level, where the address says a level and a key', () => {
    expect(pageOf(ids.aalen)).toContain(`?ort=${ids.aalen}"`);
    expect(pageOf('08001')).toContain('?ebene=kreis&amp;ort=08001"');
    expect(pageOf('08001')).toContain('?seite=tabelle&amp;filter=Ostkreis"');
    expect(pageOf('080')).toContain('?ebene=regierungsbezirk&amp;ort=080"');
    expect(pageOf('08')).not.toContain('class="explore"');
  });

  test('load no script and tell search engines what the place is', () => {
    const page = pageOf(ids.aalen);
    expect(page.match(/<script/g)).toHaveLength(1);
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)!;
    expect(JSON.parse(json!)).toMatchObject({
      '@type': 'AdministrativeArea',
      name: 'Aalen',
      identifier: ids.aalen,
    });
  });

  test('tell every value of a municipality with its status, and the values of its groups beside it', () => {
    const page = pageOf(ids.aalen);
    expect(page).toContain('über den Verband Ost gemeldet');
    expect(page).toMatch(/<td data-label="Verband">zusammen [\d,]+ VZÄ<\/td>/);
    expect(pageOf(ids.malsch)).toContain('kein Antrag');
    expect(pageOf(ids.rheinau)).not.toContain('<table');
  });

  test('lead up, down and to neighbours', () => {
    const linksOf = (id: string) =>
      [...pageOf(id).matchAll(/href="\.\.\/\.\.\/ort\/(\w+)\//g)].map(([, to]) => to);
    expect(linksOf(ids.aalen)).toEqual(expect.arrayContaining(['08001', 'V1', ids.buehl]));
    expect(linksOf('08001')).toEqual(
      expect.arrayContaining([ids.aalen, ids.buehl, ids.malsch, '08002', '080']),
    );
  });

  test('tell of every neighbour what it has, and where every value tells its origin', () => {
    const page = pageOf(ids.buehl);
    const [, neighbours] = /<h2>Nachbarn<\/h2>(.*?)<\/section>/s.exec(page)!;
    expect(neighbours).toMatch(/Aalen<\/a>\s*<span[^>]*>[^<]*(Januar|Februar|März) 2018<\/span>/);
    expect(neighbours).toContain('und Start.');
    const link = `<a href="../../?ort=${ids.buehl}">Herkunft jeder Angabe`;
    expect(page).toContain(link);
    for (const other of ['08001', ids.rheinau]) expect(pageOf(other)).not.toContain('Herkunft jeder Angabe');
  });

  test('count the municipalities of a group by class and status', () => {
    const page = pageOf('08001');
    expect(page).toContain('2 von 3 Kommunen');
    expect(page).toContain('kein Antrag: 1');
  });

  test('withhold the total of a group with a withheld part', () => {
    const observations = new Map(dataset.observations);
    observations.set('posts', new Map(observations.get('posts')).set(ids.buehl, { status: 'suppressed' }));
    const [page] = renderPlaces({ ...dataset, observations }, assets, '').filter(
      ({ path }) => path === 'ort/08001/index.html',
    );
    expect(page!.text).toMatch(/<th scope="row">Stellen<\/th>\s*<td>\s*<b>geheim gehalten<\/b>/);
  });

  test('let no name end an element', () => {
    const named: Dataset = {
      ...dataset,
      municipalities: municipalities.map((town) => ({ ...town, name: '</script><i>' })),
    };
    const [page] = renderPlaces(named, assets, '').filter(({ path }) => path === `ort/${ids.ulm}/index.html`);
    expect(page!.text).not.toContain('</script><i>');
  });
});

describe('the site map', () => {
  test('lists every page once, and says when it has no whole addresses', () => {
    const { text } = renderSitemap(dataset);
    const places = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toHaveLength(listPlacePages(dataset).length + 2 * (dataset.catalog.indicators.length + 8));
    expect(text).toContain('publication.address');
  });

  test('has whole addresses where the catalogue knows the site', () => {
    const address = 'https://a.example/atlas/';
    const publication = {
      publisher: 'A',
      licence: { name: 'L', url: 'https://a.example/l' },
      spatial: [],
      address,
    };
    const published = { ...dataset, catalog: { ...dataset.catalog, publication } };
    const { text } = renderSitemap(published);
    expect(text).not.toContain('<!--');
    expect(text.match(/<loc>https:\/\/a\.example\/atlas\//g)).toHaveLength(text.match(/<loc>/g)!.length);
    const page = renderPlaces(published, assets, '').find(({ path }) => path === 'ort/V1/index.html')!;
    expect(page.text).toContain(`<link rel="canonical" href="${address}ort/V1/" />`);
  });
});
