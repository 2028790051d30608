import { buildMapGeometry } from '../../src/core/geometry.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { AreaId } from '../../src/core/model.ts';
import { buildSvgShapes } from '../../src/core/svg-shapes.ts';
import { decodeSelection } from '../../src/core/url.ts';
import { buildView } from '../../src/core/view.ts';

/** What the page beside the atlas draws, in CSS pixels of the window. */
export interface CanvasBox {
  readonly width: number;
  readonly height: number;
}

/**
 * A page by hand that does nothing but recolour a map on a canvas: one `Path2D` an area, its fill, the lines above.
 * Each click draws the next of the indicators. It has no words, legend, patterns, address or keyboard.
 */
export function renderCanvasPage(
  dataset: Dataset,
  indicators: readonly string[],
  { width, height }: CanvasBox,
): string {
  const shapes = buildSvgShapes(buildMapGeometry(dataset.topology, dataset.municipalities));
  const colors = indicators.map((indicator) => listColors(dataset, indicator, [...shapes.pathById.keys()]));
  const { municipality, district, region, association, state } = shapes.borderPaths;
  const drawing = {
    areas: [...shapes.pathById.values()],
    colors,
    lines: [
      { path: municipality + district + region, color: '#ffffff', width: 0.6 },
      { path: association, color: '#ffffff', width: 2 },
      { path: association, color: '#15171c', width: 0.9 },
      { path: state, color: '#15171c', width: 1.3 },
    ],
    scale: Math.min(width / shapes.width, height / shapes.height),
  };
  return writePage(width, height, JSON.stringify(drawing));
}

/** A colour an area; a plain grey where the atlas has a pattern. */
function listColors(dataset: Dataset, indicator: string, areas: readonly string[]): readonly string[] {
  const { selection } = decodeSelection(`?merkmal=${indicator}`, {
    catalog: dataset.catalog,
    isPlace: (id): id is AreaId => id === '',
  });
  const { style } = buildView(dataset, selection);
  const colorOf = new Map<string, string>();
  for (const [id, bin] of style.bins) {
    const fill = style.fills[bin];
    colorOf.set(id, fill && 'color' in fill ? fill.color : '#e8e6e1');
  }
  return areas.map((id) => colorOf.get(id) ?? '#e8e6e1');
}

function writePage(width: number, height: number, drawing: string): string {
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Canvas</title>
<canvas width="${width}" height="${height}"></canvas>
<script>
const drawing = ${drawing};
const areas = drawing.areas.map((path) => new Path2D(path));
const lines = drawing.lines.map((line) => ({ ...line, path: new Path2D(line.path) }));
const context = document.querySelector('canvas').getContext('2d');
context.scale(drawing.scale, drawing.scale);
context.lineJoin = 'round';
let shown = 0;
function draw() {
  const colors = drawing.colors[shown];
  areas.forEach((area, index) => {
    context.fillStyle = colors[index];
    context.fill(area, 'evenodd');
  });
  for (const line of lines) {
    context.strokeStyle = line.color;
    context.lineWidth = line.width;
    context.stroke(line.path);
  }
}
draw();
addEventListener('click', () => {
  shown = (shown + 1) % drawing.colors.length;
  draw();
});
</script></html>`;
}
