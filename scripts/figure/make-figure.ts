import { buildBundleFiles } from '../../src/core/bundle/bundle-files.ts';
import { reclass } from '../../src/core/classing/reclass.ts';
import { createFormViews, formOf } from '../../src/core/equal/equal-view.ts';
import { narrowView } from '../../src/core/area/narrow-view.ts';
import { findGroups } from '../../src/core/figure/area.ts';
import { describeFacts } from '../../src/core/figure/figure-facts.ts';
import { viewsBeside } from '../../src/core/figure/figure-scene.ts';
import { nameFigure } from '../../src/core/figure/file-name.ts';
import { usualLayout } from '../../src/core/figure/layout-name.ts';
import { writeMaking } from '../../src/core/figure/making.ts';
import { drawFigure } from '../../src/core/figure/render-figure.ts';
import { renderSvg } from '../../src/core/figure/render-svg.ts';
import { buildMapGeometry } from '../../src/core/geometry.ts';
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
  const { view, scene, svg, facts, name } = planFigure(atlas, query, style);
  // Loaded on demand: an SVG needs neither library.
  const writers: Readonly<Record<Format, () => Promise<Uint8Array>>> = {
    svg: async () => {
      if (!style.embedsFonts) return new TextEncoder().encode(svg);
      const { readFontStyle } = await import('./embed-fonts.ts');
      return new TextEncoder().encode(renderSvg(scene, readFontStyle()));
    },
    png: async () => {
      const { writePng } = await import('./write-png.ts');
      return writePng(svg, { widthMm: style.size.widthMm, dpi: style.dpi, texts: facts });
    },
    pdf: async () => {
      const { writePdf } = await import('./write-pdf.ts');
      return writePdf(scene, facts);
    },
  };
  const files: OutputFile[] = [];
  for (const format of style.formats)
    files.push({ path: `${name}.${format}`, bytes: await writers[format]() });
  if (!style.isBundle) return files;
  const { packBundle } = await import('./bundle.ts');
  const whole = [...files, ...buildBundle(atlas, view, query.address)];
  return [{ path: `${name}.zip`, bytes: packBundle(name, whole) }];
}

/** What is drawn, what it says about itself, and what it is called. Flags come before the making of the address. */
function planFigure(atlas: Atlas, { selection, address, making }: Query, style: FigureStyle) {
  const language = style.language ?? selection.language;
  const chosen = { ...selection, language, form: formOf(selection) };
  const [area] = style.area === undefined ? [] : findGroups(atlas.dataset, [style.area]);
  const whole = createFormViews(atlas.tiling)(atlas.dataset, chosen, reclass);
  const view = area ? narrowView(whole, area) : whole;
  const { topology, municipalities } = view.dataset;
  const geometry =
    view.dataset === atlas.dataset ? atlas.geometry : buildMapGeometry(topology, municipalities);
  const { sizeName, size, layout = making.layout ?? usualLayout(view, size) } = style;
  const inset = style.inset.length > 0 ? style.inset : making.inset;
  const options = { ...style, layout, inset, address };
  const facts = describeFacts(view, address, {
    beside: viewsBeside(view, layout),
    making: writeMaking(view, options),
  });
  const drawn = drawFigure(view, geometry, options, atlas.isDetailed ? Infinity : undefined);
  return { view, ...drawn, facts, name: nameFigure(view, { ...options, size: sizeName }) };
}

function buildBundle({ dataset }: Atlas, view: View, address: string): readonly OutputFile[] {
  const files = buildBundleFiles(view, address, `${dataset.catalog.id}.geojson`);
  return files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
}
