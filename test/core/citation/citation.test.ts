import { describe, expect, test } from 'vitest';
import { citeAsBibTex, citeAsCsl, citeAsRis } from '../../../src/core/citation/citation-formats.ts';
import { buildCitation, citeAsText } from '../../../src/core/citation/citation.ts';
import { drawnDataset, viewOf } from '../figure/drawn-atlas.ts';

const address = 'https://atlas.example/';
const cite = (language: 'de' | 'en' = 'de', accessed?: string) =>
  buildCitation(viewOf({ indicator: 'vzae', language }), address, accessed);

describe('a citation', () => {
  test('names map, atlas, date of the data, mark of synthetic data, edition, publisher and address', () => {
    expect(citeAsText(cite())).toBe(
      'Integrationsatlas Baden-Württemberg: Geförderte Stellen je Kommune. Stand August 2018. Demodaten, synthetisch. Ausgabe 1a2b3c4d. Integrationsatlas (Demodaten). https://atlas.example/?merkmal=vzae. Diese Ausgabe bleibt unter https://atlas.example/edition/1a2b3c4d/.',
    );
  });

  test('leads to the edition that stays, in every form', () => {
    const kept = 'https://atlas.example/edition/1a2b3c4d/';
    expect(citeAsText(cite('en'))).toContain(`This edition stays at ${kept}`);
    expect(citeAsBibTex(cite())).toContain(`addendum = {\\url{${kept}}}`);
    expect(citeAsRis(cite()).split('\r\n')).toContain(`L2  - ${kept}`);
    expect(JSON.parse(citeAsCsl(cite()))).toMatchObject([{ archive_location: kept }]);
  });

  test('names no edition that stays where the data have none', () => {
    const { edition: _edition, ...catalog } = drawnDataset.catalog;
    const citation = buildCitation(viewOf({}, { ...drawnDataset, catalog }), address);
    for (const write of [citeAsText, citeAsBibTex, citeAsRis, citeAsCsl])
      expect(write(citation)).not.toContain('/edition/');
  });

  test('says when it was read where that is known, in the language of the view', () => {
    expect(citeAsText(cite('de', '2026-11-23'))).toContain('(abgerufen am 23. November 2026)');
    expect(citeAsText(cite('en', '2026-11-23'))).toContain('(accessed 23 November 2026)');
    expect(citeAsText(cite('en'))).toContain('. As of August 2018.');
  });

  test('has no mark of demonstration where the data are real', () => {
    const dataset = { ...drawnDataset, catalog: { ...drawnDataset.catalog, synthetic: false } };
    expect(citeAsText(buildCitation(viewOf({}, dataset), address))).not.toContain('Demodaten, synthetisch');
  });

  test('leaves out the address where it is not known', () => {
    const citation = buildCitation(viewOf({}), '');
    for (const text of [
      citeAsText(citation),
      citeAsBibTex(citation),
      citeAsRis(citation),
      citeAsCsl(citation),
    ])
      expect(text).not.toMatch(/merkmal=|URL|url/);
  });
});

describe('for reference managers', () => {
  test('BibTeX escapes the signs of TeX in words, and leaves the address as it is', () => {
    const odd = { ...cite(), title: 'A & B_1 {50 %}', url: 'https://a.example/?a=1&b_c=2' };
    const text = citeAsBibTex(odd);
    expect(text).toContain('title = {A \\& B\\_1 \\{50 \\%\\}}');
    expect(text).toContain('url = {https://a.example/?a=1&b_c=2}');
    expect(text).toMatch(/^@misc\{[\w-]+,\n/);
    const bare = text.replace(/\\[{}]/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });

  test('RIS has one tag a line and ends its record', () => {
    const lines = citeAsRis(cite('de', '2026-11-23')).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    expect(lines[0]).toBe('TY  - MAP');
    expect(lines).toContain('Y2  - 2026/11/23');
    expect(lines.at(-2)).toBe('ER  - ');
  });

  test('CSL-JSON is a list of one map with edition and date of reading', () => {
    expect(JSON.parse(citeAsCsl(cite('en', '2026-11-23')))).toMatchObject([
      {
        type: 'map',
        version: '1a2b3c4d',
        URL: 'https://atlas.example/?lang=en&merkmal=vzae',
        accessed: { 'date-parts': [[2026, 11, 23]] },
      },
    ]);
  });
});
