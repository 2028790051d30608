import { messagesOf } from '../messages/messages.ts';
import { describeView } from '../text.ts';
import { buildTable } from '../table.ts';
import type { View } from '../view.ts';
import { drawEmbed, type EmbedDrawing } from './embed-drawing.ts';
import { attribute, html, svg, type Content, type Markup } from './markup.ts';
import { renderPattern } from './patterns-svg.ts';

const unitsPerPx = 2;

/**
 * The map of a view as SVG with one path a municipality, in the order of the rows of `renderTableSection`: a script
 * finds by it what a path shows. `data-bin` is the bin of the path; `data-rows` on the picture tells the bins of each row of the
 * legend, rows by blanks and bins by commas.
 */
export function renderEmbedMap(view: View): Markup {
  const { language } = view.selection;
  const drawing = drawEmbed(view.dataset);
  const areas = buildTable(view).rows.map(
    ({ id, bin }) => svg`<path data-bin="${bin}" ${fillOf(view, bin)} d="${drawing.areas.get(id)}"/>`,
  );
  return html`<svg
    class="map"
    viewBox="${frameOf(drawing)}"
    role="img"
    aria-labelledby="map-title map-text"
    data-rows="${rowsOf(view)}"
  >
    <title id="map-title">${messagesOf(language).mapLabel(view.indicator.title[language])}</title>
    <desc id="map-text">${describeView(view)}</desc>
    <defs>
      ${view.statuses.map(({ status }) => renderPattern(status, `map-${status}`, unitsPerPx * 0.8))}
      <path id="map-association" d="${drawing.association}" />
      <path id="map-state" d="${drawing.state}" />
    </defs>
    ${renderAround(drawing)}
    <g class="areas" stroke="#ffffff" stroke-opacity="0.85" stroke-width="0.9">${areas}</g>
    <g fill="none" stroke-linejoin="round" pointer-events="none">
      <use href="#map-association" stroke="#ffffff" stroke-width="4" />
      <use href="#map-association" stroke="#15171c" stroke-width="1.7" />
      <use href="#map-state" stroke="#ffffff" stroke-width="7" />
      <use href="#map-state" stroke="#15171c" stroke-width="3.4" />
    </g>
  </svg>`;
}

function frameOf({ grid: { width, height }, margin }: EmbedDrawing): string {
  return `${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`;
}

/** Paper where other areas are: so that a part does not float, and nothing of them can be reached. */
function renderAround({ around }: EmbedDrawing): Content {
  if (around === '') return undefined;
  return svg`<path class="around" fill="#f1eee6" stroke="#ddd7ca" d="${around}"/>`;
}

function fillOf({ style, statuses }: View, bin: number): Markup {
  const fill = style.fills[bin];
  if (fill === undefined) throw new Error(`no fill for the bin ${bin} of ${statuses.length} statuses`);
  return attribute('fill', 'color' in fill ? fill.color : `url(#map-${fill.pattern})`);
}

function rowsOf({ classes, statuses }: View): string {
  return [...classes.map(({ bins }) => bins.join(',')), ...statuses.map(({ bin }) => String(bin))].join(' ');
}
