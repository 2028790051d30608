import { html, render, svg, type TemplateResult } from 'lit';
import type { PlaceLabel } from '../core/geometry.ts';
import type { LonLat, Size } from '../core/mercator.ts';
import { sizeOf } from './camera.ts';
import type { PixelPoint } from './pointer.ts';
import { placeTowns, type TownLabel } from './town-labels.ts';

const ink = '#15171c';
const white = '#ffffff';

/** Where a map shows what. */
export interface Shown {
  readonly zoom: () => number;
  readonly project: (point: LonLat) => PixelPoint;
}

/** The names of towns over a map that cannot write as well as a page can. */
export interface TownNames {
  /** Writes them anew where they now belong. */
  draw(places: readonly PlaceLabel[]): void;
  remove(): void;
}

/** Lays the names over the map in `container`; the same ones, and in the same places, for every painter. */
export function createTownNames(container: HTMLElement, shown: Shown): TownNames {
  const layer = document.createElement('div');
  layer.className = 'names';
  container.append(layer);
  return {
    draw: (places) => {
      const size = sizeOf(container);
      render(renderTowns(placeTowns(places, shown.project, shown.zoom(), size), size), layer);
    },
    remove: () => layer.remove(),
  };
}

/** The names in a drawing of its own, in CSS pixels of the map. */
export function renderTowns(towns: readonly TownLabel[], { width, height }: Size): TemplateResult {
  return html`<svg
    class="map-names"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    focusable="false"
  >
    ${towns.map(renderTown)}
  </svg>`;
}

function renderTown({ point, lines, fontSize }: TownLabel): TemplateResult {
  return svg`<circle cx=${point.x} cy=${point.y} r="2" fill=${white} stroke=${ink} stroke-width="1.3"/>
    <text font-size=${fontSize} text-anchor="middle" fill=${ink} stroke=${white} stroke-width="3"
      stroke-linejoin="round" paint-order="stroke">${lines.map(
        ({ words, x, y }) => svg`<tspan x=${x} y=${y}>${words}</tspan>`,
      )}</text>`;
}
