import { describe, expect, test } from 'vitest';
import { renderFigure } from '../../../src/core/figure/render-figure.ts';
import { parseSize } from '../../../src/core/figure/sizes.ts';
import type { FigureOptions } from '../../../src/core/figure/figure-scene.ts';
import { InputError } from '../../../src/core/problem.ts';
import { describeView } from '../../../src/core/text.ts';
import type { AreaId } from '../../../src/core/model.ts';
import { drawnDataset, drawnGeometry, viewOf } from './drawn-atlas.ts';

const options: FigureOptions = {
  size: parseSize('174mm'),
  tone: 'colour',
  layout: 'map',
  inset: [],
  hasNorth: false,
  address: 'https://atlas.example/',
};
const draw = (part: Parameters<typeof viewOf>[0] = {}, changed: Partial<FigureOptions> = {}) =>
  renderFigure(viewOf(part), drawnGeometry, { ...options, ...changed });
/** All text that a reader sees, lines joined as they are read. */
const readText = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
    .map(([, text]) => text!.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '))
    .join('\n');

describe('a figure', () => {
  test('says what it shows, of whom, when, from where, and that the data are synthetic', () => {
    const text = readText(draw({ indicator: 'vzae' }));
    expect(text).toContain('Geförderte Stellen je Kommune');
    expect(text).toContain('Vollzeitäquivalente (VZÄ) der geförderten Integrationsmanager/-innen');
    expect(text).toContain('8 von 15 Kommunen mit Angabe, Stand August 2018.');
    expect(text).toContain('Stellen (VZÄ)');
    expect(text).toContain('Demodaten, synthetisch');
    expect(text).toContain('© GeoBasis-DE / BKG 2016 (Daten verändert), GeoNutzV');
    expect(text).toContain('Ausgabe 1a2b3c4d: atlas.example/?merkmal=vzae');
  });

  test('says that classes are a reader’s own, and whose address finds them again', () => {
    const own = readText(draw({ indicator: 'vzae', classes: { method: 'own', limits: [1] } }));
    expect(own).toContain('Klassen oder Farben sind andere als veröffentlicht.');
    expect(own).toContain('über 1');
    expect(own).toContain('atlas.example/?merkmal=vzae&amp;klassen=1');
    expect(readText(draw({ indicator: 'vzae' }))).not.toContain('andere als veröffentlicht');
  });

  test('has no mark of demonstration where the catalogue says that the data are real', () => {
    const dataset = { ...drawnDataset, catalog: { ...drawnDataset.catalog, synthetic: false } };
    const svg = renderFigure(viewOf({}, dataset), drawnGeometry, options);
    expect(readText(svg)).not.toContain('Demodaten');
  });

  test('names every class with its closure and every status that occurs with its pattern', () => {
    const svg = draw({ indicator: 'vzae' });
    const text = readText(svg);
    for (const label of [
      'bis 0,25',
      'über 0,25 bis 0,5',
      'über 2',
      'kein Antrag',
      'weiß nicht',
      'geheim gehalten',
    ])
      expect(text).toContain(label);
    for (const status of ['not-started', 'suppressed', 'unincorporated'])
      expect(svg).toContain(`url(#${status})`);
  });

  test('speaks the language of the view', () => {
    const svg = draw({ indicator: 'start', language: 'en' });
    expect(svg).toContain('lang="en"');
    expect(readText(svg)).toContain('Start of Integrationsmanagement by month');
    expect(readText(svg)).toContain('no application');
  });

  test('tells what was chosen beyond the plain view', () => {
    const selected = drawnDataset.municipalities[12]!;
    const text = readText(
      draw({
        indicator: 'rechtsstatus',
        answers: ['duldung', 'eu'],
        mode: 'any',
        places: [selected.id],
      }),
    );
    expect(text).toContain('Gezeigt wird, wo mindestens eine zutrifft: Duldung und aus EU-Ländern.');
    expect(text).toContain(`Ausgewählt: ${selected.name}.`);
  });

  test('carries one shape a municipality under its key, in layers that drawing programs show', () => {
    const svg = draw({ outlines: ['association', 'district'] });
    for (const { id } of drawnDataset.municipalities) expect(svg.split(`id="a${id}"`)).toHaveLength(2);
    for (const layer of ['Karte', 'Legende', 'Verbände', 'Kreise', 'kein Antrag'])
      expect(svg).toContain(`inkscape:groupmode="layer" inkscape:label="${layer}"`);
    expect(svg).not.toContain('outline-region');
  });

  test('is heard as title and description', () => {
    const svg = draw();
    expect(svg).toContain('<title id="figure-title">Start des Integrationsmanagements nach Monat</title>');
    expect(svg).toContain(`>${describeView(viewOf())}</desc>`);
  });

  test('is as wide as asked, in millimetres', () => {
    expect(draw({}, { size: parseSize('85mm') })).toContain(' width="85mm" ');
    expect(draw({}, { size: parseSize('a4') })).toContain(' width="210mm" height="297mm" ');
  });

  test('has the same bytes again, and each id once', () => {
    const svg = draw({}, { layout: 'map-chart' });
    expect(draw({}, { layout: 'map-chart' })).toBe(svg);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is grey in all its classes where greys are asked for', () => {
    const fills = [...draw({}, { tone: 'grey' }).matchAll(/<g id="class-[^>]* fill="#(\w{6})"/g)];
    expect(fills.length).toBeGreaterThan(3);
    for (const [, color] of fills) expect(color).toMatch(/^(\w\w)\1\1$/);
    expect(new Set(fills.map(([, color]) => color)).size).toBe(fills.length);
  });

  test('cannot be broken by markup in a name', () => {
    const [first, ...others] = drawnDataset.municipalities;
    const municipalities = [{ ...first!, name: '<script>"&' }, ...others];
    const dataset = { ...drawnDataset, municipalities };
    const svg = renderFigure(viewOf({ places: [first!.id] }, dataset), drawnGeometry, options);
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&lt;script&gt;&quot;&amp;');
  });

  test('is refused where no municipality has a value', () => {
    const nothing = new Map(
      drawnDataset.municipalities.map(({ id }): [AreaId, { status: 'no-answer' }] => [
        id,
        { status: 'no-answer' },
      ]),
    );
    const observations = new Map(drawnDataset.observations).set('start', nothing);
    const dataset = { ...drawnDataset, observations };
    const render = () => renderFigure(viewOf({}, dataset), drawnGeometry, options);
    expect(render).toThrow(InputError);
    expect(render).toThrow('nothing to draw: no municipality has a value of "start"');
  });

  test('is refused on a page that is too small for its text', () => {
    const size = { ...parseSize('slide'), heightMm: 60, widthMm: 110 };
    expect(() => draw({}, { size })).toThrow(
      /size too small for the text of this figure; found "110 × 60 mm"/,
    );
  });
});

describe('a size', () => {
  test('is a name or a width in millimetres', () => {
    expect(parseSize('A4')).toMatchObject({ widthMm: 210, heightMm: 297 });
    expect(parseSize('140mm')).toMatchObject({ widthMm: 140 });
  });

  test.each(['20mm', '2000mm', 'huge', ''])('%s is refused', (text) => {
    expect(() => parseSize(text)).toThrow('no such size of a figure');
  });
});
