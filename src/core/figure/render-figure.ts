import type { MapGeometry } from '../geometry.ts';
import type { View } from '../view.ts';
import { buildFigureScene, type FigureOptions } from './figure-scene.ts';
import { renderSvg } from './render-svg.ts';
import type { Scene } from './scene.ts';

/** No SVG is longer, in characters, fonts aside: longer ones are slow to open and to send. */
const longestSvg = 248_500;

/** How much coarser the lines of maps become where an SVG would be too long: by a hair of 0.2 mm at most. */
const coarsenesses = [1, 1.4, 1.8, 2.2];

/** A figure as a scene and as the SVG that is written from it. */
export interface RenderedFigure {
  readonly scene: Scene;
  readonly svg: string;
}

/**
 * A view as a complete figure, whose lines are as fine as the length of its SVG allows. The page and the command line
 * give the same.
 *
 * @param longest in characters; Infinity where lines are to be fine whatever the length
 * @throws InputError as `buildFigureScene`
 */
export function drawFigure(
  view: View,
  geometry: MapGeometry,
  options: FigureOptions,
  longest = longestSvg,
): RenderedFigure {
  const draw = (coarseness: number): RenderedFigure => {
    const scene = buildFigureScene(view, geometry, options, coarseness);
    return { scene, svg: renderSvg(scene) };
  };
  let drawn = draw(coarsenesses[0]!);
  for (const coarseness of coarsenesses.slice(1)) if (drawn.svg.length > longest) drawn = draw(coarseness);
  return drawn;
}

/** A figure as an SVG document that stands alone. */
export function renderFigure(view: View, geometry: MapGeometry, options: FigureOptions): string {
  return drawFigure(view, geometry, options).svg;
}
