import { describe, expect, test } from 'vitest';
import { nameFigure } from '../../src/core/figure/file-name.ts';
import { parseStyle, type StyleFlags } from '../../scripts/figure/jobs.ts';
import { parseQueries, splitQueries } from '../../scripts/figure/queries.ts';
import { InputError } from '../../src/core/problem.ts';
import { drawnDataset, viewOf } from '../core/figure/drawn-atlas.ts';

const noFlags: StyleFlags = {
  format: undefined,
  width: undefined,
  dpi: undefined,
  lang: undefined,
  layout: undefined,
  greyscale: undefined,
  north: undefined,
  bundle: undefined,
  hatched: undefined,
  inset: undefined,
  area: undefined,
  each: undefined,
  'embed-fonts': undefined,
};

describe('flags', () => {
  test('say nothing: an SVG for two columns of a journal, laid out as usual', () => {
    expect(parseStyle(noFlags)).toMatchObject({
      formats: ['svg'],
      sizeName: '174mm',
      dpi: 300,
      language: undefined,
      layout: undefined,
    });
  });

  test('choose formats, size, resolution and layout', () => {
    const style = parseStyle({ ...noFlags, format: 'PDF,svg', width: 'social', layout: 'map-chart' });
    expect(style).toMatchObject({ formats: ['svg', 'pdf'], dpi: 96, layout: 'map-chart' });
    expect(style.size).toMatchObject({ widthMm: 317.5 });
  });

  test('that are wrong are told all at once', () => {
    const wrong = { ...noFlags, format: 'svg,gif', width: '10mm', dpi: 'many', lang: 'fr', layout: 'round' };
    expect(() => parseStyle(wrong)).toThrow(InputError);
    for (const what of ['format: gif', 'figure: 10mm', 'resolution: many', 'language: fr', 'layout: round'])
      expect(() => parseStyle(wrong)).toThrow(what);
  });
});

describe('a query', () => {
  const parse = (...texts: string[]) => parseQueries(texts, drawnDataset);

  test.each([
    ['the id of an indicator', 'vzae', ''],
    ['a query', '?merkmal=vzae', ''],
    ['a query without its mark', 'merkmal=vzae', ''],
    ['an address', 'https://atlas.example/karte/?merkmal=vzae', 'https://atlas.example/karte/'],
    [
      'an address with the tag of a campaign',
      'https://a.example/?merkmal=vzae&utm_source=x',
      'https://a.example/',
    ],
  ])('is %s', (_kind, text, address) => {
    expect(parse(text)).toMatchObject([{ address, selection: { indicator: 'vzae' } }]);
  });

  test('that names what does not exist is refused, with what does', () => {
    expect(() => parse('vzea', '?merkmal=start&ort=99')).toThrow(InputError);
    expect(() => parse('vzea')).toThrow(/unknown in the query "vzea": merkmal=vzea; expected one of start, /);
    expect(() => parse('?merkmal=start&ort=99')).toThrow('ort=99');
    expect(() => parse('start&gewicht=einwohner')).toThrow('unknown parameter in the query');
  });

  test('may stand in a file, one a line, with comments', () => {
    expect(splitQueries('# Abbildung 2\r\nstart\n\n  ?merkmal=vzae \n')).toEqual(['start', '?merkmal=vzae']);
  });
});

const made = { size: 'a4', tone: 'colour', layout: 'map' } as const;

describe('the name of a file', () => {
  test('tells indicator, date, edition, size and language', () => {
    expect(nameFigure(viewOf({ indicator: 'vzae' }), { ...made, size: '85mm' })).toBe(
      'vzae_2018-08_1a2b3c4d_85mm_de',
    );
  });

  test('differs for every view and holds no sign that a file system refuses', () => {
    const names = [
      nameFigure(viewOf({}), made),
      nameFigure(viewOf({}), { ...made, tone: 'grey' }),
      nameFigure(viewOf({}), { ...made, tone: 'hatched' }),
      nameFigure(viewOf({}), { ...made, layout: 'chart' }),
      nameFigure(viewOf({}), { ...made, area: '08116' }),
      nameFigure(viewOf({}), { ...made, inset: ['08116'] }),
      nameFigure(viewOf({ language: 'en' }), made),
      nameFigure(viewOf({ outlines: ['district', 'region'] }), made),
      nameFigure(viewOf({ weight: 'refugees' }), made),
    ];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\w.-]+$/);
  });
});
