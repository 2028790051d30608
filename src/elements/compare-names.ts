import { html, nothing, type TemplateResult } from 'lit';
import type { Dataset } from '../core/dataset.ts';
import type { DrawingCamera } from '../core/drawing-camera.ts';
import { projectPoint, worldWidthPx, type LonLat } from '../core/mercator.ts';
import { placeTowns } from '../map/town-labels.ts';
import { renderTowns } from '../map/town-names.ts';
import { geometryOf, shapesOf } from './picture.ts';

/** On a narrower map names would hide what they name, in CSS pixels. */
const leastWidthPx = 280;

/** The names of towns over a map of so many CSS pixels, as the large map writes them. */
export function renderNames(
  dataset: Dataset,
  camera: DrawingCamera,
  width: number,
): TemplateResult | typeof nothing {
  if (width < leastWidthPx) return nothing;
  const shapes = shapesOf(dataset);
  const pxPerUnit = (width / shapes.width) * camera.scale;
  const project = (point: LonLat) => {
    const [x, y] = shapes.placeWorld(projectPoint(point));
    return { x: (x - camera.x) * pxPerUnit, y: (y - camera.y) * pxPerUnit };
  };
  const zoom = Math.log2((shapes.unitsPerWorld * pxPerUnit) / worldWidthPx(0));
  const size = { width, height: (width * shapes.height) / shapes.width };
  const towns = placeTowns(geometryOf(dataset).places, project, zoom, size);
  return html`<div class="names" aria-hidden="true">${renderTowns(towns, size)}</div>`;
}
