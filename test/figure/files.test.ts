import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildFigureScene } from '../../src/core/figure/figure-scene.ts';
import { letterWidths } from '../../src/core/figure/font-metrics.ts';
import { renderSvg } from '../../src/core/figure/render-svg.ts';
import { fontWeights } from '../../src/core/figure/scene.ts';
import { sizeByName } from '../../src/core/figure/sizes.ts';
import PDFDocument from 'pdfkit';
import { describeFacts } from '../../src/core/figure/figure-facts.ts';
import { fontPaths } from '../../scripts/figure/fonts.ts';
import { writePathOperators } from '../../src/core/figure/pdf/pdf-pattern.ts';
import { writePdf } from '../../scripts/figure/write-pdf.ts';
import { writePng } from '../../scripts/figure/write-png.ts';
import { patternByStatus } from '../../src/core/patterns.ts';
import { drawnGeometry, viewOf } from '../core/figure/drawn-atlas.ts';

const view = viewOf({ indicator: 'vzae' });
const scene = buildFigureScene(view, drawnGeometry, {
  size: sizeByName['85mm'],
  tone: 'colour',
  layout: 'map-chart',
  inset: [],
  hasNorth: true,
  address: 'https://atlas.example/',
});
const facts = describeFacts(view, 'https://atlas.example/');
const svg = renderSvg(scene);

describe('a PNG', () => {
  const png = Buffer.from(writePng(svg, { widthMm: 85, dpi: 150, texts: facts }));

  test('has the pixels of its millimetres and says at which resolution', () => {
    expect(png.readUInt32BE(16)).toBe(Math.round((85 / 25.4) * 150));
    const at = png.indexOf('pHYs');
    expect(png.readUInt32BE(at + 4)).toBe(5906);
    expect(png.readUInt8(at + 12)).toBe(1);
  });

  test('has a right checksum in every chunk', () => {
    for (let at = 8; at < png.length;) {
      const length = png.readUInt32BE(at);
      const body = png.subarray(at + 4, at + 8 + length);
      expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
      at += 12 + length;
    }
  });

  test('carries title, source, licence and address, mark of synthetic data included', () => {
    const text = png.toString('utf8');
    expect(text).toContain('Title\0\0\0\0\0Geförderte Stellen je Kommune (Demodaten, synthetisch)');
    expect(text).toContain('© GeoBasis-DE / BKG 2016');
    expect(text).toContain('gesetze-im-internet.de/geonutzv');
    expect(text).toContain('atlas.example/?merkmal=vzae');
  });

  test('has its text: without the font it would be blank where words stand', () => {
    const silent = svg.replace(/<text.*?<\/text>/gs, '');
    const without = writePng(silent, { widthMm: 85, dpi: 150, texts: facts });
    expect(png.length).toBeGreaterThan(without.length + 5000);
  });

  test('has the same bytes again', () => {
    expect(png.equals(writePng(svg, { widthMm: 85, dpi: 150, texts: facts }))).toBe(true);
  });
});

describe('a PDF', () => {
  test('is exactly as wide as asked, tagged, described and of one page', async () => {
    const text = Buffer.from(await writePdf(scene, facts)).toString('latin1');
    const [, width] = /\/MediaBox \[0 0 ([\d.]+) /.exec(text)!;
    expect(Number(width)).toBeCloseTo((85 / 25.4) * 72, 1);
    expect(text).toMatch(/\/Marked true/);
    expect(text).toContain('/S /Figure');
    expect(text).toContain('/Alt (');
    expect(text).toContain('/S /H1');
    expect(text.match(/\/Type \/Page\n/g)).toHaveLength(1);
  });

  test('holds vectors and both fonts, and no picture', async () => {
    const text = Buffer.from(await writePdf(scene, facts)).toString('latin1');
    expect(text.match(/\/FontFile2/g)).toHaveLength(2);
    expect(text).not.toContain('/Subtype /Image');
    // Patterns of PDF look different in every program: hatches are lines.
    expect(text).not.toContain('/PatternType');
  });

  test('has the same bytes again', async () => {
    const [first, second] = [await writePdf(scene, facts), await writePdf(scene, facts)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe('the operators of a pattern', () => {
  test('are those of its lines', () => {
    expect(writePathOperators('M3,-1V7')).toBe('3 -1 m 3 7 l');
    expect(writePathOperators('M-1,3H7L2,2z')).toBe('-1 3 m 7 3 l 2 2 l h');
  });

  test('close a circle of two halves', () => {
    const numbers = writePathOperators('M1,4a3,3 0 1 0 6,0a3,3 0 1 0 -6,0z').split(' ');
    expect(numbers.filter((word) => word === 'c')).toHaveLength(4);
    expect(numbers.slice(-4)).toEqual(['1', '4', 'c', 'h']);
    expect(
      numbers
        .map(Number)
        .filter(Number.isFinite)
        .every((number) => number >= 1 && number <= 7),
    ).toBe(true);
  });

  test('are known for every pattern of the atlas', () => {
    for (const { path } of Object.values(patternByStatus)) expect(writePathOperators(path)).not.toBe('');
    expect(() => writePathOperators('M0,0q1,1 2,2')).toThrow('no pattern uses: q');
  });
});

test('the widths of letters are those of the font files', () => {
  for (const weight of fontWeights) {
    const document = new PDFDocument({ autoFirstPage: false }).font(fontPaths[weight]).fontSize(1000);
    for (const [first, widths] of letterWidths[weight])
      for (const [index, width] of widths.split(' ').entries())
        expect(Math.round(document.widthOfString(String.fromCodePoint(first + index)))).toBe(Number(width));
  }
});
