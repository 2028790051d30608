import { buildFigureScene } from '../../src/core/figure/figure-scene.ts';
import { renderSvg } from '../../src/core/figure/render-svg.ts';
import { buildBundleFiles } from '../../src/core/bundle/bundle-files.ts';
import { reclass } from '../../src/core/classing/reclass.ts';
import { buildLevelView } from '../../src/core/level/level-view.ts';
import { buildMapGeometry } from '../../src/core/geometry.ts';
import type { View } from '../../src/core/view.ts';
import type { OutputFile } from '../lib/effects.ts';
import { describeFacts } from '../../src/core/figure/figure-facts.ts';
import { nameFigure } from '../../src/core/figure/file-name.ts';
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
  const chosen = { ...selection, language: style.language ?? selection.language };
  const view = buildLevelView(atlas.dataset, chosen, reclass);
  const geometry = view.level
    ? buildMapGeometry(view.level.raise(atlas.topology), view.dataset.municipalities)
    : atlas.geometry;
  const scene = buildFigureScene(view, geometry, { ...style, address });
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
  if (!style.isBundle) return files;
  const { packBundle } = await import('./bundle.ts');
  return [{ path: `${name}.zip`, bytes: packBundle(name, files, buildBundle(atlas, view, address)) }];
}

function buildBundle({ dataset }: Atlas, view: View, address: string): readonly OutputFile[] {
  const files = buildBundleFiles(view, address, `${dataset.catalog.id}.geojson`);
  return files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
}
