import type { MapGeometry } from '../geometry.ts';
import type { View } from '../view.ts';
import { buildFigureScene, type FigureOptions } from './figure-scene.ts';
import { renderSvg } from './render-svg.ts';

/**
 * A view as a complete figure: an SVG document that stands alone. The page and the command line give the same text.
 *
 * @throws InputError as `buildFigureScene`
 */
export function renderFigure(view: View, geometry: MapGeometry, options: FigureOptions): string {
  return renderSvg(buildFigureScene(view, geometry, options));
}
