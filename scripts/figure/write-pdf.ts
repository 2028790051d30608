import PDFDocument from 'pdfkit';
import type { FigureFacts } from '../../src/core/figure/figure-facts.ts';
import { drawPdf } from '../../src/core/figure/pdf/draw-pdf.ts';
import type { Scene } from '../../src/core/figure/scene.ts';
import { fontPaths } from './fonts.ts';

/** The same figure has the same bytes whenever it is made: a PDF cannot leave its time out. */
const noTime = new Date(Date.UTC(2000, 0, 1));

/** A scene as a PDF, with the font files of the machine. */
export function writePdf(scene: Scene, facts: FigureFacts): Promise<Uint8Array> {
  return drawPdf(scene, facts, {
    create: ({ info, ...options }) =>
      new PDFDocument({ ...options, info: { ...info, CreationDate: noTime } }),
    fonts: fontPaths,
  });
}
