import { buildBundleFiles } from '../../src/core/bundle/bundle-files.ts';
import { reclass } from '../../src/core/classing/reclass.ts';
import { findGroups, narrowDataset } from '../../src/core/figure/area.ts';
import { describeFacts } from '../../src/core/figure/figure-facts.ts';
import { viewsBeside } from '../../src/core/figure/figure-scene.ts';
import { nameFigure } from '../../src/core/figure/file-name.ts';
import { usualLayout } from '../../src/core/figure/layout-name.ts';
import { drawFigure } from '../../src/core/figure/render-figure.ts';
import { renderSvg } from '../../src/core/figure/render-svg.ts';
import { buildMapGeometry } from '../../src/core/geometry.ts';
import { buildLevelView } from '../../src/core/level/level-view.ts';
import type { View } from '../../src/core/view.ts';
import type { OutputFile } from '../lib/effects.ts';
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
    ? buildMapGeometry(view.dataset.topology, view.dataset.municipalities)
    : atlas.geometry;
  const { sizeName, size, tone, inset, area, layout = usualLayout(view, size) } = style;
  const longest = atlas.isDetailed ? Infinity : undefined;
  const { scene, svg } = drawFigure(view, geometry, { ...style, layout, address }, longest);
  const facts = describeFacts(view, address, viewsBeside(view, layout));
  // Loaded on demand: an SVG needs neither library.
  const writers: Readonly<Record<Format, () => Promise<Uint8Array>>> = {
    svg: async () => {
      if (!style.embedsFonts) return new TextEncoder().encode(svg);
      const { readFontStyle } = await import('./embed-fonts.ts');
      return new TextEncoder().encode(renderSvg(scene, readFontStyle()));
    },
    png: async () => {
      const { writePng } = await import('./write-png.ts');
      return writePng(svg, { widthMm: size.widthMm, dpi: style.dpi, texts: facts });
    },
    pdf: async () => {
      const { writePdf } = await import('./write-pdf.ts');
      return writePdf(scene, facts);
    },
  };
  const name = nameFigure(view, { size: sizeName, tone, layout, inset, area });
  const files: OutputFile[] = [];
  for (const format of style.formats)
    files.push({ path: `${name}.${format}`, bytes: await writers[format]() });
  if (!style.isBundle) return files;
  const { packBundle } = await import('./bundle.ts');
  return [{ path: `${name}.zip`, bytes: packBundle(name, [...files, ...buildBundle(atlas, view, address)]) }];
}

/** The part of an atlas that lies in an area, to draw it by itself. */
export function narrowAtlas({ dataset, isDetailed }: Atlas, area: string): Atlas {
  const [group] = findGroups(dataset, [area]);
  const narrowed = narrowDataset(dataset, group!);
  return {
    dataset: narrowed,
    geometry: buildMapGeometry(narrowed.topology, narrowed.municipalities),
    isDetailed,
  };
}

function buildBundle({ dataset }: Atlas, view: View, address: string): readonly OutputFile[] {
  const files = buildBundleFiles(view, address, `${dataset.catalog.id}.geojson`);
  return files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
}
