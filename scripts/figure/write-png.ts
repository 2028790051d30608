import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { fontWeights } from '../../src/core/figure/scene.ts';
import { fontPaths } from './fonts.ts';
import { addPngChunks, type PngTexts } from '../../src/core/figure/png-chunks.ts';

export interface PngOptions {
  readonly widthMm: number;
  readonly dpi: number;
  readonly texts: PngTexts;
}

const millimetresPerInch = 25.4;
const family = 'Source Sans 3';

/** Only our own font files: system fonts would make the picture depend on the machine. */
const font = {
  loadSystemFonts: false,
  fontFiles: fontWeights.map((weight) => fontPaths[weight]),
  defaultFontFamily: family,
};

/**
 * Draws an SVG as PNG, as wide as it takes for its millimetres at that resolution.
 *
 * @throws Error where the font cannot be used: text would be missing from the picture without a word
 */
export function writePng(svg: string, { widthMm, dpi, texts }: PngOptions): Uint8Array {
  checkFont();
  const width = Math.round((widthMm / millimetresPerInch) * dpi);
  const options: ResvgRenderOptions = { font, fitTo: { mode: 'width', value: width } };
  return addPngChunks(new Resvg(svg, options).render().asPng(), dpi, texts);
}

function checkFont(): void {
  for (const weight of fontWeights) {
    const sample = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9" font-family="${family}" font-weight="${weight}">A</text></svg>`;
    if (!new Resvg(sample, { font }).getBBox()) throw new Error(`font not usable: ${fontPaths[weight]}`);
  }
}
