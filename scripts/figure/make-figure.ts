import { buildFigureScene } from '../../src/core/figure/figure-scene.ts';
import { renderSvg } from '../../src/core/figure/render-svg.ts';
import { buildView } from '../../src/core/view.ts';
import type { OutputFile } from '../lib/effects.ts';
import { describeFacts } from './figure-facts.ts';
import { nameFigure } from './file-name.ts';
import type { FigureStyle, Format } from './jobs.ts';
import type { Atlas } from './load-atlas.ts';
import type { Query } from './queries.ts';

/** One figure in all formats; `path` is the name of each file, without its folder. */
export async function makeFigure(
  atlas: Atlas,
  query: Query,
  style: FigureStyle,
): Promise<readonly OutputFile[]> {
  const { selection, address } = query;
  const view = buildView(atlas.dataset, { ...selection, language: style.language ?? selection.language });
  const scene = buildFigureScene(view, atlas.geometry, { ...style, address });
  const svg = renderSvg(scene);
  const facts = describeFacts(view, address);
  // Loaded on demand: an SVG needs neither library.
  const writers: Readonly<Record<Format, () => Promise<Uint8Array>>> = {
    svg: () => Promise.resolve(new TextEncoder().encode(svg)),
    png: async () => {
      const { writePng } = await import('./write-png.ts');
      return writePng(svg, { widthMm: style.size.widthMm, dpi: style.dpi, texts: facts });
    },
    pdf: async () => {
      const { writePdf } = await import('./write-pdf.ts');
      return writePdf(scene, facts);
    },
  };
  const name = nameFigure(view, style.sizeName, style.isGreyscale);
  const files: OutputFile[] = [];
  for (const format of style.formats)
    files.push({ path: `${name}.${format}`, bytes: await writers[format]() });
  return files;
}
