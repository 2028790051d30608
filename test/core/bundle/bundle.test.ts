import { describe, expect, test } from 'vitest';
import { buildBundleFiles } from '../../../src/core/bundle/bundle-files.ts';
import { buildClassTable, buildDrawnTable, limitsOf } from '../../../src/core/bundle/class-table.ts';
import { writeRScript } from '../../../src/core/bundle/r-script.ts';
import { viewOf, realCatalog } from '../figure/drawn-atlas.ts';

const filesOf = (part: Parameters<typeof viewOf>[0] = {}) =>
  new Map(
    buildBundleFiles(viewOf(part), 'https://atlas.example/', 'atlas.geojson').map(({ path, text }) => [
      path,
      text,
    ]),
  );

describe('a bundle', () => {
  test('holds values, classes, texts in both languages, four citations, licence, view and script', () => {
    expect([...filesOf().keys()]).toEqual([
      'values.csv',
      'classes.csv',
      'caption-de.txt',
      'alt-de.txt',
      'caption-en.txt',
      'alt-en.txt',
      'citation.txt',
      'citation.bib',
      'citation.ris',
      'citation.csl.json',
      'LICENCE.txt',
      'view.json',
      'map.R',
    ]);
  });

  test('speaks both languages, whichever the figure has', () => {
    const files = filesOf({ indicator: 'vzae', language: 'en' });
    expect(files.get('caption-de.txt')).toContain('Kommunen mit Angabe, Stand August 2018.');
    expect(files.get('caption-en.txt')).toContain('municipalities');
    expect(files.get('alt-de.txt')).not.toBe(files.get('alt-en.txt'));
  });

  test('says in caption, licence and view that the data are synthetic', () => {
    const files = filesOf();
    expect(files.get('caption-de.txt')).toContain('Demodaten, synthetisch.');
    expect(files.get('LICENCE.txt')).toContain('Demodaten, synthetisch');
    expect(JSON.parse(files.get('view.json')!)).toMatchObject({ synthetic: true });
  });

  test('has the view as JSON: what was asked, and every class with its count', () => {
    const view = viewOf({ indicator: 'vzae' });
    expect(JSON.parse(filesOf({ indicator: 'vzae' }).get('view.json')!)).toMatchObject({
      query: '?merkmal=vzae',
      edition: '1a2b3c4d',
      limits: { closed: 'right' },
      total: view.total,
      classes: view.classes.map(({ label, count }) => ({ label, count })),
    });
  });
});

describe('the tables of a bundle', () => {
  test.each(realCatalog.indicators.map(({ id }) => [id]))(
    'count the same: drawn areas and classes of %s',
    (indicator) => {
      const view = viewOf({ indicator });
      const drawn = buildDrawnTable(view).rows.map((row) => row[4]);
      for (const [name, , , count] of buildClassTable(view).rows)
        expect(drawn.filter((one) => one === name)).toHaveLength(Number(count));
    },
  );

  test('give no number and no colour where there is no value', () => {
    const rows = buildDrawnTable(viewOf({ indicator: 'vzae' })).rows;
    for (const [, , , number, name, colour] of rows)
      expect([number === null, colour === null]).toEqual(
        String(name).startsWith('class-') ? [false, false] : [true, true],
      );
  });

  test('know the limits of numbers and months, and none of words', () => {
    const limits = (id: string) => limitsOf(realCatalog.indicators.find((entry) => entry.id === id)!);
    expect(limits('vzae')?.closed).toBe('right');
    expect(limits('start')?.closed).toBe('left');
    expect(limits('kapazitaet')?.closed).toBe('outwards');
    expect(limits('organisation')).toBeUndefined();
  });
});

describe('the R script', () => {
  const write = (part: Parameters<typeof viewOf>[0]) => writeRScript(viewOf(part), 'atlas.geojson');

  test('classifies by the limits and the closure of the indicator', () => {
    expect(write({ indicator: 'vzae' })).toContain('breaks <- c(0.25, 0.5, 1, 2)');
    expect(write({ indicator: 'vzae' })).toContain('left.open = TRUE');
    expect(write({ indicator: 'start' })).toContain('left.open = FALSE');
    expect(write({ indicator: 'kapazitaet' })).toContain('sign(areas$number) * distance');
    expect(write({ indicator: 'organisation' })).toContain('areas$drawn <- areas$class');
  });

  test('counts by the weight of the view, and stops where the counts differ', () => {
    expect(write({ weight: 'refugees' })).toContain('areas$refugees');
    expect(write({ weight: 'inhabitants' })).toContain('areas$population');
    expect(write({})).toContain('areas$weight <- 1');
    expect(write({})).toContain('stop("the counts differ');
  });

  test('sets apart what began after the month that is looked at', () => {
    expect(write({ indicator: 'start', asOf: 24200 })).toContain('which(areas$number > 24200)');
  });
});
