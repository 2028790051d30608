import { formatNumber, formatShare } from '../format.ts';
import { messagesOf } from '../messages/messages.ts';
import type { MissingStatus } from '../model.ts';
import type { ClassRow, StatusRow, View } from '../view.ts';
import { html, svg, type Markup } from './markup.ts';
import { renderPattern } from './patterns-svg.ts';

const swatch = { width: 22, height: 18 } as const;
const barLengthPx = 120;

/**
 * The legend of a view as a table: every class and every status with its number and share.
 *
 * @param name begins all ids, so that several legends can stand on one page
 */
export function renderLegend(view: View, name = 'legend'): Markup {
  const { language, weight } = view.selection;
  const words = messagesOf(language);
  const highest = Math.max(...view.classes.map(({ count }) => count));
  const unincorporated = view.statuses.find((row) => row.status === 'unincorporated');
  const hasMissing = view.statuses.some((row) => row.status !== 'unincorporated');
  return html`<table class="legend">
      <caption>
        ${view.indicator.label[language]}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="visually-hidden">${words.tableColumns.group}</span></th>
          <th scope="col" class="numeric">${words.weights[weight]}</th>
          <th scope="col" class="numeric">${words.legendShare}</th>
        </tr>
      </thead>
      <tbody>
        ${view.classes.map((row) => renderClass(row, highest, view))}
      </tbody>
      <tbody>
        ${view.statuses.map((row) => renderStatus(row, view, name))}
      </tbody>
    </table>
    <p class="small muted">
      ${words.legendNote(words.ofThoseWithValue[weight])} ${hasMissing ? words.legendNoteMissing : undefined}
      ${unincorporated ? words.unincorporatedNote(formatNumber(unincorporated.count, language)) : undefined}
    </p>`;
}

function renderClass(row: ClassRow, highest: number, { selection: { language } }: View): Markup {
  const length = highest === 0 ? 0 : Math.round((row.count / highest) * barLengthPx * 10) / 10;
  return html`<tr>
    <th scope="row">
      <span class="label"
        >${renderColorSwatch(row.colors)}
        <span
          >${row.label}
          <svg class="share-bar" width="${barLengthPx + 1}" height="5" aria-hidden="true">
            <rect
              x="0.5"
              y="0.5"
              width="${length}"
              height="4"
              fill="${row.colors[0]}"
              stroke="#15171c"
              stroke-opacity="0.35"
            /></svg></span
      ></span>
    </th>
    <td class="numeric">${formatNumber(row.count, language)}</td>
    <td class="numeric muted">${formatShare(row.share, language)}</td>
  </tr>`;
}

function renderStatus(
  { status, count, share }: StatusRow,
  { selection: { language } }: View,
  name: string,
): Markup {
  const words = messagesOf(language);
  return html`<tr>
    <th scope="row">
      <span class="label" title="${words.statusExplained[status]}"
        >${renderPatternSwatch(status, name)} ${words.status[status]}</span
      >
    </th>
    <td class="numeric">${formatNumber(count, language)}</td>
    <td class="numeric muted">${share === undefined ? '–' : formatShare(share, language)}</td>
  </tr>`;
}

/** A field in the colours of a class, side by side where there are several. */
export function renderColorSwatch(colors: readonly string[]): Markup {
  const part = (swatch.width - 1) / colors.length;
  return renderSwatch(
    colors.map(
      (color, index) =>
        svg`<rect
          x="${0.5 + index * part}"
          y="0.5"
          width="${part}"
          height="${swatch.height - 1}"
          fill="${color}"
        />`,
    ),
  );
}

/** A field filled with the pattern of a status; `name` begins the id of the pattern, which must be unique on the page. */
export function renderPatternSwatch(status: MissingStatus, name: string): Markup {
  const id = `${name}-${status}`;
  return renderSwatch([
    svg`<defs>${renderPattern(status, id)}</defs
      ><rect x="0.5" y="0.5" width="${swatch.width - 1}" height="${swatch.height - 1}" fill="url(#${id})" />`,
  ]);
}

function renderSwatch(fields: readonly Markup[]): Markup {
  const { width, height } = swatch;
  return html`<svg class="swatch" width="${width}" height="${height}" aria-hidden="true">
    ${fields}
    <rect
      x="0.5"
      y="0.5"
      width="${width - 1}"
      height="${height - 1}"
      fill="none"
      stroke="#15171c"
      stroke-opacity="0.35"
    />
  </svg>`;
}
