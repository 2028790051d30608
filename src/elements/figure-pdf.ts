import regularFile from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?url';
import strongFile from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff?url';
import PDFDocument from 'pdfkit';
import type { FigureFacts } from '../core/figure/figure-facts.ts';
import { drawPdf } from '../core/figure/pdf/draw-pdf.ts';
import type { Scene } from '../core/figure/scene.ts';
import { loadByWeight } from './figure-fonts.ts';

/** The same figure has the same bytes whenever it is made: a PDF cannot leave its time out. */
const noTime = new Date(Date.UTC(2000, 0, 1));

/** The library cannot take single letters out of WOFF2. */
const pdfFonts = { 400: regularFile, 600: strongFile };

/**
 * A scene as the PDF that the command line writes. Loaded on demand: the library weighs more than the page.
 *
 * @throws Error where the font cannot be loaded
 */
export async function makePdf(scene: Scene, facts: FigureFacts): Promise<Uint8Array> {
  return drawPdf(scene, facts, {
    create: ({ info, ...options }) =>
      new PDFDocument({ ...options, info: { ...info, CreationDate: noTime } }),
    fonts: await loadByWeight(pdfFonts),
  });
}
