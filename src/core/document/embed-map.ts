import { buildMapGeometry, polygonsOf } from '../geometry.ts';
import { memoizeByObject } from '../memoize.ts';
import { messagesOf } from '../messages/messages.ts';
import type { Position } from 'geojson';
import { describeView } from '../text.ts';
import { buildTable } from '../table.ts';
import type { View } from '../view.ts';
import { attribute, html, svg, type Markup } from './markup.ts';
import { buildGrid, writePath } from './path-data.ts';
import { renderPattern } from './patterns-svg.ts';

/** Of the drawing, in its units: fine enough for a screen of 500 CSS pixels with two dots to each. */
export const embedHeight = 1000;
const unitsPerPx = 2;

const geometryOf = memoizeByObject(({ topology, municipalities }: View['dataset']) =>
  buildMapGeometry(topology, municipalities),
);

/**
 * The map of a view as SVG with one path a municipality, in the order of the rows of `renderTableSection`: a script
 * finds by it what a path shows. `data-bin` is the bin of the path; `data-rows` on the picture tells the bins of each row of the
 * legend, rows by blanks and bins by commas.
 */
export function renderEmbedMap(view: View): Markup {
  const { language } = view.selection;
  const { bounds, borders, municipalities } = geometryOf(view.dataset);
  const grid = buildGrid(bounds, embedHeight);
  const line = (lines: readonly (readonly Position[])[]) => writePath(lines, grid, false);
  const shapes = new Map(
    municipalities.features.map((area) => [
      area.properties.id,
      writePath(polygonsOf(area).flat(), grid, true),
    ]),
  );
  const areas = buildTable(view).rows.map(
    ({ id, bin }) => svg`<path data-bin="${bin}" ${fillOf(view, bin)} d="${shapes.get(id)}"/>`,
  );
  const association = line(borders.association.coordinates);
  return html`<svg
    class="map"
    viewBox="-6 -6 ${grid.width + 12} ${grid.height + 12}"
    role="img"
    aria-labelledby="map-title map-text"
    data-rows="${rowsOf(view)}"
  >
    <title id="map-title">${messagesOf(language).mapLabel(view.indicator.title[language])}</title>
    <desc id="map-text">${describeView(view)}</desc>
    <defs>
      ${view.statuses.map(({ status }) => renderPattern(status, `map-${status}`, unitsPerPx * 0.8))}
      <path id="map-association" d="${association}" />
      <path id="map-state" d="${line(borders.state.coordinates)}" />
    </defs>
    <g class="areas" stroke="#ffffff" stroke-opacity="0.85" stroke-width="0.9">${areas}</g>
    <g fill="none" stroke-linejoin="round" pointer-events="none">
      <use href="#map-association" stroke="#ffffff" stroke-width="4" />
      <use href="#map-association" stroke="#15171c" stroke-width="1.7" />
      <use href="#map-state" stroke="#ffffff" stroke-width="7" />
      <use href="#map-state" stroke="#15171c" stroke-width="3.4" />
    </g>
  </svg>`;
}

function fillOf({ style, statuses }: View, bin: number): Markup {
  const fill = style.fills[bin];
  if (fill === undefined) throw new Error(`no fill for the bin ${bin} of ${statuses.length} statuses`);
  return attribute('fill', 'color' in fill ? fill.color : `url(#map-${fill.pattern})`);
}

function rowsOf({ classes, statuses }: View): string {
  return [...classes.map(({ bins }) => bins.join(',')), ...statuses.map(({ bin }) => String(bin))].join(' ');
}
