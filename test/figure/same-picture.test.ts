import { describe, expect, test } from 'vitest';
import { writePdf } from '../../scripts/figure/write-pdf.ts';
import { describeFacts } from '../../src/core/figure/figure-facts.ts';
import { drawFigure } from '../../src/core/figure/render-figure.ts';
import { sizeByName } from '../../src/core/figure/sizes.ts';
import type { Tone } from '../../src/core/figure/tone.ts';
import { drawnGeometry, viewOf } from '../core/figure/drawn-atlas.ts';
import { canDrawPdf, differenceOf, drawPdfPage, drawSvg } from './pictures.ts';

/** Of 255. */
const shade = 20;
/** Poppler moves thin upright and level lines to whole dots, and all borders of the toy are such lines. */
const most = 0.005;

const cases: readonly (readonly [indicator: string, tone: Tone])[] = [
  ['vzae', 'colour'],
  ['personen', 'colour'],
  ['dokumentation', 'hatched'],
];

// Needs pdftoppm of poppler-utils; without it these are listed as skipped.
describe.skipIf(!canDrawPdf())('PDF and PNG of a figure at 300 dots per inch', () => {
  const size = sizeByName['85mm'];
  const options = {
    size,
    layout: 'map',
    hasNorth: true,
    inset: [],
    address: 'https://atlas.example/',
  } as const;
  const draw = (indicator: string, tone: Tone) => {
    const view = viewOf({ indicator, outlines: ['association', 'district'] });
    return { ...drawFigure(view, drawnGeometry, { ...options, tone }), facts: describeFacts(view, '') };
  };

  test.each(cases)('of %s in %s differ at edges only', async (indicator, tone) => {
    const { scene, svg, facts } = draw(indicator, tone);
    const [png, pdf] = [drawSvg(svg, size.widthMm), drawPdfPage(await writePdf(scene, facts))];
    expect(Math.abs(png.height - pdf.height)).toBeLessThanOrEqual(1);
    expect(differenceOf(png, pdf, shade)).toBeLessThan(most);
  });

  test('differ where one shows something else', async () => {
    const { svg } = draw('vzae', 'colour');
    const { scene, facts } = draw('vzae', 'hatched');
    const pdf = drawPdfPage(await writePdf(scene, facts));
    expect(differenceOf(drawSvg(svg, size.widthMm), pdf, shade)).toBeGreaterThan(4 * most);
  });
});
